import type { Archive } from '../../archive/model.ts';
import type { Series } from '../../domain/history.ts';
import type { Indicator } from '../../domain/indicator.ts';
import type { Named } from '../../words/names.ts';
import { areaOf, catalogueOf } from '../catalogue.ts';
import { historiesOf } from './histories.ts';

/** The series of one kind of period, area by area: what may be compared, because it counts alike. */
export interface SeriesGroup {
  /** Key of the kind of period. */
  readonly series: string;
  readonly members: readonly { readonly series: Series; readonly area: Named }[];
}

/** An indicator's history by kind of period, the one with most values first; areas in the archive's order. */
export function seriesGroups(archive: Archive, indicator: Indicator): SeriesGroup[] {
  const { areas } = catalogueOf(archive);
  const place = new Map([...areas.keys()].map((id, index) => [id, index]));
  const most = ({ members }: SeriesGroup): number =>
    Math.max(...members.map(({ series }) => series.points.length));
  return [...Map.groupBy(historiesOf(archive, indicator), ({ series }) => series)]
    .map(([series, ofKind]) => ({
      series,
      members: ofKind
        .map((one) => ({ series: one, area: areaOf(archive, one.area) }))
        .sort((a, b) => (place.get(a.series.area) ?? 0) - (place.get(b.series.area) ?? 0)),
    }))
    .sort((a, b) => most(b) - most(a));
}

/** Ids and names of the areas that an indicator's history speaks of. */
export function areasOf(groups: readonly SeriesGroup[]): { id: string; area: Named }[] {
  const byId = new Map(
    groups.flatMap(({ members }) => members.map(({ series, area }) => [series.area, area] as const)),
  );
  return [...byId].map(([id, area]) => ({ id, area }));
}
