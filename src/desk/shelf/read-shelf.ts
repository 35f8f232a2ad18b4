import { statSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { archiveSettings, type ArchiveSettings } from '../../archive/settings.ts';
import { compareCodes } from '../../domain/chronology.ts';
import { compareText } from '../../domain/text-order.ts';
import { MANIFEST, readManifest } from '../../publish/output-folder/site-manifest.ts';
import { periodWords } from '../../words/vi/periods.ts';
import type { Desk } from '../desk.ts';
import type { ReviewProgress } from '../review/may-publish.ts';
import { inThread } from '../server/in-thread.ts';
import type { ArchiveFaults, ReportState, Shelf, ShelfReport } from './api.ts';

/** A report as the thread read it: `period` is its code; without a status its file can't be read. */
export interface ReadReport {
  readonly slug: string;
  readonly title: string;
  readonly area: string;
  readonly period: string;
  readonly status?: 'draft' | 'reviewed';
  readonly progress?: ReviewProgress;
}

export interface ReadArchive {
  readonly reports: readonly ReadReport[];
  readonly faults: ArchiveFaults;
}

const LIMITS = { time: 10 * 60_000, megabytes: 4_000 };

/** The last reading; made anew once a file has changed. */
let kept: { readonly signature: string; readonly read: Promise<ReadArchive> } | undefined;

/** The reports of the archive by state, and what is wrong in it. */
export async function readShelf(desk: Desk): Promise<Shelf> {
  const { contentDir } = desk.openArchive();
  const { reports, faults } = await readArchive(contentDir);
  const pages = readManifest(desk.site);
  const built = statSync(join(desk.site, MANIFEST), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const shown = [...reports].sort((a, b) => compareCodes(b.period, a.period) || compareText(a.slug, b.slug));
  return {
    faults,
    reports: shown.map(({ period, status, ...report }): ShelfReport => {
      const isOnSite = pages?.has(`bao-cao/${report.slug}/index.html`) === true;
      const file = join(contentDir, 'reports', `${report.slug}.md`);
      const changed = statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
      return {
        ...report,
        period: period === '' ? '' : periodWords(period),
        state: stateOf(status, report.progress, isOnSite),
        isNewer: isOnSite && changed > built,
      };
    }),
  };
}

async function readArchive(contentDir: string): Promise<ReadArchive> {
  const signature = await signatureOf(contentDir);
  if (kept?.signature !== signature) {
    const settings = archiveSettings({ ...process.env, ARCHIVE_CONTENT: contentDir });
    const read = inThread<ArchiveSettings, ReadArchive>(WORKER, settings, { limits: LIMITS });
    kept = { signature, read };
    read.catch(() => (kept = undefined));
  }
  return kept.read;
}

const WORKER = new URL('./shelf-worker.ts', import.meta.url);

/** Names, sizes and times of all files of an archive. */
async function signatureOf(contentDir: string): Promise<string> {
  const folders = ['', 'indicators', 'reports', 'originals', 'brand'];
  const lines = await Promise.all(
    folders.map(async (folder) => {
      const names = await readdir(join(contentDir, folder)).catch(() => []);
      return Promise.all(
        names.sort().map(async (name) => {
          const { size, mtimeMs } = (await stat(join(contentDir, folder, name)).catch(() => undefined)) ?? {};
          return `${folder}/${name} ${size} ${mtimeMs}`;
        }),
      );
    }),
  );
  return [contentDir, ...lines.flat()].join('\n');
}

function stateOf(
  status: 'draft' | 'reviewed' | undefined,
  progress: ReviewProgress | undefined,
  isOnSite: boolean,
): ReportState {
  if (status === undefined) return 'unreadable';
  if (status === 'reviewed') return isOnSite ? 'published' : 'ready';
  const { must = 0, decided = 0, figures = 0 } = progress ?? {};
  if (must === 0 && (decided > 0 || figures === 0)) return 'ready';
  return decided > 0 ? 'in-review' : 'arrived';
}
