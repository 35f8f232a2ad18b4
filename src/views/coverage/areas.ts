import type { Archive, Report } from '../../archive/model.ts';
import { catalogueOf } from '../catalogue.ts';

/** An area with its reports, newest first. */
export interface AreaReports {
  readonly id: string;
  readonly name: string;
  readonly reports: readonly Report[];
}

/** The areas that have reports, those with the most first. */
export function areasWithReports(archive: Archive): AreaReports[] {
  const { areas } = catalogueOf(archive);
  const nameOf = (id: string): string => areas.get(id)?.name ?? id;
  return [...Map.groupBy(archive.reports, ({ area }) => area)]
    .map(([id, reports]) => ({ id, name: nameOf(id), reports }))
    .sort((a, b) => b.reports.length - a.reports.length || (a.id < b.id ? -1 : 1));
}
