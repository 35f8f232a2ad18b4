import { expect, test } from 'vitest';
import { foldedCourses, type Course } from '../../../../src/search/interface/timeline.ts';

const areas = (count: number): Course[] =>
  Array.from({ length: count }, (_, at) => ({
    area: `tinh-${at + 1}`,
    bars: [{ label: '2024', count: 9 - at }],
  }));
const shown = (count: number): readonly [string[], number] => {
  const { named, folded } = foldedCourses(areas(count));
  return [named.map(({ area }) => area), folded.length];
};

test('of sixty areas three are named, and the rest stand behind one fold', () => {
  expect(shown(60)).toEqual([['tinh-1', 'tinh-2', 'tinh-3'], 57]);
});

test('a fold for one area would be as long as the area', () => {
  expect(shown(4)).toEqual([['tinh-1', 'tinh-2', 'tinh-3', 'tinh-4'], 0]);
  expect(shown(5)[1]).toBe(2);
  expect(shown(1)).toEqual([['tinh-1'], 0]);
});
