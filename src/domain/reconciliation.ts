import { accumulationsOf } from './accumulation.ts';
import { statedBounds, sumOf } from './bounds.ts';
import { figuresOf } from './figure-agreement.ts';
import { findingOf, type Finding, type Reconciliation, type Uncompared } from './finding.ts';
import type { Indicator } from './indicator.ts';
import type { Observation } from './observation.ts';
import { plansOf } from './plan-agreement.ts';
import { sharesOf } from './share-agreement.ts';
import { repeatsOf } from './repeats.ts';
import { parseUnit } from './unit.ts';
import { convert } from './unit-conversion.ts';

/** What comparing needs to know of a report: that there is one of this area and period. */
export interface ReportedPeriod {
  readonly area: string;
  readonly period: string;
}

/**
 * Compares all that can be computed from two stated figures: plans, figures as reported and as later changes
 * imply them, wholes and parts, repeated statements, values counted up through a year. In the order of the
 * indicators given, then of the checks.
 */
export function reconcile(
  indicators: readonly Indicator[],
  observations: readonly Observation[],
  reports: readonly ReportedPeriod[],
): Reconciliation {
  const byIndicator = Map.groupBy(observations, ({ indicator }) => indicator);
  const reported = new Set(reports.map(({ area, period }) => `${area} ${period}`));
  const results = indicators.flatMap((indicator) => {
    const own = byIndicator.get(indicator.id) ?? [];
    return [
      ...plansOf(indicator, own),
      ...figuresOf(indicator, own, reported),
      ...sharesOf(indicator, own),
      ...partsOf(indicator, byIndicator),
      ...repeatsOf(indicator, own),
      ...accumulationsOf(indicator, own),
    ];
  });
  return {
    findings: results.filter((result) => 'comparison' in result),
    uncompared: results.filter((result) => 'reason' in result),
  };
}

/**
 * Compares each stated whole with its stated parts of the same report and period. Every number may be off by
 * half a unit of its last digit; only a difference beyond the sum of these is a difference in the source.
 */
function partsOf(
  indicator: Indicator,
  byIndicator: ReadonlyMap<string, readonly Observation[]>,
): (Finding | Uncompared)[] {
  if (indicator.parts.length === 0) return [];
  const figures = new Map(
    indicator.parts.map((id) => [id, new Map((byIndicator.get(id) ?? []).filter(isReached).map(byFigure))]),
  );
  return (byIndicator.get(indicator.id) ?? [])
    .filter(isReached)
    .flatMap((whole): (Finding | Uncompared)[] => {
      const [key] = byFigure(whole);
      const { area, period, unit } = whole;
      const parts = indicator.parts.flatMap((id) => inUnit(figures.get(id)?.get(key), unit) ?? []);
      const about = { check: 'parts' as const, indicator: indicator.id, area, period };
      if (parts.length < indicator.parts.length) {
        const found = new Set(parts.map(({ indicator: id }) => id));
        const missing = indicator.parts.filter((id) => !found.has(id));
        return [{ ...about, reason: 'parts-missing', statements: [whole, ...parts], missing }];
      }
      const number = statedBounds(whole);
      const numbers = parts.flatMap((part) => statedBounds(part) ?? []);
      if (!number || numbers.length < parts.length) return [];
      return findingOf({ ...about, unit }, [
        { origin: 'stated', statements: [whole], number },
        { origin: 'sum', statements: parts, number: sumOf(numbers) },
      ]);
    });
}

/** A statement in a whole's unit: parts in `triệu đồng` may make up `tỷ đồng`. None where they measure other things. */
function inUnit(observation: Observation | undefined, unit: string): Observation | undefined {
  if (!observation || observation.unit === unit) return observation;
  const [from, to] = [parseUnit(observation.unit), parseUnit(unit)];
  const value = convert(observation.value ?? NaN, from, to);
  const valueHalfUnit = convert(observation.valueHalfUnit ?? NaN, from, to);
  if (value === undefined) return undefined;
  return { ...observation, unit, value, ...(valueHalfUnit === undefined ? {} : { valueHalfUnit }) };
}

function isReached({ primary, role, value }: Observation): boolean {
  return primary && role === 'actual' && value !== undefined;
}

function byFigure(observation: Observation): [string, Observation] {
  const { report, area, period } = observation;
  return [[report, area, period].join(' '), observation];
}
