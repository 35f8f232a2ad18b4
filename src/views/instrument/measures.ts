import { isBrokenBetween } from '../../domain/definition-breaks.ts';
import { withoutBinaryNoise } from '../../domain/number.ts';
import { formatPeriod, monthsOf, parsePeriod, spanOf, yearsBefore } from '../../domain/period.ts';
import type { SeriesData, SeriesPoint } from './series-data.ts';
import type { Measure } from './state.ts';

/** A point under a measure: what is drawn, listed and saved. */
export interface Measured {
  readonly value: number;
  /** How far rounding may have moved a computed value. */
  readonly low?: number;
  readonly high?: number;
  /** Whether the number itself is stated by no report. */
  readonly isComputed: boolean;
  /** Of a stated number: half a unit of its last printed digit. */
  readonly half?: number;
}

const byPeriod = new WeakMap<SeriesData, ReadonlyMap<string, SeriesPoint>>();

/** A series' point of a period: the stated one, or a computed one where none is stated. */
export function pointAt(series: SeriesData, period: string): SeriesPoint | undefined {
  let points = byPeriod.get(series);
  if (!points) {
    points = new Map(series.points.map((point) => [point.period, point]));
    byPeriod.set(series, points);
  }
  return points.get(period);
}

/**
 * A point under a measure; `undefined` where nothing says it. A stated number is taken as it is stated; a change that
 * no report states follows from two stated values of one definition.
 *
 * @param base code of the period that an index takes for 100
 */
export function measured(
  series: SeriesData,
  point: SeriesPoint,
  measure: Measure,
  base?: string,
): Measured | undefined {
  switch (measure) {
    case 'value':
      return { ...numberOf(point), isComputed: point.from !== undefined };
    case 'plan':
      return shareOf(point);
    case 'change':
      return changeOf(series, point);
    case 'index':
      return indexOf(series, point, base);
  }
}

const numberOf = ({ value, low, high, half }: SeriesPoint): Omit<Measured, 'isComputed'> => ({
  value,
  ...(low === undefined || high === undefined ? {} : { low, high }),
  ...(half === undefined ? {} : { half }),
});

/** The stated share of the year's plan. Beside a later month by itself it is of all that was reached since January. */
function shareOf({ planPct, planHalf, period: code }: SeriesPoint): Measured | undefined {
  const period = parsePeriod(code);
  if (planPct === undefined || !period || monthsOf(period)[0] !== 1) return undefined;
  return { value: planPct, isComputed: false, ...(planHalf === undefined ? {} : { half: planHalf }) };
}

function changeOf(series: SeriesData, point: SeriesPoint): Measured | undefined {
  if (point.change !== undefined) {
    const half = point.changeHalf;
    return { value: point.change, isComputed: false, ...(half === undefined ? {} : { half }) };
  }
  const before = yearBefore(series, point);
  if (!before || before.from || point.from || series.kind === 'growth') return undefined;
  const [a, b] = [boundsOf(point), boundsOf(before)];
  if (series.kind === 'share') {
    return computed(point.value - before.value, a.low - b.high, a.high - b.low);
  }
  if (b.low <= 0 || a.low < 0) return undefined;
  const percent = (now: number, then: number): number => (now / then - 1) * 100;
  return computed(percent(point.value, before.value), percent(a.low, b.high), percent(a.high, b.low));
}

/** The same period of the year before, where it counts the same days under one definition. */
export function yearBefore(series: SeriesData, point: SeriesPoint): SeriesPoint | undefined {
  const period = parsePeriod(point.period);
  const before = period && pointAt(series, formatPeriod(yearsBefore(period)));
  if (!before || isBroken(series, before.period, point.period)) return undefined;
  return dayOfYear(before) === dayOfYear(point) ? before : undefined;
}

/** The days of the year that a point counts, or of a level its day; 29 February is the 28th. */
function dayOfYear({ period: code, start, end }: SeriesPoint): string {
  const period = parsePeriod(code);
  const whole = period && spanOf(period);
  // Days of the year before (`từ 15/12`) are told by how many years they lie back.
  const first = start ?? whole?.start ?? '';
  const back = Number(code.slice(0, 4)) - Number(first.slice(0, 4));
  return `${back} ${first.slice(5)} ${(end ?? whole?.end ?? '').slice(5)}`.replaceAll('02-29', '02-28');
}

function indexOf(series: SeriesData, point: SeriesPoint, base: string | undefined): Measured | undefined {
  const of = base === undefined ? undefined : pointAt(series, base);
  if (!of || isBroken(series, of.period, point.period)) return undefined;
  const [a, b] = [boundsOf(point), boundsOf(of)];
  if (b.low <= 0) return undefined;
  if (of === point) return computed(100, 100, 100);
  return computed(
    (point.value / of.value) * 100,
    Math.min((a.low / b.low) * 100, (a.low / b.high) * 100),
    Math.max((a.high / b.low) * 100, (a.high / b.high) * 100),
    point.from !== undefined,
  );
}

/** Whether what a measure shows of a point is disputed: a plan that is says nothing against the value beside it. */
export function isDisputed({ dispute }: Pick<SeriesPoint, 'dispute'>, measure: Measure): boolean {
  return dispute !== undefined && (dispute.isPlan !== true || measure === 'plan');
}

export const isBroken = ({ breaks }: SeriesData, a: string, b: string): boolean =>
  isBrokenBetween({ breaks: breaks.map((from) => ({ from, note: '' })) }, a, b);

function boundsOf({ value, low, high, half = 0 }: SeriesPoint): { low: number; high: number } {
  return { low: low ?? value - half, high: high ?? value + half };
}

function computed(value: number, low: number, high: number, isComputed = true): Measured {
  return {
    value: withoutBinaryNoise(value),
    low: withoutBinaryNoise(low),
    high: withoutBinaryNoise(high),
    isComputed,
  };
}
