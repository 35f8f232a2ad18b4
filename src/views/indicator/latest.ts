import { compareCodes } from '../../domain/chronology.ts';
import type { Indicator } from '../../domain/indicator.ts';
import type { Observation } from '../../domain/observation.ts';
import { compareText } from '../../domain/text-order.ts';

/**
 * The latest reached value among observations of one indicator: what summaries show. Of two that end on one
 * day it is the longer period's, which says more of the year.
 */
export function latestOf(
  indicator: Pick<Indicator, 'id'>,
  observations: readonly Observation[],
  area?: string,
): Observation | undefined {
  return observations
    .filter(
      (observation) =>
        observation.indicator === indicator.id &&
        observation.primary &&
        observation.role === 'actual' &&
        observation.value !== undefined &&
        (area === undefined || observation.area === area),
    )
    .sort(byPeriod)
    .at(-1);
}

/** Order of observations by the ends of their periods, then by report. */
export function byPeriod(a: Observation, b: Observation): number {
  return compareCodes(a.period, b.period) || compareText(a.report, b.report);
}
