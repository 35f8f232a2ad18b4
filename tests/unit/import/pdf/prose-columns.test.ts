import { describe, expect, it } from 'vitest';
import type { PageContent, TextItem } from '../../../../src/import/pdf/page-content.ts';
import { pagesInColumns } from '../../../../src/import/pdf/prose-columns.ts';

const item = (text: string, x: number, y: number, width: number): TextItem => ({
  ...{ text, x, y, width, size: 12, bold: false, italic: false },
});
const page = (items: readonly TextItem[], rules: PageContent['rules'] = []): PageContent => ({
  ...{ items, rules, sideways: [], pictures: 0, recognised: 0 },
});
const LEFT = 'bà con vét mương trước mùa mưa';
const RIGHT = 'lúa trên nương chín sớm nửa tháng';
const twoColumns = (rows: number): TextItem[] =>
  Array.from({ length: rows }, (_row, at) => [
    item(LEFT, 70, 700 - at * 16, 200),
    item(RIGHT, 290, 700 - at * 16, 200),
  ]).flat();

describe('pages whose prose stands in two columns', () => {
  it('are told, for their lines are read across both', () => {
    const prose = page(Array.from({ length: 30 }, (_row, at) => item(LEFT, 70, 700 - at * 16, 420)));
    expect(pagesInColumns([prose, page([item('Tên bài', 70, 740, 420), ...twoColumns(20)])])).toEqual([2]);
  });

  it('are no letterheads, whose lines are few', () => {
    expect(pagesInColumns([page(twoColumns(5))])).toEqual([]);
  });

  it('are no tables: those have short cells, more columns or a rule between two', () => {
    const numbers = Array.from({ length: 20 }, (_row, at) => [
      item(LEFT, 70, 700 - at * 16, 200),
      item('1.234,5', 290, 700 - at * 16, 40),
    ]).flat();
    const three = [...twoColumns(20), ...twoColumns(20).map((own) => ({ ...own, x: own.x + 450 }))];
    const ruled = page(twoColumns(20), [{ x0: 280, y0: 100, x1: 280, y1: 720 }]);
    expect(pagesInColumns([page(numbers), page(three), ruled])).toEqual([]);
  });
});
