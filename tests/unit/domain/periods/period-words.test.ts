import { describe, expect, it, test } from 'vitest';
import {
  MONTH,
  MONTHS,
  namedPeriodOf,
  periodNumber,
  periodOf,
  QUARTER,
  withoutGroups,
  YEAR,
} from '../../../../src/domain/periods/period-words.ts';

const named = (pattern: string, text: string) => {
  const match = new RegExp(`^${pattern}(?:${YEAR})?`, 'u').exec(text);
  return match ? namedPeriodOf(match.groups ?? {}) : undefined;
};

test.each([
  [MONTH, 'tháng 7', { month: 7 }],
  [MONTH, 'tháng 07/2024', { month: 7, year: 2024 }],
  [MONTH, 'tháng bảy năm 2024', { month: 7, year: 2024 }],
  [MONTH, 'tháng giêng', { month: 1 }],
  [MONTH, 'tháng chạp', { month: 12 }],
  [MONTH, 'tháng mười hai', { month: 12 }],
  [MONTH, 'tháng mười', { month: 10 }],
  [MONTH, 'tháng năm ước', { month: 5 }],
  [QUARTER, 'quý iv/2023', { quarter: 4, year: 2023 }],
  [QUARTER, 'quý 1', { quarter: 1 }],
  [QUARTER, 'quý một', { quarter: 1 }],
  [MONTHS, '9 tháng', { months: 9 }],
  [MONTHS, '09 tháng', { months: 9 }],
  [MONTHS, 'chín tháng', { months: 9 }],
  [MONTHS, 'năm tháng đầu năm', { months: 5 }],
  [MONTHS, 'nửa đầu năm', { months: 6 }],
])('%s reads “%s”', (pattern, text, period) => {
  expect(named(pattern, text)).toEqual(period);
});

test.each([
  [MONTH, 'tháng năm 2024'],
  [MONTH, 'tháng năm nay'],
  [MONTH, 'tháng 7,5'],
  [MONTH, 'tháng 13'],
  [QUARTER, 'quý tư nhân'],
  [QUARTER, 'quý iii2'],
  [MONTHS, '13 tháng'],
])('%s does not read “%s”', (pattern, text) => {
  expect(named(pattern, text)).toBeUndefined();
});

describe('a number of months', () => {
  it('is read in figures, words and words without accents', () => {
    expect(['09', 'chín', 'chin', 'tam', 'muoi mot'].map((text) => periodNumber('months', text))).toEqual([
      9, 9, 9, 8, 11,
    ]);
    expect(periodNumber('quarter', 'vi')).toBeUndefined();
  });
});

describe('a named period', () => {
  it('is of the other year where it names none, and counted up where that is said', () => {
    expect(periodOf({ month: 5 }, 2024)).toEqual({ year: 2024, kind: 'month', index: 5 });
    expect(periodOf({ quarter: 2, year: 2023 }, 2024, true)).toEqual({ year: 2023, kind: 'half', index: 1 });
    expect(periodOf({ year: 2023 }, 2024)).toBeUndefined();
  });
});

it('may stand twice in a pattern without its groups', () => {
  expect(() => new RegExp(withoutGroups(`${MONTH}|${MONTH}`), 'u')).not.toThrow();
});
