import { describe, expect, it } from 'vitest';
import type { Archive } from '../../../../src/archive/model.ts';
import { indexedPage } from '../../../../src/search/index/write-shard.ts';
import { toIndexed } from '../../../../src/search/prepare/text.ts';
import {
  cardOf,
  catalogueRecords,
  damagedReader,
  reportRecords,
  type SearchRecord,
} from '../../../../src/search/records/records.ts';
import { archive, report } from '../../publish/small-archive.ts';

const table = {
  id: 't-1',
  caption: 'Biểu 1',
  text: 'Chỉ tiêu | Đơn vị\nTổng thu | tỷ đồng | ',
};
const full = report({
  sections: [
    { id: 's-0', depth: 1, path: [], topics: [], text: 'Lời đầu.', cites: [] },
    { id: 's-1', depth: 2, path: ['I. Kinh tế'], topics: ['tang-truong'], text: '', cites: [] },
    {
      id: 's-2',
      depth: 3,
      path: ['I. Kinh tế', '1. Thu'],
      topics: ['ngan-sach'],
      text: 'Trước bảng.\nBiểu 1\nChỉ tiêu | Đơn vị\nTổng thu | tỷ đồng |\nSau bảng.',
      cites: ['5'],
    },
  ],
  notes: [{ id: 'n-5', label: '5', text: 'Lời chú.', references: ['nr-5'] }],
  tables: [table],
});
const recordsOf = (model: Archive): SearchRecord[] => {
  const reading = damagedReader(model);
  return [...model.reports.flatMap((one) => reportRecords(one, reading)), ...catalogueRecords(model)];
};
const records = recordsOf(archive({ reports: [full] }));
const at = (anchor: string) => records.find(({ url }) => url.endsWith(anchor));

describe('search records', () => {
  it('are one per report, section, table, note and indicator, each at its anchor', () => {
    expect(records.map(({ url, where }) => `${where} ${url}`)).toEqual([
      'report /bao-cao/tinh-thu-2024-q1/',
      'text /bao-cao/tinh-thu-2024-q1/#s-0',
      'text /bao-cao/tinh-thu-2024-q1/#s-1',
      'text /bao-cao/tinh-thu-2024-q1/#s-2',
      'table /bao-cao/tinh-thu-2024-q1/#t-1',
      'note /bao-cao/tinh-thu-2024-q1/#n-5',
      'indicator /chi-tieu/thu/',
    ]);
  });

  it('have the title, the number and the issuer of a report, even where its text is damaged', () => {
    const scanned = report({ source: { transcription: 'ocr' }, number: '12/BC-UBND' });
    const [record] = reportRecords(scanned, (text) => text.toUpperCase());
    expect(record).toMatchObject({ title: scanned.title, text: `12/BC-UBND · ${scanned.issuer}` });
    expect(record).not.toHaveProperty('reading');
  });

  it("hold a table's rows once, at the table, which has its section's topics", () => {
    expect(at('#s-2')?.text).toBe('Trước bảng.\nSau bảng.');
    expect(at('#t-1')).toMatchObject({ title: 'Biểu 1', topics: ['ngan-sach'], text: table.text });
  });

  it('make a heading without text findable by itself', () => {
    expect(at('#s-1')).toMatchObject({ title: 'I. Kinh tế', text: 'I. Kinh tế' });
  });

  it('do not make every note findable by “chú thích”', () => {
    expect(at('#n-5')).toMatchObject({ label: 'Chú thích 5' });
    expect(at('#s-0')).not.toHaveProperty('title');
    expect(at('#n-5')).not.toHaveProperty('title');
  });

  it('give a note the topics and headings of the section that cites it', () => {
    expect(at('#n-5')).toMatchObject({ topics: ['ngan-sach'], path: ['I. Kinh tế', '1. Thu'] });
  });

  it('find a term of the glossary by its short and long form', () => {
    const term = { id: 'htx', term: 'HTX', longForm: 'hợp tác xã', explanation: 'Cùng làm.' };
    expect(catalogueRecords(archive({ indicators: [], glossary: [term] }))).toMatchObject([
      { url: '/thuat-ngu/#htx', title: 'HTX (hợp tác xã)', where: 'term' },
    ]);
  });

  it('name their report, whose card is filtered by', () => {
    expect(at('#s-2')).toMatchObject({ report: 'tinh-thu-2024-q1', path: ['I. Kinh tế'] });
    expect(at('/chi-tieu/thu/')).not.toHaveProperty('report');
    expect(cardOf(full)).toMatchObject({
      slug: 'tinh-thu-2024-q1',
      title: 'Tình hình quý I năm 2024',
      area: 'tinh-thu',
      period: '2024-Q1',
      kind: 'quarter',
      date: '2024-03',
      end: '2024-03-31',
    });
  });

  it('mark what an image was recognised from, and are searched as it reads, shown as printed', () => {
    const scanned = report({ source: { transcription: 'ocr' } });
    expect(cardOf(scanned).ocr).toBe(true);
    expect(cardOf(full)).not.toHaveProperty('ocr');
    const [, record] = reportRecords(scanned, (text) => text.toUpperCase());
    expect(record).toMatchObject({
      title: '1. Đầu tư',
      text: 'Vốn đầu tư công tăng.\nĐường mới đã xong.',
      reading: { title: '1. ĐẦU TƯ', text: 'VỐN ĐẦU TƯ CÔNG TĂNG.\nĐƯỜNG MỚI ĐÃ XONG.' },
    });
    expect(at('#s-2')).not.toHaveProperty('reading');
  });
});

describe("Pagefind's pages", () => {
  it('hold headings and texts of their records, and nothing else; each record is so many words', () => {
    const records = reportRecords(full, (text) => text);
    const { page, titles, texts } = indexedPage({ records }, 7);
    expect(page).toEqual({
      url: '/bao-cao/tinh-thu-2024-q1/',
      content: page.content,
      language: 'vi',
      meta: { title: full.title },
      sort: { page: '000007' },
    });
    expect(page.content.split(/\s+/).filter(Boolean)).toHaveLength(
      [...titles, ...texts].reduce((sum, count) => sum + count, 0),
    );
    expect(titles[0]).toBe(
      toIndexed(records[0]?.title ?? '')
        .split(' ')
        .filter(Boolean).length,
    );
  });
});
