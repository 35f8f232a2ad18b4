import { parsePeriod, spanOf } from '../../domain/period.ts';
import { yearBefore } from './measures.ts';
import type { Plot, PlotPoint } from './plot.ts';
import type { SeriesData, SeriesPoint } from './series-data.ts';

/** A number of a view with all that is known of it: a row of its table and of its file. */
export interface ViewRow {
  readonly line: string;
  readonly series: SeriesData;
  readonly point: SeriesPoint;
  readonly shown: PlotPoint;
}

/** The numbers of a view, line by line, newest last: exactly those that its charts draw. */
export function viewRows(plots: readonly Plot[]): ViewRow[] {
  return plots.flatMap(({ lines }) =>
    lines.flatMap(({ key, points }) =>
      points.flatMap((shown) => (shown?.source ? [{ line: key, ...shown.source, shown }] : [])),
    ),
  );
}

/** The same numbers without a chart: all values of the series that are shown. */
export function allRows(shown: readonly SeriesData[]): ViewRow[] {
  return shown.flatMap((series) =>
    series.points.map((point) => ({
      line: `${series.indicator}@${series.area}`,
      series,
      point,
      shown: { value: point.value, isComputed: point.from !== undefined, source: { series, point } },
    })),
  );
}

type Cell = string | number | boolean | undefined;

/** The columns of a view's file; names of columns are the same in every language, as in the archive's data files. */
const COLUMNS: readonly (readonly [name: string, cell: (row: ViewRow, address: Addresses) => Cell])[] = [
  ['indicator', ({ series }) => series.indicator],
  ['area', ({ series }) => series.area],
  ['period', ({ point }) => point.period],
  ['start', ({ point }) => point.start ?? wholeSpan(point)?.start],
  ['end', ({ point }) => point.end ?? wholeSpan(point)?.end],
  ['shown', ({ shown }) => shown.value],
  ['shown_low', ({ shown }) => (shown.isComputed ? shown.low : undefined)],
  ['shown_high', ({ shown }) => (shown.isComputed ? shown.high : undefined)],
  ['value', ({ point }) => point.value],
  ['unit', ({ series }) => series.unit],
  ['value_low', ({ point }) => point.low ?? without(point.value, point.half)],
  [
    'value_high',
    ({ point }) => point.high ?? without(point.value, point.half === undefined ? undefined : -point.half),
  ],
  ['computed', ({ point }) => point.from !== undefined],
  ['plan', ({ point }) => point.plan],
  ['plan_implied', ({ point }) => (point.plan === undefined ? undefined : point.isPlanImplied === true)],
  ['plan_pct', ({ point }) => point.planPct],
  ['change', ({ point }) => point.change],
  ['previous', ({ series, point }) => yearBefore(series, point)?.value],
  ['disputed', ({ point }) => point.dispute !== undefined],
  ['sentence', ({ point }, address) => address(point.place)],
];

/** Where the sentence of a place (`report#anchor`) stands. */
export type Addresses = (place: string) => string | undefined;

/** The numbers of a view as CSV (RFC 4180): what spreadsheets and programs read, each with its sentence's address. */
export function viewCsv(rows: readonly ViewRow[], address: Addresses): string {
  const lines = rows.map((row) => COLUMNS.map(([, cell]) => written(cell(row, address))).join(','));
  return [COLUMNS.map(([name]) => name).join(','), ...lines, ''].join('\r\n');
}

function written(cell: Cell): string {
  if (cell === undefined) return '';
  if (typeof cell === 'boolean') return cell ? '1' : '0';
  const text = String(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function wholeSpan({ period: code }: SeriesPoint): { start: string; end: string } | undefined {
  const period = parsePeriod(code);
  return period && spanOf(period);
}

const without = (value: number, half: number | undefined): number | undefined =>
  half === undefined ? undefined : Number((value - half).toPrecision(12));
