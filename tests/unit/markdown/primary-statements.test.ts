import { expect, it } from 'vitest';
import { markPrimaries } from '../../../src/markdown/primary-statements.ts';
import { observation } from '../domain/observations.ts';

const primaryOf = (...given: Parameters<typeof observation>[0][]) =>
  markPrimaries(given.map((one) => observation({ ...one, primary: false })))
    .filter(({ primary }) => primary)
    .map(({ value }) => value);

it('the first statement that says most is the primary one, before any table', () => {
  const rows = [
    { value: 1, statement: 'table' as const, planPct: 20, yoyPct: 5 },
    { value: 2 },
    { value: 3, planPct: 20 },
    { value: 4, planPct: 20 },
  ];
  expect(primaryOf(...rows)).toEqual([3]);
});

it('a value of the whole quarter goes before a fuller one up to an earlier day', () => {
  expect(primaryOf({ value: 400, planPct: 20, end: '2024-03-26' }, { value: 500 })).toEqual([500]);
  expect(primaryOf({ value: 400, planPct: 20, end: '2024-03-26' })).toEqual([400]);
});

it('a level at the period’s end goes before one of an earlier day', () => {
  const earlier = { value: 400, planPct: 20, start: '2024-02-29', end: '2024-02-29' };
  expect(primaryOf(earlier, { value: 500, start: '2024-03-31' })).toEqual([500]);
});
