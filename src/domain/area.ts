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
  readonly aliases: readonly string[];
}
