import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { loadArchive } from '../../archive/load-archive.ts';
import type { Archive } from '../../archive/model.ts';
import { archiveSettings } from '../../archive/settings.ts';
import type { ReportContext } from '../../markdown/report-context.ts';
import type { OpenArchive } from '../desk.ts';

/** The archive around a draft: its catalogue, and what the other reports state. */
export interface ArchiveAroundDraft {
  readonly archive: Archive;
  /** What reading the draft asks of it. */
  readonly context: Omit<ReportContext, 'report'>;
}

interface Kept {
  readonly signature: string;
  readonly around: Promise<ArchiveAroundDraft>;
}

const kept = new WeakMap<OpenArchive, Kept>();

/**
 * Reads the archive around a draft; again only where a file other than the draft has changed. Drafts are in it too: a
 * figure is compared with all that is there.
 */
export async function archiveAround(archive: OpenArchive, slug: string): Promise<ArchiveAroundDraft> {
  const signature = await signatureOf(archive.contentDir, slug);
  const known = kept.get(archive);
  if (known?.signature === signature) return known.around;
  const around = load(archive.contentDir);
  kept.set(archive, { signature, around });
  around.catch(() => kept.delete(archive));
  return around;
}

async function load(contentDir: string): Promise<ArchiveAroundDraft> {
  const archive = await loadArchive({ ...archiveSettings(), contentDir, drafts: true });
  return {
    archive,
    context: {
      indicators: new Map(archive.indicators.map((indicator) => [indicator.id, indicator])),
      areas: new Set(archive.areas.map(({ id }) => id)),
      reports: new Set(archive.reports.map((report) => report.slug)),
    },
  };
}

/** Names, sizes and times of all files that the reading depends on, the draft's own left out. */
async function signatureOf(contentDir: string, slug: string): Promise<string> {
  const folders = await Promise.all(
    ['', 'indicators', 'reports'].map(async (folder) => {
      const names = await readdir(join(contentDir, folder)).catch(() => []);
      return names
        .filter((name) => /\.(?:md|yaml)$/u.test(name) && !(folder === 'reports' && name === `${slug}.md`))
        .sort()
        .map((name) => join(folder, name));
    }),
  );
  const lines = folders.flat().map(async (path) => {
    const file = await stat(join(contentDir, path)).catch(() => undefined);
    return `${path} ${file?.size ?? ''} ${file?.mtimeMs ?? ''}`;
  });
  return [slug, ...(await Promise.all(lines))].join('\n');
}
