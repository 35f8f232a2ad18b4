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
  readonly files: ReadonlyMap<string, string>;
  readonly around: Promise<ArchiveAroundDraft>;
}

const kept = new WeakMap<OpenArchive, Kept>();

/**
 * Reads the archive around a draft; again only where a file other than the draft has changed, for what the draft itself
 * states is read anew each time. Other drafts are in it: a figure is compared with all that is there.
 */
export async function archiveAround(archive: OpenArchive, slug: string): Promise<ArchiveAroundDraft> {
  const files = await filesOf(archive.contentDir);
  const known = kept.get(archive);
  if (known && isSame(known.files, files, `reports/${slug}.md`)) return known.around;
  const around = load(archive.contentDir);
  kept.set(archive, { files, around });
  around.catch(() => kept.delete(archive));
  return around;
}

function isSame(
  before: ReadonlyMap<string, string>,
  now: ReadonlyMap<string, string>,
  except: string,
): boolean {
  return [...new Set([...before.keys(), ...now.keys()])].every(
    (path) => path === except || before.get(path) === now.get(path),
  );
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

/** All files that the reading depends on, each with its size and time. */
async function filesOf(contentDir: string): Promise<Map<string, string>> {
  const folders = await Promise.all(
    ['', 'indicators', 'reports'].map(async (folder) => {
      const names = await readdir(join(contentDir, folder)).catch(() => []);
      return names
        .filter((name) => /\.(?:md|yaml)$/u.test(name))
        .map((name) => (folder === '' ? name : `${folder}/${name}`));
    }),
  );
  const entries = folders.flat().map(async (path) => {
    const file = await stat(join(contentDir, path)).catch(() => undefined);
    return [path, `${file?.size ?? ''} ${file?.mtimeMs ?? ''}`] as const;
  });
  return new Map(await Promise.all(entries));
}
