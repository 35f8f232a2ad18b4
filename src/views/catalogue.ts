import type { Archive, Report } from '../archive/model.ts';
import { NotedIndex } from '../archive/noted-archive.ts';
import { noteRead, Reads, withReads } from '../archive/reads.ts';
import type { Area } from '../domain/area.ts';
import type { Indicator } from '../domain/indicator.ts';
import type { Observation } from '../domain/observation.ts';
import type { Topic } from '../domain/topic.ts';

/** The archive by ids: what pages look up many times over. */
export interface Catalogue {
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly areas: ReadonlyMap<string, Area>;
  readonly topics: ReadonlyMap<string, Topic>;
  readonly reports: ReadonlyMap<string, Report>;
  readonly observationsOfReport: ReadonlyMap<string, readonly Observation[]>;
  readonly observationsOfArea: ReadonlyMap<string, readonly Observation[]>;
  readonly observationsOfIndicator: ReadonlyMap<string, readonly Observation[]>;
  /** Observations by indicator and area, see {@link seriesKeyOf}. */
  readonly observationsOfIndicatorAndArea: ReadonlyMap<string, readonly Observation[]>;
  /** Reports by area and by year of their period, newest first. */
  readonly reportsOfArea: ReadonlyMap<string, readonly Report[]>;
  readonly reportsOfYear: ReadonlyMap<string, readonly Report[]>;
  /** Observations by area and year of their period, see {@link areaYearKey}. */
  readonly observationsOfAreaYear: ReadonlyMap<string, readonly Observation[]>;
  /** Areas in their own order: those with reports of their own, and those that any figure speaks of. */
  readonly areasWithReports: readonly Area[];
  readonly areasWithFigures: readonly Area[];
}

/** Key of an area's year in {@link Catalogue.observationsOfAreaYear}. */
export const areaYearKey = (area: string, year: string): string => `${area} ${year}`;

/** Key of an area's figures of one indicator in {@link Catalogue.observationsOfIndicatorAndArea}. */
export const seriesKeyOf = (indicator: string, area: string): string => `${indicator} ${area}`;

/** The area of an id; an id that `areas.yaml` does not hold, which checks report, stands for its name. */
export function areaOf(archive: Archive, id: string): Pick<Area, 'id' | 'name' | 'nameEn'> {
  return catalogueOf(archive).areas.get(id) ?? { id, name: id };
}

/** Once per archive: with a thousand reports, filtering all observations on every page would take minutes. */
const known = new WeakMap<Archive, Catalogue>();

/**
 * The catalogue of an archive. What is looked up in it is noted as read, entry by entry, so that a page is made again
 * only where one of its own has changed.
 */
export function catalogueOf(archive: Archive): Catalogue {
  const existing = known.get(archive);
  if (existing) return existing;
  const catalogue = withReads(new Reads(), () => indexed(archive));
  known.set(archive, catalogue);
  return catalogue;
}

function indexed({ indicators, areas, topics, reports, observations }: Archive): Catalogue {
  const yearOfPeriod = ({ period }: { readonly period: string }): string => period.slice(0, 4);
  const reportsOfArea = Map.groupBy(reports, ({ area }) => area);
  const counted = new Set(observations.map(({ area }) => area));
  const ofOneArea = (row: Observation): string => seriesKeyOf(row.indicator, row.area);
  const areasWithReports = areas.filter(({ id }) => reportsOfArea.has(id));
  const areasWithFigures = areas.filter(({ id }) => counted.has(id));
  return {
    indicators: new NotedIndex('indicators', byId(indicators)),
    areas: new NotedIndex('areas', byId(areas)),
    topics: new NotedIndex('topics', byId(topics)),
    reports: new NotedIndex(
      'reports',
      reports.map((report) => [report.slug, report]),
    ),
    observationsOfReport: index('observationsOfReport', observations, ({ report }) => report),
    observationsOfArea: index('observationsOfArea', observations, ({ area }) => area),
    observationsOfIndicator: index('observationsOfIndicator', observations, ({ indicator }) => indicator),
    observationsOfIndicatorAndArea: index('observationsOfIndicatorAndArea', observations, ofOneArea),
    reportsOfArea: new NotedIndex('reportsOfArea', reportsOfArea),
    reportsOfYear: index('reportsOfYear', reports, yearOfPeriod),
    observationsOfAreaYear: index('observationsOfAreaYear', observations, (row) =>
      areaYearKey(row.area, yearOfPeriod(row)),
    ),
    get areasWithReports() {
      noteRead('areasWithReports');
      return areasWithReports;
    },
    get areasWithFigures() {
      noteRead('areasWithFigures');
      return areasWithFigures;
    },
  };
}

function index<T>(name: string, rows: readonly T[], keyOf: (row: T) => string): NotedIndex<readonly T[]> {
  return new NotedIndex(name, Map.groupBy(rows, keyOf));
}

function byId<T extends { readonly id: string }>(items: readonly T[]): (readonly [string, T])[] {
  return items.map((item) => [item.id, item]);
}
