import { describe, expect, it } from 'vitest';
import { readAddress, writeAddress, type SearchState } from '../../../src/search/query/address.ts';
import { countFacets, passes } from '../../../src/search/results/facets.ts';
import { groupByReport, inReadingOrder } from '../../../src/search/results/groups.ts';
import { readQuery } from '../../../src/search/query/query.ts';
import type { Tier } from '../../../src/search/results/rank.ts';
import type { Level } from '../../../src/search/tally/count.ts';
import { courses, timeline } from '../../../src/search/interface/timeline.ts';
import { outcomeWords } from '../../../src/search/interface/words.ts';

const counted = (level: Level, slug = 'a', period = '2024-Q1') => ({
  level,
  shard: 0,
  record: 0,
  where: 'text',
  topics: ['ngan-sach'],
  card: {
    slug,
    title: slug,
    area: 'tinh',
    period,
    kind: 'quarter',
    date: '2024',
    end: `${period.slice(0, 4)}-03-31`,
  },
});

describe('results', () => {
  it('are read tier by tier: what explains the words, passages by report, then indicators', () => {
    const item = (tier: Tier, report: string, where: string, name: string) => ({ tier, report, where, name });
    const ordered = inReadingOrder([
      item('phrase', '', 'indicator', '1'),
      item('phrase', 'x', 'text', '2'),
      item('phrase', 'y', 'note', '3'),
      item('phrase', '', 'term', '4'),
      item('phrase', 'x', 'table', '5'),
      item('rest', '', 'indicator', '6'),
      item('rest', 'y', 'text', '7'),
    ]);
    const groups = groupByReport(ordered);
    expect(groups.map(({ report, items }) => [report, items.map(({ name }) => name).join('')])).toEqual([
      ['', '4'],
      ['x', '25'],
      ['y', '3'],
      ['', '1'],
      ['y', '7'],
      ['', '6'],
    ]);
  });

  it('are filtered, and the other values of a chosen filter are counted', () => {
    const results = [
      counted('phrase'),
      counted('words', 'b', '2021-Q1'),
      { ...counted('words'), card: undefined },
    ];
    expect(results.filter((one) => passes(one, { nam: '2024' }))).toHaveLength(1);
    const counts = countFacets(results, { nam: '2024', o: 'text' });
    expect(counts.nam).toEqual({ 2021: 1, 2024: 1 });
    expect(counts.o).toEqual({ text: 1 });
    expect(counts['chu-de']).toEqual({ 'ngan-sach': 1 });
  });

  it('show when a subject came up, by what answers best', () => {
    const found = [counted('phrase'), counted('words'), counted('words'), counted('phrase', 'b', '2021-Q1')];
    expect(timeline(found)).toEqual([
      { label: 'Quý I/2021', count: 1 },
      { label: 'Quý I/2024', count: 1 },
    ]);
    expect(timeline([counted('words')])).toEqual([{ label: 'Quý I/2024', count: 1 }]);
  });

  it('show its course by area, that with the most first', () => {
    const other = counted('phrase', 'c', '2022');
    const found = [counted('phrase'), other, { ...other, card: { ...other.card, area: 'khac' } }];
    expect(courses(found).map(({ area, bars }) => [area, bars.length])).toEqual([
      ['tinh', 2],
      ['khac', 1],
    ]);
  });

  it('are counted by year where there are many reports', () => {
    const found = Array.from({ length: 30 }, (_, at) => counted('phrase', `r${at}`, `${2010 + (at % 3)}-Q1`));
    expect(timeline(found)).toEqual(['2010', '2011', '2012'].map((label) => ({ label, count: 10 })));
  });
});

describe('the words for an outcome', () => {
  const query = readQuery('đầu tư');
  const outcome = { found: [] as ReturnType<typeof counted>[], query, unknownWords: [] as string[] };

  it('say plainly that nothing was found, and which word the archive does not have', () => {
    expect(outcomeWords({ ...outcome, unknownWords: ['zzz'] })).toBe(
      'Kho không có “zzz”. Không tìm thấy mục nào.',
    );
  });

  it('say which words of a question were left out', () => {
    const asked = readQuery('đầu tư là gì');
    expect(outcomeWords({ ...outcome, query: asked, found: [counted('phrase')] })).toBe(
      'Bỏ qua “là gì”. Tìm thấy 1 mục trong 1 báo cáo có đúng cụm từ này.',
    );
  });

  it('tell the phrase from the rest, and what is no report', () => {
    const page = { ...counted('phrase'), card: undefined };
    const found = [counted('phrase'), counted('phrase', 'b'), page, counted('words')];
    expect(outcomeWords({ ...outcome, found })).toBe(
      'Tìm thấy 2 mục trong 2 báo cáo và 1 trang chỉ tiêu, thuật ngữ có đúng cụm từ này. Ngoài ra, 1 mục trong 1 báo cáo có đủ các từ ấy nhưng không liền nhau.',
    );
  });

  it('say what a mistyped word was taken for', () => {
    const words = outcomeWords({
      ...outcome,
      found: [counted('phrase')],
      correction: { wrong: 'bag', right: 'bang' },
    });
    expect(words).toContain('“bag”');
    expect(words).toContain('“bang”');
  });
});

describe('the address', () => {
  it('carries query, filters and order, and gives them back', () => {
    const state: SearchState = {
      query: 'đầu tư & "công" -xã',
      chosen: { nam: '2024', 'khu-vuc': 'lang-son' },
      order: 'newest',
    };
    expect(readAddress(writeAddress(state))).toEqual(state);
  });

  it('is empty where nothing is asked for', () => {
    expect(writeAddress(readAddress('?la=1&xep=sai'))).toBe('');
  });
});
