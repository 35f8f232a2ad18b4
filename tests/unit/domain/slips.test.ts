import { describe, expect, it } from 'vitest';
import type { Observation } from '../../../src/domain/observation.ts';
import { reconcile } from '../../../src/domain/reconciliation.ts';
import { likelySlips } from '../../../src/domain/slips.ts';
import { indicator, observation } from '../publish/small-archive.ts';

const PLAIN = {
  planPct: undefined,
  yoyPct: undefined,
  planPctHalfUnit: undefined,
  yoyPctHalfUnit: undefined,
};
const stated = (id: string, value: number, given: Partial<Observation> = {}): Observation =>
  observation({ ...PLAIN, indicator: id, value, valuePrinted: undefined, quote: `${id} ${value}`, ...given });

const WHOLE = indicator({ id: 'tong', parts: ['mot', 'hai', 'ba'] });
const CATALOGUE = [WHOLE, ...WHOLE.parts.map((id) => indicator({ id })), indicator()];

/** The slips of statements, as `indicator stated → put right`. */
const slips = (observations: readonly Observation[]): string[] =>
  likelySlips(reconcile(CATALOGUE, observations, []), observations).map(
    ({ observation: { indicator: id }, stated: printed, putRight }) =>
      `${id} ${printed} → ${putRight ?? '?'}`,
  );

describe('a number that was likely typed wrong', () => {
  it('is a part whose comma is lost, beside a whole and its other parts', () => {
    const rows = [stated('tong', 700), stated('mot', 4181), stated('hai', 181.9), stated('ba', 100)];
    expect(slips(rows)).toEqual(['mot 4181 → 418.1']);
  });

  it('is a whole that stands in thousands of its parts', () => {
    const rows = [stated('tong', 0.7), stated('mot', 418.1), stated('hai', 181.9), stated('ba', 100)];
    // Exactly a thousand times: the comparison itself tells that.
    expect(reconcile(CATALOGUE, rows, []).findings[0]?.factor).toBe(0.001);
    expect(slips(rows)).toEqual([]);
  });

  it('is a part greater than its whole, though other parts are not stated', () => {
    expect(slips([stated('tong', 700), stated('mot', 4181)])).toEqual(['mot 4181 → ?']);
  });

  it('is a change whose value of the year before says another one, ten times as small', () => {
    const then = stated('thu', 1000, { period: '2023-Q1', report: 'tinh-thu-2023-q1' });
    const now = stated('thu', 1216, { yoyPct: 216, yoyPctHalfUnit: 0.5 });
    expect(slips([then, now])).toEqual(['thu 216 → 21.6']);
  });

  it('is a rise where the value of the year before says as great a fall', () => {
    const then = stated('thu', 1000, { period: '2023-Q1', report: 'tinh-thu-2023-q1' });
    const now = stated('thu', 875, { yoyPct: 12.5, yoyPctHalfUnit: 0.05 });
    expect(slips([then, now])).toEqual(['thu 12.5 → -12.5']);
  });

  it('is a per cent that its count contradicts', () => {
    const now = stated('thu', 118, { changeAbs: 62, yoyPct: 11.07, yoyPctHalfUnit: 0.005, valueHalfUnit: 0 });
    expect(slips([now])).toEqual(['thu 11.07 → 110.7']);
  });
});

describe('no slip', () => {
  it.each<[string, Observation[]]>([
    [
      'are parts that come out within rounding',
      [stated('tong', 700.1), stated('mot', 418.1), stated('hai', 181.9), stated('ba', 100)],
    ],
    [
      'is a difference that no comma explains',
      [stated('tong', 750), stated('mot', 418.1), stated('hai', 181.9), stated('ba', 100)],
    ],
    ['are parts that are stated in part', [stated('tong', 700), stated('mot', 418.1)]],
    [
      'is a count that agrees with its per cent',
      [stated('thu', 118, { changeAbs: 62, yoyPct: 110.7, yoyPctHalfUnit: 0.05, valueHalfUnit: 0 })],
    ],
    [
      'is a revision of the year before',
      [
        stated('thu', 900, { period: '2023-Q1', report: 'tinh-thu-2023-q1' }),
        stated('thu', 1216, { yoyPct: 21.6, yoyPctHalfUnit: 0.05 }),
      ],
    ],
  ])('%s', (_what, rows) => {
    expect(slips(rows)).toEqual([]);
  });
});
