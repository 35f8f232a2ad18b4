import type { Archive } from '../../archive/model.ts';
import { keptFor, storedFor } from '../../archive/reads.ts';
import type { Finding, Reconciliation, Uncompared } from '../../domain/finding.ts';
import { reconcile } from '../../domain/reconciliation.ts';
import { yearOf } from '../../words/vi/periods.ts';
import { catalogueOf } from '../catalogue.ts';
import { inReadingOrder } from '../indicator/reading-order.ts';
import { countsOf, weightOf, type CheckCounts } from './check-counts.ts';
import { partsOf } from './check-parts.ts';

/** What was compared in one year. */
export interface YearOfChecks extends Reconciliation {
  readonly year: string;
}

/**
 * All that was compared of one area, by the year of the latest figure in each comparison, newest year first, within one
 * in the order in which indicators are listed. Figures of two areas are never compared.
 */
export const checksOfArea = keptFor('checksOfArea', (archive, area): readonly YearOfChecks[] => {
  const { observationsOfArea, reportsOfArea } = catalogueOf(archive);
  return byYear(
    reconcile(
      listedIndicators(archive, '').map(({ indicator }) => indicator),
      observationsOfArea.get(area) ?? [],
      reportsOfArea.get(area) ?? [],
    ),
  );
});

const listedIndicators = keptFor('indicatorsInReadingOrder', (archive) =>
  inReadingOrder(archive, archive.indicators),
);

export const checksOfAreaAndYear = (archive: Archive, area: string, year: string): YearOfChecks | undefined =>
  checksOfArea(archive, area).find((checks) => checks.year === year);

/** A year's comparisons of all areas, in the order in which indicators are listed. */
export function checksOfYear(archive: Archive, year: string): Reconciliation {
  // Areas without any are not compared for it.
  const having = comparedAreas(archive).filter((id) =>
    numbersOfArea(archive, id).some((numbers) => numbers.year === year),
  );
  const areas = having.flatMap((id) => checksOfAreaAndYear(archive, id, year) ?? []);
  const places = new Map(listedIndicators(archive, '').map(({ indicator }, place) => [indicator.id, place]));
  const place = ({ indicator }: Finding | Uncompared): number => places.get(indicator) ?? places.size;
  return {
    findings: areas.flatMap(({ findings }) => findings).sort((a, b) => place(a) - place(b)),
    uncompared: areas.flatMap(({ uncompared }) => uncompared).sort((a, b) => place(a) - place(b)),
  };
}

/** The areas that figures are of, in the archive's order; those that it does not know come last. */
export function comparedAreas(archive: Archive): string[] {
  const { areas, observationsOfArea } = catalogueOf(archive);
  const counted = new Set(observationsOfArea.keys());
  const known = [...areas.keys()].filter((id) => counted.has(id));
  return [...new Set([...known, ...counted])];
}

/** One area's comparisons of one year in numbers: what pages about several areas need to know of it. */
export interface YearInNumbers {
  readonly year: string;
  readonly counts: CheckCounts;
  /** See {@link weightOf}. */
  readonly weight: number;
  /** How many pages they fill where they have pages of their own. */
  readonly parts: number;
}

/** An area's comparisons in numbers. */
export const numbersOfArea = storedFor('checkNumbersOfArea', (archive, area): readonly YearInNumbers[] =>
  checksOfArea(archive, area).map((checks) => ({
    year: checks.year,
    counts: countsOf(checks),
    weight: weightOf(checks),
    parts: partsOf(checks).length,
  })),
);

function byYear({ findings, uncompared }: Reconciliation): YearOfChecks[] {
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
