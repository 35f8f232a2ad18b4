import type { InstrumentWords } from './instrument-words.ts';
import { measured } from './measures.ts';
import type { SeriesData, SeriesPoint } from './series-data.ts';
import type { Measure } from './state.ts';
import { standing } from './within-year.ts';

/** A cell of the matrix of years and months: its number, and how it lies to the middle of its column. */
export function matrixCell(
  series: SeriesData,
  point: SeriesPoint,
  measure: Measure,
  median: number | null,
  words: InstrumentWords,
): { readonly text: string; readonly standing: 'ahead' | 'behind' | undefined } {
  const number = measured(series, point, measure);
  if (!number) return { text: '–', standing: undefined };
  return {
    text: words.number({ ...number, source: { series, point } }, measure),
    standing: standing(number, median, measure),
  };
}
