import type { SeriesData, SeriesPoint } from '../../../../src/views/instrument/series-data.ts';
import { instrumentWords } from '../../../../src/views/instrument/instrument-words.ts';
import { wordsIn } from '../../../../src/words/languages.ts';

/** Vietnamese words of instruments. */
export const words = instrumentWords(wordsIn('vi'), 'vi');

/** A stated point, to be varied. */
export const point = (period: string, value: number, more: Partial<SeriesPoint> = {}): SeriesPoint => ({
  period,
  value,
  half: 0.05,
  place: `tinh-a-${period.toLowerCase()}#f-1`,
  ...more,
});

/** A series of one indicator in one area, to be varied. */
export const series = (points: readonly SeriesPoint[], more: Partial<SeriesData> = {}): SeriesData => ({
  indicator: 'thu',
  name: 'Tổng thu',
  area: 'a',
  areaName: 'Tỉnh A',
  unit: 'tỷ đồng',
  kind: 'cumulative',
  breaks: [],
  points,
  ...more,
});
