import type { Indicator } from './indicator.ts';
import { withoutBinaryNoise } from './number.ts';
import type { Observation } from './observation.ts';

/**
 * Outcome of a comparison: the numbers agree as printed, agree within what rounding can explain, or differ.
 */
export type Verdict = 'agrees' | 'within-rounding' | 'differs';

/** A whole against the sum of its parts, in one report and period. */
export interface PartsCheck {
  readonly whole: Observation;
  readonly parts: readonly Observation[];
  /** Sum of the parts, whole minus sum, and how much of that rounding can explain; in the whole's unit. */
  readonly sum: number;
  readonly difference: number;
  readonly tolerance: number;
  readonly verdict: Verdict;
}

/** Parts that a report does not state, so that nothing can be compared. */
export interface PartsUnknown {
  readonly whole: Observation;
  readonly missing: readonly string[];
}

export interface PartsFindings {
  readonly checks: readonly PartsCheck[];
  readonly unknown: readonly PartsUnknown[];
}

/**
 * Compares each stated whole with its stated parts. Every number may be off by half a unit of its last
 * digit; only a difference beyond the sum of these is a difference in the source.
 */
export function reconcileParts(
  indicators: readonly Indicator[],
  observations: readonly Observation[],
): PartsFindings {
  const checks: PartsCheck[] = [];
  const unknown: PartsUnknown[] = [];
  const primaries = observations.filter(
    ({ primary, role, value }) => primary && role === 'actual' && value !== undefined,
  );
  for (const indicator of indicators.filter(({ parts }) => parts.length > 0)) {
    for (const whole of primaries.filter((observation) => observation.indicator === indicator.id)) {
      const parts = indicator.parts.map((id) =>
        primaries.find((candidate) => isPartOf(candidate, id, whole)),
      );
      const stated = parts.filter((part) => part !== undefined);
      if (stated.length === indicator.parts.length) checks.push(compareParts(whole, stated));
      else unknown.push({ whole, missing: indicator.parts.filter((_, index) => parts[index] === undefined) });
    }
  }
  return { checks, unknown };
}

function isPartOf(candidate: Observation, id: string, whole: Observation): boolean {
  return (
    candidate.indicator === id &&
    candidate.report === whole.report &&
    candidate.area === whole.area &&
    candidate.period === whole.period
  );
}

function compareParts(whole: Observation, parts: readonly Observation[]): PartsCheck {
  const sum = withoutBinaryNoise(parts.reduce((total, part) => total + (part.value ?? 0), 0));
  const difference = withoutBinaryNoise((whole.value ?? 0) - sum);
  const tolerance = withoutBinaryNoise(
    [whole, ...parts].reduce((total, { valueHalfUnit }) => total + (valueHalfUnit ?? 0), 0),
  );
  const verdict =
    difference === 0 ? 'agrees' : Math.abs(difference) <= tolerance ? 'within-rounding' : 'differs';
  return { whole, parts, sum, difference, tolerance, verdict };
}
