import { describe, expect, it, test } from 'vitest';
import type { Observation } from '../../../src/domain/observation.ts';
import { sharesOf } from '../../../src/domain/share-agreement.ts';
import { indicator, observation } from './observations.ts';

const now = (given: Partial<Observation> = {}): Observation =>
  observation({ planPct: 15, planPctHalfUnit: 0.5, yoyPoints: 3, ...given });
const then = (planPct: number, given: Partial<Observation> = {}): Observation =>
  observation({ period: '2023-Q1', role: 'reference', planPct, planPctHalfUnit: 0.5, ...given });
const verdicts = (...rows: Observation[]): string[] =>
  sharesOf(indicator(), rows).map(({ comparison }) => comparison.verdict);

describe('a share of the plan and its change in points', () => {
  it('agree with the share that is quoted of the year before', () => {
    const [finding] = sharesOf(indicator(), [now(), then(12)]);
    expect(finding).toMatchObject({
      check: 'figure',
      period: '2023-Q1',
      unit: '%',
      measure: 'plan-share',
      comparison: { verdict: 'agrees', difference: 0 },
    });
    expect(finding?.sides.map(({ origin, number }) => [origin, number.low, number.high])).toEqual([
      ['quoted', 11.5, 12.5],
      ['from-points', 11, 13],
    ]);
  });

  it('agree within rounding, or differ', () => {
    expect(verdicts(now(), then(13.4, { planPctHalfUnit: 0.05 }))).toEqual(['differs']);
    expect(verdicts(now(), then(12.8, { planPctHalfUnit: 0.05 }))).toEqual(['within-rounding']);
  });

  it('agree with what was reported then', () => {
    expect(verdicts(now(), then(12, { role: 'actual' }))).toEqual(['agrees']);
  });

  test.each([
    ['another plan', then(40, { planBy: 'tinh' }), now({ planBy: 'trung-uong' })],
    ['another year', then(40, { period: '2022-Q1' }), now()],
    ['a target', then(40, { role: 'target' }), now()],
    ['another area', then(40, { area: 'cao-loc' }), now()],
  ])('are not compared with %s', (_what, before, after) => {
    expect(verdicts(before, after)).toEqual([]);
  });

  it('are not compared over a change of the definition', () => {
    const broken = indicator({ breaks: [{ from: '2024-Q1', note: 'Cách tính khác.' }] });
    expect(sharesOf(broken, [now(), then(40)])).toEqual([]);
  });
});
