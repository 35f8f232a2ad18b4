import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import type { Period } from '../../../src/domain/period.ts';
import { readColumns } from '../../../src/markdown/table-columns.ts';
import { flattenHeaders } from '../../../src/markdown/table-headers.ts';

const quarter: Period = { year: 2024, kind: 'quarter', index: 1 };
const year: Period = { year: 2024, kind: 'year', index: 1 };
const roleOf = (header: string, report = quarter): string | undefined => {
  const [column] = readColumns([header], report);
  return column && [column.role, column.period].filter(Boolean).join(' ');
};

describe('a column of an indicator table', () => {
  it.each([
    ['TT', 'index'],
    ['STT', 'index'],
    ['Chỉ tiêu', 'name'],
    ['Nội dung', 'name'],
    ['ĐVT', 'unit'],
    ['Đơn vị tính', 'unit'],
    ['Thực hiện kỳ báo cáo', 'value'],
    ['Ước thực hiện', 'value'],
    ['Ước TH quý I/2024', 'value'],
    ['Ước TH 3T/2024', 'value'],
    ['QI/2024', 'value'],
    ['Q1.2024', 'value'],
    ['Thực hiện tháng 3', 'value 2024-M03'],
    ['T3/2024', 'value 2024-M03'],
    ['Thực hiện cùng kỳ năm trước', 'value 2023-Q1'],
    ['Cùng kỳ', 'value 2023-Q1'],
    ['TH 3T/2023', 'value 2023-Q1'],
    ['Thực hiện năm 2023', 'value 2023'],
    ['Kế hoạch năm', 'plan'],
    ['KH 2024', 'plan'],
    ['Dự toán', 'plan'],
    ['So với kế hoạch (%)', 'plan-share'],
    ['TH/KH (%)', 'plan-share'],
    ['% so với dự toán', 'plan-share'],
    ['So với cùng kỳ (%)', 'change'],
    ['% so CK', 'change'],
    ['Tốc độ tăng (%)', 'change'],
    ['Tăng (+), giảm (-) %', 'change'],
    ['Tỷ lệ % QI/2024 so với QI/2023', 'change'],
    ['So với 31/12/2023 (%)', 'ytd'],
  ])('headed “%s” is %s', (header, role) => {
    expect(roleOf(header)).toBe(role);
  });

  it.each([
    'So với tháng trước (%)',
    'Kế hoạch năm 2025',
    'Ghi chú',
    'Ước thực hiện cả năm 2024',
    'Năm trước',
  ])('headed “%s” says nothing that the archive keeps of a quarter', (header) => {
    expect(roleOf(header)).toBeUndefined();
  });

  it('headed “Năm trước” is the year before in a year’s report', () => {
    expect(roleOf('Năm trước', year)).toBe('value 2023');
  });
});

const flat = (markdown: string) => {
  const [table] = unified().use(remarkParse).use(remarkGfm).parse(markdown).children;
  if (table?.type !== 'table') throw new Error('No table.');
  const { headers, rows } = flattenHeaders(table);
  return { headers, rows: rows.length };
};

describe('a header of several rows', () => {
  it('is joined; an empty cell goes on with the merged one to its left', () => {
    expect(
      flat('| TT | Chỉ tiêu | Năm 2024 | |\n|-|-|-|-|\n| | | Kế hoạch | Thực hiện |\n| 1 | Thu | 5 | 6 |'),
    ).toEqual({ headers: ['TT', 'Chỉ tiêu', 'Năm 2024 Kế hoạch', 'Năm 2024 Thực hiện'], rows: 1 });
  });

  it.each([
    ['numbers', '| A | B | 1 | 2 | 3=2/1 |'],
    ['numbers in brackets', '| (1) | (2) | (3) | (4) | (5) = (4):(3) |'],
  ])('is not followed by a row that only numbers the columns: %s', (_what, row) => {
    const table = `| TT | Chỉ tiêu | KH | TH | Tỷ lệ |\n|-|-|-|-|-|\n${row}\n| 1 | Thu | 5 | 6 | 120 |`;
    expect(flat(table).rows).toBe(1);
  });

  it.each([
    ['a group', '| I | KINH TẾ | | |'],
    ['a group without a number', '| | KINH TẾ | | |'],
    ['a row with a unit alone', '| | Khách quốc tế | lượt | |'],
    ['a row of small numbers', '| 1 | 2 | 5 | 4 |'],
    ['a row of numbers without a name', '| | | 5 | 6 |'],
  ])('is not taken for %s', (_what, row) => {
    const found = flat(`| TT | Chỉ tiêu | ĐVT | Thực hiện |\n|-|-|-|-|\n${row}\n| 1 | Thu | tỷ đồng | 6 |`);
    expect(found).toEqual({ headers: ['TT', 'Chỉ tiêu', 'ĐVT', 'Thực hiện'], rows: 2 });
  });
});
