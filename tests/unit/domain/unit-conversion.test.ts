import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseUnit } from '../../../src/domain/unit.ts';
import { convert } from '../../../src/domain/unit-conversion.ts';

test.each([
  [700, 'triệu đồng', 'tỷ đồng', 0.7],
  [2045.7, 'tỉ đồng', 'tỷ đồng', 2045.7],
  [1.234, 'nghìn tỷ đồng', 'tỷ đồng', 1234],
  [2_045_700_000_000, 'đồng', 'tỷ đồng', 2045.7],
  [3.66, 'triệu lượt', 'nghìn lượt', 3660],
  [250_950, 'lượt', 'nghìn lượt', 250.95],
  [4490, 'nghìn con', 'con', 4_490_000],
  [4_490_000, 'con', 'nghìn con', 4490],
  [4490, 'ngàn con', 'nghìn con', 4490],
  [1.2, 'tỷ USD', 'triệu USD', 1200],
  [427.94, 'triệu đô la Mỹ', 'triệu USD', 427.94],
  [320.6, 'nghìn tấn', 'tấn', 320_600],
  [500, 'kg', 'tấn', 0.5],
  [12, 'HTX', 'hợp tác xã', 12],
  [3500, 'người', 'lao động', 3500],
  [2000, 'héc ta', 'ha', 2000],
  [0.1, 'tỷ đồng', 'triệu đồng', 100],
])('%d %s are stated in %s as %d', (value, from, to, expected) => {
  expect(convert(value, parseUnit(from), parseUnit(to))).toBe(expected);
});

test.each([
  ['ha', 'tấn'],
  ['triệu USD', 'tỷ đồng'],
  ['vụ', 'người'],
  ['lượt', 'người'],
  ['doanh nghiệp', 'hợp tác xã'],
  ['%', 'tỷ đồng'],
  ['nghìn m³', 'nghìn tấn'],
])('%s never becomes %s', (from, to) => {
  expect(convert(1, parseUnit(from), parseUnit(to))).toBeUndefined();
});

test.each([
  ['Tr.đồng', 'triệu đồng'],
  ['Tr. đồng', 'triệu đồng'],
  ['trđ', 'triệu đồng'],
  ['Triệu đ', 'triệu đồng'],
  ['Tỷ đ', 'tỷ đồng'],
  ['1000 USD', 'nghìn USD'],
  ['1.000 tấn', 'nghìn tấn'],
  ['Tr.USD', 'triệu USD'],
  ['Nghìn lượt khách', 'nghìn lượt'],
  ['Lượt người', 'lượt'],
  ['DN', 'doanh nghiệp'],
  ['TỶ  ĐỒNG', 'tỷ đồng'],
  ['triệu\u00a0USD', 'triệu USD'],
  ['tỷ đồng'.normalize('NFD'), 'tỷ đồng'],
])('a column headed “%s” means %s', (short, full) => {
  expect(parseUnit(short)).toEqual(parseUnit(full));
});

test('a unit that the table does not know still converts into itself', () => {
  expect(convert(2.5, parseUnit('nghìn thùng'), parseUnit('thùng'))).toBe(2500);
  expect(convert(1, parseUnit('thùng'), parseUnit('bao'))).toBeUndefined();
});

test('no digit of an amount printed to the đồng is lost', () => {
  expect(convert(2_045_712_345_678, parseUnit('đồng'), parseUnit('tỷ đồng'))).toBe(2045.712345678);
  expect(convert(0.3, parseUnit('triệu đồng'), parseUnit('tỷ đồng'))).toBe(0.0003);
  expect(convert(345_678, parseUnit('kg'), parseUnit('tấn'))).toBe(345.678);
});

test('converting there and back changes nothing', () => {
  const units = fc.constantFrom('đồng', 'nghìn đồng', 'triệu đồng', 'tỷ đồng', 'nghìn tỷ đồng');
  const amounts = fc.integer({ min: 0, max: 99_999_999 }).map((digits) => digits / 100);
  fc.assert(
    fc.property(amounts, units, units, (value, from, to) => {
      const there = convert(value, parseUnit(from), parseUnit(to)) ?? Number.NaN;
      expect(convert(there, parseUnit(to), parseUnit(from))).toBeCloseTo(value, 6);
    }),
  );
});
