import type { Archive } from '../../archive/model.ts';
import { partFor } from '../../archive/reads.ts';
import { latestOf } from '../../domain/history.ts';
import type { Indicator } from '../../domain/indicator.ts';
import type { Observation } from '../../domain/observation.ts';
import { catalogueOf, seriesKeyOf } from '../catalogue.ts';

/** The latest value of an indicator, in one area or in any: lists that show it alone are the same while it is. */
export function latestValue(
  archive: Archive,
  { id }: Pick<Indicator, 'id'>,
  area?: string,
): Observation | undefined {
  return area === undefined ? latestAnywhere(archive, id) : latestInArea(archive, seriesKeyOf(id, area));
}

const latestAnywhere = partFor('latestValue', (archive, id) =>
  latestOf({ id }, catalogueOf(archive).observationsOfIndicator.get(id) ?? []),
);

const latestInArea = partFor('latestValueInArea', (archive, key) => {
  const [id = '', area] = key.split(' ');
  return latestOf({ id }, catalogueOf(archive).observationsOfIndicatorAndArea.get(key) ?? [], area);
});
