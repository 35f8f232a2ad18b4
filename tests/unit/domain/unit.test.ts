import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { matchForm } from '../../../src/domain/orthography.ts';
import { compileUnits, convert, parseUnit, unitAtStart } from '../../../src/domain/unit.ts';

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

describe('a unit in running text', () => {
  it('ends where its word ends', () => {
    expect(unitAtStart('tỷ đồng, đạt')?.length).toBe('tỷ đồng'.length);
    expect(unitAtStart('con đường')?.dimension).toBe('animal');
    expect(unitAtStart('congơ')).toBeUndefined();
    expect(unitAtStart('hàng hóa')).toBeUndefined();
    expect(unitAtStart('đồng bào')?.dimension).toBe('VND');
    expect(unitAtStart('vụng')).toBeUndefined();
  });

  it('is no unit where only a multiplier stands', () => {
    expect(unitAtStart('tỷ')).toBeUndefined();
    expect(unitAtStart('nghìn')).toBeUndefined();
  });
});

describe('a unit that a catalogue declares', () => {
  const declared = ['giường bệnh', 'bác sĩ/vạn dân', 'lượt xe', 'triệu tấn.km', 'MW', 'hộ nghèo', 'ca/ngày'];
  const units = compileUnits(declared);

  test.each([
    ['giường bệnh, tăng', 'giường bệnh', 1],
    ['nghìn giường bệnh', 'giường bệnh', 1000],
    ['bác sĩ/vạn dân', 'bác sĩ/vạn dân', 1],
    ['bác sĩ/10.000 dân', 'bác sĩ/vạn dân', 1],
    ['bác sĩ/1 vạn dân', 'bác sĩ/vạn dân', 1],
    ['bác sỹ/vạn dân', 'bác sĩ/vạn dân', 1],
    ['bác sĩ/100 nghìn dân', 'bác sĩ/vạn dân', 0.1],
    ['bác sĩ / vạn dân', 'bác sĩ/vạn dân', 1],
    ['lượt xe', 'lượt xe', 1],
    ['lượt xe', 'lượt', 1],
    ['triệu tấn.km', 'tấn.km', 1e6],
    ['tấn-km', 'triệu tấn.km', 1e-6],
    ['mw', 'MW', 1],
    ['tạ/ha', 'tấn/ha', 0.1],
    ['triệu đồng/người/năm', 'triệu đồng/người', 1],
    ['triệu đồng/người/tháng', 'triệu đồng/người/tháng', 1],
    ['người/km2', 'người/km²', 1],
    ['m<sup>2</sup>', 'm²', 1],
    ['lít', 'nghìn m³', 1e-6],
    ['vạn hộ nghèo', 'hộ', 10_000],
    ['ca/ngày', 'ca/ngày', 1],
  ])('is read at the head of “%s” and converts into %s', (text, own, factor) => {
    const found = units.atStart(matchForm(text));
    expect(found?.length).toBe(text.replace(/,.*/u, '').length);
    expect(found && convert(1, found, parseUnit(own))).toBe(factor);
  });

  test.each([
    ['triệu đồng/người/tháng', 'triệu đồng/người'],
    ['triệu đồng/suất', 'triệu đồng'],
    ['tấn/ha', 'tấn'],
    ['lượt', 'lượt xe'],
    ['tỷ đồng/năm', 'tỷ đồng'],
  ])('“%s” never becomes %s', (text, own) => {
    const found = units.atStart(matchForm(text));
    expect(found && convert(1, found, parseUnit(own))).toBeUndefined();
  });

  it('is no span of time that another unit is counted per', () => {
    expect(compileUnits(['triệu đồng/người/tháng']).atStart('tháng đầu năm')).toBeUndefined();
  });

  it('is no ratio where a slash joins two words or two numbers', () => {
    expect(units.atStart('xã/phường')?.dimension).toBe(parseUnit('xã').dimension);
    expect(units.atStart('vụ/15 đối tượng')?.length).toBe('vụ'.length);
    expect(units.atStart('tỷ đồng/kế hoạch 1.500 tỷ đồng')?.length).toBe('tỷ đồng'.length);
  });
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
