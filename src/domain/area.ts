/** Level of an administrative area (`cấp hành chính`). */
export type AreaLevel = 'country' | 'province' | 'city' | 'district' | 'commune';

/** A place that figures and reports are about. */
export interface Area {
  readonly id: string;
  readonly name: string;
  /** The name that English pages use, where the archive's keeper gave one. */
  readonly nameEn?: string;
  readonly level: AreaLevel;
  /** The General Statistics Office's code, as text: codes keep their leading zeros. */
  readonly code?: string;
  readonly parent?: string;
  /** First and last day on which the area existed, where it did not always. */
  readonly validFrom?: string;
  readonly validTo?: string;
  /** Ids of the areas that its territory belongs to since it ceased to exist. */
  readonly successors?: readonly string[];
  /** How many people live there, and the year that they were counted or reckoned. */
  readonly population?: { readonly people: number; readonly year: number };
  readonly aliases: readonly string[];
}

/**
 * Whether an area existed on a day. Its own dates may be less exact (`2025`, `2025-07`): they are the first and last
 * such year or month.
 *
 * @param date `2024-03-31`
 */
export function existedOn(
  { validFrom, validTo }: Pick<Area, 'validFrom' | 'validTo'>,
  date: string,
): boolean {
  const begun = validFrom === undefined || validFrom <= date.slice(0, validFrom.length);
  return begun && (validTo === undefined || validTo >= date.slice(0, validTo.length));
}

/** An area's name as reports print it: a bracket only tells areas of one name apart, `Tỉnh Bắc Ninh (đến 6/2025)`. */
export const printedName = ({ name }: Pick<Area, 'name'>): string => name.replace(/ \([^()]*\)$/u, '');
