import type { Route } from '../route.ts';
import type { ChangeChoice, OfficeChange } from './office-changes.ts';

/** A piece of a text, told by what the office did to it. */
export interface Piece {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** A change as the page shows it. */
export type ShownChange = Pick<OfficeChange, 'id' | 'kind' | 'heading' | 'own' | 'merged'> & {
  /** From the first import to the office's words now, without the syntax of links. */
  /** `own` as it is printed, without the syntax of links. */
  readonly ownPrinted: string;
  readonly pieces: readonly Piece[];
};

/** What an office's corrected document changes in a report. */
export interface CorrectionView {
  readonly slug: string;
  readonly title: string;
  /** Names of the document that the report was taken from and of the corrected one. */
  readonly before: string;
  readonly after: string;
  /** The version of the report that it was compared with. */
  readonly digest: string;
  /** Those that are the keeper's to decide. */
  readonly changes: readonly ShownChange[];
  /** How many marks of notes are only counted anew. */
  readonly renumbered: number;
}

export interface CorrectionWish {
  readonly digest: string;
  readonly choices: Readonly<Record<string, ChangeChoice>>;
  /** What readers are told of it, and since when: an ISO date. */
  readonly note: string;
  readonly date: string;
}

export interface CorrectionApi {
  'GET /api/drafts/:slug/corrections/:job': Route<CorrectionView>;
  /** Writes what was taken into the report, with an entry in `corrections`, and keeps the new original. */
  'POST /api/drafts/:slug/corrections/:job': Route<null, CorrectionWish>;
}
