import type { Route } from '../route.ts';

/** A report's file as it lies in the archive. */
export interface DraftText {
  readonly slug: string;
  /** The whole file, frontmatter included, with the line ends it has. */
  readonly text: string;
  /** What a write of it names, so that changes from outside are noticed; see `ArchiveFiles`. */
  readonly digest: string;
}

/** The bench's routes. */
export interface DraftApi {
  'GET /api/drafts/:slug': Route<DraftText>;
}
