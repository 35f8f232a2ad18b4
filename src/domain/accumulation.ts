import { statedBounds } from './bounds.ts';
import { isBrokenBetween } from './definition-breaks.ts';
import { findingOf, type Finding } from './finding.ts';
import { byReport, compareCodes } from './chronology.ts';
import type { Indicator } from './indicator.ts';
import type { Observation } from './observation.ts';
import { monthsOf, parsePeriod } from './period.ts';

/**
 * Finds values counted from 1 January that are lower than an earlier one of the same year: nine months can't
 * bring less than six. A value taken back (a revision) looks the same, which is why this is a fact about the
 * source and not a fault.
 */
export function accumulationsOf(indicator: Indicator, observations: readonly Observation[]): Finding[] {
  if (indicator.kind !== 'cumulative') return [];
  const years = Map.groupBy(
    observations.filter(isFromJanuary),
    ({ area, period }) => `${area} ${period.slice(0, 4)}`,
  );
  return [...years.values()].flatMap((year) => {
    const values = [...year].sort((a, b) => compareCodes(a.period, b.period) || byReport(a, b));
    return values.slice(1).flatMap((later, index) => {
      const earlier = values[index];
      if (!earlier || earlier.period === later.period) return [];
      if (isBrokenBetween(indicator, earlier.period, later.period)) return [];
      return compareTwo(earlier, later);
    });
  });
}

function compareTwo(earlier: Observation, later: Observation): Finding[] {
  const [before, after] = [statedBounds(earlier), statedBounds(later)];
  if (!before || !after || after.value >= before.value) return [];
  const { indicator, area, period, unit } = later;
  return findingOf({ check: 'accumulation', indicator, area, period, unit }, [
    { origin: 'stated', statements: [earlier], number: before },
    { origin: 'stated', statements: [later], number: after },
  ]);
}

function isFromJanuary({ primary, role, value, period: code }: Observation): boolean {
  const period = parsePeriod(code);
  return (
    primary && role === 'actual' && value !== undefined && period !== undefined && monthsOf(period)[0] === 1
  );
}
