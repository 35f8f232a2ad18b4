import type { Indicator } from './indicator.ts';
import type { Observation } from './observation.ts';
import { monthsOf, parsePeriod } from './period.ts';

/** A value about 100 or 1.000 times (or a part of) what all others of its indicator and area lead to expect. */
export interface UnitOutlier {
  readonly observation: Observation;
  /** How many times too large it seems: 100, 1.000, 0.01, 0.001. */
  readonly factor: number;
}

/** The others may spread by so much, and the value put right may still be off by so much. */
const SPREAD = 8;
const SLACK = 4;

/**
 * Finds values whose unit was likely misread, by the indicator's other values alone: `nghìn lượt` read as
 * `lượt` makes a value a thousandth. Values counted from 1 January are compared per month, for a rough size
 * is enough; a tenfold difference is left to comparisons with implied values, for seasons and crises bring
 * it about too. At least two others have to agree.
 */
export function unitOutliers(
  indicator: Pick<Indicator, 'kind'>,
  observations: readonly Observation[],
): UnitOutlier[] {
  if (indicator.kind !== 'cumulative' && indicator.kind !== 'stock') return [];
  const areas = Map.groupBy(
    observations.flatMap((observation) => {
      const size = sizeOf(observation, indicator.kind);
      return size === undefined ? [] : [{ observation, size }];
    }),
    ({ observation }) => observation.area,
  );
  return [...areas.values()].flatMap((values) =>
    values.flatMap(({ observation, size }) => {
      const others = values.filter((other) => other.observation !== observation).map((other) => other.size);
      const factor = others.length < 2 ? undefined : factorAgainst(size, others);
      return factor === undefined ? [] : [{ observation, factor }];
    }),
  );
}

function sizeOf({ primary, role, value, period: code }: Observation, kind: string): number | undefined {
  const period = parsePeriod(code);
  if (!primary || role !== 'actual' || !period || value === undefined || value <= 0) return undefined;
  const [first, last] = monthsOf(period);
  return kind === 'stock' ? value : value / (last - first + 1);
}

function factorAgainst(size: number, others: readonly number[]): number | undefined {
  const sorted = [...others].sort((a, b) => a - b);
  const [least, most] = [sorted[0] ?? 0, sorted.at(-1) ?? 0];
  const median = sorted[Math.floor(sorted.length / 2)] ?? 0;
  if (most > least * SPREAD) return undefined;
  const exponent = Math.round(Math.log10(size / median));
  if (Math.abs(exponent) !== 2 && Math.abs(exponent) !== 3) return undefined;
  const putRight = size / median / 10 ** exponent;
  return putRight <= SLACK && putRight >= 1 / SLACK ? 10 ** exponent : undefined;
}
