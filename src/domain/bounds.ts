import { parseSignedNumber, subtract, withoutBinaryNoise } from './number.ts';
import type { Observation } from './observation.ts';

/**
 * A number with how far rounding may have moved it, under two assumptions:
 *
 * - `low`–`high`: every printed digit counts, so that `2.000` is 1.999,5 to 2.000,5;
 * - `roundLow`–`roundHigh`: two or more zeros at the end of a whole number may themselves be rounding, so that
 *   `2.000` may stand for 1.500 to 2.500, and `1.400` for 1.350 to 1.450.
 *
 * Reports print estimates of both sorts and do not say which is which. Other numbers have the same bounds
 * under both.
 */
export interface Bounded {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly roundLow: number;
  readonly roundHigh: number;
}

/** A number that is off by at most half a unit; `roundHalfUnit` where it may be rounded further. */
export function bounded(value: number, halfUnit: number, roundHalfUnit = halfUnit): Bounded {
  return {
    value,
    low: value - halfUnit,
    high: value + halfUnit,
    roundLow: value - roundHalfUnit,
    roundHigh: value + roundHalfUnit,
  };
}

/**
 * Limits the bounds of a count or sum to zero and above, unless its value is itself negative: the ± 0,5 of `0 con`
 * must not allow −0,5.
 */
export function notBelowNought(number: Bounded): Bounded {
  if (number.value < 0) return number;
  return { ...number, low: Math.max(0, number.low), roundLow: Math.max(0, number.roundLow) };
}

/** An observation's stated value; `undefined` where it states none, or not how exact it is. */
export function statedBounds(observation: Observation): Bounded | undefined {
  const { value, valueHalfUnit, valuePrinted } = observation;
  if (value === undefined || valueHalfUnit === undefined) return undefined;
  return bounded(value, valueHalfUnit, valueHalfUnit * zerosFactor(valuePrinted));
}

/** How much coarser a whole number with two or more zeros at its end may be than its digits say: 100, 1000 … */
function zerosFactor(printed: string | undefined): number {
  const number = printed?.endsWith('00') ? parseSignedNumber(printed) : undefined;
  if (!number || number.decimals > 0) return 1;
  const zeros = /[1-9](0{2,})$/.exec(String(Math.abs(number.value)))?.[1]?.length ?? 0;
  return 10 ** zeros;
}

/** A percentage as a factor: of 27,3 (± 0,05) it is 0,273. */
export function percentage(percent: number, halfUnit: number): Bounded {
  return bounded(percent / 100, halfUnit / 100);
}

/** One more than a percentage: what a change of that many per cent multiplies by. */
export function growthFactor(percent: number, halfUnit: number): Bounded {
  return bounded(1 + percent / 100, halfUnit / 100);
}

export function sumOf(terms: readonly Bounded[]): Bounded {
  const total = (key: keyof Bounded): number => terms.reduce((sum, term) => sum + term[key], 0);
  return tidy({
    value: total('value'),
    low: total('low'),
    high: total('high'),
    roundLow: total('roundLow'),
    roundHigh: total('roundHigh'),
  });
}

export function differenceOf(a: Bounded, b: Bounded): Bounded {
  return {
    value: subtract(a.value, b.value),
    low: subtract(a.low, b.high),
    high: subtract(a.high, b.low),
    roundLow: subtract(a.roundLow, b.roundHigh),
    roundHigh: subtract(a.roundHigh, b.roundLow),
  };
}

/** A quotient; `undefined` where the divisor may be zero or less, so that nothing bounds it. */
export function quotientOf(a: Bounded, b: Bounded): Bounded | undefined {
  if (b.low <= 0 || b.roundLow <= 0) return undefined;
  return tidy({
    value: a.value / b.value,
    low: Math.min(a.low / b.low, a.low / b.high),
    high: Math.max(a.high / b.low, a.high / b.high),
    roundLow: Math.min(a.roundLow / b.roundLow, a.roundLow / b.roundHigh),
    roundHigh: Math.max(a.roundHigh / b.roundLow, a.roundHigh / b.roundHigh),
  });
}

/** Computed numbers stand beside printed ones, so that binary noise would show. */
function tidy({ value, low, high, roundLow, roundHigh }: Bounded): Bounded {
  return {
    value: withoutBinaryNoise(value),
    low: withoutBinaryNoise(low),
    high: withoutBinaryNoise(high),
    roundLow: withoutBinaryNoise(roundLow),
    roundHigh: withoutBinaryNoise(roundHigh),
  };
}
