import { derive, type Derived } from '../../domain/derivation.ts';
import type { Series } from '../../domain/history.ts';
import type { DefinitionBreak, Indicator } from '../../domain/indicator.ts';
import type { Observation } from '../../domain/observation.ts';
import { comparePeriods, fromJanuary, parsePeriod } from '../../domain/period.ts';

/** A line of a history's table: a stated value, or one that follows from a later statement. */
export type HistoryRow =
  | {
      readonly type: 'stated';
      readonly period: string;
      readonly observation: Observation;
      readonly plan?: Derived;
    }
  | { readonly type: 'derived'; readonly period: string; readonly derived: Derived }
  | { readonly type: 'break'; readonly period: string; readonly note: string };

/**
 * The rows of one series, newest first: what reports state, what follows for the year before, and where a
 * definition changes (between the rows it divides).
 */
export function historyRows(series: Series, indicator: Indicator): HistoryRow[] {
  const rows = series.points.flatMap(({ period, observation, restated }): HistoryRow[] => {
    const derived = derive(observation, indicator.kind);
    const plan = derived.find(({ measure }) => measure === 'plan');
    return [
      { type: 'stated', period, observation, ...(plan ? { plan } : {}) },
      ...restated.map((other): HistoryRow => ({ type: 'stated', period, observation: other })),
      ...derived
        .filter(({ measure }) => measure === 'previous')
        .map((row): HistoryRow => ({ type: 'derived', period: row.period, derived: row })),
    ];
  });
  const sorted = rows.sort((a, b) => compareCodes(b.period, a.period) || rank(a) - rank(b));
  return withBreaks(sorted, indicator.breaks);
}

const rank = ({ type }: HistoryRow): number => (type === 'stated' ? 0 : 1);

/** Puts each break between the rows that it divides; one that divides none is left to the page's head. */
function withBreaks(rows: readonly HistoryRow[], breaks: readonly DefinitionBreak[]): HistoryRow[] {
  const result = [...rows];
  for (const { from, note } of breaks) {
    const place = result.findIndex(({ period }) => startsBefore(period, from));
    if (place > 0) result.splice(place, 0, { type: 'break', period: from, note });
  }
  return result;
}

/**
 * Whether a period's figures are still under the definition before `from`. A span from January that ends
 * after the break's first period ends is counted under the new one.
 */
export function startsBefore(code: string, from: string): boolean {
  const [period, first] = [parsePeriod(code), parsePeriod(from)];
  if (!period || !first) return false;
  return comparePeriods(fromJanuary(period), fromJanuary(first)) < 0;
}

/** Chronological order of period codes. */
export function compareCodes(a: string, b: string): number {
  const [periodA, periodB] = [parsePeriod(a), parsePeriod(b)];
  return periodA && periodB ? comparePeriods(periodA, periodB) : 0;
}
