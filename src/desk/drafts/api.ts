import type { Route } from '../route.ts';

/** A report's file as it lies in the archive. */
export interface DraftText {
  readonly slug: string;
  /** The whole file, frontmatter included, with the line ends it has. */
  readonly text: string;
  /** What a write of it names, so that changes from outside are noticed; see `ArchiveFiles`. */
  readonly digest: string;
}

/** How far the review of a draft is. */
export interface DraftProgress {
  /** Open *Phải xem*. */
  readonly must: number;
  /** Figures that were decided, of how many. */
  readonly decided: number;
  readonly figures: number;
  /** Open *Nên xem*. */
  readonly should: number;
}

/** The bench's routes. */
export interface DraftApi {
  'GET /api/drafts/:slug': Route<DraftText>;
}
