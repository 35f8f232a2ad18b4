import { codeOf, isLevel } from './choices.ts';
import type { InstrumentWords } from './instrument-words.ts';
import type { SeriesData } from './series-data.ts';
import type { InstrumentState, Measure, View } from './state.ts';

/** What the buttons and fields of an instrument say: the same as it is built and as it changes. */
export function viewName(view: View, shown: readonly SeriesData[], { instrument }: InstrumentWords): string {
  return view === 'years' && shown.length > 0 && shown.every(isLevel)
    ? instrument.levelsOverTime
    : instrument.views[view];
}

export function measureName(measure: Measure, shown: readonly SeriesData[], words: InstrumentWords): string {
  const [first, ...others] = shown;
  if (measure === 'value') {
    if (!first || others.some(({ unit }) => unit !== first.unit)) return words.instrument.valueOfMany;
    return first.kind === 'growth' ? words.instrument.valueOfGrowth : words.unit(first);
  }
  if (measure === 'change' && first?.kind === 'share') return words.instrument.changeInPoints;
  return words.instrument.measures[measure];
}

/** A view with the kind of period that it shows: what leaves the page says it too. */
export function viewSaid(
  { view, span, ranked }: Pick<InstrumentState, 'view' | 'span' | 'ranked'>,
  shown: readonly SeriesData[],
  words: InstrumentWords,
): string {
  const name = viewName(view, shown, words);
  if (view === 'years') return `${name} (${spanName(span, words)})`;
  return view === 'ranking' && ranked !== undefined ? `${name} (${words.periods.periodWords(ranked)})` : name;
}

/** A period of a year as it is chosen: `9 tháng`, `Quý I`, `Cả năm`. */
export function spanName(span: string, { instrument, periods }: InstrumentWords): string {
  return instrument.spanNames[span] ?? periods.capitalised(periods.withinYear(codeOf(2000, span)));
}
