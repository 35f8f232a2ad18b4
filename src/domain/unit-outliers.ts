import type { Indicator } from './indicator.ts';
import type { Observation } from './observation.ts';
import { monthsOf, parsePeriod } from './period.ts';

/** A value about 100 or 1.000 times (or a part of) what all others of its indicator and area lead to expect. */
export interface UnitOutlier {
  readonly observation: Observation;
  /** How many times too large it seems: 100, 1.000, 0.01, 0.001. */
  readonly factor: number;
}

/** By what factor the other values may differ from each other, and the corrected value from them. */
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
  return [...areas.values()].flatMap((values) => {
    const sizes = values.map(({ size }) => size).sort((a, b) => a - b);
    return values.flatMap(({ observation, size }) => {
      const factor = sizes.length < 3 ? undefined : factorAgainst(size, sizes);
      return factor === undefined ? [] : [{ observation, factor }];
    });
  });
}

function sizeOf({ primary, role, value, period: code }: Observation, kind: string): number | undefined {
  const period = parsePeriod(code);
  if (!primary || role !== 'actual' || !period || value === undefined || value <= 0) return undefined;
  const [first, last] = monthsOf(period);
  return kind === 'stock' ? value : value / (last - first + 1);
}

/** @param sizes all sizes, this one among them, in order */
function factorAgainst(size: number, sizes: readonly number[]): number | undefined {
  // Only the least or the greatest can be out of line with all others.
  const others = size === sizes[0] ? sizes.slice(1) : size === sizes.at(-1) ? sizes.slice(0, -1) : undefined;
  const [least, most] = [others?.[0] ?? 0, others?.at(-1) ?? 0];
  if (!others || most > least * SPREAD) return undefined;
  const median = others[Math.floor(others.length / 2)] ?? 0;
  const exponent = Math.round(Math.log10(size / median));
  if (Math.abs(exponent) !== 2 && Math.abs(exponent) !== 3) return undefined;
  const putRight = size / median / 10 ** exponent;
  return putRight <= SLACK && putRight >= 1 / SLACK ? 10 ** exponent : undefined;
}
