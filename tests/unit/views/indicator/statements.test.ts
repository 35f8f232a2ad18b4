import { expect, it } from 'vitest';
import { isRepeat, otherStatements } from '../../../../src/views/indicator/statements.ts';
import type { Observation } from '../../../../src/domain/observation.ts';
import { observation } from '../../domain/observations.ts';

const primary = observation({ value: 645.3, valueHalfUnit: 0.05 });
const other = (given: Partial<Observation>) =>
  observation({ primary: false, anchor: 'f-2', valueHalfUnit: 0.05, ...given });
const of = (...others: Observation[]) => otherStatements([primary, ...others], new Set([primary]));

it('a value that the primary statement rounds only says it again', () => {
  const [repeat] = of(other({ value: 645.35, valueHalfUnit: 0.005 }));
  expect(repeat && isRepeat(repeat)).toBe(true);
});

it('a value that rounding can’t explain disagrees with the primary statement, and stands first', () => {
  const [first, second] = of(other({ value: 645.3 }), other({ value: 654.3 }));
  expect(first).toMatchObject({ observation: { value: 654.3 }, disagreesWith: { value: 645.3 } });
  expect(second && isRepeat(second)).toBe(true);
});

it('a value up to another day is another figure', () => {
  expect(of(other({ value: 400, end: '2024-02-29' }))).toMatchObject([{ disagreesWith: undefined }]);
});
