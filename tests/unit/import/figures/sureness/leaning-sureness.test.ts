import { expect, test } from 'vitest';
import {
  withContradictions,
  type StatedProposal,
} from '../../../../../src/import/figures/sureness/contradictions.ts';
import { linked } from '../linked.ts';

test('a share is no surer than the count that it leans on', () => {
  const text =
    'Toàn tỉnh có 412 trường đạt chuẩn quốc gia. Trong đó, cấp tiểu học có 186 trường chuẩn quốc gia (chiếm tỷ lệ 61,2%); cấp THCS có 140 trường chuẩn quốc gia (chiếm tỷ lệ 48,7%).';
  expect(linked(text, { period: '2024' }).filter((line) => line.startsWith('ty-le'))).toEqual([]);
});

test('of two totals in different passages the first stays where the other is only a little surer', () => {
  const stated = (value: number, confidence: number): StatedProposal => ({
    passage: { text: String(value), marks: [], emphases: [] },
    figure: { start: 0, end: 1, indicator: 'du-no', rule: 'name-before', confidence, doubts: [] },
    value,
  });
  const sureness = (first: number, second: number): number[] =>
    withContradictions([stated(98, first), stated(61, second)]).map(({ confidence }) => confidence);
  expect(sureness(0.94, 0.97)).toEqual([0.94, 0.78]);
  expect(sureness(0.85, 0.97)).toEqual([0.68, 0.97]);
});
