import type { Series } from '../../domain/history.ts';
import type { Named } from '../../words/names.ts';

/** The series of one kind of period, area by area: what may be compared, because it counts alike. */
export interface SeriesGroup {
  /** Key of the kind of period. */
  readonly series: string;
  readonly members: readonly { readonly series: Series; readonly area: Named }[];
}

/** Series by kind of period: years, then spans from January, longest first, then quarters and months; areas as they are given. */
export function seriesGroups(members: SeriesGroup['members']): SeriesGroup[] {
  return [...Map.groupBy(members, ({ series }) => series.series)]
    .map(([series, ofKind]) => ({ series, members: ofKind }))
    .sort((a, b) => monthsIn(b.series) - monthsIn(a.series));
}

/** How many months a period of a kind has; a second half comes behind the first. */
function monthsIn(series: string): number {
  const known: Readonly<Record<string, number>> = { year: 12, H1: 6, H2: 5.5, quarter: 3, month: 1 };
  return known[series] ?? parseInt(series, 10);
}
