import { FACET_NAMES, type Facet, type SearchState } from '../query/address.ts';
import type { ReportCard } from '../records/records.ts';

/** How many results there are by facet and value. */
export type FacetCounts = Readonly<Record<Facet, Readonly<Record<string, number>>>>;

/** What a result is narrowed by. */
export interface Filtered {
  readonly card: ReportCard | undefined;
  readonly where: string;
  readonly topics: readonly string[];
}

/** Whether a result has what the reader chose. */
export function passes(result: Filtered, chosen: SearchState['chosen']): boolean {
  return FACET_NAMES.every((facet) => {
    const value = chosen[facet];
    return value === undefined || valuesOf(result, facet).includes(value);
  });
}

/** The values of a facet are counted as if none of them were chosen, so that the reader sees the others. */
export function countFacets(results: readonly Filtered[], chosen: SearchState['chosen']): FacetCounts {
  return Object.fromEntries(
    FACET_NAMES.map((facet) => {
      const counts: Record<string, number> = {};
      for (const result of results) {
        if (!passes(result, { ...chosen, [facet]: undefined })) continue;
        for (const value of valuesOf(result, facet)) counts[value] = (counts[value] ?? 0) + 1;
      }
      return [facet, counts];
    }),
  ) as FacetCounts;
}

/** A report's period without its year: `Q1`, `M01`, `9M`, `year`. */
export function withinYear({ period }: Pick<ReportCard, 'period'>): string {
  return period.slice(5) || 'year';
}

function valuesOf({ card, where, topics }: Filtered, facet: Facet): readonly string[] {
  if (facet === 'o') return [where];
  if (facet === 'chu-de') return topics;
  if (!card) return [];
  if (facet === 'nam') return [card.period.slice(0, 4)];
  if (facet === 'trong-nam') return [withinYear(card)];
  return [facet === 'ky' ? card.kind : card.area];
}
