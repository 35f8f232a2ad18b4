import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  formatNumber,
  halfUnitOf,
  likelyReading,
  parseNumber,
  plainDecimal,
  withoutBinaryNoise,
} from '../../../src/domain/number.ts';

describe('a number as Vietnamese reports print it', () => {
  test.each([
    ['2.045,7', 2045.7, 1],
    ['27,3', 27.3, 1],
    ['08', 8, 0],
    ['0', 0, 0],
    ['0,05', 0.05, 2],
    ['3,66', 3.66, 2],
    ['1.521', 1521, 0],
    ['13.351,4', 13351.4, 1],
    ['2.045.700.000', 2_045_700_000, 0],
    ['4.490.000', 4_490_000, 0],
    ['790,0', 790, 1],
    ['100', 100, 0],
    ['2045', 2045, 0],
    ['2045,75', 2045.75, 2],
    ['2 045,7', 2045.7, 1],
    ['2\u00a0045,7', 2045.7, 1],
    ['1\u202f150\u202f123', 1_150_123, 0],
    ['60\u2009123', 60_123, 0],
    ["1'521'000", 1_521_000, 0],
    ['1’521’000,5', 1_521_000.5, 1],
  ])('%s is %d with %d decimals', (text, value, decimals) => {
    expect(parseNumber(text)).toEqual({ value, decimals });
  });

  test.each([
    ['2.130.8', 'its last group has one digit'],
    ['72.2', 'a point before two or one digits is no thousands mark'],
    ['1.794.,4', 'two marks stand side by side'],
    ['1,234.5', 'it is in English notation'],
    ['12.34.567', 'a group has two digits'],
    ['0.645', 'no thousands begin with nought'],
    ['012.345', 'no thousands begin with nought'],
    ['1.2345', 'a group has four digits'],
    ['045,7', 'no number begins with nought and two digits more'],
    ['1 02,7', 'a group has two digits'],
    ["2.045'700", 'its groups are set off by two signs'],
    ['2045.700', 'its first group has four digits'],
    ['1,2,3', 'it has two commas'],
    ['', 'it is empty'],
    ['mười', 'it is a word'],
    ['-5', 'the verb gives the sign, not the number'],
    ['1e3', 'it is in computer notation'],
    ['٣', 'its digits are not ours'],
  ])('%j is not read, because %s', (text) => {
    expect(parseNumber(text)).toBeUndefined();
  });
});

describe('the likely reading of a damaged number', () => {
  test.each([
    ['2.130.8', '2.130,8'],
    ['72.2', '72,2'],
    ['1.794.,4', '1.794,4'],
    ['0.5', '0,5'],
    ['2.045, 7', '2.045,7'],
    ['60 .123', '60.123'],
    ['1 02,7', '102,7'],
    ['1,234.5', '1.234,5'],
    ['1,521,000', '1.521.000'],
  ])('%s is probably %s', (printed, reading) => {
    expect(likelyReading(printed)).toBe(reading);
  });

  it('is not guessed where more than one is plausible', () => {
    expect(likelyReading('1.2345')).toBeUndefined();
    expect(likelyReading('12.34.567')).toBeUndefined();
    expect(likelyReading('0.645')).toBeUndefined();
    expect(likelyReading('12, 5')).toBeUndefined();
    expect(likelyReading('9. 150')).toBeUndefined();
    expect(likelyReading('9 37,9')).toBeUndefined();
    expect(likelyReading('2.045 , 700')).toBe('2.045,700');
    expect(likelyReading('-120')).toBeUndefined();
  });
});

describe('a number written for readers', () => {
  test.each([
    [2045.7, undefined, '2.045,7'],
    [1521, undefined, '1.521'],
    [0.1 + 0.2, undefined, '0,3'],
    [1_234_567.891, undefined, '1.234.567,891'],
    [-22.7, 1, '-22,7'],
    [8, 1, '8,0'],
    [-0.04, 1, '0,0'],
    [999.95, 1, '1.000,0'],
    [0, undefined, '0'],
  ])('%d with %s decimals is “%s”', (value, decimals, text) => {
    expect(formatNumber(value, decimals)).toBe(text);
  });

  it('parses back to the same number', () => {
    const amount = fc.tuple(fc.integer({ min: 0, max: 999_999_999 }), fc.integer({ min: 0, max: 3 }));
    fc.assert(
      fc.property(amount, ([digits, decimals]) => {
        const value = Number((digits / 10 ** decimals).toFixed(decimals));
        expect(parseNumber(formatNumber(value, decimals))).toEqual({ value, decimals });
        expect(parseNumber(formatNumber(value))?.value).toBe(value);
      }),
    );
  });
});

describe('a number in a data file', () => {
  test.each([
    [0.1 + 0.2, '0.3'],
    [1.005 * 100, '100.5'],
    [2045.7, '2045.7'],
    [12_345_678_901, '12345678901'],
    [1e-7, '0.0000001'],
    [-4.5, '-4.5'],
    [-0, '0'],
    [2_045_712_345_678, '2045712345678'],
    [2045.712345678, '2045.712345678'],
  ])('%d is “%s”', (value, text) => {
    expect(plainDecimal(value)).toBe(text);
  });

  it('is plain: digits, at most one point, a sign only below nought, and the same number again', () => {
    const value = fc.double({ min: -1e9, max: 1e9, noNaN: true });
    fc.assert(
      fc.property(value, (number) => {
        const text = plainDecimal(number);
        expect(text).toMatch(/^-?\d+(?:\.\d*[1-9])?$/);
        expect(Math.abs(Number(text) - number)).toBeLessThanOrEqual(Math.abs(number) * 1e-11 + 1e-12);
      }),
    );
  });

  it('carries no noise of sums that the reports print exactly', () => {
    const tenths = fc.array(fc.integer({ min: 0, max: 99_999 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(tenths, (numbers) => {
        const sum = numbers.reduce((total, number) => total + number / 10, 0);
        const exact = numbers.reduce((total, number) => total + number, 0);
        expect(withoutBinaryNoise(sum)).toBe(exact / 10);
      }),
    );
  });
});

test('rounding may have moved a number by half a unit of its last digit', () => {
  expect(halfUnitOf({ decimals: 0 })).toBe(0.5);
  expect(halfUnitOf({ decimals: 1 })).toBe(0.05);
  expect(halfUnitOf({ decimals: 2 })).toBe(0.005);
});
