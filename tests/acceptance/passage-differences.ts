import type { Observation } from '../../src/domain/observation.ts';
import type { PassageFigure } from './passages.ts';

const CHANGES = [
  ['yoy_pct', 'yoyPct'],
  ['ytd_pct', 'ytdPct'],
  ['points', 'yoyPoints'],
  ['change_abs', 'changeAbs'],
] as const;

/** What the program says of a figure that the passage does not, and what the passage says that it does not. */
export function differences(
  figure: PassageFigure,
  observations: readonly Observation[],
): { contradicted: string[]; missing: string[] } {
  const contradicted: string[] = [];
  const missing: string[] = [];
  const compare = (
    name: string,
    expected: readonly (number | string)[],
    found: readonly (number | string)[],
  ) => {
    for (const value of found)
      if (!expected.some((other) => same(other, value))) contradicted.push(`${name} ${value}`);
    for (const value of expected)
      if (!found.some((other) => same(other, value))) missing.push(`${name} ${value}`);
  };
  const given = <T>(values: readonly (T | undefined)[]): T[] =>
    values.flatMap((value) => (value === undefined ? [] : [value]));
  compare(
    'plan',
    given([figure.plan_pct, figure.plan_pct2]),
    given(observations.map(({ planPct }) => planPct)),
  );
  for (const [expected, actual] of CHANGES) {
    compare(expected, given([figure[expected]]), [...new Set(given(observations.map((row) => row[actual])))]);
  }
  const [first] = observations;
  if (figure.start !== undefined && figure.start !== first?.start) missing.push(`start ${figure.start}`);
  if (figure.end !== undefined && figure.end !== first?.end) missing.push(`end ${figure.end}`);
  return { contradicted, missing };
}

const same = (a: number | string, b: number | string): boolean =>
  typeof a === 'number' && typeof b === 'number' ? isSame(a, b) : a === b;

/** Sums and conversions carry binary noise. */
export const isSame = (a: number | undefined, b: number | undefined): boolean =>
  a === b ||
  (a !== undefined && b !== undefined && Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b)));
