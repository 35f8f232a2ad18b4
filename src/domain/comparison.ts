import type { Bounded } from './bounds.ts';
import { subtract, withoutBinaryNoise } from './number.ts';

/**
 * Outcome of comparing numbers that should be one: they agree as printed; agree within what rounding can
 * explain; can't be told apart because a round number (`2.000`) may be rounded further than its digits say;
 * or differ.
 */
export type Verdict = 'agrees' | 'within-rounding' | 'round-number' | 'differs';

export interface Comparison {
  readonly verdict: Verdict;
  /** The first minus the second. */
  readonly difference: number;
  /** How much of it rounding can explain, if every printed digit counts; no sign. */
  readonly tolerance: number;
  /** The same if zeros at the end of round numbers may be rounding: never less. */
  readonly roundTolerance: number;
}

/** Compares two numbers that should be the same. */
export function compareNumbers(a: Bounded, b: Bounded): Comparison {
  const difference = subtract(a.value, b.value);
  const [more, less] = difference >= 0 ? [a, b] : [b, a];
  const tolerance = withoutBinaryNoise(subtract(more.value, more.low) + subtract(less.high, less.value));
  const roundTolerance = withoutBinaryNoise(
    subtract(more.value, more.roundLow) + subtract(less.roundHigh, less.value),
  );
  const size = Math.abs(difference);
  const verdict =
    size === 0
      ? 'agrees'
      : size <= tolerance
        ? 'within-rounding'
        : size <= roundTolerance
          ? 'round-number'
          : 'differs';
  return { verdict, difference, tolerance, roundTolerance };
}

/**
 * How many times one number is the other where that is 10, 100 or 1.000 (or one of these the other way, as
 * 0,1): the sign of a unit misread (`nghìn lượt` for `lượt`) or of a lost digit. A tenfold difference also
 * comes about by itself, so that it has to fit more closely.
 */
export function unitFactor(a: number, b: number): number | undefined {
  if (a <= 0 || b <= 0) return undefined;
  const exponent = Math.round(Math.log10(a / b));
  const slack = Math.abs(exponent) === 1 ? 0.02 : 0.1;
  if (exponent === 0 || Math.abs(exponent) > 3) return undefined;
  const factor = 10 ** exponent;
  return Math.abs(a / b / factor - 1) <= slack ? factor : undefined;
}
