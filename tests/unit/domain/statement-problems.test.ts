import { describe, expect, it, test } from 'vitest';
import { readStatement } from '../../../src/domain/statement.ts';
import type { StatementProblem } from '../../../src/domain/passage.ts';
import { MEASURED, type MeasuredName } from './measured.ts';

describe('a passage that cannot be read in full says why', () => {
  test.each<[MeasuredName, string, StatementProblem[]]>([
    ['thu', 'đang được tổng hợp', [{ rule: 'no-number', text: 'đang được tổng hợp' }]],
    ['thu', '2.045,7 tỷ lệ', [{ rule: 'no-number', text: '2.045,7 tỷ lệ' }]],
    ['thu', '12/7/2024 tỷ đồng', [{ rule: 'no-number', text: '12/7/2024 tỷ đồng' }]],
    ['thóc', 'năng suất 5 tấn/ha', [{ rule: 'unit-mismatch', text: '5' }]],
    ['thu', '112 vụ', [{ rule: 'unit-mismatch', text: '112' }]],
    ['khách', '3.500 người', [{ rule: 'unit-mismatch', text: '3.500' }]],
    ['thu', '2.130.8 tỷ đồng', [{ rule: 'damaged-number', text: '2.130.8' }]],
    ['thu', '0.645 tỷ đồng', [{ rule: 'damaged-number', text: '0.645' }]],
    ['thu', '2.045,5 tỷ 700 triệu đồng', [{ rule: 'damaged-number', text: '2.045,5 tỷ 700' }]],
    ['thu', '2.045 tỷ 1.700 triệu đồng', [{ rule: 'damaged-number', text: '2.045 tỷ 1.700' }]],
    ['grdp', 'tăng 5.2%', [{ rule: 'damaged-number', text: '5.2' }]],
    ['thu', '645 tỷ đồng, đạt 26.5% dự toán', [{ rule: 'damaged-share', text: '26.5' }]],
    ['thu', '645 tỷ đồng, tăng 3.5%', [{ rule: 'damaged-share', text: '3.5' }]],
    ['thu', '645 tỷ đồng, gấp 1.5 lần', [{ rule: 'damaged-share', text: '1.5' }]],
    ['thu', '1.000 - 1.200 tỷ đồng', [{ rule: 'number-range', text: '1.200' }]],
    ['thu', '1.000 – 1.200 tỷ đồng', [{ rule: 'number-range', text: '1.200' }]],
    ['thu', '1.000 tỷ đồng - 1.200 tỷ đồng', [{ rule: 'number-range', text: '1.000' }]],
    ['thu', 'từ 1.000 đến 1.200 tỷ đồng', [{ rule: 'number-range', text: '1.200' }]],
    ['thu', 'tăng từ 600 tỷ đồng lên 645 tỷ đồng', [{ rule: 'number-range', text: '600' }]],
    ['grdp', 'tăng 5,2% - 5,5%', [{ rule: 'number-range', text: '5,2' }]],
    ['grdp', 'tăng từ 5% đến 5,5%', [{ rule: 'number-range', text: '5' }]],
    ['thu', '645 tỷ đồng, trong đó thuế 400 tỷ đồng', [{ rule: 'two-values', text: '400' }]],
    [
      'thu',
      '645 tỷ đồng, đạt 28% dự toán TW giao và 25% dự toán tỉnh giao',
      [{ rule: 'two-values', text: '25' }],
    ],
    ['thu', '645 tỷ đồng, tăng 9% so với cùng kỳ, tăng 12%', [{ rule: 'two-values', text: '12' }]],
    ['thu', '645 tỷ đồng, bằng 75,3%', [{ rule: 'unclear-change', text: '75,3' }]],
    ['thu', '645 tỷ đồng, tăng 2,5 lần so với cùng kỳ', [{ rule: 'unclear-change', text: '2,5' }]],
    ['thu', '645 tỷ đồng, tăng 12% so với bình quân cả nước', [{ rule: 'unclear-change', text: '12' }]],
    ['thu', '645 tỷ đồng, vượt 5%', [{ rule: 'unclear-change', text: '5' }]],
  ])('%s: “%s”', (name, passage, problems) => {
    expect(readStatement(passage, MEASURED[name]).problems).toEqual(problems);
  });
});

test('a passage whose value cannot be read states nothing, so that its share joins no other value', () => {
  const passages = [
    '2.130.8 tỷ đồng, đạt 5% dự toán',
    '1.000 - 1.200 tỷ đồng, tăng 5%',
    '112 vụ, đạt 5% kế hoạch',
  ];
  for (const passage of passages) expect(readStatement(passage, MEASURED.thu).statement).toEqual({});
});

describe('the keeper’s reading of a damaged number', () => {
  it('is the value, and the printed form is kept beside it', () => {
    const { statement, problems } = readStatement('2.130.8 tỷ đồng, tăng 5%', MEASURED.thu, {
      value: '2.130,8',
    });
    expect(statement).toMatchObject({ value: 2130.8, valuePrinted: '2.130.8', damaged: true, yoyPct: 5 });
    expect(problems).toEqual([]);
  });

  it('takes its sign from the verb', () => {
    const { statement } = readStatement('giảm 5.2%', MEASURED.grdp, { value: '5,2' });
    expect(statement).toMatchObject({ value: -5.2, valuePrinted: '5.2', damaged: true });
  });

  it('is no damage where the number is printed so', () => {
    const { statement } = readStatement('645 tỷ đồng', MEASURED.thu, { value: '645' });
    expect(statement.damaged).toBeUndefined();
  });
});
