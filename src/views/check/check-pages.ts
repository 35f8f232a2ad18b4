import type { Archive } from '../../archive/model.ts';
import { keptFor, partFor } from '../../archive/reads.ts';
import type { Finding, Reconciliation } from '../../domain/finding.ts';
import { areaOf } from '../catalogue.ts';
import { countsOf, sumOfCounts, type CheckCounts } from './check-counts.ts';
import { PAGE_HOLDS, partsOf } from './check-parts.ts';
import {
  checksOfAreaAndYear,
  checksOfYear,
  comparedAreas,
  numbersOfArea,
  type YearInNumbers,
  type YearOfChecks,
} from './checks-of-area.ts';

/** So many cards a page that only leads on to others shows. */
const NEWEST_CARDS = 12;

/** How the comparisons of an area and a year came out. */
export interface AreaOfChecks {
  readonly id: string;
  readonly name: string;
  readonly counts: CheckCounts;
}

/** One page of a year's comparisons. */
export interface CheckPage {
  /** What its address has behind the year: none, an area, an area and the number of its part. */
  readonly part: string | undefined;
  readonly year: string;
  readonly area: { readonly id: string; readonly name: string } | undefined;
  /** All that the page is about, in numbers; what it shows of this is in `shown`. */
  readonly counts: CheckCounts;
  readonly shown: Reconciliation;
  /** The pages that a year too long for one page is spread over. */
  readonly areas: readonly AreaOfChecks[];
  /** The parts of an area, itself among them. */
  readonly parts: readonly string[];
}

/** A year's comparisons in numbers, area by area. */
export interface NumbersOfYear extends Omit<YearInNumbers, 'parts'> {
  readonly areas: readonly { readonly id: string; readonly numbers: YearInNumbers }[];
}

/** The years of comparisons in numbers, newest first. */
export function numbersByYear(archive: Archive): readonly NumbersOfYear[] {
  return ofAllYears(archive, '');
}

const ofAllYears = keptFor('checkNumbersByYear', (archive) => {
  const all = comparedAreas(archive).flatMap((id) =>
    numbersOfArea(archive, id).map((numbers) => ({ id, numbers })),
  );
  const byYear = Map.groupBy(all, ({ numbers }) => numbers.year);
  return [...byYear.keys()]
    .sort()
    .reverse()
    .map((year) => numbersOfOneYear(year, byYear.get(year) ?? []));
});

function numbersOfOneYear(year: string, areas: NumbersOfYear['areas']): NumbersOfYear {
  return {
    year,
    areas,
    counts: sumOfCounts(areas.map(({ numbers }) => numbers.counts)),
    weight: areas.reduce((total, { numbers }) => total + numbers.weight, 0),
  };
}

/** The same of one year: it stays while other years' numbers change. */
const numbersOfYear = partFor('checkNumbersOfYear', (archive, year) =>
  numbersByYear(archive).find((one) => one.year === year),
);

/** The years of comparisons, newest first. */
export function checkYears(archive: Archive): readonly string[] {
  return yearsOfChecks(archive, '');
}

const yearsOfChecks = partFor('checkYears', (archive) => numbersByYear(archive).map(({ year }) => year));

/** Whether a year's comparisons are spread over pages by area. */
export const isSpread = partFor(
  'checksAreSpread',
  (archive, year) => (numbersOfYear(archive, year)?.weight ?? 0) > PAGE_HOLDS,
);

/** Whether all comparisons of an archive are read on one page. */
export function fitsOnePage(years: readonly Pick<NumbersOfYear, 'weight'>[]): boolean {
  return years.reduce((total, { weight }) => total + weight, 0) <= PAGE_HOLDS;
}

/** Where each page of comparisons is; the first page of a year is the one at the year's own address. */
export function checkPlaces(
  archive: Archive,
): { readonly year: string; readonly part: string | undefined }[] {
  return numbersByYear(archive).flatMap(({ year, areas }) => [
    { year, part: undefined },
    ...(isSpread(archive, year) ? areas : []).flatMap(({ id, numbers }) =>
      namesOfParts(id, numbers.parts).map((part) => ({ year, part })),
    ),
  ]);
}

const namesOfParts = (area: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => (index === 0 ? area : `${area}/${index + 1}`));

/** On which pages the comparisons of an area and a year are, by the pages' parts of the address. */
export function placesOf(
  archive: Archive,
  area: string,
  checks: YearOfChecks,
): { readonly part: string | undefined; readonly findings: readonly Finding[] }[] {
  if (!isSpread(archive, checks.year)) return [{ part: undefined, findings: checks.findings }];
  const parts = partsOf(checks);
  const names = namesOfParts(area, parts.length);
  return parts.map(({ findings }, place) => ({ part: names[place], findings }));
}

/** One page of a year by its part of the address; it is the same as long as nothing that it shows is another. */
export function checkPage(archive: Archive, year: string, part: string | undefined): CheckPage | undefined {
  return pageByPart(archive, part === undefined ? year : `${year} ${part}`);
}

const pageByPart = partFor(
  'checkPage',
  (archive, key): CheckPage | undefined => {
    const [year = '', part] = key.split(' ');
    return part === undefined ? pageOfYear(archive, year) : pageOfArea(archive, year, part);
  },
  (page) => page && { ...page, shown: essenceOf(page.shown) },
);

function pageOfYear(archive: Archive, year: string): CheckPage | undefined {
  const numbers = numbersOfYear(archive, year);
  if (!numbers) return undefined;
  const { areas, counts } = numbers;
  const page = { part: undefined, year, area: undefined, counts, parts: [] };
  if (!isSpread(archive, year)) return { ...page, shown: checksOfYear(archive, year), areas: [] };
  return {
    ...page,
    shown: { findings: newestOpen(archive, [numbers]), uncompared: [] },
    areas: areas.map(({ id, numbers: own }) => ({ id, name: areaOf(archive, id).name, counts: own.counts })),
  };
}

function pageOfArea(archive: Archive, year: string, part: string): CheckPage | undefined {
  const [id = '', number = '1'] = part.split('/');
  const checks = checksOfAreaAndYear(archive, id, year);
  const parts = checks ? partsOf(checks) : [];
  const shown = parts[Number(number) - 1];
  if (!checks || !shown || !isSpread(archive, year)) return undefined;
  return {
    part,
    year,
    area: { id, name: areaOf(archive, id).name },
    counts: countsOf(checks),
    shown,
    areas: [],
    parts: namesOfParts(id, parts.length),
  };
}

/**
 * The newest comparisons that differ, then those that a round number leaves open, as many as a page shows that leads on
 * to others: of each area of a year one in turn, for none of them stands for the archive. Areas that have none, or none
 * that would be shown, are not compared for it.
 */
export function newestOpen(archive: Archive, years: readonly NumbersOfYear[]): Finding[] {
  const found: Finding[] = [];
  for (const verdict of ['differs', 'round-number'] as const) {
    for (const { year, areas } of years) {
      const left = NEWEST_CARDS - found.length;
      const open = areas.filter(({ numbers }) => numbers.counts[verdict] > 0).slice(0, left);
      const findings = open.map(({ id }) => checksOfAreaAndYear(archive, id, year)?.findings ?? []);
      const asked = findings.map((own) => own.filter(({ comparison }) => comparison.verdict === verdict));
      found.push(...inTurn(asked).slice(0, left));
    }
  }
  return found;
}

/** The first of each list, then the second of each, and so on. */
function inTurn<T>(lists: readonly (readonly T[])[]): T[] {
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, place) =>
    lists.flatMap((list) => list.slice(place, place + 1)),
  ).flat();
}

/**
 * What tells comparisons from others: all numbers follow from the statements of their sides. An archive has tens of
 * thousands of comparisons, and whichever is edited, all of its area are told.
 */
function essenceOf({ findings, uncompared }: Reconciliation): unknown {
  return [
    ...findings.flatMap(({ check, indicator, area, period, unit, measure, planBy, sides, comparison }) => [
      [check, indicator, area, period, unit, measure, planBy, comparison.verdict].join('\t'),
      ...sides.flatMap(({ origin, statements }) => [origin, ...statements]),
    ]),
    ...uncompared.flatMap(({ check, indicator, area, period, reason, missing, statements }) => [
      [check, indicator, area, period, reason, ...missing].join('\t'),
      ...statements,
    ]),
  ];
}
