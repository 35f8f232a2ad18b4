import { expect, test } from 'vitest';
import { figures } from '../../../../src/words/vi/figures.ts';
import { observation } from '../../domain/observations.ts';

const { changeCells, changeWords, derivedNumbers, planWords, signedNumber, statedNumber, valueWords } =
  figures;

test('a number is written with the decimals it was stated with', () => {
  expect(statedNumber(2045.7, 0.05)).toBe('2.045,7');
  expect(statedNumber(13, 0.05)).toBe('13,0');
  expect(statedNumber(1521, 0.5)).toBe('1.521');
});

test('changes carry their sign, with a true minus', () => {
  expect([signedNumber(21.6), signedNumber(-4.1), signedNumber(0)]).toEqual(['+21,6', '−4,1', '0']);
});

test('a change is said as a sentence says it', () => {
  expect(changeWords(observation({ yoyPct: 21.6 }))).toEqual(['tăng 21,6% so với cùng kỳ năm trước']);
  expect(changeWords(observation({ yoyPct: -4.5 }))).toEqual(['giảm 4,5% so với cùng kỳ năm trước']);
  expect(changeWords(observation({ yoyPct: 0 }))).toEqual(['không đổi so với cùng kỳ năm trước']);
});

test('points, counts and changes since the year’s start keep their names', () => {
  expect(changeWords(observation({ yoyPoints: 3 }))[0]).toBe(
    'tăng 3 điểm phần trăm so với cùng kỳ năm trước',
  );
  expect(changeWords(observation({ changeAbs: 62, unit: 'vụ' }))[0]).toBe(
    'tăng 62 vụ so với cùng kỳ năm trước',
  );
  expect(changeWords(observation({ ytdPct: -4.1 }))).toEqual(['giảm 4,1% so với đầu năm']);
  expect(changeCells(observation({ yoyPct: 5, ytdPct: -4.1 }))).toEqual([
    { text: '+5%' },
    { text: '−4,1%', base: 'so với đầu năm' },
  ]);
});

test('a change on the year’s start has as many decimals as it was stated with', () => {
  const row = observation({ ytdPct: 5, ytdPctHalfUnit: 0.05 });
  expect(changeWords(row)).toEqual(['tăng 5,0% so với đầu năm']);
  expect(changeCells(row)).toEqual([{ text: '+5,0%', base: 'so với đầu năm' }]);
});

test('a growth is said as the change it is', () => {
  expect(valueWords(observation({ value: -2.24, valueHalfUnit: 0.005, unit: '%' }), 'growth')).toBe(
    'giảm 2,24% so với cùng kỳ năm trước',
  );
});

test('a share of the plan names its year and who set it, where the report does', () => {
  expect(planWords(observation({ planPct: 27.3, planYear: 2024, planBy: 'tinh' }))).toBe(
    'đạt 27,3% kế hoạch năm 2024 (tỉnh giao)',
  );
  expect(planWords(observation())).toBeUndefined();
});

test('a derived value has no more digits than its bounds leave certain', () => {
  expect(derivedNumbers({ value: 1682.3, low: 1681.5, high: 1683.1 }).value).toBe('1.682');
});

test('bounds are rounded outwards, so that nothing possible lies outside them', () => {
  expect(derivedNumbers({ value: 1682.3, low: 1681.5, high: 1683.1 }).range).toBe('1.681 – 1.684');
  expect(derivedNumbers({ value: 600, low: 599, high: 601 }).range).toBe('599 – 601');
  expect(derivedNumbers({ value: 0.39, low: 0.38, high: 0.4 }).range).toBe('0,38 – 0,40');
});
