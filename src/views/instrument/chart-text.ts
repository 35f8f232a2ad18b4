import { measureName, viewSaid } from './choice-names.ts';
import { isDisputed } from './measures.ts';
import type { InstrumentWords } from './instrument-words.ts';
import type { Plot } from './plot.ts';
import type { SeriesData } from './series-data.ts';
import type { InstrumentState } from './state.ts';

/** What a chart is, for who does not see it: what it is of, view and measure, and its latest value. */
export function chartSubject(
  plot: Plot,
  state: InstrumentState,
  shown: readonly SeriesData[],
  words: InstrumentWords,
): string {
  const { instrument } = words;
  return instrument.chartLabel(
    [viewSubject(shown, words), plot.title].filter(Boolean).join(', '),
    viewSaid(state, shown, words),
    measureName(state.measure, shown, words),
    latestSaid(plot, words),
  );
}

/** The newest value that a chart draws, in words: of the first line that has one. */
function latestSaid({ lines }: Plot, words: InstrumentWords): string {
  const [newest] = lines.flatMap(({ points }) => points.findLast((point) => point?.source)?.source ?? []);
  if (!newest) return words.instrument.noValue;
  const { series, point } = newest;
  return `${words.periods.periodWords(point.period)}: ${words.parts(series, point).join(', ')}`;
}

/** What a view is of: the indicator and its area, or the names of those that are compared. */
export function viewSubject(shown: readonly SeriesData[], words: InstrumentWords): string {
  const indicators = [...new Set(shown.map(words.indicatorName))];
  const areas = [...new Set(shown.map(words.areaName))];
  return [...indicators, ...(areas.length > 3 ? [] : areas)].join(', ');
}

/** How a view's charts are read: only what is in them is explained. */
export function chartKeys(
  plots: readonly Plot[],
  { view, measure }: InstrumentState,
  words: InstrumentWords,
): string {
  const { keys } = words.instrument;
  const points = plots.flatMap(({ lines }) => lines.flatMap((line) => line.points));
  const some = (has: (point: NonNullable<(typeof points)[number]>) => boolean): boolean =>
    points.some((point) => point !== null && has(point));
  const hasGaps = plots.some(
    ({ form, lines }) =>
      form !== 'ranking' && lines.some((line) => !line.spansGaps && line.points.includes(null)),
  );
  return [
    view === 'within' ? keys.year : '',
    some(({ isComputed, source }) => isComputed && source !== undefined) && measure !== 'index'
      ? keys.computed
      : '',
    plots.some(({ plans }) => plans.some((plan) => plan !== null)) ? keys.plan : '',
    plots.some(({ breaks }) => breaks.length > 0) ? keys.broken : '',
    some(({ source }) => source !== undefined && isDisputed(source.point, measure)) ? keys.disputed : '',
    hasGaps && view !== 'within' ? keys.gap : '',
  ]
    .filter(Boolean)
    .join(' ');
}
