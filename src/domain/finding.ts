import type { Bounded } from './bounds.ts';
import { compareNumbers, unitFactor, type Comparison } from './comparison.ts';
import type { Observation } from './observation.ts';

/**
 * What is compared:
 * `plan` the plans of one year that reports state, or imply by value and share;
 * `figure` one figure as reported then, as quoted later, and as later changes imply it;
 * `parts` a whole and the sum of its parts; `repeat` statements of one figure in one report;
 * `accumulation` values counted from 1 January, which do not fall as the year goes on.
 */
export type CheckKind = 'plan' | 'figure' | 'parts' | 'repeat' | 'accumulation';

/** How a side of a comparison comes by its number. */
export type SideOrigin =
  | 'stated'
  /** Stated by a report on a later period, for comparison (`cùng kỳ 600 tỷ đồng`). */
  | 'quoted'
  | 'stated-plan'
  /** Value over share of plan. */
  | 'from-share'
  /** Value over change on the same period, or on the year's start. */
  | 'from-change'
  /** Value less a change stated as a count (`tăng 62 vụ`). */
  | 'from-count'
  /** Share of the plan less a change in points. */
  | 'from-points'
  /** One cumulative value less another. */
  | 'from-difference'
  | 'sum';

/** One of the numbers that should be the same, with the statements that it rests on. */
export interface Side {
  readonly origin: SideOrigin;
  readonly statements: readonly Observation[];
  readonly number: Bounded;
}

/** A comparison that could be made. */
export interface Finding {
  readonly check: CheckKind;
  readonly indicator: string;
  readonly area: string;
  /** Code of the period that the numbers are about; of a plan its year. */
  readonly period: string;
  readonly unit: string;
  /** Of repeats: which of the statement's numbers, where it is not the value. */
  readonly measure?: 'plan-share' | 'change';
  readonly planBy?: string;
  readonly sides: readonly Side[];
  /** The two sides that are farthest apart beyond rounding, and how they compare. */
  readonly farthest: readonly [Side, Side];
  readonly comparison: Comparison;
  /** Where the two differ by 10, 100 or 1.000 times (or one of these parts). */
  readonly factor?: number;
}

/** Why a comparison can't be made. */
export type UncomparedReason =
  /** A whole's parts are not all stated: `missing` names the others. */
  | 'parts-missing'
  /** The archive has no report of the period that a change is measured on. */
  | 'no-report'
  /** It has one, which does not state the figure. */
  | 'not-stated'
  /** What the indicator counts changed in between. */
  | 'definition'
  /** The two count other days (`đến ngày 26/3`). */
  | 'dates';

/** A comparison that can't be made, with why. */
export interface Uncompared {
  readonly check: CheckKind;
  readonly indicator: string;
  readonly area: string;
  readonly period: string;
  readonly reason: UncomparedReason;
  readonly statements: readonly Observation[];
  readonly missing: readonly string[];
}

/** All that was compared, and all that could not be. */
export interface Reconciliation {
  readonly findings: readonly Finding[];
  readonly uncompared: readonly Uncompared[];
}

type About = Pick<Finding, 'check' | 'indicator' | 'area' | 'period' | 'unit' | 'measure' | 'planBy'>;

/**
 * Compares all sides with each other; the two that are farthest apart beyond rounding decide. No finding where
 * there are not two.
 */
export function findingOf(about: About, sides: readonly Side[]): Finding[] {
  const [first, ...others] = extremePairs(sides).map((pair) => ({
    pair,
    comparison: compareNumbers(pair[0].number, pair[1].number),
  }));
  if (!first) return [];
  const { pair, comparison } = others.reduce(
    (worst, other) => (RANK[other.comparison.verdict] > RANK[worst.comparison.verdict] ? other : worst),
    first,
  );
  const factor =
    comparison.verdict === 'differs' ? unitFactor(pair[0].number.value, pair[1].number.value) : undefined;
  return [{ ...about, sides, farthest: pair, comparison, ...(factor === undefined ? {} : { factor }) }];
}

const RANK = { agrees: 0, 'within-rounding': 1, 'round-number': 2, differs: 3 } as const;

/**
 * The pairs of sides that can be the farthest apart. Under either assumption of rounding: if the bounds of any two
 * sides do not overlap, then neither do those of the side with the highest lower bound and the side with the lowest
 * upper bound. If all overlap, the greatest and the least value differ most.
 */
function extremePairs(sides: readonly Side[]): [Side, Side][] {
  const pairs = [
    [greatest(sides, ({ number }) => number.roundLow), greatest(sides, ({ number }) => -number.roundHigh)],
    [greatest(sides, ({ number }) => number.low), greatest(sides, ({ number }) => -number.high)],
    [greatest(sides, ({ number }) => number.value), greatest(sides, ({ number }) => -number.value)],
  ];
  const apart = pairs.flatMap(([a, b]): [Side, Side][] => (a && b && a !== b ? [[a, b]] : []));
  const [first, second] = sides;
  const any: [Side, Side][] = first && second ? [[first, second]] : [];
  const inOrder = (pair: [Side, Side]): [Side, Side] =>
    sides.indexOf(pair[0]) < sides.indexOf(pair[1]) ? pair : [pair[1], pair[0]];
  return (apart.length > 0 ? apart : any).map(inOrder);
}

function greatest(sides: readonly Side[], of: (side: Side) => number): Side | undefined {
  let found: Side | undefined;
  for (const side of sides) if (!found || of(side) > of(found)) found = side;
  return found;
}

/** What all sides leave possible: the bounds that they share; `undefined` where they share none. */
export function sharedBounds({ sides }: Pick<Finding, 'sides'>): { low: number; high: number } | undefined {
  const low = Math.max(...sides.map(({ number }) => number.low));
  const high = Math.min(...sides.map(({ number }) => number.high));
  return low <= high ? { low, high } : undefined;
}
