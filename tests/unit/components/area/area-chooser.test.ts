import { expect, test } from 'vitest';
import { matching } from '../../../../src/components/area/area-chooser.ts';
import type { ChosenArea } from '../../../../src/views/area/area-list.ts';

const AREAS: ChosenArea[] = [
  ['song-dai', 'Tỉnh Sông Dài', [], ''],
  ['nui-xanh', 'Tỉnh Núi Xanh', ['Núi Biếc'], ''],
  ['xanh', 'Huyện Xanh', [], 'Tỉnh Sông Dài'],
  ['dong-bang', 'Thành phố Đồng Bằng', [], ''],
];
const found = (typed: string): string[] => matching(AREAS, typed).map(([id]) => id);

test('areas are found with and without accents, đ as d among them', () => {
  expect(found('núi')).toEqual(['nui-xanh']);
  expect(found('NUI X')).toEqual(['nui-xanh']);
  expect(found('dong')).toEqual(['dong-bang']);
});

test('a name that begins as typed, its kind of area aside, comes before one that has the word further on', () => {
  expect(found('xanh')).toEqual(['xanh', 'nui-xanh']);
});

test('other names are found too, and what no area is called is not', () => {
  expect(found('biec')).toEqual(['nui-xanh']);
  expect(found('anh')).toEqual([]);
});

test('before anything is typed the first areas are offered', () => {
  expect(found('')).toEqual(AREAS.map(([id]) => id));
});
