import { statSync } from 'node:fs';
import { join } from 'node:path';
import { markdownFiles } from '../../archive/content-files.ts';
import { readAreas } from '../../archive/read-catalogue.ts';
import { compareCodes } from '../../domain/chronology.ts';
import { compareText } from '../../domain/text-order.ts';
import { MANIFEST, readManifest } from '../../publish/output-folder/site-manifest.ts';
import { periodWords } from '../../words/vi/periods.ts';
import type { DraftProgress } from '../drafts/api.ts';
import { draftProgress } from '../drafts/progress.ts';
import type { OpenArchive } from '../desk.ts';
import type { ReportState, Shelf, ShelfReport } from './api.ts';
import { headOfReport } from './report-head.ts';

/**
 * The reports of an archive by state.
 *
 * @param site the folder that the site is built in
 */
export async function readShelf(archive: OpenArchive, site: string): Promise<Shelf> {
  const { contentDir } = archive;
  const areas = new Map((await readAreas(contentDir)).map(({ id, name }) => [id, name]));
  const pages = readManifest(site);
  const built = statSync(join(site, MANIFEST), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const read = await Promise.all(
    (await markdownFiles(contentDir, 'reports')).map(async ({ name, path, text }) => {
      const head = headOfReport(name, text);
      const code = head?.period ?? '';
      const progress = head?.status === 'draft' ? await draftProgress(archive, name, text) : undefined;
      const isOnSite = pages?.has(`bao-cao/${name}/index.html`) === true;
      const changed = statSync(join(contentDir, path), { throwIfNoEntry: false })?.mtimeMs ?? 0;
      const report: ShelfReport = {
        slug: name,
        title: head?.title ?? name,
        area: areas.get(head?.area ?? '') ?? head?.area ?? '',
        period: code === '' ? '' : periodWords(code),
        state: stateOf(head?.status, progress, isOnSite),
        isNewer: isOnSite && changed > built,
        ...(progress ? { progress } : {}),
      };
      return { code, report };
    }),
  );
  read.sort((a, b) => compareCodes(b.code, a.code) || compareText(a.report.slug, b.report.slug));
  return { reports: read.map(({ report }) => report) };
}

function stateOf(
  status: 'draft' | 'reviewed' | undefined,
  progress: DraftProgress | undefined,
  isOnSite: boolean,
): ReportState {
  if (status === undefined) return 'unreadable';
  if (status === 'reviewed') return isOnSite ? 'published' : 'ready';
  if (progress?.must === 0) return 'ready';
  return (progress?.decided ?? 0) > 0 ? 'in-review' : 'arrived';
}
