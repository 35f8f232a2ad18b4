import { expect, test } from 'vitest';
import { placedText } from '../../../../../src/desk/page/bench/placed-text.ts';

// A page of 600 by 800 points as PDF.js shows it upright, and turned by a quarter (`/Rotate 90`).
const UPRIGHT = { transform: [1, 0, 0, -1, 0, 800], width: 600, height: 800 };
const TURNED = { transform: [0, 1, 1, 0, 0, 0], width: 800, height: 600 };
const boxOf = (transform: number[], page: typeof UPRIGHT): number[] => {
  const [word] = placedText({ str: 'thu', transform, width: 60, height: 10 }, page) ?? [];
  return (word?.slice(1) as number[]).map(
    (part, at) => Math.round(part * (at % 2 ? page.height : page.width) * 10) / 10,
  );
};

test('a text on an upright page stands above its line and a little below it', () => {
  expect(boxOf([10, 0, 0, 10, 100, 700], UPRIGHT)).toEqual([100, 90, 160, 102.5]);
});

test('a text that a turned page shows upright has its place there', () => {
  // Along the page's long side, letters towards its left edge.
  expect(boxOf([0, 10, -10, 0, 100, 200], TURNED)).toEqual([200, 90, 260, 102.5]);
});

test('a text that stands on end has a tall box', () => {
  expect(boxOf([0, 10, -10, 0, 100, 700], UPRIGHT)).toEqual([90, 40, 102.5, 100]);
});

test('blanks have no place', () => {
  expect(
    placedText({ str: ' ', transform: [1, 0, 0, 1, 0, 0], width: 3, height: 10 }, UPRIGHT),
  ).toBeUndefined();
});
