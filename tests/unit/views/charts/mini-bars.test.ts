import { expect, test } from 'vitest';
import { miniBars } from '../../../../src/views/charts/mini-bars.ts';

const SIZE = { height: 40, most: 4 };
const labelled = (stated: (number | null)[], derived: (number | null)[] = stated.map(() => null)) => ({
  periods: stated.map((_, place) => String(place)),
  stated,
  derived,
});
/** Places and heights of the bars of a path. */
const bars = (path: string) =>
  [...path.matchAll(/M(\d+) (\d+)V(\d+)/g)].map(([, place, from, to]) => [
    Number(place),
    Math.abs(Number(from) - Number(to)),
  ]);

test('bars are as tall as their values, from zero', () => {
  expect(bars(miniBars(labelled([10, 20, 40]), SIZE).stated)).toEqual([
    [0, 10],
    [1, 20],
    [2, 40],
  ]);
});

test('a period without a value keeps its place', () => {
  expect(bars(miniBars(labelled([40, null, 40]), SIZE).stated)).toEqual([
    [0, 40],
    [2, 40],
  ]);
});

test('values below zero hang from the line of zero', () => {
  const { zero, stated } = miniBars(labelled([30, -10]), SIZE);
  expect(zero).toBe(10);
  expect(stated).toBe('M0 10V40M1 10V0');
});

test('derived values are drawn apart from stated ones, and so is the period that is meant', () => {
  const { stated, derived, current } = miniBars(labelled([null, 20, 40], [30, null, null]), SIZE, 2);
  expect([bars(derived).length, bars(stated).length, bars(current).length]).toEqual([1, 1, 1]);
  expect(bars(current)).toEqual([[2, 40]]);
});

test('of a long series the latest bars are shown, or those up to the period that is meant', () => {
  const long = labelled([1, 2, 3, 4, 5, 6, 7, 8]);
  expect(bars(miniBars(long, SIZE).stated)).toHaveLength(4);
  const { stated, current } = miniBars(long, SIZE, 5);
  expect(bars(stated)).toHaveLength(3);
  expect(bars(current)[0]?.[0]).toBe(3);
});
