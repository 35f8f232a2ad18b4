import { compareCodes } from '../../domain/chronology.ts';
import { measuresOf } from './choices.ts';
import { planNumber, type InstrumentWords } from './instrument-words.ts';
import { measured, pointAt } from './measures.ts';
import type { PointDispute, SeriesData, SeriesPoint } from './series-data.ts';
import type { InstrumentState } from './state.ts';

/** The table of a view: of one series all that is said of each period, of several the measure that is shown. */
export interface TableModel {
  readonly heads: readonly string[];
  readonly rows: readonly TableRow[];
}

export interface TableRow {
  readonly period: string;
  readonly cells: readonly TableCell[];
}

export interface TableCell {
  readonly text: string;
  /** Where its number is stated; a computed one leads to what it follows from. */
  readonly place?: string;
  readonly dispute?: PointDispute;
}

/** The table of the series that a state shows, newest period first. */
export function tableModel(
  shown: readonly SeriesData[],
  state: InstrumentState,
  words: InstrumentWords,
): TableModel {
  const [only, ...more] = shown;
  if (!only) return { heads: [], rows: [] };
  const periods = [...new Set(shown.flatMap(({ points }) => points.map(({ period }) => period)))]
    .sort(compareCodes)
    .reverse();
  if (more.length > 0) {
    return {
      heads: shown.map((series) => words.seriesTitle(series, shown)),
      rows: periods.map((period) => ({
        period,
        cells: shown.map((series) => valueCell(series, pointAt(series, period), state, words)),
      })),
    };
  }
  const possible = measuresOf(shown, 'table');
  const hasPlans = only.points.some(({ plan }) => plan !== undefined);
  return {
    heads: [
      words.unit(only),
      ...(possible.includes('plan') ? [words.instrument.measures.plan] : []),
      ...(hasPlans ? [words.instrument.planIn(words.unit(only))] : []),
      ...(possible.includes('change') ? [words.instrument.measures.change] : []),
    ],
    rows: periods.map((period) => {
      const point = pointAt(only, period);
      return {
        period,
        cells: [
          valueCell(only, point, { ...state, measure: 'value' }, words),
          ...(possible.includes('plan') ? [plainCell(only, point, 'plan', words)] : []),
          ...(hasPlans ? [{ text: point?.plan === undefined ? '' : planNumber(point, words.figures) }] : []),
          ...(possible.includes('change') ? [plainCell(only, point, 'change', words)] : []),
        ],
      };
    }),
  };
}

function valueCell(
  series: SeriesData,
  point: SeriesPoint | undefined,
  { measure, base }: InstrumentState,
  words: InstrumentWords,
): TableCell {
  const number = point && measured(series, point, measure, base);
  if (!number) return { text: '' };
  return {
    text: words.number({ ...number, source: { series, point } }, measure),
    place: point.place,
    ...(point.dispute ? { dispute: point.dispute } : {}),
  };
}

function plainCell(
  series: SeriesData,
  point: SeriesPoint | undefined,
  measure: 'plan' | 'change',
  words: InstrumentWords,
): TableCell {
  const number = point && measured(series, point, measure);
  return {
    text: number
      ? words.said({ ...number, source: { series, point } }, measure, words.unit(series)).replace(/ \(.*/, '')
      : '',
  };
}
