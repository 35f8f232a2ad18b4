import type { Archive } from '../../archive/model.ts';
import { keptFor } from '../../archive/reads.ts';
import { catalogueOf } from '../catalogue.ts';

/** An area as the list for choosing has it: id, name, other names, name of its parent. */
export type ChosenArea = readonly [id: string, name: string, aliases: readonly string[], parent: string];

/** The areas that have figures, those with the most reports first: what a reader may choose as their own. */
export const areaList = keptFor('areaList', (archive): readonly ChosenArea[] => {
  const { areas, areasWithFigures, reportsOfArea } = catalogueOf(archive);
  const count = (id: string): number => reportsOfArea.get(id)?.length ?? 0;
  return [...areasWithFigures]
    .sort((a, b) => count(b.id) - count(a.id))
    .map(({ id, name, aliases, parent }) => [
      id,
      name,
      aliases,
      parent === undefined ? '' : (areas.get(parent)?.name ?? ''),
    ]);
});

/** Whether readers are asked where they are: an archive of one area's reports has but that one to show. */
export function asksForArea(archive: Archive): boolean {
  return catalogueOf(archive).areasWithReports.length > 1;
}
