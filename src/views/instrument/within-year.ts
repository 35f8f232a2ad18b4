import { monthsFromJanuary, monthsOf, formatPeriod, parsePeriod } from '../../domain/period.ts';
import { isAccumulated } from './choices.ts';
import type { InstrumentWords } from './instrument-words.ts';
import { isBroken, measured, type Measured } from './measures.ts';
import type { Plot, PlotLine, PlotPoint } from './plot.ts';
import { seriesName, type SeriesData, type SeriesPoint } from './series-data.ts';
import type { InstrumentState, Measure } from './state.ts';

/** What one year had reached by the ends of its months: statements counted from 1 January, one accumulation. */
export interface YearRow {
  readonly year: string;
  /** The statement up to the end of each column's month; `undefined` where no report states it. */
  readonly points: readonly (SeriesPoint | undefined)[];
  /** The year's plan as the latest statement has it. */
  readonly plan: Pick<SeriesPoint, 'plan' | 'isPlanImplied'> | undefined;
  /** The first dispute among its statements: what differs is most often the plan. */
  readonly dispute: SeriesPoint['dispute'];
}

/** The years of one series laid over each other: what the chart and the matrix below it are made from. */
export interface YearMatrix {
  /** The months that any year has a statement up to, 1–12. */
  readonly months: readonly number[];
  /** Newest first. */
  readonly years: readonly YearRow[];
}

const known = new WeakMap<SeriesData, YearMatrix>();

/** Only statements of whole spans from 1 January count: those up to another day stand in the tables alone. */
export function yearMatrix(series: SeriesData): YearMatrix {
  const existing = known.get(series);
  if (existing) return existing;
  const points = series.points.filter((point) => isAccumulated(series, point));
  const months = [...new Set(points.map(lastMonth))].sort((a, b) => a - b);
  const years = [...Map.groupBy(points, ({ period }) => period.slice(0, 4))]
    .sort(([a], [b]) => Number(b) - Number(a))
    .map(([year, own]): YearRow => {
      const byMonth = new Map(own.map((point) => [lastMonth(point), point]));
      return {
        year,
        points: months.map((month) => byMonth.get(month)),
        plan: own.findLast(({ plan }) => plan !== undefined),
        dispute: own.find(({ dispute }) => dispute)?.dispute,
      };
    });
  const matrix = { months, years };
  known.set(series, matrix);
  return matrix;
}

/** The middle of all years' numbers by column, where three or more have one. */
export function mediansOf(series: SeriesData, measure: Measure): (number | null)[] {
  const { months, years } = yearMatrix(series);
  return months.map((_, column) =>
    medianOf(
      years.flatMap(({ points }) => {
        const point = points[column];
        return (point && measured(series, point, measure)?.value) ?? [];
      }),
    ),
  );
}

/** How far a number lies from the middle of all years: clearly ahead of it, clearly behind, or neither. */
export function standing(
  { value }: Pick<Measured, 'value'>,
  median: number | null,
  measure: Measure,
): 'ahead' | 'behind' | undefined {
  // Amounts of twenty years grow: their middle says nothing of being ahead.
  if (median === null || measure === 'value' || measure === 'index') return undefined;
  // Changes lie about nought: there points tell, elsewhere parts of the middle.
  const apart = measure === 'change' ? (value - median) / 100 : median === 0 ? 0 : value / median - 1;
  return apart >= 0.05 ? 'ahead' : apart <= -0.05 ? 'behind' : undefined;
}

/** One line a year over the months: a line joins the spans of one accumulation and nothing else. */
export function withinYearPlot(
  series: SeriesData,
  state: InstrumentState,
  words: InstrumentWords,
  isOneOfSeveral: boolean,
): Plot {
  const { measure, year: chosen } = state;
  const { months, years } = yearMatrix(series);
  const medians = mediansOf(series, measure);
  const lines = years.map((row, newer): PlotLine => ({
    key: lineKey(series, row.year, isOneOfSeveral),
    label: row.year,
    rank: row.year === chosen ? 'chosen' : newer === 0 ? 'first' : newer === 1 ? 'second' : 'pale',
    points: row.points.map((point): PlotPoint | null => {
      const number = point && measured(series, point, measure);
      return number ? { ...number, source: { series, point } } : null;
    }),
    spansGaps: true,
    breaks: brokenColumns(series, row),
  }));
  return {
    title: isOneOfSeveral ? words.seriesTitle(series, []) : undefined,
    form: 'lines',
    labels: months.map((month) => [words.monthsLabel(formatPeriod(monthsFromJanuary(2000, month)))]),
    lines: [
      ...lines,
      ...(measure === 'value' || medians.every((value) => value === null)
        ? []
        : [medianLine(medians, words)]),
    ],
    breaks: [],
    plans: [],
    level: measure === 'plan' ? { at: 100, text: words.instrument.wholePlan } : undefined,
  };
}

/** Columns of a year that do not go on from the statement before: the definition changed within the year. */
function brokenColumns(series: SeriesData, { points }: YearRow): number[] {
  let before: SeriesPoint | undefined;
  return points.flatMap((point, column) => {
    const isNew = point && before && isBroken(series, before.period, point.period);
    before = point ?? before;
    return isNew ? [column] : [];
  });
}

/** Names a year's line; where several areas' years stand beside each other, with its series. */
function lineKey(series: SeriesData, year: string, isOneOfSeveral: boolean): string {
  return isOneOfSeveral ? `${seriesName(series)}:${year}` : year;
}

function medianLine(medians: readonly (number | null)[], words: InstrumentWords): PlotLine {
  return {
    key: 'giua',
    label: words.instrument.median,
    rank: 'median',
    points: medians.map((value) => (value === null ? null : { value, isComputed: true })),
    spansGaps: true,
    breaks: [],
  };
}

function lastMonth({ period: code }: SeriesPoint): number {
  const period = parsePeriod(code);
  return period ? monthsOf(period)[1] : 12;
}

const FEWEST_FOR_MEDIAN = 3;

function medianOf(values: readonly number[]): number | null {
  if (values.length < FEWEST_FOR_MEDIAN) return null;
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}
