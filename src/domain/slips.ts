import {
  bounded,
  differenceOf,
  growthFactor,
  quotientOf,
  statedBounds,
  sumOf,
  type Bounded,
} from './bounds.ts';
import { compareNumbers } from './comparison.ts';
import type { Finding, Uncompared } from './finding.ts';
import { decimalsOf, halfUnitOf, withoutBinaryNoise } from './number.ts';
import type { Observation } from './observation.ts';

/** A number that was likely typed or read wrong, with the statements that say so. */
export interface Slip {
  readonly observation: Observation;
  /** Which of its numbers, and what stands there. */
  readonly measure: 'value' | 'change';
  readonly stated: number;
  /** What would agree with the others; absent where only the size can't be. */
  readonly putRight?: number;
  readonly against: readonly Observation[];
  /** The comparison that fails because of it. */
  readonly finding?: Finding;
}

/** A comma or a digit lost or too many: what a mark in another place makes of a number. */
const POWERS = [10, 100, 1000, 0.1, 0.01, 0.001];
/** A change may also be a rise that was typed for a fall. */
const OF_CHANGES = [...POWERS, -1];

/**
 * Finds numbers that make a comparison fail and would make it hold with their comma elsewhere: a whole or a part
 * beside the others of its sum (`4.181` beside parts of 418,1), a change, also one with the wrong sign, beside the
 * value of the year before, a
 * count beside its per cent; and a part that is greater than its whole. Other differences are left alone, for they
 * may be the source's.
 */
export function likelySlips(
  { findings, uncompared }: { findings: readonly Finding[]; uncompared: readonly Uncompared[] },
  observations: readonly Observation[],
): Slip[] {
  return [
    ...findings.flatMap((finding) => {
      const slip = slipOfParts(finding) ?? slipOfChange(finding);
      return slip ? [{ ...slip, finding }] : [];
    }),
    ...uncompared.flatMap((open) => partAboveWhole(open) ?? []),
    ...observations.flatMap((observation) => slipOfCount(observation) ?? []),
  ];
}

const agree = (a: Bounded, b: Bounded): boolean => compareNumbers(a, b).verdict !== 'differs';

const scaled = ({ value, low, high, roundLow, roundHigh }: Bounded, factor: number): Bounded => ({
  value: value * factor,
  low: low * factor,
  high: high * factor,
  roundLow: roundLow * factor,
  roundHigh: roundHigh * factor,
});

/** One number of a sum that, moved by a power of ten, makes it come out. */
function slipOfParts({ check, comparison, sides, factor }: Finding): Slip | undefined {
  if (check !== 'parts' || comparison.verdict !== 'differs' || factor !== undefined) return undefined;
  const [whole, ...parts] = sides.flatMap(({ statements }) => statements);
  const total = whole && statedBounds(whole);
  if (!total) return undefined;
  const numbers = parts.map((part) => statedBounds(part) ?? bounded(NaN, 0));
  for (const power of POWERS) {
    const right = scaled(total, power);
    if (agree(right, sumOf(numbers))) return slipOf(whole, power, parts);
    for (const [index, part] of parts.entries()) {
      const moved = numbers.map((number, at) => (at === index ? scaled(number, power) : number));
      const others = [whole, ...parts.filter((other) => other !== part)];
      if (agree(total, sumOf(moved))) return slipOf(part, power, others);
    }
  }
  return undefined;
}

function slipOf(observation: Observation, power: number, against: readonly Observation[]): Slip {
  const stated = observation.value ?? NaN;
  return {
    observation,
    measure: 'value',
    stated,
    putRight: withoutBinaryNoise(stated * power),
    against,
  };
}

/** A change whose value of the year before is stated, and agrees with the change moved by a power of ten. */
function slipOfChange({ check, comparison, farthest, factor }: Finding): Slip | undefined {
  if (check !== 'figure' || comparison.verdict !== 'differs' || factor !== undefined) return undefined;
  const implied = farthest.find(({ origin }) => origin === 'from-change');
  const then = farthest.find((side) => side !== implied);
  const [observation] = implied?.statements ?? [];
  if (!observation || !then || observation.yoyPct === undefined) return undefined;
  const [putRight] = OF_CHANGES.flatMap((power) => {
    const before = beforeChange(observation, power);
    return before && agree(before, then.number)
      ? [withoutBinaryNoise((observation.yoyPct ?? NaN) * power)]
      : [];
  });
  if (putRight === undefined) return undefined;
  return { observation, measure: 'change', stated: observation.yoyPct, putRight, against: then.statements };
}

function beforeChange(observation: Observation, power: number): Bounded | undefined {
  const { yoyPct, yoyPctHalfUnit } = observation;
  const value = statedBounds(observation);
  if (!value || yoyPct === undefined || yoyPctHalfUnit === undefined) return undefined;
  return quotientOf(value, growthFactor(yoyPct * power, yoyPctHalfUnit * Math.abs(power)));
}

/**
 * `118 vụ, tăng 62 vụ (11,07%)`: a count and a percentage of one change that give two different values for the year
 * before.
 */
function slipOfCount(observation: Observation): Slip | undefined {
  const { value, changeAbs, primary, role, yoyPct } = observation;
  const stated = statedBounds(observation);
  if (!primary || role !== 'actual' || value === undefined || changeAbs === undefined || !stated)
    return undefined;
  if (yoyPct === undefined || yoyPct === 0 || changeAbs === 0) return undefined;
  const count = bounded(changeAbs, halfUnitOf({ decimals: decimalsOf(changeAbs) }));
  const byCount = differenceOf(stated, count);
  const byPercent = beforeChange(observation, 1);
  if (!byPercent || agree(byCount, byPercent)) return undefined;
  const power = POWERS.find((candidate) => {
    const before = beforeChange(observation, candidate);
    return before !== undefined && agree(byCount, before);
  });
  if (power === undefined) return undefined;
  const putRight = withoutBinaryNoise(yoyPct * power);
  return { observation, measure: 'change', stated: yoyPct, putRight, against: [observation] };
}

/** A part can't be more than its whole, whatever the other parts are. */
function partAboveWhole({ check, reason, statements }: Uncompared): Slip | undefined {
  if (check !== 'parts' || reason !== 'parts-missing') return undefined;
  const [whole, ...parts] = statements;
  const total = whole && statedBounds(whole);
  if (!total || total.value < 0) return undefined;
  const part = parts.find((candidate) => (statedBounds(candidate)?.roundLow ?? 0) > total.roundHigh);
  if (!part) return undefined;
  return { observation: part, measure: 'value', stated: part.value ?? NaN, against: [whole] };
}
