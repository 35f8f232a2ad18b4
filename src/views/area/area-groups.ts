import type { Archive, Report } from '../../archive/model.ts';
import type { Area } from '../../domain/area.ts';
import { areaOf, catalogueOf } from '../catalogue.ts';

/** An area as the list of areas shows it. */
export interface ListedArea {
  readonly area: Pick<Area, 'id' | 'name'>;
  readonly reports: number;
  /** The code of the newest report's period. */
  readonly newest: string | undefined;
}

/** Areas of one parent, those with reports first. */
export interface AreaGroup {
  /** `undefined` where the group's areas have no parent in the archive. */
  readonly parent: Area | undefined;
  readonly areas: readonly ListedArea[];
}

/**
 * All areas by parent: those that report themselves lead, in a group without a heading; districts and others that
 * only figures speak of stand below their provinces.
 */
export function areaGroups(archive: Archive): AreaGroup[] {
  const { areas, reportsOfArea } = catalogueOf(archive);
  const listed = (list: readonly Area[]): ListedArea[] =>
    list.map((area) => listedArea(area, reportsOfArea.get(area.id) ?? []));
  const isReporting = ({ id }: Area): boolean => reportsOfArea.has(id);
  const others = archive.areas.filter((area) => !isReporting(area));
  const byParent = Map.groupBy(others, ({ parent }) => parent ?? '');
  return [
    { parent: undefined, areas: listed(archive.areas.filter(isReporting)) },
    ...[...byParent].map(([parent, ofParent]) => ({ parent: areas.get(parent), areas: listed(ofParent) })),
  ].filter((group) => group.areas.length > 0);
}

/** The areas that have reports, those with the most first; of as many, in the archive's order. */
export function areasByReports(archive: Archive): ListedArea[] {
  const { areas, reportsOfArea } = catalogueOf(archive);
  const places = new Map([...areas.keys()].map((id, place) => [id, place]));
  const place = ({ area }: ListedArea): number => places.get(area.id) ?? places.size;
  return [...reportsOfArea]
    .map(([id, reports]) => listedArea(areaOf(archive, id), reports))
    .sort((a, b) => b.reports - a.reports || place(a) - place(b));
}

/** @param reports the area's own, newest first */
const listedArea = (area: ListedArea['area'], reports: readonly Report[]): ListedArea => ({
  area,
  reports: reports.length,
  newest: reports[0]?.period,
});
