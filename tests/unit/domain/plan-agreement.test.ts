import { describe, expect, it } from 'vitest';
import { sharedBounds, type Finding } from '../../../src/domain/finding.ts';
import type { Observation } from '../../../src/domain/observation.ts';
import { plansOf } from '../../../src/domain/plan-agreement.ts';
import { indicator, observation } from './observations.ts';

const share = (period: string, value: number, planPct: number, given: Partial<Observation> = {}) =>
  observation({ period, value, valueHalfUnit: 0.05, planPct, planPctHalfUnit: 0.05, ...given });
const findings = (rows: Observation[], given = {}) =>
  plansOf(indicator(given), rows).filter((result): result is Finding => 'comparison' in result);

describe('the plans of a year', () => {
  it('agree within rounding where one plan fits what all reports say', () => {
    const [finding] = findings([share('2024-Q1', 2045.7, 27.3), share('2024-9M', 7353.5, 98.2)]);
    expect(finding).toMatchObject({ period: '2024', comparison: { verdict: 'within-rounding' } });
    const shared = finding && sharedBounds(finding);
    expect(shared?.low).toBeCloseTo(7484.43, 1);
    expect(shared?.high).toBeCloseTo(7492.15, 1);
  });

  it('differ where none does, and the finding tells by how much and what rounding explains', () => {
    const half = { valueHalfUnit: 0.5 };
    const [finding] = findings([share('2024-Q1', 32, 20.8, half), share('2024-9M', 122, 72.2, half)]);
    expect(finding?.comparison.verdict).toBe('differs');
    expect(finding?.comparison.difference).toBeCloseTo(-15.13, 2);
    expect(finding?.comparison.tolerance).toBeCloseTo(3.59, 2);
    expect(finding && sharedBounds(finding)).toBeUndefined();
  });

  it('of three reports are told by the two that are farthest apart', () => {
    const rows = [share('2024-Q1', 250, 25), share('2024-H1', 500, 50), share('2024-9M', 900, 75)];
    const [finding] = findings(rows);
    expect(finding?.sides).toHaveLength(3);
    expect(finding?.farthest.map(({ number }) => number.value).sort()).toEqual([1000, 1200]);
  });

  it('include a plan that a report states beside value and share', () => {
    const stated = { planValue: 7500, planValueHalfUnit: 0.5 };
    expect(findings([share('2024-Q1', 2045.7, 27.3, stated)])[0]?.comparison.verdict).toBe('within-rounding');
    expect(findings([share('2024-Q1', 2045.7, 23.7, stated)])[0]?.comparison.verdict).toBe('differs');
  });

  it('are not joined where different bodies set them, nor across years or areas', () => {
    const central = { planBy: 'trung-uong' };
    expect(findings([share('2024-Q1', 250, 25, central), share('2024-9M', 900, 75)])).toEqual([]);
    expect(findings([share('2024-Q1', 250, 25), share('2023', 900, 75)])).toEqual([]);
    expect(findings([share('2024-Q1', 250, 25), share('2024-9M', 900, 75, { area: 'cao-loc' })])).toEqual([]);
  });

  it('of a value that names last year’s plan belong to last year', () => {
    const rows = [share('2023-M01', 90, 9, { planYear: 2022 }), share('2022-9M', 750, 75)];
    expect(findings(rows)[0]).toMatchObject({ period: '2022', comparison: { verdict: 'agrees' } });
  });

  it('count a table that repeats the text once', () => {
    const repeat = share('2024-Q1', 250, 25, { primary: false, statement: 'table' });
    expect(findings([share('2024-Q1', 250, 25), repeat])).toEqual([]);
  });

  it('tell a factor of ten', () => {
    expect(findings([share('2024-Q1', 2500, 25), share('2024-9M', 750, 75)])[0]?.factor).toBe(10);
  });

  it('can’t be told where the definition changed within the year', () => {
    const breaks = [{ from: '2024-H1', note: 'Cách tính mới.' }];
    const rows = [share('2024-Q1', 250, 25), share('2024-9M', 900, 75)];
    expect(plansOf(indicator({ breaks }), rows)).toMatchObject([{ reason: 'definition' }]);
  });

  it('are not asked of growth and shares', () => {
    const rows = [share('2024-Q1', 5, 25), share('2024-9M', 7, 75)];
    expect(plansOf(indicator({ kind: 'growth' }), rows)).toEqual([]);
    expect(plansOf(indicator({ kind: 'share' }), rows)).toEqual([]);
  });
});
