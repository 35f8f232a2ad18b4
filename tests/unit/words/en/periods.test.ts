import { expect, test } from 'vitest';
import { parsePeriod, seriesOf } from '../../../../src/domain/period.ts';
import * as periods from '../../../../src/words/en/periods.ts';

test.each([
  ['2023-M01', 'January 2023', 'Months', 'Jan'],
  ['2024-Q1', 'Q1 2024', 'Quarters', 'Q1'],
  ['2024-H1', 'first half of 2024', 'First half-years', 'H1'],
  ['2021-9M', 'January–September 2021', 'January–September', 'Jan–Sep'],
  ['2023', '2023', 'Years', '2023'],
])('%s is said in English, and so are its series and its place on an axis', (code, name, series, axis) => {
  expect(periods.periodWords(code)).toBe(name);
  expect(periods.seriesWords(seriesOf(parsePeriod(code)!))).toBe(series);
  expect(periods.axisPeriod(code)).toBe(axis);
  expect(periods.tablePeriod(code)).toBe(code === '2023' ? '2023' : `${axis} ${code.slice(0, 4)}`);
});

test('a month keeps its capital letter within a sentence', () => {
  expect(periods.seriesInSentence('9M')).toBe('January–September');
  expect(periods.seriesInSentence('quarter')).toBe('quarters');
});

test('days are written as an axis and a table want them', () => {
  expect(periods.axisDay('2023-12-31')).toEqual(['31 Dec', '2023']);
  expect(periods.shortDate('2023-12-31')).toBe('31 Dec 2023');
  expect(periods.dateWords('2024-03')).toBe('March 2024');
});

test('a code that is no period stays as it is', () => {
  expect(periods.periodWords('abc')).toBe('abc');
  expect(periods.axisPeriod('abc')).toBe('abc');
});
