import { describe, expect, it } from 'vitest';
import { renderReport } from '../../../src/markdown/render-report.ts';
import { context } from './report-context.ts';

const sector = {
  id: 'grdp-nong-lam',
  name: 'Tăng trưởng khu vực nông, lâm nghiệp và thủy sản',
  unit: '%',
  kind: 'growth' as const,
  aliases: [],
  aliasesAfter: { grdp: ['Nông, lâm nghiệp và thủy sản'] },
};
const indicators = new Map([...context.indicators, [sector.id, sector]]);

/** The indicators that a table's rows of number and name are linked to. */
function linkedRows(rows: readonly (readonly [string, string])[]): string[] {
  const body = rows.map(([number, name]) => `| ${number} | ${name} | % | 5,1 |`);
  const table = ['| TT | Chỉ tiêu | ĐVT | Thực hiện |', '| --- | --- | --- | --- |', ...body].join('\n');
  return renderReport(table, { ...context, indicators }).observations.map(({ indicator }) => indicator);
}

const PART = 'Nông, lâm nghiệp và thủy sản';

describe('a row that names a part by what it is of the row above', () => {
  it('is the part that the catalogue lets follow that indicator', () => {
    expect(
      linkedRows([
        ['1', 'Tốc độ tăng GRDP'],
        ['', 'Trong đó:'],
        ['-', PART],
      ]),
    ).toEqual(['grdp', sector.id]);
    expect(
      linkedRows([
        ['1', 'Tốc độ tăng GRDP'],
        ['1.1', PART],
      ]),
    ).toEqual(['grdp', sector.id]);
  });

  it('is nothing below another row, below none, or beside the whole', () => {
    expect(
      linkedRows([
        ['1', 'Chỉ số giá tiêu dùng'],
        ['-', PART],
      ]),
    ).toEqual(['cpi']);
    expect(linkedRows([['-', PART]])).toEqual([]);
    expect(
      linkedRows([
        ['1', 'Tốc độ tăng GRDP'],
        ['2', PART],
      ]),
    ).toEqual(['grdp']);
    expect(
      linkedRows([
        ['1', 'Tốc độ tăng GRDP'],
        ['2', 'Việc khác'],
        ['-', PART],
      ]),
    ).toEqual(['grdp']);
  });
});

describe('a target between two bounds in a column of plans', () => {
  it('is no single plan, and no fault', () => {
    const table =
      '| Chỉ tiêu | Kế hoạch | Thực hiện |\n| --- | --- | --- |\n| Tốc độ tăng GRDP | 7,5 - 8 | 5,1 |';
    const { observations, messages } = renderReport(table, context);
    expect(observations.map(({ value, planValue }) => [value, planValue])).toEqual([[5.1, undefined]]);
    expect(messages).toEqual([]);
  });
});

describe('a name that brackets limit', () => {
  it('is not the name without them', () => {
    const rows = ['Thu nội địa', 'Thu nội địa (tỷ đồng)', 'Thu nội địa (trừ tiền sử dụng đất)'];
    const body = rows.map((name) => `| ${name} | tỷ đồng | 5 |`).join('\n');
    const table = `| Chỉ tiêu | ĐVT | Thực hiện |\n| --- | --- | --- |\n${body}`;
    expect(renderReport(table, context).observations).toHaveLength(2);
  });
});
