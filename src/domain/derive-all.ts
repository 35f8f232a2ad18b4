import { singlePeriods } from './computed-periods.ts';
import { derive, derivePlan, planYearOf, type Derived } from './derivation.ts';
import type { Indicator } from './indicator.ts';
import type { Observation } from './observation.ts';

/**
 * All that follows from the observations: the rows of `derived.csv`, in the order of the observations; single
 * quarters and months behind them.
 */
export function deriveAll(indicators: readonly Indicator[], observations: readonly Observation[]): Derived[] {
  const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  const byIndicator = Map.groupBy(observations, ({ indicator }) => indicator);
  const fromTwo = indicators.flatMap((indicator) =>
    singlePeriods(indicator, byIndicator.get(indicator.id) ?? []).map(({ derived }) => derived),
  );
  return [...deriveEach(byId, observations), ...fromTwo];
}

/** What follows from each observation by itself, in their order; those of one report at least are all there. */
export function deriveEach(
  indicators: Pick<ReadonlyMap<string, Indicator>, 'get'>,
  observations: readonly Observation[],
): Derived[] {
  const plansKnown = new Set(
    observations.filter(({ primary, planPct }) => primary && planPct !== undefined).map(planKey),
  );
  return observations.flatMap((observation): Derived[] => {
    const indicator = indicators.get(observation.indicator);
    if (!indicator) return [];
    if (observation.primary) return derive(observation, indicator);
    return impliesAPlan(observation, indicator.kind, plansKnown)
      ? [derivePlan(observation) ?? []].flat()
      : [];
  });
}

/**
 * Whether a statement that is not primary implies a plan: its share is of a plan that another body set, or the
 * primary statement has no share and leaves it to, say, a table.
 */
function impliesAPlan(observation: Observation, kind: string, plansKnown: Set<string>): boolean {
  if (kind !== 'cumulative' && kind !== 'stock') return false;
  const { role, planPct } = observation;
  if (role !== 'actual' || planPct === undefined || plansKnown.has(planKey(observation))) return false;
  plansKnown.add(planKey(observation));
  return true;
}

function planKey(observation: Observation): string {
  const { indicator, report, area, period, planBy = '' } = observation;
  return [indicator, report, area, period, planYearOf(observation), planBy].join(' ');
}
