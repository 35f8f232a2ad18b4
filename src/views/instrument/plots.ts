import { compareCodes } from '../../domain/chronology.ts';
import { parsePeriod } from '../../domain/period.ts';
import { basesOf, codeOf, isInView } from './choices.ts';
import type { InstrumentWords } from './instrument-words.ts';
import { isBroken, measured, pointAt } from './measures.ts';
import type { Plot, PlotLine, PlotPoint } from './plot.ts';
import { rankingPlot } from './ranking.ts';
import { seriesName, type SeriesData, type SeriesPoint } from './series-data.ts';
import type { InstrumentState } from './state.ts';
import { withinYearPlot } from './within-year.ts';

/**
 * The charts of a state: one, or in small multiples one a series.
 *
 * @param all the series that can be chosen; those that are shown are named by the state
 */
export function plotsOf(all: readonly SeriesData[], state: InstrumentState, words: InstrumentWords): Plot[] {
  const shown = state.shown.flatMap((name) => all.find((series) => seriesName(series) === name) ?? []);
  const { view, layout } = state;
  if (view === 'table' || shown.length === 0) return [];
  if (view === 'ranking') return [rankingPlot(shown, state, words)];
  if (view === 'within') return shown.map((series) => withinYearPlot(series, state, words, shown.length > 1));
  const periods = periodsOf(shown, state);
  if (layout === 'lines' && shown.length > 1) return [coursePlot(shown, periods, state, words)];
  return shown.map((series) => ({
    ...coursePlot([series], periods, state, words),
    title: shown.length > 1 ? words.seriesTitle(series, shown) : undefined,
  }));
}

/** So many bars can be told apart; more make a line. */
const MOST_BARS = 80;

function coursePlot(
  shown: readonly SeriesData[],
  periods: readonly string[],
  state: InstrumentState,
  words: InstrumentWords,
): Plot {
  const { measure, view } = state;
  const base = baseOf(shown, state);
  const isLevels = view === 'years' && state.span === 'level';
  const lines = shown.map((series): PlotLine => ({
    key: seriesName(series),
    label: words.seriesTitle(series, shown),
    rank: shown.length > 1 ? 'equal' : 'first',
    points: periods.map((period) => plotPoint(series, pointAt(series, period), state, base)),
    spansGaps: isLevels,
    breaks: breaksBetween([series], periods),
  }));
  const [only, ...others] = shown;
  const isAlone = only !== undefined && others.length === 0;
  const hasPlans = isAlone && measure === 'value' && view !== 'months' && view !== 'quarters';
  return {
    title: undefined,
    form: isAlone && measure !== 'index' && periods.length <= MOST_BARS && !isLevels ? 'bars' : 'lines',
    labels: periods.map((period) => words.axisLabel(period, view, state.span, only && pointAt(only, period))),
    lines,
    breaks: breaksBetween(shown, periods),
    plans: periods.map((period) => (hasPlans ? (pointAt(only, period)?.plan ?? null) : null)),
    level:
      measure === 'plan'
        ? { at: 100, text: words.instrument.wholePlan }
        : measure === 'index' && base !== undefined
          ? { at: 100, text: words.instrument.baseIs(words.periods.periodWords(base)) }
          : undefined,
  };
}

/** The base of an index: the one that was chosen, else the first period that all series state. */
export function baseOf(
  shown: readonly SeriesData[],
  { view, span, base }: InstrumentState,
): string | undefined {
  const possible = basesOf(shown, view, span);
  return base !== undefined && possible.includes(base) ? base : possible[0];
}

export function plotPoint(
  series: SeriesData,
  point: SeriesPoint | undefined,
  { measure }: InstrumentState,
  base?: string,
): PlotPoint | null {
  const number = point && measured(series, point, measure, base);
  return number ? { ...number, source: { series, point } } : null;
}

/** Every period that a view has a place for, from the first value to the last; those without a value stay empty. */
function periodsOf(shown: readonly SeriesData[], { view, span }: InstrumentState): string[] {
  const own = [
    ...new Set(
      shown.flatMap((series) =>
        series.points.map(({ period }) => period).filter((period) => isInView(series, period, view, span)),
      ),
    ),
  ].sort(compareCodes);
  const [first, last] = [parsePeriod(own[0] ?? ''), parsePeriod(own.at(-1) ?? '')];
  if (!first || !last || (view === 'years' && span === 'level')) return own;
  const years = Array.from({ length: last.year - first.year + 1 }, (_, step) => first.year + step);
  if (view === 'years') return years.map((year) => codeOf(year, span));
  const spans =
    view === 'quarters'
      ? ['Q1', 'Q2', 'Q3', 'Q4']
      : Array.from({ length: 12 }, (_, month) => `M${String(month + 1).padStart(2, '0')}`);
  const every = years.flatMap((year) => spans.map((one) => codeOf(year, one)));
  return every.slice(every.indexOf(own[0] ?? ''), every.indexOf(own.at(-1) ?? '') + 1);
}

function breaksBetween(shown: readonly SeriesData[], periods: readonly string[]): number[] {
  return periods.flatMap((period, place) => {
    const before = periods[place - 1];
    return before !== undefined && shown.some((series) => isBroken(series, before, period)) ? [place] : [];
  });
}
