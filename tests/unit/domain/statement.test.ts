import { describe, expect, it, test } from 'vitest';
import { parsePeriod } from '../../../src/domain/period.ts';
import { readStatement } from '../../../src/domain/statement.ts';
import type { ReadOptions, Statement } from '../../../src/domain/passage.ts';
import { MEASURED, type MeasuredName } from './measured.ts';

/** What a passage states, without how far rounding may have moved it and without the printed form. */
function stated(name: MeasuredName, passage: string, options: ReadOptions = {}): Statement {
  const { statement } = readStatement(passage, MEASURED[name], options);
  const facts = Object.entries(statement).filter(([key]) => !/HalfUnit$|^valuePrinted$/.test(key));
  return Object.fromEntries(facts);
}

const inPeriod = (code: string): ReadOptions => {
  const period = parsePeriod(code);
  return period ? { period } : {};
};

describe('a value with its share of the plan and its change', () => {
  test.each<[MeasuredName, string, Statement]>([
    [
      'thu',
      '2.047,5 tỷ đồng, đạt 27,4% dự toán, tăng 21,9% so với cùng kỳ',
      { value: 2047.5, planPct: 27.4, yoyPct: 21.9 },
    ],
    [
      'thu',
      'tăng 21,6% so với cùng kỳ, ước đạt 2.045,7 tỷ đồng, bằng 27,3% dự toán',
      { value: 2045.7, planPct: 27.3, yoyPct: 21.6 },
    ],
    ['thu', 'đạt 27,3% dự toán với 2.045,7 tỷ đồng', { value: 2045.7, planPct: 27.3 }],
    ['thu', 'hoàn thành 105% kế hoạch (2.045,7 tỷ đồng)', { value: 2045.7, planPct: 105 }],
    ['thu', '2.045,7 tỷ đồng (27,3% KH năm)', { value: 2045.7, planPct: 27.3 }],
    [
      'thu',
      '2.045,7 tỉ đồng, đạt 27,3 % dự toán, giảm nhẹ 1,2 %',
      { value: 2045.7, planPct: 27.3, yoyPct: -1.2 },
    ],
    ['thu', '812 tỷ đồng, đặt cạnh cùng kỳ tăng 3%', { value: 812, yoyPct: 3 }],
    ['thu', '812 tỷ đồng, đối chiếu với tháng trước tăng 3%', { value: 812 }],
    ['thu', '700 triệu đồng', { value: 0.7 }],
    ['thu', '1.234 nghìn tỷ đồng', { value: 1_234_000 }],
    ['xuất', 'hơn 1,2 tỷ USD, tăng 30,85%', { value: 1200, yoyPct: 30.85 }],
    ['xuất', '427,94 triệu đô la Mỹ, đạt 14,26% kế hoạch', { value: 427.94, planPct: 14.26 }],
    ['rừng', '2.000ha, đạt 22,2% kế hoạch, giảm 22,7%', { value: 2000, planPct: 22.2, yoyPct: -22.7 }],
    ['rừng', '2.000 héc ta', { value: 2000 }],
    ['thóc', '320,6 nghìn tấn, đạt 104,5% kế hoạch', { value: 320.6, planPct: 104.5 }],
    ['thóc', '65.000 tấn', { value: 65 }],
    [
      'khách',
      '1.521 nghìn lượt, đạt 37,5% kế hoạch, tăng 12,7%',
      { value: 1521, planPct: 37.5, yoyPct: 12.7 },
    ],
    ['khách', '3,66 triệu lượt khách', { value: 3660 }],
    ['khách', '250.950 lượt khách', { value: 250.95 }],
    ['việc', '3.500 người, đạt 18,9% kế hoạch, giảm 65%', { value: 3500, planPct: 18.9, yoyPct: -65 }],
    ['hợp tác xã', '498 HTX', { value: 498 }],
    ['lợn', '174.600 con, giảm 2,8% so với cùng kỳ', { value: 174_600, yoyPct: -2.8 }],
    ['gà', '4,49 triệu con, tương đương cùng kỳ', { value: 4490, yoyPct: 0 }],
    ['gà', '4.490.000 con', { value: 4490 }],
    ['vụ', '08 vụ', { value: 8 }],
  ])('%s: “%s”', (name, passage, facts) => {
    expect(stated(name, passage)).toEqual(facts);
  });
});

describe('a share of the plan', () => {
  test.each<[string, Statement]>([
    ['645 tỷ đồng, bằng 28,1% dự toán tỉnh giao', { value: 645, planPct: 28.1, planBy: 'tinh' }],
    ['645 tỷ đồng, bằng 28,1% dự toán Trung ương giao', { value: 645, planPct: 28.1, planBy: 'trung-uong' }],
    [
      '645 tỷ đồng, đạt 80% kế hoạch Thủ tướng Chính phủ giao',
      { value: 645, planPct: 80, planBy: 'trung-uong' },
    ],
    ['645 tỷ đồng, đạt 80% dự toán Bộ Tài chính giao', { value: 645, planPct: 80, planBy: 'trung-uong' }],
    ['645 tỷ đồng, đạt 54% dự toán HĐND tỉnh giao', { value: 645, planPct: 54, planBy: 'tinh' }],
    ['645 tỷ đồng, đạt 54% dự toán HĐND thành phố giao', { value: 645, planPct: 54, planBy: 'thanh-pho' }],
    ['645 tỷ đồng, đạt 105% so với Trung ương giao', { value: 645, planPct: 105, planBy: 'trung-uong' }],
    ['645 tỷ đồng, đạt 80% tổng kế hoạch vốn', { value: 645, planPct: 80 }],
    ['645 tỷ đồng, đạt 80% chỉ tiêu kế hoạch', { value: 645, planPct: 80 }],
    ['645 tỷ đồng, đạt 73,8%', { value: 645, planPct: 73.8 }],
    ['645 tỷ đồng, đạt 26% DT, tăng 3,5% CK', { value: 645, planPct: 26, yoyPct: 3.5 }],
    ['645 tỷ đồng, vượt 5% dự toán', { value: 645, planPct: 105 }],
    ['645 tỷ đồng, tăng 5% so với dự toán', { value: 645, planPct: 105 }],
    ['645 tỷ đồng, giảm 4,5% so với kế hoạch', { value: 645, planPct: 95.5 }],
    ['645 tỷ đồng, gấp 1,2 lần kế hoạch', { value: 645, planPct: 120 }],
    ['645 tỷ đồng (dự toán 2.480 tỷ đồng), đạt 26%', { value: 645, planValue: 2480, planPct: 26 }],
    ['kế hoạch năm 2.480 tỷ đồng, thực hiện 645 tỷ đồng', { value: 645, planValue: 2480 }],
  ])('“%s”', (passage, facts) => {
    expect(stated('thu', passage)).toEqual(facts);
  });

  it('names the plan’s year and giver where the text does', () => {
    const passage = '645 tỷ đồng, đạt 80% dự toán năm 2022 HĐND tỉnh giao';
    expect(stated('thu', passage)).toEqual({ value: 645, planPct: 80, planBy: 'tinh', planYear: 2022 });
  });

  it('of a target is the value itself', () => {
    expect(stated('thu', 'dự toán 7.500 tỷ đồng', { role: 'target' })).toEqual({ value: 7500 });
  });
});

describe('a change on the same period', () => {
  test.each<[string, Statement]>([
    ['645 tỷ đồng, tăng 3,5%', { value: 645, yoyPct: 3.5 }],
    ['645 tỷ đồng, tăng 3,5% so với cùng kỳ năm 2023 (cùng kỳ tăng 9%)', { value: 645, yoyPct: 3.5 }],
    ['645 tỷ đồng, tăng bình quân 7%/năm', { value: 645 }],
    ['645 tỷ đồng (tăng 3,5%)', { value: 645, yoyPct: 3.5 }],
    ['645 tỷ đồng, tăng 3,5% CK', { value: 645, yoyPct: 3.5 }],
    ['645 tỷ đồng, tăng 3,5% so cùng kỳ', { value: 645, yoyPct: 3.5 }],
    ['645 tỷ đồng, tăng 3,5% so với bình quân cùng kỳ', { value: 645, yoyPct: 3.5 }],
    ['645 tỷ đồng, so với cùng kỳ năm trước tăng 3,5%', { value: 645, yoyPct: 3.5 }],
    ['645 tỷ đồng, tăng so với cùng kỳ 3,5%', { value: 645, yoyPct: 3.5 }],
    ['645 tỷ đồng, hơn cùng kỳ 3,5%', { value: 645, yoyPct: 3.5 }],
    ['645 tỷ đồng, thấp hơn cùng kỳ 3,5%', { value: 645, yoyPct: -3.5 }],
    ['645 tỷ đồng, thấp hơn 3,5% so với cùng kỳ', { value: 645, yoyPct: -3.5 }],
    ['645 tỷ đồng, giảm sâu 12,5% so với cùng kỳ', { value: 645, yoyPct: -12.5 }],
    ['645 tỷ đồng, sụt giảm 12,5%', { value: 645, yoyPct: -12.5 }],
    ['645 tỷ đồng, tăng trưởng 12% so với cùng kỳ', { value: 645, yoyPct: 12 }],
    ['645 tỷ đồng (-4,3%)', { value: 645, yoyPct: -4.3 }],
    ['645 tỷ đồng (+4,3%)', { value: 645, yoyPct: 4.3 }],
    ['645 tỷ đồng, bằng 95,5% cùng kỳ', { value: 645, yoyPct: -4.5 }],
    ['645 tỷ đồng, bằng 37,6% so với cùng kỳ', { value: 645, yoyPct: -62.4 }],
    ['645 tỷ đồng, chỉ đạt 80% so với cùng kỳ năm 2023', { value: 645, yoyPct: -20 }],
    ['645 tỷ đồng, đạt 7,5% dự toán, bằng 68,6%', { value: 645, planPct: 7.5, yoyPct: -31.4 }],
    ['645 tỷ đồng, gấp đôi', { value: 645, yoyPct: 100 }],
    ['645 tỷ đồng, gấp rưỡi cùng kỳ', { value: 645, yoyPct: 50 }],
    ['645 tỷ đồng, gấp ba lần cùng kỳ', { value: 645, yoyPct: 200 }],
    ['645 tỷ đồng, gấp 2,5 lần so với cùng kỳ', { value: 645, yoyPct: 150 }],
    ['645 tỷ đồng, tăng gấp 2,5 lần', { value: 645, yoyPct: 150 }],
    ['645 tỷ đồng, gấp hơn 2 lần cùng kỳ', { value: 645, yoyPct: 100 }],
    ['645 tỷ đồng, bằng 1,5 lần cùng kỳ', { value: 645, yoyPct: 50 }],
    ['645 tỷ đồng, tương đương cùng kỳ', { value: 645, yoyPct: 0 }],
    ['645 tỷ đồng, bằng cùng kỳ', { value: 645, yoyPct: 0 }],
    ['645 tỷ đồng, bằng mức cùng kỳ năm trước', { value: 645, yoyPct: 0 }],
    ['645 tỷ đồng, giữ nguyên so với cùng kỳ', { value: 645, yoyPct: 0 }],
    ['645 tỷ đồng, không thay đổi so với cùng kỳ', { value: 645, yoyPct: 0 }],
  ])('“%s”', (passage, facts) => {
    expect(stated('thu', passage)).toEqual(facts);
  });

  test.each<[string, string, Statement]>([
    ['2024-Q1', 'so với quý I/2023', { value: 645, yoyPct: 5 }],
    ['2024-Q1', 'so với quý I năm 2023', { value: 645, yoyPct: 5 }],
    ['2024-Q1', 'so với quý IV/2023', { value: 645 }],
    ['2024-Q1', 'so với tháng 02/2024', { value: 645 }],
    ['2024-Q1', 'so với cùng kỳ năm 2019', { value: 645 }],
    ['2024-Q1', 'so với cùng kỳ 2019', { value: 645 }],
    ['2024-Q1', 'so với cùng kỳ 2023', { value: 645, yoyPct: 5 }],
    ['2024-Q1', 'so với cùng kỳ năm 2023', { value: 645, yoyPct: 5 }],
    ['2021-9M', 'so với 9 tháng đầu năm 2020', { value: 645, yoyPct: 5 }],
    ['2021-9M', 'so với 6 tháng đầu năm 2021', { value: 645 }],
    ['2023-M01', 'so với tháng 01/2022', { value: 645, yoyPct: 5 }],
    ['2023-M01', 'so với tháng 12/2022', { value: 645 }],
    ['2023', 'so với năm 2022', { value: 645, yoyPct: 5 }],
    ['2023', 'so với năm trước', { value: 645, yoyPct: 5 }],
    ['2023', 'so với năm 2020', { value: 645 }],
    ['2024-Q1', 'so với năm 2023', { value: 645 }],
  ])('in %s, “tăng 5%% %s” counts only where it is the year before', (period, base, facts) => {
    expect(stated('thu', `645 tỷ đồng, tăng 5% ${base}`, inPeriod(period))).toEqual(facts);
  });
});

describe('a change of a level', () => {
  test.each<[string, Statement]>([
    ['41.928 tỷ đồng, giảm 4,1% so với 31/12/2023', { value: 41_928, ytdPct: -4.1 }],
    ['41.928 tỷ đồng, giảm 4,1% so với ngày 31/12/2023', { value: 41_928, ytdPct: -4.1 }],
    ['41.928 tỷ đồng, giảm 4,1% so với thời điểm 31/12/2023', { value: 41_928, ytdPct: -4.1 }],
    ['41.928 tỷ đồng, giảm 4,1% so với thời điểm ngày 31 tháng 12 năm 2023', { value: 41_928, ytdPct: -4.1 }],
    ['41.928 tỷ đồng, so với đầu năm giảm 4,1%', { value: 41_928, ytdPct: -4.1 }],
    ['41.928 tỷ đồng, tăng 4,1% so với cuối năm 2023', { value: 41_928, ytdPct: 4.1 }],
    ['41.928 tỷ đồng, tăng 4,1% so với năm 2023', { value: 41_928, ytdPct: 4.1 }],
    ['41.928 tỷ đồng, tăng 4,1% so với 31/12/2020', { value: 41_928 }],
    ['41.928 tỷ đồng, tăng 4,1% so với đầu năm 2024', { value: 41_928, ytdPct: 4.1 }],
    ['41.928 tỷ đồng, tăng 4,1% so với đầu năm 2021', { value: 41_928 }],
    ['41.928 tỷ đồng, tăng 4,1% so với ngày 01/01/2024', { value: 41_928, ytdPct: 4.1 }],
    ['41.928 tỷ đồng, tăng 4,1% so với ngày 01/01/2021', { value: 41_928 }],
    [
      '41.928 tỷ đồng, tăng 2,1% so với đầu năm và tăng 8,3% so với cùng kỳ',
      { value: 41_928, ytdPct: 2.1, yoyPct: 8.3 },
    ],
  ])('“%s”', (passage, facts) => {
    expect(stated('nợ', passage, inPeriod('2024-Q1'))).toEqual(facts);
  });

  it('goes where the keeper says, if the words leave it open', () => {
    expect(stated('nợ', '41.928 tỷ đồng, giảm 4,1%', { base: 'ytd' })).toEqual({
      value: 41_928,
      ytdPct: -4.1,
    });
    expect(stated('thu', '645 tỷ đồng, tăng 2%', { base: 'prev' })).toEqual({ value: 645 });
    expect(stated('thu', '645 tỷ đồng, bằng 75,3%', { base: 'yoy' })).toEqual({ value: 645, yoyPct: -24.7 });
  });

  it('on the month before is not kept', () => {
    const passage = '645 tỷ đồng, so với tháng trước giảm 3,5% và tăng 7% so với cùng kỳ';
    expect(stated('thu', passage)).toEqual({ value: 645, yoyPct: 7 });
  });
});

describe('a change stated as a count', () => {
  test.each<[MeasuredName, string, Statement]>([
    ['vụ', '112 vụ, tăng 62 vụ', { value: 112, changeAbs: 62 }],
    ['vụ', '112 vụ (giảm 05 vụ so với cùng kỳ)', { value: 112, changeAbs: -5 }],
    ['vụ', '112 vụ, giảm 5 vụ, giảm 4,3% so với cùng kỳ', { value: 112, changeAbs: -5, yoyPct: -4.3 }],
    ['vụ', '112 vụ, tăng thêm 62 vụ (+124%)', { value: 112, changeAbs: 62, yoyPct: 124 }],
    ['người', '23 người chết, không tăng không giảm', { value: 23, changeAbs: 0 }],
    ['người', '23 người chết, không tăng, không giảm so với cùng kỳ', { value: 23, changeAbs: 0 }],
    ['người', 'chết 23 người, bằng cùng kỳ', { value: 23, yoyPct: 0 }],
    ['thu', '645 tỷ đồng, tăng 50 tỷ đồng so với cùng kỳ', { value: 645, changeAbs: 50 }],
    ['thu', '645 tỷ đồng, tăng 500 triệu đồng', { value: 645, changeAbs: 0.5 }],
    ['vụ', 'tăng 62 vụ', { changeAbs: 62 }],
    ['vụ', '112 vụ, làm chết 23 người (tăng 62 vụ, tăng 3 người)', { value: 112, changeAbs: 62 }],
  ])('%s: “%s”', (name, passage, facts) => {
    expect(stated(name, passage)).toEqual(facts);
  });
});

describe('a change of a share', () => {
  test.each<[MeasuredName, string, Statement]>([
    [
      'thu',
      '515,9 tỷ đồng, đạt 15% kế hoạch (tăng 3% so với cùng kỳ)',
      { value: 515.9, planPct: 15, yoyPoints: 3 },
    ],
    [
      'thu',
      '515,9 tỷ đồng, đạt 15% kế hoạch, tăng 3% (điểm phần trăm) so với cùng kỳ',
      { value: 515.9, planPct: 15, yoyPoints: 3 },
    ],
    ['thu', 'đạt 15% kế hoạch, cao hơn cùng kỳ 3 điểm phần trăm', { planPct: 15, yoyPoints: 3 }],
    [
      'thu',
      '645 tỷ đồng, đạt 26% dự toán (tăng 32,2% so với cùng kỳ)',
      { value: 645, planPct: 26, yoyPct: 32.2 },
    ],
    ['tỷ lệ', 'đạt 62,1%, tăng 0,3 điểm', { value: 62.1, yoyPoints: 0.3 }],
    ['tỷ lệ', '62,1%, tăng 1,2% so với cùng kỳ', { value: 62.1, yoyPoints: 1.2 }],
    ['tỷ lệ', 'bằng 62,1%', { value: 62.1 }],
    ['tỷ lệ', 'giảm còn 8,92%', { value: 8.92 }],
    ['tỷ lệ', 'tăng lên 62,1%', { value: 62.1 }],
    ['tỷ lệ', 'là 62,1%, đạt 98% kế hoạch', { value: 62.1, planPct: 98 }],
    ['tỷ lệ', 'đạt 62,1%, bằng 95% cùng kỳ', { value: 62.1 }],
  ])('%s: “%s”', (name, passage, facts) => {
    expect(stated(name, passage)).toEqual(facts);
  });
});

describe('growth, where the change is the value', () => {
  test.each<[string, Statement]>([
    ['tăng 5% so với cùng kỳ', { value: 5 }],
    ['giảm 2,24%', { value: -2.24 }],
    ['giảm sâu 2,24%', { value: -2.24 }],
    ['so với cùng kỳ giảm 2,24%', { value: -2.24 }],
    ['giảm so với cùng kỳ 2,24%', { value: -2.24 }],
    ['tăng trưởng 5%', { value: 5 }],
    ['tăng trưởng âm 2%', { value: -2 }],
    ['-0,27%', { value: -0.27 }],
    ['đạt 5,33%', { value: 5.33 }],
    ['đạt 102,77%', { value: 2.77 }],
    ['bằng 102,77% so với cùng kỳ', { value: 2.77 }],
    ['bằng 98,5%', { value: -1.5 }],
    ['tương đương cùng kỳ', { value: 0 }],
    ['tăng 0,3% so với tháng trước, tăng 2,15% so với cùng kỳ', { value: 2.15 }],
    ['tăng 0,3% so với tháng trước', {}],
    ['giảm kỷ lục 5%', {}],
    ['tăng 5-6%', {}],
    ['kế hoạch tăng 8%, thực hiện tăng 5,33%', { value: 5.33 }],
    ['tăng 5,33% (cùng kỳ tăng 6,1%)', { value: 5.33 }],
    ['tăng bình quân 7%/năm', {}],
  ])('“%s”', (passage, facts) => {
    expect(stated('grdp', passage)).toEqual(facts);
  });
});

describe('a rate behind a count of what was solved', () => {
  test.each([
    ['làm rõ 306 vụ, đạt 92,1%', undefined],
    ['306 vụ, đạt 92,1%', 'Công an đã điều tra, khám phá '],
    ['306 vụ (đạt 92,1%)', 'đã giải quyết '],
    ['306 vụ, tỷ lệ đạt 92,1%', 'Tòa án xét xử '],
  ])('is no share of a plan: “%s”', (passage, before) => {
    expect(stated('vụ', passage, before === undefined ? {} : { before })).toEqual({ value: 306 });
  });

  test.each<[MeasuredName, string, string | undefined]>([
    ['vụ', '306 vụ, đạt 92,1% kế hoạch', 'đã giải quyết '],
    ['việc', 'giải quyết việc làm mới cho 306 lao động, đạt 92,1%', undefined],
    ['vụ', '306 vụ, đạt 92,1%', 'Kiểm tra được '],
  ])('is one where words of a plan or of work say so: %s “%s”', (name, passage, before) => {
    const facts = stated(name, passage, before === undefined ? {} : { before });
    expect(facts).toEqual({ value: 306, planPct: 92.1 });
  });
});

test('a ratio may stand behind what it is measured on', () => {
  expect(stated('lợn', '174.600 con, so với cùng kỳ bằng 101,4%')).toEqual({ value: 174_600, yoyPct: 1.4 });
  expect(stated('lợn', '174.600 con, so với cùng kỳ đạt 101,4%')).toEqual({ value: 174_600, yoyPct: 1.4 });
  expect(stated('lợn', '174.600 con, so với cùng kỳ năm trước bằng 95,5%, đạt 40% kế hoạch')).toEqual({
    value: 174_600,
    yoyPct: -4.5,
    planPct: 40,
  });
});
