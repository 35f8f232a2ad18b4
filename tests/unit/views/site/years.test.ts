import { expect, test } from 'vitest';
import { byDecade, decadeOf, inParts, isWithin } from '../../../../src/views/site/years.ts';

test('a year belongs to the decade that begins with its zero', () => {
  expect(decadeOf('2019')).toEqual({ first: '2010', last: '2019' });
  expect(decadeOf('2020')).toEqual({ first: '2020', last: '2029' });
});

test('the year of a period’s code counts, at both ends of a span', () => {
  const span = { first: '2010', last: '2019' };
  expect(['2009-M12', '2010-Q1', '2019', '2020-M01'].map((code) => isWithin(code, span))).toEqual([
    false,
    true,
    true,
    false,
  ]);
});

test('years stand newest first, by decade', () => {
  const years = ['2005', '2024', '2019', '2020'].map((year) => ({ year }));
  expect(byDecade(years).map(({ span, years: own }) => [span.first, own.map(({ year }) => year)])).toEqual([
    ['2020', ['2024', '2020']],
    ['2010', ['2019']],
    ['2000', ['2005']],
  ]);
});

test('a list is cut into parts that together are the list', () => {
  expect(inParts([1, 2, 3, 4, 5], 2)).toEqual([[1, 2], [3, 4], [5]]);
  expect(inParts([], 2)).toEqual([]);
});
