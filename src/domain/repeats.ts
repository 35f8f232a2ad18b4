import { bounded, statedBounds, type Bounded } from './bounds.ts';
import { findingOf, type Finding } from './finding.ts';
import type { Indicator } from './indicator.ts';
import { subtract } from './number.ts';
import type { Observation } from './observation.ts';

/**
 * Compares the statements of one figure within a report (in the text, a note, a table) with the primary one:
 * value, share of plan and change.
 */
export function repeatsOf(indicator: Indicator, observations: readonly Observation[]): Finding[] {
  const figures = Map.groupBy(observations, ({ report, area, period, role }) =>
    [report, area, period, role].join(' '),
  );
  return [...figures.values()].flatMap((statements) => {
    const primary = statements.find((statement) => statement.primary);
    if (!primary || statements.length < 2) return [];
    return statements
      .filter((statement) => statement !== primary && countSameDays(primary, statement))
      .flatMap((repeat) => compareStatements(indicator, primary, repeat));
  });
}

/**
 * Whether two statements of one figure of one report have values that can't both be right: the coarser one is not
 * the other one rounded.
 */
export function contradict(a: Observation, b: Observation): boolean {
  if (a.value === undefined || b.value === undefined || !countSameDays(a, b)) return false;
  return Math.abs(subtract(a.value, b.value)) > Math.max(a.valueHalfUnit ?? 0, b.valueHalfUnit ?? 0);
}

/**
 * Whether two statements count the same days: "đến 29/2" and "đến 31/3" of one quarter are two figures. Tables name
 * no dates, so theirs are not compared.
 */
function countSameDays(a: Observation, b: Observation): boolean {
  if (a.statement === 'table' || b.statement === 'table') return true;
  return a.start === b.start && a.end === b.end;
}

function compareStatements({ id }: Indicator, primary: Observation, repeat: Observation): Finding[] {
  const { area, period, unit } = primary;
  const isOfOnePlan = primary.planBy === repeat.planBy && primary.planYear === repeat.planYear;
  const measures: [Finding['measure'], Bounded | undefined, Bounded | undefined][] = [
    [undefined, statedBounds(primary), statedBounds(repeat)],
    ['plan-share', isOfOnePlan ? shareOf(primary) : undefined, shareOf(repeat)],
    ['change', changeOf(primary), changeOf(repeat)],
  ];
  return measures.flatMap(([measure, a, b]) => {
    if (!a || !b) return [];
    const about = { check: 'repeat' as const, indicator: id, area, period };
    const ofMeasure = measure === undefined ? { unit } : { unit: '%', measure };
    return findingOf({ ...about, ...ofMeasure }, [
      { origin: 'stated', statements: [primary], number: a },
      { origin: 'stated', statements: [repeat], number: b },
    ]);
  });
}

function shareOf({ planPct, planPctHalfUnit }: Observation): Bounded | undefined {
  return planPct === undefined ? undefined : bounded(planPct, planPctHalfUnit ?? 0);
}

function changeOf({ yoyPct, yoyPctHalfUnit }: Observation): Bounded | undefined {
  return yoyPct === undefined || yoyPctHalfUnit === undefined ? undefined : bounded(yoyPct, yoyPctHalfUnit);
}
