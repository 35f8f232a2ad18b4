import { byPeriod, byReport, compareCodes } from './chronology.ts';
import { singlePeriods } from './computed-periods.ts';
import type { Derived } from './derivation.ts';
import type { Indicator } from './indicator.ts';
import type { Observation } from './observation.ts';
import { comparePeriods, formatPeriod, parsePeriod, seriesOf, type Period } from './period.ts';
import { compareText } from './text-order.ts';

/** One point of a series: the primary statement of a period, and other reports' values of the same one. */
export interface HistoryPoint {
  /** Code of the period. */
  readonly period: string;
  readonly observation: Observation;
  /** Later reports' values of the same period (`số điều chỉnh`), in the order of the reports' periods. */
  readonly restated: readonly Observation[];
}

/** The values of one indicator in one area over periods of one kind. */
export interface Series {
  readonly area: string;
  /** `level` for stocks and shares; else the kind of period, see {@link seriesOf}. */
  readonly series: string;
  /** In order of time. */
  readonly points: readonly HistoryPoint[];
  /** Every period of this kind from the first point to the last: those without a point are gaps. */
  readonly periods: readonly string[];
  /** Periods that no report states by themselves, computed from two cumulative values; in order of time. */
  readonly computed: readonly Derived[];
}

/** An indicator as its history needs it; without its breaks, nothing is computed across two spans. */
type HistoricIndicator = Pick<Indicator, 'id' | 'kind'> & Partial<Pick<Indicator, 'breaks'>>;

/**
 * The history of an indicator: its primary, actual values by area and kind of period. Unlike periods are
 * never in one series; only levels (stocks, shares) of different dates are comparable with each other.
 */
export function historyOf(indicator: HistoricIndicator, observations: readonly Observation[]): Series[] {
  const computed = computedPeriods(indicator, observations);
  const groups = new Map<string, Observation[]>();
  for (const observation of observations) {
    const period = parsePeriod(observation.period);
    if (!period || observation.indicator !== indicator.id || observation.value === undefined) continue;
    if (!observation.primary || observation.role !== 'actual') continue;
    const key = `${observation.area} ${seriesKey(indicator, period)}`;
    const group = groups.get(key);
    if (group) group.push(observation);
    else groups.set(key, [observation]);
  }
  return [...groups]
    .map(([key, group]): Series => {
      const [area = '', series = ''] = key.split(' ');
      const points = pointsOf(group);
      const stated = new Set(points.map(({ period }) => period));
      const own = computed.filter((row) => row.area === area && !stated.has(row.period));
      return {
        area,
        series,
        points,
        periods: periodsBetween(series, points),
        computed: own.filter(({ period }) => seriesOfCode(period) === series),
      };
    })
    .sort((a, b) => compareText(a.area, b.area) || compareText(a.series, b.series));
}

/** The key of the series a figure of this indicator and period belongs to. */
export function seriesKey(indicator: Pick<Indicator, 'kind'>, period: Period): string {
  return indicator.kind === 'stock' || indicator.kind === 'share' ? 'level' : seriesOf(period);
}

function computedPeriods(indicator: HistoricIndicator, observations: readonly Observation[]): Derived[] {
  const { id, kind, breaks } = indicator;
  if (!breaks) return [];
  const own = observations.filter((observation) => observation.indicator === id);
  return singlePeriods({ id, kind, breaks }, own)
    .map(({ derived }) => derived)
    .sort((a, b) => compareCodes(a.period, b.period));
}

function seriesOfCode(code: string): string | undefined {
  const period = parsePeriod(code);
  return period && seriesOf(period);
}

function pointsOf(group: readonly Observation[]): HistoryPoint[] {
  const statements = new Map<string, Observation[]>();
  for (const observation of group) {
    statements.set(observation.period, [...(statements.get(observation.period) ?? []), observation]);
  }
  return [...statements]
    .map(([period, ofPeriod]): HistoryPoint | undefined => {
      const [first, ...restated] = ofPeriod.sort(byReport);
      return first && { period, observation: first, restated };
    })
    .filter((point) => point !== undefined)
    .sort((a, b) => compareCodes(a.period, b.period));
}

/** All periods of the series from its first point to its last; for levels, those that have a point. */
function periodsBetween(series: string, points: readonly HistoryPoint[]): string[] {
  const first = parsePeriod(points[0]?.period ?? '');
  const last = parsePeriod(points.at(-1)?.period ?? '');
  if (!first || !last || series === 'level') return points.map(({ period }) => period);
  const perYear = series === 'month' ? 12 : series === 'quarter' ? 4 : 1;
  const periods: string[] = [];
  for (let year = first.year; year <= last.year; year += 1) {
    for (let step = 1; step <= perYear; step += 1) {
      const period: Period = { year, kind: first.kind, index: perYear === 1 ? first.index : step };
      if (comparePeriods(period, first) >= 0 && comparePeriods(period, last) <= 0)
        periods.push(formatPeriod(period));
    }
  }
  return periods;
}

/**
 * The latest reached value among observations of one indicator: what summaries show. Of two that end on one
 * day it is the longer period's, which says more of the year.
 */
export function latestOf(
  indicator: Pick<Indicator, 'id'>,
  observations: readonly Observation[],
  area?: string,
): Observation | undefined {
  return observations
    .filter(
      (observation) =>
        observation.indicator === indicator.id &&
        observation.primary &&
        observation.role === 'actual' &&
        observation.value !== undefined &&
        (area === undefined || observation.area === area),
    )
    .sort(byPeriod)
    .at(-1);
}
