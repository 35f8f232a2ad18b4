import { withoutBinaryNoise } from './number.ts';
import type { Observation } from './observation.ts';
import { formatPeriod, parsePeriod, yearsBefore } from './period.ts';

/** A value that follows from two stated numbers: a row of `derived.csv`. */
export interface Derived {
  readonly indicator: string;
  readonly area: string;
  /** `previous` the same period a year before, from the change; `plan` the year's plan, from the share. */
  readonly measure: 'previous' | 'plan';
  /** Code of the period the derived value is about; for a plan its year. */
  readonly period: string;
  /** In the indicator's unit, from the numbers as stated. */
  readonly value: number;
  /** Bounds from the rounding of the stated numbers. */
  readonly low: number;
  readonly high: number;
  readonly unit: string;
  readonly planBy?: string;
  /** The statement it follows from. */
  readonly report: string;
  readonly anchor: string;
  readonly fromPeriod: string;
}

/**
 * What follows from one observation. Nothing follows from a value that is itself a change or a share, nor
 * from a change that words alone state (`tương đương cùng kỳ`).
 */
export function derive(observation: Observation, kind: string): Derived[] {
  if (kind !== 'cumulative' && kind !== 'stock') return [];
  if (!observation.primary || observation.role !== 'actual') return [];
  return [derivePrevious(observation), derivePlan(observation)].filter((row) => row !== undefined);
}

function derivePrevious(observation: Observation): Derived | undefined {
  const { value, valueHalfUnit, yoyPct, yoyPctHalfUnit } = observation;
  const period = parsePeriod(observation.period);
  if (value === undefined || valueHalfUnit === undefined || yoyPct === undefined || !period) return undefined;
  if (yoyPctHalfUnit === undefined || yoyPct - yoyPctHalfUnit <= -100) return undefined;
  return {
    ...origin(observation),
    measure: 'previous',
    period: formatPeriod(yearsBefore(period)),
    value: withoutBinaryNoise(value / (1 + yoyPct / 100)),
    low: withoutBinaryNoise((value - valueHalfUnit) / (1 + (yoyPct + yoyPctHalfUnit) / 100)),
    high: withoutBinaryNoise((value + valueHalfUnit) / (1 + (yoyPct - yoyPctHalfUnit) / 100)),
  };
}

function derivePlan(observation: Observation): Derived | undefined {
  const { value, valueHalfUnit, planPct, planPctHalfUnit } = observation;
  if (value === undefined || valueHalfUnit === undefined || planPct === undefined) return undefined;
  if (planPctHalfUnit === undefined || planPct - planPctHalfUnit <= 0) return undefined;
  const year = observation.planYear ?? Number(observation.period.slice(0, 4));
  return {
    ...origin(observation),
    measure: 'plan',
    period: String(year),
    value: withoutBinaryNoise((value * 100) / planPct),
    low: withoutBinaryNoise(((value - valueHalfUnit) * 100) / (planPct + planPctHalfUnit)),
    high: withoutBinaryNoise(((value + valueHalfUnit) * 100) / (planPct - planPctHalfUnit)),
    ...(observation.planBy ? { planBy: observation.planBy } : {}),
  };
}

function origin({ indicator, area, unit, report, anchor, period }: Observation) {
  return { indicator, area, unit, report, anchor, fromPeriod: period };
}
