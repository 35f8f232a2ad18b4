import type { Measured } from './measures.ts';
import type { SeriesData, SeriesPoint } from './series-data.ts';

/** One chart: what is drawn, and what tables and files say with the same numbers. */
export interface Plot {
  /** What it is of, where several stand beside each other. */
  readonly title: string | undefined;
  readonly form: 'lines' | 'bars' | 'ranking';
  /** Places of the axis, each with its label in one or two lines. */
  readonly labels: readonly (readonly string[])[];
  readonly lines: readonly PlotLine[];
  /** Places before which a definition changes. */
  readonly breaks: readonly number[];
  /** The year's plan at each place, where it is shown as a mark over its bar. */
  readonly plans: readonly (number | null)[];
  /** A line across: the whole plan, the base of an index. */
  readonly level: { readonly at: number; readonly text: string } | undefined;
}

export interface PlotLine {
  /** Names it in the address: a year, or a series. */
  readonly key: string;
  readonly label: string;
  /** How it stands among the others: strong, second, one of several equals, pale, or the middle of all. */
  readonly rank: 'first' | 'second' | 'equal' | 'chosen' | 'pale' | 'median';
  readonly points: readonly (PlotPoint | null)[];
  /** Whether it goes on over places without a value: within one accumulation, and between levels. */
  readonly spansGaps: boolean;
  /** Places that do not go on from the one before: the definition changed in between. */
  readonly breaks: readonly number[];
}

export interface PlotPoint extends Measured {
  /** What it is a value of; the middle of several years has none. */
  readonly source?: { readonly series: SeriesData; readonly point: SeriesPoint };
  /** Whether it steps back behind those that the reader means. */
  readonly isPale?: boolean;
}

/** Whether two values of a line, with none between them, are joined. */
export function areJoined({ points, spansGaps, breaks }: PlotLine, from: number, to: number): boolean {
  if (!points[from] || !points[to]) return false;
  return (spansGaps || to - from === 1) && !breaks.some((place) => place > from && place <= to);
}

/** A point of a chart: which of its lines, and which place of the axis. */
export interface ChartPlace {
  readonly line: number;
  readonly place: number;
}
