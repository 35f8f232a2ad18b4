import { expect, it, test } from 'vitest';
import { parsePeriod } from '../../../../src/domain/period.ts';
import { countedPeriod } from '../../../../src/domain/periods/counted-period.ts';
import { matchForm } from '../../../../src/domain/orthography.ts';

const counted = (report: string, before: string) => {
  const period = parsePeriod(report);
  return period && countedPeriod(matchForm(before), period);
};

test.each([
  ['2024-7M', 'Doanh thu vận tải tháng Bảy ước đạt', '2024-M07'],
  ['2024-7M', 'Doanh thu vận tải tháng 07/2024 ước đạt', '2024-M07'],
  ['2024-Q1', 'Doanh thu vận tải tháng Giêng đạt', '2024-M01'],
  ['2024-5M', 'Riêng tháng Năm, thu được', '2024-M05'],
  ['2024-11M', 'Trong tháng mười một, thu được', '2024-M11'],
  ['2024-H1', 'Thu quý một đạt', '2024-Q1'],
  ['2024-H1', 'Tính chung quý II, thu đạt', '2024-Q2'],
  ['2024-9M', 'Lũy kế đến hết quý I, thu đạt', '2024-Q1'],
  ['2024-9M', 'Lũy kế quý II, thu đạt', '2024-H1'],
  ['2024-9M', 'Lũy kế đến hết tháng 7, thu đạt', '2024-7M'],
  ['2024', 'Tính chung chín tháng đầu năm, thu đạt', '2024-9M'],
  ['2024', 'Nửa đầu năm, thu đạt', '2024-H1'],
])('in a report on %s “%s” counts %s', (report, before, code) => {
  expect(counted(report, before)).toEqual({ period: code });
});

test.each([
  ['2024-Q1', 'Thu tháng 3 đạt 800 tỷ đồng; lũy kế quý I đạt'],
  ['2024-Q1', 'Thu tháng 3 đạt 800 tỷ đồng; tính chung quý I đạt'],
  ['2024-Q1', 'Thu tháng 3 đạt 800 tỷ đồng; lũy kế đến hết quý I đạt'],
  ['2024-H1', 'Lũy kế sáu tháng đầu năm đạt'],
  ['2024-7M', 'Lũy kế tháng Bảy đạt'],
  ['2024-10M', 'đạt 97% dự toán thu cả năm 2024. Trong đó, thu từ xuất nhập khẩu được'],
  ['2024-5M', 'Các tháng năm nay thu đạt'],
  ['2024-8M', 'trong tháng gieo trồng 472 ha; ước tính đến cuối tháng 8/2024, gieo trồng'],
  ['2024', 'từ 3 tiêu chí năm 2010, đến nay mỗi xã đạt bình quân'],
])('in a report on %s “%s” counts what such a report counts anyway', (report, before) => {
  expect(counted(report, before)).toEqual({});
});

it('is ahead where the month or quarter is still to come', () => {
  expect(counted('2024-Q1', 'Quý hai, thu đạt')).toEqual({ isAhead: true });
  expect(counted('2024-Q1', 'Cả năm, thu ước đạt')).toEqual({ isAhead: true });
});

it('is a year before the report’s for comparison', () => {
  expect(counted('2024-Q1', 'Quý một năm 2023 đạt')).toEqual({ period: '2023-Q1', isReference: true });
});
