import { expect, test } from 'vitest';
import type { PlacedWord } from '../../../../../src/desk/drafts/api.ts';
import { boxesOf } from '../../../../../src/desk/page/bench/find-on-page.ts';

const words: readonly PlacedWord[] = [
  ['thu', 0.1, 0.1, 0.2, 0.12],
  ['nội', 0.2, 0.1, 0.3, 0.12],
  ['địa[3]', 0.3, 0.1, 0.4, 0.12],
  ['645', 0.8, 0.1, 0.9, 0.12],
  ['tỷ', 0.1, 0.14, 0.2, 0.16],
  ['đồng;', 0.2, 0.14, 0.3, 0.16],
  ['645', 0.1, 0.2, 0.2, 0.22],
];

test('the words of a figure are boxed line by line, without the sign behind them', () => {
  const [first, second, ...more] = boxesOf(
    { before: 'trong đó: thu nội địa ', quote: '645 tỷ đồng', behind: '.' },
    words,
  );
  expect(first).toEqual({ left: 0.8, top: 0.1, right: 0.9, bottom: 0.12 });
  expect(second).toMatchObject({ left: 0.1, top: 0.14, bottom: 0.16 });
  expect(second?.right).toBeCloseTo(0.28);
  expect(more).toEqual([]);
});

test('a number that a page has twice is boxed only where the words before it are the same', () => {
  expect(boxesOf({ before: 'thu nội địa ', quote: '645', behind: '' }, words)).toHaveLength(1);
  expect(boxesOf({ before: 'chi thường xuyên ', quote: '645', behind: '' }, words)).toEqual([]);
  expect(boxesOf({ before: '', quote: '', behind: '' }, words)).toEqual([]);
});
