import type { Archive, Report } from '../../archive/model.ts';
import { keptFor, partFor, storedFor } from '../../archive/reads.ts';
import { coverageOf, type CoverageRow } from '../../domain/coverage.ts';
import type { Topic } from '../../domain/topic.ts';
import { yearOf } from '../../words/vi/periods.ts';
import { areaOf, catalogueOf } from '../catalogue.ts';
import { inReadingOrder } from '../indicator/reading-order.ts';

/** Which reports of one area state which indicators. */
export interface AreaCoverage {
  readonly id: string;
  readonly name: string;
  /** Newest first; the cells of each row stand in this order. */
  readonly reports: readonly Report[];
  readonly rows: readonly CoverageRow[];
  /** Years of reports, newest first, where each has a page of its own: reports are too many for one table. */
  readonly years: readonly string[];
}

/** So many reports stand side by side in one table; of more there is a page for each year. */
const MOST_REPORTS = 16;
/** So many cells stand on one page, some 170 bytes of HTML each; of more there is a page for each year, then each topic. */
const MOST_CELLS = 5_000;

/** The coverage of an area, computed once: what follows for a report may rest on any other of its area. */
export const areaCoverage = keptFor('areaCoverage', (archive, id): AreaCoverage => {
  const { reportsOfArea, observationsOfReport } = catalogueOf(archive);
  const reports = reportsOfArea.get(id) ?? [];
  const rows = coverageOf(
    inReadingOrder(archive, archive.indicators).map(({ indicator }) => indicator),
    reports.flatMap(({ slug }) => observationsOfReport.get(slug) ?? []),
    reports,
  );
  const isLong = reports.length > MOST_REPORTS || cellsOf(rows) > MOST_CELLS;
  return {
    id,
    name: areaOf(archive, id).name,
    reports,
    rows,
    years: isLong ? [...new Set(reports.map(({ period }) => yearOf(period)))] : [],
  };
});

/** Cells of the rows that are shown. */
const cellsOf = (rows: readonly CoverageRow[]): number =>
  rows.filter(isThere).reduce((sum, { cells }) => sum + cells.length, 0);

const isThere = ({ cells }: CoverageRow): boolean => cells.some(({ state }) => state !== 'absent');

/**
 * What the pages below an area's own have behind its address: a year, of a year with many indicators a topic
 * (`2024/ngan-sach`).
 */
export const coverageParts = storedFor('coverageParts', (archive, id): string[] => {
  const whole = areaCoverage(archive, id);
  return whole.years.flatMap((year) => [
    year,
    ...topicsWithPages(archive, coverageOfYear(whole, year)).map((topic) => `${year}/${topic.id}`),
  ]);
});

/** One page of an area's coverage. */
export interface CoveragePage {
  readonly name: string;
  /** All years of the area, newest first, where each has a page. */
  readonly years: readonly string[];
  readonly coverage: AreaCoverage;
  /** The topics that the page leads on to, where it is of a year with too many indicators. */
  readonly topics: readonly Topic[];
}

/** One page of an area's coverage by its part of the address; it is the same as long as nothing that it shows is another. */
export function coveragePage(archive: Archive, area: string, part: string | undefined): CoveragePage {
  return pageByPart(archive, part === undefined ? area : `${area} ${part}`);
}

const pageByPart = partFor(
  'coveragePage',
  (archive, key): CoveragePage => {
    const [area = '', part] = key.split(' ');
    const [year, topic] = part?.split('/') ?? [];
    const whole = areaCoverage(archive, area);
    const ofYear = year === undefined ? whole : coverageOfYear(whole, year);
    const isLedOn = whole.years.length > 0 && year !== undefined && topic === undefined;
    return {
      name: whole.name,
      years: whole.years,
      coverage: topic === undefined ? ofYear : coverageOfTopic(ofYear, topic),
      topics: isLedOn ? topicsWithPages(archive, ofYear) : [],
    };
  },
  // Of the statements that it leads to, their places are shown.
  ({ name, years, coverage, topics }) => [
    name,
    years,
    topics,
    coverage.reports.map(({ slug, period }) => `${slug} ${period}`),
    coverage.rows.map(({ indicator, cells }) => [
      indicator,
      cells
        .map(({ state, source, printedUnit = '' }) =>
          coverage.years.length > 0 ? state : [state, source?.report, source?.anchor, printedUnit].join(' '),
        )
        .join(),
      cells.map(({ newDefinition }) => newDefinition),
    ]),
  ],
);

/** The reports of one year with their columns. */
export function coverageOfYear({ reports, rows, ...area }: AreaCoverage, year: string): AreaCoverage {
  const places = reports.flatMap(({ period }, place) => (yearOf(period) === year ? [place] : []));
  const pick = <T>(items: readonly T[]): T[] => places.flatMap((place) => items[place] ?? []);
  return {
    ...area,
    reports: pick(reports),
    rows: rows.map(({ indicator, cells }) => ({ indicator, cells: pick(cells) })),
    years: [],
  };
}

/** Rows with anything by topic, and the indicators that no report has. */
export function coverageByTopic(
  archive: Archive,
  rows: readonly CoverageRow[],
): { topics: { topic: Topic; rows: CoverageRow[] }[]; absent: CoverageRow[] } {
  const byTopic = Map.groupBy(rows.filter(isThere), ({ indicator }) => indicator.topic);
  return {
    topics: archive.topics.flatMap((topic) => {
      const ofTopic = byTopic.get(topic.id);
      return ofTopic ? [{ topic, rows: ofTopic }] : [];
    }),
    absent: rows.filter((row) => !isThere(row)),
  };
}

/** The topics of a year, where each has a page of its own: its indicators are too many for one. */
export function topicsWithPages(archive: Archive, { rows }: AreaCoverage): Topic[] {
  return cellsOf(rows) > MOST_CELLS ? coverageByTopic(archive, rows).topics.map(({ topic }) => topic) : [];
}

/** The rows of one topic; what no report states is told of all topics together. */
export function coverageOfTopic(coverage: AreaCoverage, topic: string): AreaCoverage {
  return {
    ...coverage,
    rows: coverage.rows.filter((row) => row.indicator.topic === topic && isThere(row)),
  };
}

/** How many of a year's reports state an indicator, for each of an area's years. */
export function statedByYear({ reports, years }: AreaCoverage, { cells }: CoverageRow): number[] {
  return years.map(
    (year) =>
      cells.filter(({ state }, place) => state === 'stated' && yearOf(reports[place]?.period ?? '') === year)
        .length,
  );
}
