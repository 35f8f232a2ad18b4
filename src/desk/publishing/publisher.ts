import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { errorsOf } from '../../archive/build-news.ts';
import { archiveSettings } from '../../archive/settings.ts';
import { withStatus } from '../../archive/write-status.ts';
import { ASTRO_LOG, buildSite, errorInLog } from '../../publish/build-site.ts';
import type { KeptNames } from '../../publish/keep-names.ts';
import { serveFolder, type ServedFolder } from '../../publish/serve-folder.ts';
import * as words from '../../words/vi/desk-publishing.ts';
import type { Desk, OpenArchive } from '../desk.ts';
import { benchThread } from '../drafts/bench-thread.ts';
import { inThread } from '../server/in-thread.ts';
import { DeskRefusal } from '../server/refusal.ts';
import { headOfReport } from '../shelf/report-head.ts';
import { mayBePublished } from '../review/may-publish.ts';
import type { Publishing, PublishingDraft } from './api.ts';
import type { NamesNews, NamesOrRefused, NamesTask } from './names-worker.ts';
import { filesOfSite, pageChanges } from './site-changes.ts';

/** Builds the site, one build at a time, and says how far it is. */
export interface Publisher {
  readonly state: Publishing;
  /** What stands between a report and the site. */
  draft(slug: string): Promise<PublishingDraft>;
  /** @throws DeskRefusal `not-yet` while something of the report must be looked at, or a build runs */
  publish(slug: string): Promise<Publishing>;
  build(): Publishing;
  /** Serves the built site on a port of its own. */
  preview(): Promise<string>;
}

/** How many changed pages are listed. */
const MOST = 100;

export function publisher(desk: Desk, onError: (error: unknown) => void): Publisher {
  let state: Publishing = { kind: 'idle' };
  let served: ServedFolder | undefined;
  const set = (next: Publishing): void => {
    state = next;
    desk.tell({ kind: 'publishing', publishing: next });
  };
  const refuseWhileRunning = (): void => {
    if (state.kind === 'running') throw new DeskRefusal('not-yet', words.running);
  };
  const begin = (): Publishing => {
    refuseWhileRunning();
    const archive = desk.openArchive();
    set({ kind: 'running', stage: 'begin', done: 0, total: 1 });
    make(archive, desk.site, set).catch((error: unknown) => {
      if (!(error instanceof DeskRefusal)) onError(error);
      set({ kind: 'failed', message: error instanceof DeskRefusal ? error.message : words.failed });
    });
    return state;
  };
  const draft = async (slug: string): Promise<PublishingDraft> => {
    const archive = desk.openArchive();
    const { files } = archive;
    const isThere = (await files.list('reports')).includes(`${slug}.md`);
    if (!isThere) throw new DeskRefusal('not-found', words.noReport);
    const head = headOfReport(slug, (await files.mustRead(`reports/${slug}.md`)).text);
    const progress = head && (await benchThread(archive).ask('progress', { slug }));
    const closed = !progress
      ? words.unreadable
      : mayBePublished(progress)
        ? undefined
        : words.mustFirst(progress.must);
    return {
      ...{ slug, title: head?.title ?? slug, folder: desk.site },
      ...(progress ? { progress } : {}),
      ...(closed === undefined ? {} : { closed }),
    };
  };
  return {
    get state() {
      return state;
    },
    draft,
    async publish(slug) {
      refuseWhileRunning();
      const { closed } = await draft(slug);
      if (closed !== undefined) throw new DeskRefusal('not-yet', closed);
      const { files } = desk.openArchive();
      const { text, digest } = await files.mustRead(`reports/${slug}.md`);
      await files.write(`reports/${slug}.md`, withStatus(text, 'reviewed'), digest);
      return begin();
    },
    build: begin,
    async preview() {
      if (!existsSync(join(desk.site, 'index.html'))) throw new DeskRefusal('not-yet', words.notBuilt);
      served ??= await serveFolder({ dir: desk.site });
      return served.url;
    },
  };
}

/** Leads old names of moved places on, then builds; what `npm run anchors` and `npm run build` do. */
async function make(archive: OpenArchive, site: string, set: (state: Publishing) => void): Promise<void> {
  const { contentDir } = archive;
  const names = await withNamesKept(archive, site, set);
  const before = filesOfSite(site, contentDir);
  let errors = 0;
  let refused: string | undefined;
  const code = await buildSite({
    outDir: site,
    onRefused: (message) => (refused = message),
    onNews(news) {
      if (news.kind === 'progress') set({ ...news, kind: 'running' });
      if (news.kind === 'archive') errors = errorsOf(news);
    },
  });
  if (code !== 0) {
    set({ kind: 'failed', message: refused ?? `${words.failed} ${errorInLog() ?? ''} (${ASTRO_LOG})` });
    return;
  }
  const after = filesOfSite(site, contentDir);
  const changes = pageChanges(before, after, site);
  const count = (wanted: string): number => changes.filter(({ kind }) => kind === wanted).length;
  set({
    kind: 'done',
    changes: {
      folder: site,
      pages: Object.keys(after).filter((file) => file.endsWith('.html')).length,
      isFirst: Object.keys(before).length === 0,
      counts: { new: count('new'), changed: count('changed'), gone: count('gone') },
      changes: changes.slice(0, MOST),
      ...names,
      errors,
    },
  });
}

/** As long as a build may take; the archive as the shelf reads it. */
const LIMITS = { time: 30 * 60_000, megabytes: 4_000 };

/** Compares with what was published last, where anything was. */
async function withNamesKept(
  { contentDir, wrote }: OpenArchive,
  site: string,
  set: (state: Publishing) => void,
): Promise<KeptNames> {
  if (!existsSync(join(site, 'bao-cao'))) return { moved: [], lost: [] };
  set({ kind: 'running', stage: 'names', done: 0, total: 1 });
  const settings = archiveSettings({ ...process.env, ARCHIVE_CONTENT: contentDir });
  const kept = await inThread<NamesTask, NamesOrRefused, NamesNews>(
    new URL('./names-worker.ts', import.meta.url),
    { site, settings },
    { limits: LIMITS, onNews: ({ path, digest }) => wrote(path, digest) },
  );
  if ('refused' in kept) throw new DeskRefusal(kept.refused.code, kept.refused.message);
  return kept;
}
