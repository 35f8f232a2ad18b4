import { describe, expect, it, test } from 'vitest';
import { readAddress, writeAddress, type SearchState } from '../../../src/client/search/address.ts';
import { excerptOf } from '../../../src/client/search/excerpt.ts';
import { findMatches } from '../../../src/client/search/match.ts';
import { groupByReport, mergeAnswers, type Tier } from '../../../src/client/search/merge.ts';
import { present } from '../../../src/client/search/present.ts';
import { pagefindTerms, readQuery } from '../../../src/client/search/query.ts';
import { outcomeWords } from '../../../src/client/search/words.ts';

const marked = (text: string, query: string): string[] =>
  findMatches(text, readQuery(query).words).ranges.map(({ start, end }) => text.slice(start, end));

describe('a query', () => {
  test.each([
    ['Đầu tư công!', '"d\u0335ầu tư công"'],
    ['kinh tế - xã hội', '"kinh tế xã hội"'],
    ['2.045,7', '"2045\u066b7"'],
    ['  “cửa khẩu”  ', '"cửa khẩu"'],
  ])('%s is asked for as %s', (typed, phrase) => {
    expect(pagefindTerms(readQuery(typed)).phrase).toBe(phrase);
  });

  it('in quotation marks wants the phrase alone', () => {
    expect(readQuery('"đầu tư"').phraseOnly).toBe(true);
    expect(readQuery('đầu "tư"').phraseOnly).toBe(false);
  });

  it('knows whether accents were typed', () => {
    expect(readQuery('dau tu').accented).toBe(false);
    expect(readQuery('đau tu').accented).toBe(true);
  });
});

describe('marks', () => {
  test.each([
    ['ngân sách và ngàn sách', 'ngân sách', ['ngân sách']],
    ['ngân sách và ngàn sách', 'ngan sach', ['ngân sách', 'ngàn sách']],
    ['Vốn ĐẦU TƯ công', 'đầu tư', ['ĐẦU TƯ']],
    ['Vốn đầu tư công', 'đau tu', ['đầu tư']],
    ['phát triển kinh tế - xã hội', 'kinh tế xã hội', ['kinh tế - xã hội']],
    ['tỉ lệ hoà giải', 'tỷ lệ', ['tỉ lệ']],
    ['đạt 27,3% dự toán, 273 xã', '27,3%', ['27,3']],
    ['ước 2.045,7 tỷ', '2045.7', ['2.045,7']],
    ['ngăn chặn, ngàn', 'ngân', ['ngăn', 'ngàn']],
  ])('“%s” for “%s”', (text, query, expected) => {
    expect(marked(text, query)).toEqual(expected);
  });

  it('say how near the text comes to the query', () => {
    const closeness = (text: string) => findMatches(text, ['thu', 'ngân']).closeness;
    expect(closeness('thu ngân sách')).toBe('phrase');
    expect(closeness('ngân sách thu')).toBe('words');
    expect(closeness('ngàn cái thu')).toBe('folded');
    expect(closeness('thuế và ngân sách')).toBe('prefix');
    expect(closeness('ngân sách')).toBe('part');
  });
});

describe('an excerpt', () => {
  const long = `${'một hai ba bốn '.repeat(40)}đầu tư công ${'năm sáu bảy '.repeat(40)}`.trim();
  const cut = (text: string, query: string) => excerptOf(text, findMatches(text, readQuery(query).words));

  it('stands around the hit and cuts no word', () => {
    const text = cut(long, 'dau tu cong')
      .map((piece) => piece.text)
      .join('');
    expect(text).toContain('đầu tư công');
    expect(text.length).toBeLessThan(300);
    expect(text).toMatch(/^… (?:một|hai|ba|bốn) .* (?:năm|sáu|bảy) …$/);
  });

  it('stays within one paragraph', () => {
    const text = cut('Đoạn đầu.\nCó đầu tư ở đây.\nĐoạn cuối.', 'đầu tư').map((piece) => piece.text);
    expect(text.join('')).toBe('Có đầu tư ở đây.');
  });

  it('takes the place where most words of the query meet', () => {
    const text = `Thu thu thu. ${'x '.repeat(300)}Thu của ngân hàng và sách.`;
    expect(
      cut(text, 'thu ngân sách')
        .filter((piece) => piece.marked)
        .map((piece) => piece.text),
    ).toEqual(['Thu', 'ngân', 'sách']);
  });

  it('begins at the beginning where nothing is to be marked', () => {
    expect(cut('Không có gì ở đây.', 'zzz')).toEqual([{ text: 'Không có gì ở đây.', marked: false }]);
  });
});

describe('what is shown of a hit', () => {
  const hit = { path: '', title: '', text: '', where: 'text', headings: [], slug: '' };
  const joined = (pieces: readonly { text: string; marked: boolean }[]) =>
    pieces.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');

  it('marks no single word in a title where the phrase stands in the text', () => {
    const { title } = present({ ...hit, title: 'Lập từ đầu', text: 'Vốn đầu tư công.' }, [
      'dau',
      'tu',
      'cong',
    ]);
    expect(joined(title)).toBe('Lập từ đầu');
  });

  it('names the other name by which an indicator was found', () => {
    const indicator = {
      ...hit,
      where: 'indicator',
      title: 'Tổng thu',
      text: 'Tiền vào.\nthu NSNN; tổng thu NSNN',
    };
    const { alias, excerpt } = present(indicator, ['thu', 'nsnn']);
    expect([joined(alias), joined(excerpt)]).toEqual(['[thu NSNN]', '[Tiền vào.]'.replace(/[[\]]/g, '')]);
  });

  it('sets off the cells of a table by dots', () => {
    const table = { ...hit, where: 'table', text: 'Chỉ tiêu | Đơn vị\nThu | tỷ đồng | 5 | ' };
    expect(joined(present(table, ['thu']).excerpt)).toBe('[Thu] · tỷ đồng · 5');
  });
});

describe('three answers', () => {
  const ids = (...list: string[]) => list.map((id) => ({ id }));
  const answers = { exact: ids('b'), folded: ids('a', 'b', 'c'), rest: ids('d', 'c', 'b', 'a', 'e') };
  const merged = (options: Parameters<typeof mergeAnswers>[1]) =>
    mergeAnswers(answers, options).map(({ tier, result }) => `${tier} ${result.id}`);

  it('become one: the exact phrase, the phrase with other accents, the rest', () => {
    expect(merged({ accented: true })).toEqual(['phrase b', 'folded c', 'folded a', 'rest d', 'rest e']);
  });

  it('make no difference of accents that were not typed', () => {
    expect(merged({ accented: false })).toEqual(['phrase b', 'phrase c', 'phrase a', 'rest d', 'rest e']);
  });

  it('keep their order by date', () => {
    expect(merged({ accented: true, keepOrder: true })).toContain('folded a');
    expect(merged({ accented: true, keepOrder: true }).indexOf('folded a')).toBe(1);
  });

  it('are grouped by report, indicators first but in the rest', () => {
    const item = (tier: Tier, report: string, name: string) => ({ tier, report, name });
    const groups = groupByReport([
      item('phrase', 'x', '1'),
      item('phrase', 'y', '2'),
      item('phrase', '', '3'),
      item('phrase', 'x', '4'),
      item('rest', 'y', '5'),
      item('rest', '', '6'),
    ]);
    expect(groups.map(({ report, items }) => [report, items.map(({ name }) => name).join('')])).toEqual([
      ['', '3'],
      ['x', '14'],
      ['y', '2'],
      ['y', '5'],
      ['', '6'],
    ]);
  });
});

describe('the words for an outcome', () => {
  const counts = { nam: {}, ky: {}, 'khu-vuc': {}, 'chu-de': {}, o: {} };
  const found = (...tiers: Tier[]) =>
    tiers.map((tier, at) => ({ tier, result: { id: String(at), data: () => Promise.reject(new Error()) } }));

  it('say plainly that nothing was found, and which word the archive does not have', () => {
    const outcome = { found: [], counts, unknownWords: ['zzz'] };
    expect(outcomeWords(readQuery('zzz đầu'), outcome)).toBe('Kho không có “zzz”. Không tìm thấy mục nào.');
  });

  it('tell the phrase from the rest', () => {
    const outcome = { found: found('phrase', 'phrase', 'rest'), counts, unknownWords: [] };
    expect(outcomeWords(readQuery('đầu tư'), outcome)).toBe(
      'Tìm thấy 2 mục có đúng cụm từ này. Ngoài ra, 1 mục có các từ ấy ở rời nhau.',
    );
  });
});

describe('the address', () => {
  it('carries query, filters and order, and gives them back', () => {
    const state: SearchState = {
      query: 'đầu tư & "công"',
      chosen: { nam: '2024', 'khu-vuc': 'lang-son' },
      order: 'newest',
    };
    expect(readAddress(writeAddress(state))).toEqual(state);
  });

  it('is empty where nothing is asked for', () => {
    expect(writeAddress(readAddress('?la=1&xep=sai'))).toBe('');
  });
});
