import type { Indicator } from './indicator.ts';
import { comparePeriods, fromJanuary, parsePeriod } from './period.ts';

/**
 * Whether a period's figures are still under the definition before `from`. A span from January that ends
 * after the break's first period ends is counted under the new one.
 */
export function startsBefore(code: string, from: string): boolean {
  const [period, first] = [parsePeriod(code), parsePeriod(from)];
  if (!period || !first) return false;
  return comparePeriods(fromJanuary(period), fromJanuary(first)) < 0;
}

/** Whether an indicator's definition changed between two periods, so that their figures can't be compared. */
export function isBrokenBetween({ breaks }: Pick<Indicator, 'breaks'>, a: string, b: string): boolean {
  return breaks.some(({ from }) => startsBefore(a, from) !== startsBefore(b, from));
}
