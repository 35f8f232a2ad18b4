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

describe('rows of one list of parts', () => {
  const indicator = (id: string, name: string, more: object = {}) =>
    [id, { id, name, unit: 'nghìn tấn', kind: 'cumulative' as const, aliases: [], ...more }] as const;
  const own = new Map([
    ...context.indicators,
    indicator('che', 'Chè búp'),
    indicator('que', 'Sản lượng quế', { aliasesAfter: { che: ['quế'] } }),
    indicator('cui', 'Củi', { aliasesBehind: ['lượt chở củi'] }),
  ]);
  const linked = (rows: readonly string[]): string[] => {
    const table = ['| TT | Chỉ tiêu | ĐVT | Thực hiện |', '| --- | --- | --- | --- |', ...rows].join('\n');
    return renderReport(table, { ...context, indicators: own }).observations.map((found) => found.indicator);
  };

  it('name each what may follow the row before, below a group that is no indicator', () => {
    const rows = [
      '| 2 | Một số sản phẩm | | |',
      '| - | Chè búp | Nghìn tấn | 5 |',
      '| - | Quế | Nghìn tấn | 4 |',
    ];
    expect(linked(rows)).toEqual(['che', 'que']);
    expect(linked([rows[0] ?? '', rows[2] ?? ''])).toEqual([]);
  });

  it('count what a paragraph names behind its number', () => {
    expect(linked(['| 4 | Số lượt chở củi | Nghìn tấn | 9 |'])).toEqual(['cui']);
  });

  it('leave the wider row alone whose own part has the name', () => {
    const rows = ['| 2 | Chè búp | Nghìn tấn | 90 |', '| 2.1 | Chè búp | Nghìn tấn | 5 |'];
    expect(linked(rows)).toEqual(['che']);
    expect(linked(['| 2 | Chè búp | Nghìn tấn | 90 |'])).toEqual(['che']);
  });

  it('state a whole and its part in one row of two lines, each at a place of its own', () => {
    const row = '| 2 | Chè búp Trong đó: quế | Nghìn tấn | 90,5 12 |';
    const table = `| TT | Chỉ tiêu | ĐVT | Thực hiện |\n| --- | --- | --- | --- |\n${row}`;
    const { observations } = renderReport(table, { ...context, indicators: own });
    expect(observations.map((found) => [found.indicator, found.value])).toEqual([
      ['che', 90.5],
      ['que', 12],
    ]);
    expect(new Set(observations.map(({ anchor }) => anchor)).size).toBe(2);
  });
});
