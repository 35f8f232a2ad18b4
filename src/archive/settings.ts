import { createHash } from 'node:crypto';
import { resolve } from 'node:path';

/** Where the archive lies and what of it is published, from the environment. */
export interface ArchiveSettings {
  /** Absolute path of the content folder (`ARCHIVE_CONTENT`, by default `content`). */
  readonly contentDir: string;
  /** Whether drafts are shown (`ARCHIVE_DRAFTS=include`; always while editing with `npm run dev`). */
  readonly drafts: boolean;
  /** Absolute path of the folder that keeps rendered reports between builds. */
  readonly cacheDir: string;
}

export function archiveSettings(env: NodeJS.ProcessEnv = process.env): ArchiveSettings {
  const contentDir = resolve(env.ARCHIVE_CONTENT || 'content');
  // One cache per archive: two archives built in turn must not throw out each other's reports.
  const key = createHash('sha256').update(contentDir).digest('hex').slice(0, 12);
  return {
    contentDir,
    drafts: env.ARCHIVE_DRAFTS === 'include',
    cacheDir: resolve('.cache', 'archive', key),
  };
}
