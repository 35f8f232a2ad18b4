import { compareCodes } from '../../domain/chronology.ts';
import type { InstrumentWords } from './instrument-words.ts';
import { measured, pointAt } from './measures.ts';
import type { Plot } from './plot.ts';
import { seriesName, type SeriesData } from './series-data.ts';
import type { InstrumentState } from './state.ts';

/** The periods that two areas or more have a number of, in order of time: where the slider stops. */
export function rankedPeriods(
  shown: readonly SeriesData[],
  { measure }: Pick<InstrumentState, 'measure'>,
): string[] {
  const counts = new Map<string, number>();
  for (const series of shown) {
    for (const point of series.points) {
      if (!measured(series, point, measure)) continue;
      counts.set(point.period, (counts.get(point.period) ?? 0) + 1);
    }
  }
  return [...counts]
    .filter(([, count]) => count > 1)
    .map(([period]) => period)
    .sort(compareCodes);
}

/** The period that is ranked: the one asked for, else the newest that most areas have a number of. */
export function rankedPeriod(shown: readonly SeriesData[], state: InstrumentState): string | undefined {
  const possible = rankedPeriods(shown, state);
  if (state.ranked !== undefined && possible.includes(state.ranked)) return state.ranked;
  const count = (period: string): number => shown.filter((series) => pointAt(series, period)).length;
  const most = Math.max(0, ...possible.map(count));
  return possible.findLast((period) => count(period) === most);
}

/** Areas in one period, the highest first, as bars across. */
export function rankingPlot(
  shown: readonly SeriesData[],
  state: InstrumentState,
  words: InstrumentWords,
): Plot {
  const period = rankedPeriod(shown, state);
  const ranked = shown
    .flatMap((series) => {
      const point = period === undefined ? undefined : pointAt(series, period);
      const number = point && measured(series, point, state.measure);
      return point && number ? [{ series, point, number }] : [];
    })
    .sort((a, b) => b.number.value - a.number.value);
  const isMeant = ({ series }: { series: SeriesData }): boolean =>
    state.meant?.includes(seriesName(series)) ?? false;
  const isPale = (one: { series: SeriesData }): boolean => ranked.some(isMeant) && !isMeant(one);
  return {
    title: undefined,
    form: 'ranking',
    labels: ranked.map(({ series }) => [words.areaName(series)]),
    lines: [
      {
        key: ranked.map(({ series }) => seriesName(series)).join(),
        label: period === undefined ? '' : words.periods.periodWords(period),
        rank: 'first',
        points: ranked.map(({ series, point, number }) => ({
          ...number,
          source: { series, point },
          isPale: isPale({ series }),
        })),
        spansGaps: false,
        breaks: [],
      },
    ],
    breaks: [],
    plans: [],
    level: state.measure === 'plan' ? { at: 100, text: words.instrument.wholePlan } : undefined,
  };
}
