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
}

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
  const catalogue: Catalogue = {
    indicators: byId(archive.indicators),
    areas: byId(archive.areas),
    topics: byId(archive.topics),
    reports: new Map(archive.reports.map((report) => [report.slug, report])),
    observationsOfReport: Map.groupBy(archive.observations, ({ report }) => report),
    observationsOfIndicator: Map.groupBy(archive.observations, ({ indicator }) => indicator),
  };
  known.set(archive, catalogue);
  return catalogue;
}

function byId<T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> {
  return new Map(items.map((item) => [item.id, item]));
}
