import type { Archive } from '../../archive/model.ts';
import { keptFor } from '../../archive/reads.ts';
import type { CheckKind, Finding, Reconciliation, Uncompared } from '../../domain/finding.ts';
import type { Indicator } from '../../domain/indicator.ts';
import { reconcile } from '../../domain/reconciliation.ts';
import { inReadingOrder } from '../indicator/reading-order.ts';
import { yearOf } from '../../words/vi/periods.ts';

/** All that was compared in an archive, in the order in which its indicators are listed. */
export function reconciliationOf(archive: Archive): Reconciliation {
  return inOrder(archive, '');
}

const inOrder = keptFor('reconciliationInOrder', (archive): Reconciliation => {
  const indicators = inReadingOrder(archive, archive.indicators).map(({ indicator }) => indicator);
  return inOrderOf(
    indicators,
    archive.reconciliation ?? reconcile(indicators, archive.observations, archive.reports),
  );
});

/** The same comparisons, indicator by indicator in another order of these. */
function inOrderOf(
  indicators: readonly Indicator[],
  { findings, uncompared }: Reconciliation,
): Reconciliation {
  const found = Map.groupBy(findings, ({ indicator }) => indicator);
  const not = Map.groupBy(uncompared, ({ indicator }) => indicator);
  return {
    findings: indicators.flatMap(({ id }) => found.get(id) ?? []),
    uncompared: indicators.flatMap(({ id }) => not.get(id) ?? []),
  };
}

/** What was compared in one year. */
export interface YearOfChecks extends Reconciliation {
  readonly year: string;
}

/** The comparisons by the year of the latest figure in each, newest first. */
export function checksByYear({ findings, uncompared }: Reconciliation): YearOfChecks[] {
  const found = Map.groupBy(findings, yearOfFinding);
  const not = Map.groupBy(uncompared, yearOfUncompared);
  return [...new Set([...found.keys(), ...not.keys()])]
    .sort()
    .reverse()
    .map((year) => ({ year, findings: found.get(year) ?? [], uncompared: not.get(year) ?? [] }));
}

function yearOfFinding({ check, period, sides }: Finding): string {
  const periods = sides.flatMap(({ statements }) => statements.map((statement) => statement.period));
  return check === 'plan' ? yearOf(period) : latestYear(periods);
}

function yearOfUncompared({ check, period, statements }: Uncompared): string {
  return check === 'plan' ? yearOf(period) : latestYear(statements.map((statement) => statement.period));
}

function latestYear(periods: readonly string[]): string {
  let latest = '';
  for (const year of periods.map(yearOf)) if (year > latest) latest = year;
  return latest;
}

/** Whether a finding is listed by itself: repeats that agree are only counted. */
export function isListed({ check, comparison }: Finding): boolean {
  return check !== 'repeat' || comparison.verdict !== 'agrees';
}

/** Whether a finding asks for a look: it differs, or a round number leaves it open. */
export function isOpen({ comparison }: Finding): boolean {
  return comparison.verdict === 'differs' || comparison.verdict === 'round-number';
}

/** The checks in the order in which the page tells them. */
export const CHECKS: readonly CheckKind[] = ['plan', 'figure', 'parts', 'accumulation', 'repeat'];

/** How many comparisons came out how; repeats that agree are not counted, as they are not listed. */
export function countsOf({ findings, uncompared }: Reconciliation): {
  open: number;
  undecided: number;
  agreeing: number;
  uncompared: number;
} {
  const listed = findings.filter(isListed);
  const open = listed.filter(({ comparison }) => comparison.verdict === 'differs').length;
  const undecided = listed.filter(({ comparison }) => comparison.verdict === 'round-number').length;
  return { open, undecided, agreeing: listed.length - open - undecided, uncompared: uncompared.length };
}
