import { differenceOf, statedBounds } from './bounds.ts';
import { isBrokenBetween } from './definition-breaks.ts';
import type { Derived } from './derivation.ts';
import { byReport, compareCodes } from './chronology.ts';
import type { Indicator } from './indicator.ts';
import type { Observation } from './observation.ts';
import { formatPeriod, fromJanuary, monthsOf, parsePeriod, spanOf, type Period } from './period.ts';

/** A quarter, half or month by itself, with the two statements that it is computed from. */
export interface SinglePeriod {
  readonly whole: Observation;
  readonly less: Observation;
  readonly derived: Derived;
}

/**
 * The quarters, months and second halves that follow from two values counted from 1 January: nine months less
 * six is the third quarter. Both must count whole periods (not `đến ngày 26/3`) under one definition; of
 * values stated more than once the first reports' count, and none of the results is below zero.
 */
export function singlePeriods(
  indicator: Pick<Indicator, 'id' | 'kind' | 'breaks'>,
  observations: readonly Observation[],
): SinglePeriod[] {
  if (indicator.kind !== 'cumulative') return [];
  const years = Map.groupBy(
    observations.filter(isWholeSpan),
    ({ area, period }) => `${area} ${period.slice(0, 4)}`,
  );
  return [...years.values()].flatMap((year) => {
    const spans = firstStatements(year);
    return spans.flatMap((whole, index) =>
      spans.slice(0, index).flatMap((less) => {
        const period = between(less.period, whole.period);
        const single = period && !isBrokenBetween(indicator, less.period, whole.period);
        return single ? (compute(whole, less, period) ?? []) : [];
      }),
    );
  });
}

function isWholeSpan({ role, primary, value, period: code, start, end }: Observation): boolean {
  const period = parsePeriod(code);
  if (!period || !primary || role !== 'actual' || value === undefined) return false;
  const span = spanOf(period);
  return monthsOf(period)[0] === 1 && start === span.start && end === span.end;
}

/** One statement per period, in order of time: the one of the report nearest to it. */
function firstStatements(year: readonly Observation[]): Observation[] {
  const byPeriod = Map.groupBy(year, ({ period }) => period);
  return [...byPeriod.values()]
    .flatMap((statements) => [...statements].sort(byReport).slice(0, 1))
    .sort((a, b) => compareCodes(a.period, b.period));
}

/** The period that is left of a span from January without a shorter one, where it has a name. */
function between(shorter: string, longer: string): Period | undefined {
  const [less, whole] = [parsePeriod(shorter), parsePeriod(longer)];
  if (!less || !whole) return undefined;
  const [, from] = monthsOf(fromJanuary(less));
  const [, to] = monthsOf(fromJanuary(whole));
  const { year } = whole;
  return to - from === 1
    ? { year, kind: 'month', index: to }
    : to - from === 3 && to % 3 === 0
      ? { year, kind: 'quarter', index: to / 3 }
      : from === 6 && to === 12
        ? { year, kind: 'half', index: 2 }
        : undefined;
}

function compute(whole: Observation, less: Observation, period: Period): SinglePeriod | undefined {
  const [a, b] = [statedBounds(whole), statedBounds(less)];
  const number = a && b && differenceOf(a, b);
  if (!number || number.high < 0) return undefined;
  const derived: Derived = {
    indicator: whole.indicator,
    area: whole.area,
    measure: 'single',
    period: formatPeriod(period),
    ...spanOf(period),
    unit: whole.unit,
    ...number,
    value: Math.max(0, number.value),
    low: Math.max(0, number.low),
    roundLow: Math.max(0, number.roundLow),
    report: whole.report,
    anchor: whole.anchor,
    fromPeriod: whole.period,
    less: { report: less.report, anchor: less.anchor, period: less.period },
  };
  return { whole, less, derived };
}
