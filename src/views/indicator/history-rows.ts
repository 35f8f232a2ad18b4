import { compareCodes } from '../../domain/chronology.ts';
import { derive, type Derived } from '../../domain/derivation.ts';
import { startsBefore } from '../../domain/definition-breaks.ts';
import type { Series } from '../../domain/history.ts';
import type { DefinitionBreak, Indicator } from '../../domain/indicator.ts';
import type { Observation } from '../../domain/observation.ts';
import { parsePeriod, spanOf } from '../../domain/period.ts';

/** A line of a history's table: a stated value, or one that follows from a later statement. */
export type HistoryRow =
  | {
      readonly type: 'stated';
      readonly period: string;
      readonly observation: Observation;
      readonly plan?: Derived;
      /** Another report's value of a period that an earlier report has stated. */
      readonly restates?: Observation;
    }
  | { readonly type: 'derived'; readonly period: string; readonly derived: Derived }
  | { readonly type: 'break'; readonly period: string; readonly change: DefinitionBreak };

/**
 * The rows of one series, newest first: what reports state, what follows for the year before, and where a
 * definition changes (between the rows it divides).
 */
export function historyRows(series: Series, indicator: Indicator): readonly HistoryRow[] {
  const existing = known.get(series);
  if (existing) return existing;
  const rows = rowsOf(series, indicator);
  known.set(series, rows);
  return rows;
}

/** Several pages show parts of one series' rows, in each language. */
const known = new WeakMap<Series, readonly HistoryRow[]>();

function rowsOf(series: Series, indicator: Indicator): HistoryRow[] {
  const rows = series.points.flatMap(({ period, observation, restated }): HistoryRow[] => {
    const derived = derive(observation, indicator);
    const plan = derived.find(({ measure }) => measure === 'plan');
    return [
      { type: 'stated', period, observation, ...(plan ? { plan } : {}) },
      ...restated.map((other): HistoryRow => ({
        type: 'stated',
        period,
        observation: other,
        restates: observation,
      })),
      ...derived
        .filter(({ measure }) => measure === 'previous')
        .map((row): HistoryRow => ({ type: 'derived', period: row.period, derived: row })),
    ];
  });
  const computed = series.computed.map((derived): HistoryRow => ({
    type: 'derived',
    period: derived.period,
    derived,
  }));
  const sorted = [...rows, ...computed].sort((a, b) => compareCodes(b.period, a.period) || rank(a) - rank(b));
  return withBreaks(sorted, indicator.breaks);
}

const rank = ({ type }: HistoryRow): number => (type === 'stated' ? 0 : 1);

/** Puts each break between the rows that it divides; one that divides none is left to the page's head. */
function withBreaks(rows: readonly HistoryRow[], breaks: readonly DefinitionBreak[]): HistoryRow[] {
  const result = [...rows];
  for (const change of breaks) {
    const place = result.findIndex(({ period }) => startsBefore(period, change.from));
    if (place > 0) result.splice(place, 0, { type: 'break', period: change.from, change });
  }
  return result;
}

/** The days that a figure counts, where they are not those of the whole period that it is named for. */
export function ownDays({
  period,
  start,
  end,
}: Pick<Observation, 'period' | 'start' | 'end'>): { start?: string; end: string } | undefined {
  const parsed = parsePeriod(period);
  if (!parsed) return undefined;
  const whole = spanOf(parsed);
  if (start !== whole.start) return { start, end };
  return end === whole.end ? undefined : { end };
}
