import { describe, expect, it, test } from 'vitest';
import { readStatement } from '../../../src/domain/statement.ts';
import { MEASURED } from './measured.ts';

describe('numbers that are no figures', () => {
  test.each([
    'ngày 31/12/2023 đạt 645 tỷ đồng',
    'tháng 3/2024 thu 645 tỷ đồng',
    'quý III/2024: 645 tỷ đồng',
    'theo Nghị quyết số 12/NQ-HĐND ngày 05/12/2023, 645 tỷ đồng',
    'Quyết định 1234/QĐ-UBND giao 645 tỷ đồng',
    'tuyến QL4B, Km18, 645 tỷ đồng',
    'sau Covid-19 thu 645 tỷ đồng',
    'có 37/44 chỉ tiêu đạt, thu 645 tỷ đồng',
    '09 tháng thu 645 tỷ đồng',
    '645 tỷ đồng cho 790,0 nghìn m³ đá',
    '645 tỷ đồng cho 120 m2 sàn',
  ])('“%s” states 645 tỷ đồng alone', (passage) => {
    const { statement, problems } = readStatement(passage, MEASURED.thu);
    expect({ value: statement.value, problems }).toEqual({ value: 645, problems: [] });
  });
});

describe('spelling', () => {
  test.each([
    ['2.045,7 tỉ đồng, đạt 27,3% dự toán'],
    ['2.045,7 TỶ ĐỒNG, ĐẠT 27,3% DỰ TOÁN'],
    ['2.045,7\u00a0tỷ\u00a0đồng, đạt 27,3% dự toán'],
    ['2.045,7 tỷ đồng, đạt 27,3 phần trăm dự toán'],
  ])('“%s” reads the same', (passage) => {
    expect(readStatement(passage, MEASURED.thu).statement).toMatchObject({ value: 2045.7, planPct: 27.3 });
  });

  it('of the tone mark makes no difference', () => {
    expect(readStatement('645 tỷ đồng, hoà cùng mức 80% dự toán', MEASURED.thu).statement).toMatchObject({
      value: 645,
      planPct: 80,
    });
    expect(readStatement('645 tỷ đồng, hòa cùng mức 80% dự toán', MEASURED.thu).statement).toMatchObject({
      value: 645,
      planPct: 80,
    });
  });
});

describe('how far rounding may have moved a number', () => {
  it('is half a unit of its last printed digit, in the indicator’s unit', () => {
    const { statement } = readStatement('700 triệu đồng, đạt 27,3% dự toán, tăng 21%', MEASURED.thu);
    expect(statement).toMatchObject({ valueHalfUnit: 0.0005, planPctHalfUnit: 0.05, yoyPctHalfUnit: 0.5 });
  });

  it('is five per cent for a multiple of one decimal', () => {
    expect(readStatement('645 tỷ đồng, gấp 2,5 lần', MEASURED.thu).statement.yoyPctHalfUnit).toBe(5);
  });

  it('is unknown for a change that words alone state', () => {
    const { statement } = readStatement('645 tỷ đồng, tương đương cùng kỳ', MEASURED.thu);
    expect(statement.yoyPctHalfUnit).toBeUndefined();
  });
});

describe('what growth is said to have reached on the same period', () => {
  test.each([
    ['đạt 7,4% so với cùng kỳ năm trước', 7.4],
    ['đạt 97,4% so với cùng kỳ năm trước', -2.6],
    ['bằng 40% so với cùng kỳ', -60],
  ])('is the growth itself, or an index near 100: “%s”', (passage, value) => {
    expect(readStatement(passage, MEASURED.grdp).statement.value).toBe(value);
  });
});
