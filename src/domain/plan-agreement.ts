import { bounded, type Bounded } from './bounds.ts';
import { isBrokenBetween } from './definition-breaks.ts';
import { derivePlan, planYearOf } from './derivation.ts';
import { findingOf, type Finding, type Side, type Uncompared } from './finding.ts';
import { compareCodes } from './chronology.ts';
import type { Indicator } from './indicator.ts';
import type { Observation } from './observation.ts';

/**
 * Compares the plans of each year: those that reports state, and those that a value and its share imply.
 * Reports print a plan's share far more often than the plan, so that a plan changed within the year, or a
 * misread number, shows itself here alone.
 */
export function plansOf(
  indicator: Indicator,
  observations: readonly Observation[],
): (Finding | Uncompared)[] {
  if (indicator.kind !== 'cumulative' && indicator.kind !== 'stock') return [];
  const groups = Map.groupBy(observations.filter(speaksOfPlan), (observation) =>
    [observation.area, planYearOf(observation), observation.planBy ?? ''].join(' '),
  );
  return [...groups.values()].flatMap((group): (Finding | Uncompared)[] => {
    const [first] = group;
    const sides = sidesOf(group);
    if (!first || sides.length < 2) return [];
    const { area, unit, planBy } = first;
    const about = {
      check: 'plan' as const,
      indicator: indicator.id,
      area,
      period: String(planYearOf(first)),
    };
    const periods = group.map(({ period }) => period).sort(compareCodes);
    if (isBrokenBetween(indicator, periods[0] ?? '', periods.at(-1) ?? '')) {
      return [{ ...about, reason: 'definition', statements: group, missing: [] }];
    }
    return findingOf({ ...about, unit, ...(planBy === undefined ? {} : { planBy }) }, sides);
  });
}

function speaksOfPlan({ role, planPct, planValue, value }: Observation): boolean {
  return role === 'actual' && (planValue !== undefined || (planPct !== undefined && value !== undefined));
}

/** Each report's plan once a period: a table that repeats the text adds nothing to compare. */
function sidesOf(group: readonly Observation[]): Side[] {
  const sides = new Map<string, Side>();
  const ordered = [...group].sort(
    (a, b) => compareCodes(a.period, b.period) || Number(b.primary) - Number(a.primary),
  );
  for (const observation of ordered) {
    const key = `${observation.report} ${observation.period}`;
    const stated = statedPlan(observation);
    const implied = derivePlan(observation);
    if (stated)
      keepFirst(`${key} stated`, { origin: 'stated-plan', statements: [observation], number: stated });
    if (implied)
      keepFirst(`${key} share`, { origin: 'from-share', statements: [observation], number: implied });
  }
  return [...sides.values()];

  function keepFirst(key: string, side: Side): void {
    if (!sides.has(key)) sides.set(key, side);
  }
}

/** Plans are set, not estimated: zeros at their end are exact, not rounded. */
function statedPlan({ planValue, planValueHalfUnit }: Observation): Bounded | undefined {
  return planValue === undefined ? undefined : bounded(planValue, planValueHalfUnit ?? 0);
}
