import { describe, expect, it, test } from 'vitest';
import { parsePeriod } from '../../../src/domain/period.ts';
import { changeNotation, readColumns } from '../../../src/markdown/table-columns.ts';

/** What columns hold in a table of a report on a period: `value` with another period than its own as `value 2024-M03`. */
function columns(report: string, ...headers: string[]): string[] {
  const period = parsePeriod(report);
  if (!period) throw new Error(`${report} names no period`);
  return readColumns(headers, period).map((column) =>
    [column?.role ?? '–', column?.period ?? ''].join(' ').trim(),
  );
}

describe('a column of an indicator table is known by its header', () => {
  test.each([
    ['TT', 'index'],
    ['Số TT', 'index'],
    ['Chỉ tiêu', 'name'],
    ['Tên chỉ tiêu', 'name'],
    ['Nội dung', 'name'],
    ['CHỈ TIÊU CHỦ YẾU', 'name'],
    ['Đơn vị', 'unit'],
    ['ĐVT', 'unit'],
    ['Đơn vị tính', 'unit'],
    ['Thực hiện', 'value'],
    ['Ước thực hiện', 'value'],
    ['Ước TH quý I/2024', 'value'],
    ['Thực hiện quý I năm 2024 (tỷ đồng)', 'value'],
    ['Quý I/2024', 'value'],
    ['Lũy kế 3 tháng', 'value'],
    ['Luỹ kế từ đầu năm', 'value'],
    ['3 tháng đầu năm 2024', 'value'],
    ['Thực hiện tháng 3', 'value 2024-M03'],
    ['Ước tháng 3/2024', 'value 2024-M03'],
    ['Cùng kỳ năm trước', 'value 2023-Q1'],
    ['Thực hiện cùng kỳ', 'value 2023-Q1'],
    ['TH quý I/2023', 'value 2023-Q1'],
    ['Thực hiện năm 2023', 'value 2023'],
    ['Năm 2023', 'value 2023'],
    ['Ước cả năm 2024', '–'],
    ['Kế hoạch', 'plan'],
    ['KH 2024', 'plan'],
    ['Dự toán năm 2024 (tỷ đồng)', 'plan'],
    ['Kế hoạch năm 2025', '–'],
    ['So với kế hoạch (%)', 'plan-share'],
    ['So với dự toán (%)', 'plan-share'],
    ['% so KH', 'plan-share'],
    ['TH/KH (%)', 'plan-share'],
    ['Tỷ lệ đạt kế hoạch (%)', 'plan-share'],
    ['Tỷ lệ thực hiện (%)', 'plan-share'],
    ['% thực hiện', 'plan-share'],
    ['So với cùng kỳ (%)', 'change'],
    ['% so CK', 'change'],
    ['So sánh với cùng kỳ năm 2023 (%)', 'change'],
    ['So với quý I/2023 (%)', 'change'],
    ['Tăng, giảm (%)', 'change'],
    ['Tốc độ tăng so với cùng kỳ', 'change'],
    ['3 tháng so với cùng kỳ (%)', 'change'],
    ['Tháng 3 so với cùng kỳ (%)', '–'],
    ['So với tháng trước (%)', '–'],
    ['Tăng, giảm so với tháng trước (%)', '–'],
    ['So với quý IV/2023 (%)', '–'],
    ['So với năm 2019 (%)', '–'],
    ['So với năm 2023 (%)', '–'],
    ['So với 31/12/2023 (%)', 'ytd'],
    ['Tăng, giảm so với đầu năm (%)', 'ytd'],
    ['Ghi chú', '–'],
    ['', '–'],
  ])('“%s”: %s', (header, role) => {
    expect(columns('2024-Q1', header)).toEqual([role]);
  });

  test.each([
    ['2024-M05', 'Thực hiện tháng 5', 'value 2024-M05'],
    ['2024-M05', '5 tháng đầu năm', 'value'],
    ['2024-M05', 'Ước thực hiện trong tháng', 'value 2024-M05'],
    ['2023-M01', 'Ước thực hiện tháng 01', 'value'],
    ['2024-Q2', 'Thực hiện quý II', 'value 2024-Q2'],
    ['2024-Q2', '6 tháng đầu năm', 'value'],
    ['2021-9M', 'Thực hiện 9 tháng năm 2020', 'value 2020-9M'],
    ['2023', 'Thực hiện năm 2022', 'value 2022'],
    ['2023', 'So với năm 2022 (%)', 'change'],
    ['2023', 'So với năm trước (%)', 'change'],
  ])('in a report on %s, “%s” is %s', (report, header, role) => {
    expect(columns(report, header)).toEqual([role]);
  });

  it('and by its neighbours: beside “Lũy kế”, a plain “Thực hiện” may be anything', () => {
    expect(columns('2024-M05', 'Thực hiện', 'Lũy kế')).toEqual(['–', 'value']);
  });

  it('of two that say the same, the first one is read', () => {
    expect(columns('2024-Q1', 'Chỉ tiêu', 'Thực hiện', 'Kết quả')).toEqual(['name', 'value', '–']);
  });
});

describe('a column of changes', () => {
  test.each([
    ['So với cùng kỳ (%)', ['121,6', '103,5', '…', '98'], 'ratio'],
    ['So với cùng kỳ (%)', ['21,6', '3,5', '0'], 'change'],
    ['So với cùng kỳ (%)', ['+121,6', '3,5'], 'change'],
    ['So với cùng kỳ (%)', ['121,6', '−3,5'], 'change'],
    ['So với cùng kỳ (%)', ['121,6', '41,5'], 'unclear'],
    ['Bằng % so với cùng kỳ', ['121,6', '41,5'], 'ratio'],
    ['Chỉ số so với cùng kỳ', ['121,6', '41,5'], 'ratio'],
    ['Tăng, giảm so với cùng kỳ (%)', ['121,6', '41,5'], 'change'],
    ['Tăng, giảm', ['12', '5'], 'unclear'],
    ['Tăng, giảm', ['12%', '5%'], 'change'],
    ['So với cùng kỳ (%)', ['-', ''], 'change'],
  ])('“%s” with %j prints %ss', (header, cells, notation) => {
    expect(changeNotation(header, cells)).toBe(notation);
  });
});
