import type { Archive } from '../../archive/model.ts';
import type { Area } from '../../domain/area.ts';
import { catalogueOf } from '../catalogue.ts';

/** An area as the list of areas shows it. */
export interface ListedArea {
  readonly area: Area;
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
  const listed = archive.areas.map((area) => {
    const reports = reportsOfArea.get(area.id) ?? [];
    return { area, reports: reports.length, newest: reports[0]?.period };
  });
  const reporting = listed.filter(({ reports }) => reports > 0);
  const others = listed.filter(({ reports }) => reports === 0);
  const byParent = Map.groupBy(others, ({ area }) => area.parent ?? '');
  return [
    { parent: undefined, areas: reporting },
    ...[...byParent].map(([parent, ofParent]) => ({ parent: areas.get(parent), areas: ofParent })),
  ].filter((group) => group.areas.length > 0);
}
