import { bounded, type Bounded } from './bounds.ts';
import { isBrokenBetween } from './definition-breaks.ts';
import { findingOf, type Finding } from './finding.ts';
import type { Indicator } from './indicator.ts';
import { decimalsOf, halfUnitOf, subtract } from './number.ts';
import type { Observation } from './observation.ts';
import { formatPeriod, parsePeriod, yearsBefore } from './period.ts';

/**
 * Compares the share of the plan that was reached a year before, as a report states or quotes it, with the
 * one that a change in points implies: `đạt 15% kế hoạch (tăng 3%)` leaves 12 %.
 */
export function sharesOf(indicator: Indicator, observations: readonly Observation[]): Finding[] {
  const shares = observations.filter(
    ({ primary, planPct, role }) => primary && planPct !== undefined && role !== 'target',
  );
  return shares.flatMap((now): Finding[] => {
    const implied = shareBefore(now);
    const period = parsePeriod(now.period);
    if (!implied || !period || now.role !== 'actual') return [];
    const before = formatPeriod(yearsBefore(period));
    if (isBrokenBetween(indicator, before, now.period)) return [];
    return shares
      .filter((then) => then.area === now.area && then.period === before && areOfOneGiver(then, now))
      .flatMap((then) =>
        findingOf(
          {
            check: 'figure',
            indicator: indicator.id,
            area: now.area,
            period: before,
            unit: '%',
            measure: 'plan-share',
          },
          [
            {
              origin: then.role === 'reference' ? 'quoted' : 'stated',
              statements: [then],
              number: bounded(then.planPct ?? NaN, then.planPctHalfUnit ?? 0),
            },
            { origin: 'from-points', statements: [now], number: implied },
          ],
        ),
      );
  });
}

function shareBefore({ planPct, planPctHalfUnit, yoyPoints }: Observation): Bounded | undefined {
  if (planPct === undefined || planPctHalfUnit === undefined || yoyPoints === undefined) return undefined;
  // Observations hold no half unit of a change in points, so it is taken from its digits.
  const decimals = decimalsOf(yoyPoints);
  return bounded(subtract(planPct, yoyPoints), planPctHalfUnit + halfUnitOf({ decimals }));
}

/**
 * Whether two shares may be of one plan: the centre and the province each set their own, and a report may not say
 * whose it means.
 */
function areOfOneGiver(a: Observation, b: Observation): boolean {
  return a.planBy === undefined || b.planBy === undefined || a.planBy === b.planBy;
}
