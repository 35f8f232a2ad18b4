import type { Archive, Report } from '../archive/model.ts';
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
  readonly observationsOfIndicator: ReadonlyMap<string, readonly Observation[]>;
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

/** The area of an id; an id that `areas.yaml` does not hold, which checks report, stands for its name. */
export function areaOf(archive: Archive, id: string): Pick<Area, 'id' | 'name' | 'nameEn'> {
  return catalogueOf(archive).areas.get(id) ?? { id, name: id };
}

/** Once per archive: with a thousand reports, filtering all observations on every page would take minutes. */
const known = new WeakMap<Archive, Catalogue>();

/** The catalogue of an archive. */
export function catalogueOf(archive: Archive): Catalogue {
  const existing = known.get(archive);
  if (existing) return existing;
  const reportsOfArea = Map.groupBy(archive.reports, ({ area }) => area);
  const counted = new Set(archive.observations.map(({ area }) => area));
  const catalogue: Catalogue = {
    indicators: byId(archive.indicators),
    areas: byId(archive.areas),
    topics: byId(archive.topics),
    reports: new Map(archive.reports.map((report) => [report.slug, report])),
    observationsOfReport: Map.groupBy(archive.observations, ({ report }) => report),
    observationsOfIndicator: Map.groupBy(archive.observations, ({ indicator }) => indicator),
    reportsOfArea,
    reportsOfYear: Map.groupBy(archive.reports, ({ period }) => period.slice(0, 4)),
    observationsOfAreaYear: Map.groupBy(archive.observations, ({ area, period }) =>
      areaYearKey(area, period.slice(0, 4)),
    ),
    areasWithReports: archive.areas.filter(({ id }) => reportsOfArea.has(id)),
    areasWithFigures: archive.areas.filter(({ id }) => counted.has(id)),
  };
  known.set(archive, catalogue);
  return catalogue;
}

function byId<T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> {
  return new Map(items.map((item) => [item.id, item]));
}
