import {
  growthFactor,
  notBelowNought,
  percentage,
  quotientOf,
  statedBounds,
  type Bounded,
} from './bounds.ts';
import { isBrokenBetween } from './definition-breaks.ts';
import type { Indicator } from './indicator.ts';
import type { Observation } from './observation.ts';
import {
  formatPeriod,
  monthsOf,
  parsePeriod,
  spanOf,
  yearsBefore,
  type Period,
  type Span,
} from './period.ts';

/**
 * A value that follows from two stated numbers: a row of `derived.csv`. In the indicator's unit; the bounds
 * come from the rounding of the stated numbers, see {@link Bounded}.
 */
export interface Derived extends Bounded {
  readonly indicator: string;
  readonly area: string;
  /**
   * `previous` the same period a year before, from the change; `year-start` the level at the end of the year
   * before, from the change since; `plan` the year's plan, from the share; `single` a quarter or month by
   * itself, from two values counted from 1 January.
   */
  readonly measure: 'previous' | 'year-start' | 'plan' | 'single';
  /** Code of the period the derived value is about; for a plan its year. */
  readonly period: string;
  /** First and last day that it counts, ISO dates: those of the statement it follows from, where they are its own. */
  readonly start: string;
  readonly end: string;
  readonly unit: string;
  readonly planBy?: string;
  /** The statement it follows from. */
  readonly report: string;
  readonly anchor: string;
  readonly fromPeriod: string;
  /** Of `single`: the statement that is taken from it. */
  readonly less?: { readonly report: string; readonly anchor: string; readonly period: string };
}

/**
 * What follows from one observation. Nothing follows from a value that is itself a change or a share, nor from a
 * change that words alone state (`tương đương cùng kỳ`). Nothing is computed back across a change of the
 * indicator's definition: reports before it counted something else.
 */
export function derive(observation: Observation, indicator: Pick<Indicator, 'kind' | 'breaks'>): Derived[] {
  const { kind } = indicator;
  if (kind !== 'cumulative' && kind !== 'stock') return [];
  if (!observation.primary || observation.role !== 'actual') return [];
  const before = deriveBefore(observation, kind).filter(
    ({ period, fromPeriod }) => !isBrokenBetween(indicator, period, fromPeriod),
  );
  return [...before, ...[derivePlan(observation) ?? []].flat()];
}

/** The earlier values that an observation's changes imply: a year before, and at the year's start. */
export function deriveBefore(observation: Observation, kind: string): Derived[] {
  if (kind !== 'cumulative' && kind !== 'stock') return [];
  if (!observation.primary || observation.role !== 'actual') return [];
  const yearStart = kind === 'stock' ? deriveYearStart(observation) : undefined;
  return [derivePrevious(observation), yearStart].filter((row) => row !== undefined);
}

function derivePrevious(observation: Observation): Derived | undefined {
  const period = parsePeriod(observation.period);
  const number = beforeChange(observation, observation.yoyPct, observation.yoyPctHalfUnit);
  if (!period || !number) return undefined;
  const before = yearsBefore(period);
  return derived(
    observation,
    'previous',
    formatPeriod(before),
    daysBefore(observation, period, before),
    number,
  );
}

function deriveYearStart(observation: Observation): Derived | undefined {
  const number = beforeChange(observation, observation.ytdPct, observation.ytdPctHalfUnit);
  if (!number) return undefined;
  const year = String(yearOf(observation) - 1);
  const end = `${year}-12-31`;
  return derived(observation, 'year-start', year, { start: end, end }, number);
}

/** The days of a figure a year earlier: the other period's own, where they are the period's own. */
function daysBefore({ start, end }: Observation, period: Period, before: Period): Span {
  const [whole, wholeBefore] = [spanOf(period), spanOf(before)];
  const isLevel = start === end;
  const last = end === whole.end ? wholeBefore.end : dayBefore(end);
  return { start: isLevel ? last : start === whole.start ? wholeBefore.start : dayBefore(start), end: last };
}

/** The same day a year earlier; of 29 February, which leap years alone have, the 28th. */
function dayBefore(date: string): string {
  return `${Number(date.slice(0, 4)) - 1}${date.slice(4).replace('02-29', '02-28')}`;
}

function beforeChange(
  observation: Observation,
  percent: number | undefined,
  halfUnit: number | undefined,
): Bounded | undefined {
  const stated = statedBounds(observation);
  if (!stated || percent === undefined || halfUnit === undefined) return undefined;
  return quotientOf(stated, growthFactor(percent, halfUnit));
}

/**
 * The year's plan that a value and its share of the plan imply, from a primary statement or another. Nothing
 * follows from a later month or quarter by itself, because the share beside it is that of the total since January.
 */
export function derivePlan(observation: Observation): Derived | undefined {
  const { planPct, planPctHalfUnit } = observation;
  const stated = statedBounds(observation);
  if (!stated || planPct === undefined || planPctHalfUnit === undefined) return undefined;
  if (countsAPartOnly(observation)) return undefined;
  const number = quotientOf(stated, percentage(planPct, planPctHalfUnit));
  if (!number) return undefined;
  const { planBy } = observation;
  const year = String(planYearOf(observation));
  const end = `${year}-12-31`;
  const start = observation.start === observation.end ? end : `${year}-01-01`;
  const plan = derived(observation, 'plan', year, { start, end }, number);
  return { ...plan, ...(planBy === undefined ? {} : { planBy }) };
}

/** Whether a figure counts a part of the year that does not begin in January. */
function countsAPartOnly({ period: code, start, end }: Observation): boolean {
  const period = parsePeriod(code);
  return period !== undefined && monthsOf(period)[0] > 1 && start !== end;
}

/** The year whose plan a statement speaks of: its period's, unless it names another. */
export function planYearOf(observation: Observation): number {
  return observation.planYear ?? yearOf(observation);
}

const yearOf = ({ period }: Observation): number => Number(period.slice(0, 4));

function derived(
  { indicator, area, unit, report, anchor, period: fromPeriod }: Observation,
  measure: Derived['measure'],
  period: string,
  span: Span,
  number: Bounded,
): Derived {
  return {
    indicator,
    area,
    unit,
    report,
    anchor,
    fromPeriod,
    measure,
    period,
    ...span,
    ...notBelowNought(number),
  };
}
