import { statSync } from 'node:fs';
import { join } from 'node:path';
import { MANIFEST, readManifest } from '../../publish/output-folder/site-manifest.ts';
import type { ReviewProgress } from '../review/may-publish.ts';
import type { ReportState } from './api.ts';

/** What a report's state is told by. */
export interface StateFacts {
  /** Absent where its file can't be read. */
  readonly status?: 'draft' | 'reviewed';
  /** Of a draft, once it is read. */
  readonly progress?: ReviewProgress;
  /** Whether the keeper has decided anything in it. */
  readonly hasDecisions: boolean;
}

/** What the last built site says of the archive's reports. */
export interface LastSite {
  stateOf(slug: string, facts: StateFacts): ReportState;
  /** Whether a report was changed after the site with it was built. */
  isNewer(slug: string): boolean;
}

export function lastSite(site: string, contentDir: string): LastSite {
  const pages = readManifest(site);
  const built = changedAt(join(site, MANIFEST));
  const isOnSite = (slug: string): boolean => pages?.has(`bao-cao/${slug}/index.html`) === true;
  return {
    isNewer: (slug) => isOnSite(slug) && changedAt(join(contentDir, 'reports', `${slug}.md`)) > built,
    stateOf(slug, { status, progress, hasDecisions }) {
      if (status === undefined) return 'unreadable';
      if (status === 'reviewed') return isOnSite(slug) ? 'published' : 'ready';
      if (progress?.must === 0 && (hasDecisions || progress.figures === 0)) return 'ready';
      return hasDecisions ? 'in-review' : 'arrived';
    },
  };
}

const changedAt = (path: string): number => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
