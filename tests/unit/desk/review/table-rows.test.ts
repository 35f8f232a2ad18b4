import { describe, expect, it } from 'vitest';
import { rowOf, tableRows } from '../../../../src/desk/review/table-rows.ts';

const TEXT = `Lời dẫn.

| TT | Chỉ tiêu | Đơn vị | Thực hiện |
| --- | --- | --- | --- |
| 1 | **Đàn trâu** | Con | 57.895 |
| 2 | Xuất nhập khẩu Trong đó: xuất khẩu | Triệu USD | 798,7 310,2 |
| 3 |  | Con | 28.350[^2] |
| 4 | GRDP | 5,00 |  |
`;
const rows = tableRows(TEXT);
const found = (quote: string): string | undefined => {
  const place = rowOf(rows, quote);
  return place && TEXT.slice(place.start, place.end);
};

describe('the row of a table that a quote is of', () => {
  it('is found by its words, whatever they are written with', () => {
    expect(found('1 | Đàn trâu | Con | 57.895')).toBe('| 1 | **Đàn trâu** | Con | 57.895 |');
    expect(found('3 |  | Con | 28.350')).toBe('| 3 |  | Con | 28.350[^2] |');
  });
  it('is found where its last cells are empty', () => {
    expect(found('4 | GRDP | 5,00 | ')).toBe('| 4 | GRDP | 5,00 |  |');
    expect(found('4 | GRDP | 5,00 |')).toBe('| 4 | GRDP | 5,00 |  |');
  });
  it('is found by one part where it states two figures in each cell', () => {
    const row = '| 2 | Xuất nhập khẩu Trong đó: xuất khẩu | Triệu USD | 798,7 310,2 |';
    expect(found('2 | Xuất nhập khẩu | Triệu USD | 798,7')).toBe(row);
    expect(found('2 | xuất khẩu | Triệu USD | 310,2')).toBe(row);
  });
  it('is not guessed where several rows or none could be meant', () => {
    expect(found(' |  | Con | ')).toBeUndefined();
    expect(found('9 | Đàn dê | Con | 1')).toBeUndefined();
    expect(found('Đàn trâu có 57.895 con')).toBeUndefined();
  });
});
