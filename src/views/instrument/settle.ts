import { firstState, layoutsOf, measureFirst, measuresOf, spansOf, viewsOf } from './choices.ts';
import { seriesName, type SeriesData } from './series-data.ts';
import type { AskedState, InstrumentState } from './state.ts';

/**
 * The state that a reader's choices come to: what was asked for as far as there is something to show, else what the
 * instrument shows at first.
 *
 * @param all the series that can be chosen
 * @param first the state without any choice, {@link firstState}
 * @param areas how many areas can be chosen, those that are not loaded among them
 */
export function settle(
  all: readonly SeriesData[],
  asked: AskedState,
  first: InstrumentState = firstState(all),
  areas?: number,
): InstrumentState {
  const names = new Set(all.map(seriesName));
  const wanted = asked.shown?.filter((name) => names.has(name)) ?? [];
  const shown = wanted.length > 0 ? wanted : first.shown;
  const series = all.filter((one) => shown.includes(seriesName(one)));
  const views = viewsOf(series, areas);
  const view = oneOf(asked.view, views) ?? oneOf(first.view, views) ?? views[0] ?? 'table';
  const measures = measuresOf(series, view);
  const usual = view === first.view ? first.measure : measureFirst(series, view);
  const measure = oneOf(asked.measure, measures) ?? oneOf(usual, measures) ?? 'value';
  const spans = spansOf(series);
  const layouts = layoutsOf(series, view, measure);
  return {
    view,
    measure,
    span: oneOf(asked.span, spans) ?? oneOf(first.span, spans) ?? spans[0] ?? 'year',
    base: measure === 'index' ? asked.base : undefined,
    shown,
    layout: oneOf(asked.layout, layouts) ?? layouts[0] ?? 'lines',
    year: asked.year,
    ranked: view === 'ranking' ? asked.ranked : undefined,
    meant: view === 'ranking' ? asked.meant : undefined,
    point: asked.point,
  };
}

const oneOf = <T>(value: T | undefined, possible: readonly T[]): T | undefined =>
  value !== undefined && possible.includes(value) ? value : undefined;
