import type { Series } from '../../domain/history.ts';
import type { Named } from '../../words/names.ts';

/** The series of one kind of period, area by area: what may be compared, because it counts alike. */
export interface SeriesGroup {
  /** Key of the kind of period. */
  readonly series: string;
  readonly members: readonly { readonly series: Series; readonly area: Named }[];
}

/** Series by kind of period, the one with most values first; areas as they are given. */
export function seriesGroups(members: SeriesGroup['members']): SeriesGroup[] {
  const most = (group: SeriesGroup): number =>
    Math.max(...group.members.map(({ series }) => series.points.length));
  return [...Map.groupBy(members, ({ series }) => series.series)]
    .map(([series, ofKind]) => ({ series, members: ofKind }))
    .sort((a, b) => most(b) - most(a));
}
