import { describe, expect, it } from 'vitest';
import { pagefindRecord } from '../../../src/publish/search-index.ts';
import { searchRecords } from '../../../src/publish/search-records.ts';
import { archive, report } from './small-archive.ts';

const table = {
  id: 't-1',
  caption: 'Biểu 1',
  text: 'Chỉ tiêu | Đơn vị\nTổng thu | tỷ đồng | ',
};
const full = report({
  sections: [
    { id: 's-0', depth: 1, path: [], topics: [], text: 'Lời đầu.' },
    { id: 's-1', depth: 2, path: ['I. Kinh tế'], topics: ['tang-truong'], text: '' },
    {
      id: 's-2',
      depth: 3,
      path: ['I. Kinh tế', '1. Thu'],
      topics: ['ngan-sach'],
      text: 'Trước bảng.\nBiểu 1\nChỉ tiêu | Đơn vị\nTổng thu | tỷ đồng |\nSau bảng.',
    },
  ],
  notes: [{ id: 'n-5', label: '5', text: 'Lời chú.', references: ['nr-5'] }],
  tables: [table],
});
const records = searchRecords(archive({ reports: [full] }));
const at = (anchor: string) => records.find(({ url }) => url.endsWith(anchor));

describe('search records', () => {
  it('are one per section, table, note and indicator, each at its anchor', () => {
    expect(records.map(({ url, where }) => `${where} ${url}`)).toEqual([
      'text /bao-cao/tinh-thu-2024-q1/#s-0',
      'text /bao-cao/tinh-thu-2024-q1/#s-1',
      'text /bao-cao/tinh-thu-2024-q1/#s-2',
      'table /bao-cao/tinh-thu-2024-q1/#t-1',
      'note /bao-cao/tinh-thu-2024-q1/#n-5',
      'indicator /chi-tieu/thu/',
    ]);
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

  it('carry the filters of their report', () => {
    expect(at('#s-2')).toMatchObject({
      year: '2024',
      kindOfPeriod: 'quarter',
      area: 'tinh-thu',
      date: '2024-03-31',
      path: ['I. Kinh tế'],
    });
  });

  it('mark what an image was recognised from', () => {
    const [record] = searchRecords(archive({ reports: [report({ source: { transcription: 'ocr' } })] }));
    expect(record?.report?.card.ocr).toBe(true);
  });
});

describe("Pagefind's records", () => {
  it('search title and text alone; the rest travels beside', () => {
    const record = at('#s-2');
    if (!record) throw new Error('no such record');
    const { meta, filters, sort } = pagefindRecord(record);
    expect(meta).toEqual({ title: '1. Thu' });
    expect(filters).toMatchObject({
      year: ['2024'],
      where: ['text'],
      topic: ['ngan-sach'],
      area: ['tinh-thu'],
    });
    expect(JSON.parse(filters?.shown?.[0] ?? '')).toMatchObject({
      where: 'text',
      path: ['I. Kinh tế'],
      report: { title: 'Tình hình quý I năm 2024', area: 'Tỉnh Thử' },
    });
    expect(sort).toEqual({ date: '20240331' });
  });
});
