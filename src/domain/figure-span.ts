import type { FigureKeys } from './figure-keys.ts';
import type { IndicatorKind } from './indicator.ts';
import { formatPeriod, fromJanuary, parsePeriod, spanOf, type Period } from './period.ts';

/** What a figure counts: the code of its period, and its first and last day. */
export interface FigureSpan {
  readonly period: string;
  readonly start: string;
  readonly end: string;
}

/**
 * The span a figure counts, from the report's period and the figure's own keys. A cumulative figure (and a
 * change of one) counts from 1 January to the end of the report's period; a stock and a share stand at the
 * period's end, or at the figure's own `end`.
 */
export function figureSpan(kind: IndicatorKind, reportPeriod: Period, keys: FigureKeys): FigureSpan {
  const own = keys.period === undefined ? undefined : parsePeriod(keys.period);
  const level = kind === 'stock' || kind === 'share';
  const period = own ?? (level ? reportPeriod : fromJanuary(reportPeriod));
  const span = spanOf(period);
  const end = keys.end ?? span.end;
  return { period: formatPeriod(period), start: keys.start ?? (level ? end : span.start), end };
}
