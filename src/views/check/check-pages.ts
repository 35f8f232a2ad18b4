import type { Archive } from '../../archive/model.ts';
import { keptFor, partFor } from '../../archive/reads.ts';
import type { Finding, Uncompared } from '../../domain/finding.ts';
import { areaOf, catalogueOf } from '../catalogue.ts';
import {
  checksByYear,
  CHECKS,
  isOpen,
  isListed,
  reconciliationOf,
  type YearOfChecks,
} from './reconciliation-of.ts';

/** How much one page holds: a finding's card counts for three lines, a figure without comparison for a fifth. */
const PAGE_HOLDS = 250;
const CARD = 3;
const UNCOMPARED = 0.2;
/** So many cards a page that only leads on to others shows. */
const NEWEST_CARDS = 12;

/** Comparisons of one year, all of them or those of one area. */
export interface AreaOfChecks {
  readonly id: string;
  readonly name: string;
  readonly checks: YearOfChecks;
}

/** One page of a year's comparisons. */
export interface CheckPage {
  /** What its address has behind the year: none, an area, an area and the number of its part. */
  readonly part: string | undefined;
  readonly year: string;
  readonly area: AreaOfChecks | undefined;
  /** All that the page is about; what it shows of this is in `shown`. */
  readonly checks: YearOfChecks;
  readonly shown: YearOfChecks;
  /** The pages that a year too long for one page is spread over. */
  readonly areas: readonly AreaOfChecks[];
  /** The parts of an area, itself among them. */
  readonly parts: readonly string[];
}

/** The pages of each year, newest year first; the first page of a year is the one at the year's own address. */
export function checkPages(archive: Archive): ReadonlyMap<string, readonly CheckPage[]> {
  return pagesByYear(archive, '');
}

const pagesByYear = keptFor('checkPagesByYear', (archive) => {
  const years = checksByYear(reconciliationOf(archive));
  return new Map(years.map((checks) => [checks.year, pagesOfYear(archive, checks)]));
});

/** One page of a year by its part of the address; it is the same as long as nothing that it shows is another. */
export function checkPage(archive: Archive, year: string, part: string | undefined): CheckPage | undefined {
  return pageByPart(archive, part === undefined ? year : `${year} ${part}`);
}

const pageByPart = partFor(
  'checkPage',
  (archive, key) => {
    const [year = '', part] = key.split(' ');
    return checkPages(archive)
      .get(year)
      ?.find((page) => page.part === part);
  },
  (page) =>
    page && {
      ...page,
      shown: essenceOf(page.shown),
      // Of what stands on other pages, numbers alone are shown.
      checks: numbersOf(page.checks),
      area: page.area && { ...page.area, checks: undefined },
      areas: page.areas.map((area) => ({ ...area, checks: numbersOf(area.checks) })),
    },
);

/**
 * What tells comparisons from others: all numbers follow from the statements of their sides. An archive has tens of
 * thousands of comparisons, and whichever is edited, all are told.
 */
function essenceOf({ year, findings, uncompared }: YearOfChecks): unknown {
  return [
    year,
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

/** The years of comparisons, newest first. */
export function checkYears(archive: Archive): readonly string[] {
  return yearsOfChecks(archive, '');
}

const yearsOfChecks = partFor('checkYears', (archive) => [...checkPages(archive).keys()]);

/** How many findings of each kind there are. */
function numbersOf({ findings, uncompared }: YearOfChecks): unknown {
  const kinds = Map.groupBy(findings, (finding) => `${finding.comparison.verdict} ${isListed(finding)}`);
  return [uncompared.length, [...kinds].map(([kind, own]) => `${kind} ${own.length}`).sort()];
}

function pagesOfYear(archive: Archive, checks: YearOfChecks): CheckPage[] {
  const { year } = checks;
  const page: CheckPage = {
    part: undefined,
    year,
    area: undefined,
    checks,
    shown: checks,
    areas: [],
    parts: [],
  };
  if (weightOf(checks) <= PAGE_HOLDS) return [page];
  const areas = areasOfYear(archive, checks);
  return [
    { ...page, shown: newestOpen(checks), areas },
    ...areas.flatMap((area) => {
      const parts = partsOf(area.checks).map((shown, index) => ({
        shown,
        part: index === 0 ? area.id : `${area.id}/${index + 1}`,
      }));
      return parts.map((one): CheckPage => ({
        ...page,
        ...one,
        area,
        checks: area.checks,
        parts: parts.map(({ part }) => part),
      }));
    }),
  ];
}

/** The newest comparisons that are open, for a page that leads on to years. */
export function newestOpen({ year, findings }: YearOfChecks): YearOfChecks {
  const differing = findings.filter(({ comparison }) => comparison.verdict === 'differs');
  const undecided = findings.filter((finding) => isOpen(finding) && !differing.includes(finding));
  return { year, findings: [...differing, ...undecided].slice(0, NEWEST_CARDS), uncompared: [] };
}

/** Whether all comparisons of an archive are read on one page. */
export function fitsOnePage(years: readonly YearOfChecks[]): boolean {
  return years.reduce((total, year) => total + weightOf(year), 0) <= PAGE_HOLDS;
}

const weightOfFinding = (finding: Finding): number => (isOpen(finding) ? CARD : isListed(finding) ? 1 : 0);

function weightOf({ findings, uncompared }: YearOfChecks): number {
  return findings.reduce(
    (total, finding) => total + weightOfFinding(finding),
    uncompared.length * UNCOMPARED,
  );
}

function areasOfYear(archive: Archive, { year, findings, uncompared }: YearOfChecks): AreaOfChecks[] {
  const found = Map.groupBy(findings, ({ area }) => area);
  const not = Map.groupBy(uncompared, ({ area }) => area);
  const ids = new Set([...catalogueOf(archive).areas.keys(), ...found.keys(), ...not.keys()]);
  return [...ids]
    .filter((id) => found.has(id) || not.has(id))
    .map((id) => ({
      id,
      name: areaOf(archive, id).name,
      checks: { year, findings: found.get(id) ?? [], uncompared: not.get(id) ?? [] },
    }));
}

/** An area's comparisons in parts that fit a page: what is open first, then what agrees, then what can't be told. */
function partsOf({ year, findings, uncompared }: YearOfChecks): YearOfChecks[] {
  const ordered = CHECKS.flatMap((check) => findings.filter((finding) => finding.check === check));
  const items: { finding?: Finding; uncompared?: Uncompared; weight: number }[] = [
    ...[...ordered.filter(isOpen), ...ordered.filter((finding) => !isOpen(finding))].map((finding) => ({
      finding,
      weight: weightOfFinding(finding),
    })),
    ...uncompared.map((one) => ({ uncompared: one, weight: UNCOMPARED })),
  ];
  const parts: { findings: Finding[]; uncompared: Uncompared[]; weight: number }[] = [];
  for (const item of items) {
    let part = parts.at(-1);
    if (!part || part.weight + item.weight > PAGE_HOLDS) {
      part = { findings: [], uncompared: [], weight: 0 };
      parts.push(part);
    }
    part.weight += item.weight;
    if (item.finding) part.findings.push(item.finding);
    if (item.uncompared) part.uncompared.push(item.uncompared);
  }
  return parts.map((part) => ({ year, findings: part.findings, uncompared: part.uncompared }));
}
