import { derive } from '../../domain/derivation.ts';
import type { Series } from '../../domain/history.ts';
import type { Indicator } from '../../domain/indicator.ts';
import { formatPeriod, parsePeriod } from '../../domain/period.ts';
import { derivedNumbers, statedNumber, valueWords } from '../words/figure-words.ts';
import { periodWords, seriesWords, shortDate, shortPeriod } from '../words/period-words.ts';
import { compareCodes, startsBefore } from './history-rows.ts';

/** What the chart's script draws: one category per period, `null` where no value is known. */
export interface ChartData {
  readonly unit: string;
  /** Codes of the periods, one per category. */
  readonly periods: readonly string[];
  readonly labels: readonly (readonly string[])[];
  readonly stated: readonly (number | null)[];
  /** Values that follow from a later statement's change, where none is stated. */
  readonly derived: readonly (number | null)[];
  /** The values in words, for the tooltip. */
  readonly words: readonly string[];
  /** Indexes of the first period under a new definition. */
  readonly breaks: readonly number[];
}

/** The chart of one series. Gaps between the first and the last period stay empty. */
export function chartData(series: Series, indicator: Indicator): ChartData {
  const stated = new Map(series.points.map(({ period, observation }) => [period, observation]));
  const derived = new Map(
    series.points
      .flatMap(({ observation }) => derive(observation, indicator.kind))
      .filter(({ measure, period }) => measure === 'previous' && !stated.has(period))
      .map((row) => [row.period, row]),
  );
  const periods = withEarlier(series, [...derived.keys()]);
  return {
    unit: indicator.unit,
    periods,
    labels: periods.map((period) => axisLabel(series, period, stated.get(period)?.end)),
    stated: periods.map((period) => stated.get(period)?.value ?? null),
    derived: periods.map((period) => derived.get(period)?.value ?? null),
    words: periods.map((period) => {
      const observation = stated.get(period);
      if (observation) return valueWords(observation, indicator.kind) ?? '';
      const row = derived.get(period);
      if (!row) return '';
      const { value, range } = derivedNumbers(row);
      return `khoảng ${value} ${row.unit} (${range}), suy ra từ mức tăng, giảm`;
    }),
    breaks: indicator.breaks
      .map(({ from }) => periods.findIndex((period) => !startsBefore(period, from)))
      .filter((index) => index > 0),
  };
}

/** Lines of a category's label; what the chart's heading says (nine months, the quarter's kind) is left out. */
function axisLabel({ series }: Series, code: string, end: string | undefined): string[] {
  const year = code.slice(0, 4);
  if (series === 'level') return end ? shortDate(end).split(/\/(?=\d{4})/) : [shortPeriod(code)];
  const [name = '', ofYear] = shortPeriod(code).split('/');
  return (series === 'month' || series === 'quarter') && ofYear ? [name, year] : [year];
}

/** The series' periods and the derived ones; years in between that nothing is known of stay as gaps. */
function withEarlier(series: Series, derived: readonly string[]): string[] {
  const known = [...new Set([...series.periods, ...derived])].sort(compareCodes);
  const [first, second] = known.map(parsePeriod);
  if (!first || !second || first.kind !== second.kind || first.index !== second.index) return known;
  const missing: string[] = [];
  for (let year = first.year + 1; year < second.year; year += 1)
    missing.push(formatPeriod({ ...first, year }));
  return [...new Set([...known, ...missing])].sort(compareCodes);
}

/** What the chart shows, in one sentence: its accessible name. */
export function finding(series: Series, indicator: Indicator, areaName: string): string {
  const [first, last] = [series.points[0], series.points.at(-1)];
  const subject = `${indicator.name}, ${areaName}, ${seriesWords(series.series).toLocaleLowerCase('vi')}`;
  if (!first || !last) return `${subject}: chưa có số liệu.`;
  const say = ({ period, observation }: typeof first): string =>
    `${valueWords(observation, indicator.kind) ?? ''} (${periodWords(period)})`;
  if (first === last) return `${subject}: ${say(last)}.`;
  if (
    indicator.breaks.some(({ from }) => startsBefore(first.period, from) && !startsBefore(last.period, from))
  ) {
    return `${subject}: ${say(first)} và ${say(last)}, không so với nhau được vì cách tính đã đổi.`;
  }
  return `${subject}: từ ${say(first)} đến ${say(last)}${comparison(first.observation.value, last.observation.value, indicator)}.`;
}

function comparison(from: number | undefined, to: number | undefined, { kind }: Indicator): string {
  if (from === undefined || to === undefined || kind === 'growth' || kind === 'share' || from <= 0) return '';
  const ratio = to / from;
  if (ratio >= 2) return `, gấp ${statedNumber(Math.round(ratio * 10) / 10)} lần`;
  const percent = Math.round((ratio - 1) * 1000) / 10;
  if (percent === 0) return ', gần như không đổi';
  return `, ${percent > 0 ? 'tăng' : 'giảm'} ${statedNumber(Math.abs(percent))}%`;
}
