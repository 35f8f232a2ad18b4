import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  comparePeriods,
  formatPeriod,
  fromJanuary,
  monthsFromJanuary,
  parsePeriod,
  periodLabel,
  periodShortLabel,
  seriesLabel,
  seriesOf,
  spanOf,
  yearsBefore,
  type Period,
} from '../../../src/domain/period.ts';

const read = (code: string): Period => {
  const period = parsePeriod(code);
  if (!period) throw new Error(`${code} names no period`);
  return period;
};

const MONTHS = Array.from({ length: 12 }, (_, index) => `2024-M${String(index + 1).padStart(2, '0')}`);
const ALL = [
  ...MONTHS,
  ...['2024-Q1', '2024-Q2', '2024-Q3', '2024-Q4', '2024-H1', '2024-H2', '2024'],
  ...[2, 4, 5, 7, 8, 9, 10, 11].map((months) => `2024-${months}M`),
];

describe('every code', () => {
  test.each(ALL)('%s parses and is written back the same', (code) => {
    expect(formatPeriod(read(code))).toBe(code);
  });

  it('names a span that no other code names', () => {
    const spans = ALL.map((code) => spanOf(read(code))).map(({ start, end }) => `${start} ${end}`);
    expect(new Set(spans).size).toBe(ALL.length);
  });

  it('has a label of its own, long and short', () => {
    expect(new Set(ALL.map((code) => periodLabel(read(code)))).size).toBe(ALL.length);
    expect(new Set(ALL.map((code) => periodShortLabel(read(code)))).size).toBe(ALL.length);
  });

  it('has a name for its kind that a reader can choose', () => {
    for (const code of ALL)
      expect(seriesLabel(seriesOf(read(code)))).not.toMatch(/^(?:month|quarter|H\d|year|\d+M)$/);
  });
});

test.each([
  ['2024-1M', 'January is 2024-M01'],
  ['2024-3M', 'three months are 2024-Q1'],
  ['2024-6M', 'six months are 2024-H1'],
  ['2024-12M', 'twelve months are 2024'],
  ['2024-0M', 'no months are no span'],
  ['2024-13M', 'a year has twelve months'],
  ['2024-09M', 'it is written 2024-9M'],
  ['2024-M1', 'it is written 2024-M01'],
  ['2024-M00', 'there is no month 0'],
  ['2024-M13', 'there is no month 13'],
  ['2024-Q5', 'there is no quarter 5'],
  ['2024-Q0', 'there is no quarter 0'],
  ['2024-H3', 'there is no third half'],
  ['2024-q1', 'letters are capital'],
  ['24-Q1', 'the year has four digits'],
  ['1944-Q1', 'no report is that old'],
  ['2101', 'no report is that far ahead'],
  ['quý I', 'it is in words'],
  ['2024-', 'it is cut short'],
  ['', 'it is empty'],
])('%j is no code, because %s', (code) => {
  expect(parsePeriod(code)).toBeUndefined();
});

test.each([
  ['2023-M01', '2023-01-01', '2023-01-31', 'tháng 1 năm 2023'],
  ['2024-M02', '2024-02-01', '2024-02-29', 'tháng 2 năm 2024'],
  ['2023-M02', '2023-02-01', '2023-02-28', 'tháng 2 năm 2023'],
  ['2100-M02', '2100-02-01', '2100-02-28', 'tháng 2 năm 2100'],
  ['2023-M12', '2023-12-01', '2023-12-31', 'tháng 12 năm 2023'],
  ['2024-Q1', '2024-01-01', '2024-03-31', 'quý I năm 2024'],
  ['2024-Q2', '2024-04-01', '2024-06-30', 'quý II năm 2024'],
  ['2024-Q4', '2024-10-01', '2024-12-31', 'quý IV năm 2024'],
  ['2024-H1', '2024-01-01', '2024-06-30', '6 tháng đầu năm 2024'],
  ['2024-H2', '2024-07-01', '2024-12-31', '6 tháng cuối năm 2024'],
  ['2024-2M', '2024-01-01', '2024-02-29', '2 tháng đầu năm 2024'],
  ['2024-5M', '2024-01-01', '2024-05-31', '5 tháng đầu năm 2024'],
  ['2021-9M', '2021-01-01', '2021-09-30', '9 tháng đầu năm 2021'],
  ['2023', '2023-01-01', '2023-12-31', 'năm 2023'],
])('%s runs from %s to %s and is called “%s”', (code, start, end, label) => {
  expect(spanOf(read(code))).toEqual({ start, end });
  expect(periodLabel(read(code))).toBe(label);
});

test.each([
  ['2024-M01', '2024-M01'],
  ['2024-M05', '2024-5M'],
  ['2024-M03', '2024-Q1'],
  ['2024-Q1', '2024-Q1'],
  ['2024-Q2', '2024-H1'],
  ['2024-Q3', '2024-9M'],
  ['2024-Q4', '2024'],
  ['2024-M12', '2024'],
  ['2024-H1', '2024-H1'],
  ['2024-H2', '2024'],
  ['2024-9M', '2024-9M'],
  ['2024', '2024'],
])('what accumulates from January to the end of %s counts %s', (code, cumulative) => {
  expect(formatPeriod(fromJanuary(read(code)))).toBe(cumulative);
});

test('months from January always get their one name', () => {
  const codes = Array.from({ length: 12 }, (_, index) => formatPeriod(monthsFromJanuary(2024, index + 1)));
  for (const code of codes) expect(parsePeriod(code)).toBeDefined();
});

test('the same period a year before keeps its kind', () => {
  expect(formatPeriod(yearsBefore(read('2024-9M')))).toBe('2023-9M');
  expect(formatPeriod(yearsBefore(read('2024-M02'), 3))).toBe('2021-M02');
});

describe('order in time', () => {
  it('goes by the last day, and of two that end alike the longer one comes last', () => {
    const shuffled = [
      '2024',
      '2024-M12',
      '2024-Q2',
      '2024-H1',
      '2024-M06',
      '2024-Q1',
      '2024-M03',
      '2023',
      '2024-2M',
    ];
    const sorted = shuffled.map(read).sort(comparePeriods).map(formatPeriod);
    expect(sorted).toEqual([
      ...['2023', '2024-2M', '2024-M03', '2024-Q1', '2024-M06', '2024-Q2', '2024-H1', '2024-M12', '2024'],
    ]);
  });

  it('does not depend on the order of arrival', () => {
    const shuffled = fc.shuffledSubarray(ALL, { minLength: ALL.length });
    const sorted = [...ALL].map(read).sort(comparePeriods).map(formatPeriod);
    fc.assert(
      fc.property(shuffled, (codes) => {
        expect(codes.map(read).sort(comparePeriods).map(formatPeriod)).toEqual(sorted);
      }),
      { numRuns: 30 },
    );
  });
});

test('unlike spans are never of one series', () => {
  const series = (code: string) => seriesOf(read(code));
  expect(series('2024-M05')).toBe(series('2023-M12'));
  expect(series('2024-Q1')).toBe(series('2021-Q4'));
  const kinds = ['2024-M05', '2024-Q2', '2024-H1', '2024-H2', '2024-9M', '2024-5M', '2024'].map(series);
  expect(new Set(kinds).size).toBe(kinds.length);
});
