import { describe, expect, it } from 'vitest';
import { runningLines } from '../../../../src/import/pdf/running-lines.ts';
import { linesOfItems, plainText } from '../../../../src/import/pdf/text-lines.ts';
import { item } from './printed.ts';

const PROSE = 'Bà con góp công làm lại bờ kè ven suối sau trận mưa đầu hạ ở xã Bến Cát';
const body = [700, 684, 668].map((y) => item(PROSE, 85, y));

const found = (pages: ReturnType<typeof item>[][]): string[] => [
  ...new Set([...runningLines(pages.map((items) => linesOfItems(items)))].map(plainText)),
];

describe('lines at the ends of pages', () => {
  it('that all pages repeat are found, with numbers that count the pages', () => {
    const pages = [1, 2, 3].map((page) => [
      item('Báo cáo năm 2024', 85, 800),
      ...body,
      item(`Trang ${page} trên 3`, 400, 40),
    ]);
    expect(found(pages)).toEqual(['Báo cáo năm 2024', 'Trang 1 trên 3', 'Trang 2 trên 3', 'Trang 3 trên 3']);
  });

  it('that have other numbers on each page are text', () => {
    expect(found([12, 40, 7].map((count) => [...body, item(`Cộng: ${count} hộ`, 85, 40)]))).toEqual([]);
  });

  it('that stand at the text are text: the head of a table that goes on', () => {
    expect(found([1, 2, 3].map(() => [item('Tên xã', 85, 716), ...body]))).toEqual([]);
  });

  it('that a browser prints are found on a single page, too', () => {
    const page = [
      item('30/11/2026, 06:52', 30, 820),
      item('Báo cáo', 300, 820),
      ...body,
      item('https://bencat.example/bao-cao', 30, 20),
      item('1/1', 550, 20),
    ];
    expect(found([page])).toHaveLength(4);
    expect(found([body])).toEqual([]);
  });
});
