import type { Loader } from 'astro/loaders';
import { isAbsolute, relative } from 'node:path';
import { summaryOf, tellNews } from './build-news.ts';
import { loadArchive } from './load-archive.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { shareArchive } from './query.ts';
import { archiveSettings } from './settings.ts';

/**
 * Astro's loader of the archive: reads it for the pages, which take it from `getArchive()`. The content store holds
 * only a mark that changes with it, by which open pages are loaded again. While pages are edited the loader watches
 * the content folder and shows drafts; each report is parsed again only when it, what it asked of the catalogue or
 * the pipeline has changed.
 */
export function archiveLoader(): Loader {
  return {
    name: 'kho-bao-cao-archive',
    async load({ store, watcher, logger }) {
      // Only a server watches; to bundle the code no archive is needed, and its pages are made by another process.
      if (!watcher) return;
      const settings = { ...archiveSettings(), drafts: true };
      let reading = 0;
      const reload = async (): Promise<void> => {
        const archive = await loadArchive(settings);
        shareArchive(archive);
        reading += 1;
        store.clear();
        store.set({ id: 'archive', data: { reading }, digest: reading });
        tellNews({ kind: 'archive', ...summaryOf(archive) });
      };
      await reload();
      watcher.add(settings.contentDir);
      const reloadSoon = oneAtATime(reload, SAVED_TOGETHER);
      const onChange = (path: string): void => {
        if (!isOfArchive(relative(settings.contentDir, path))) return;
        // A reload that fails, say while a disk is full, leaves the archive as it was read before.
        reloadSoon().catch((error: unknown) => {
          logger.error(String(error));
        });
      };
      for (const event of ['add', 'change', 'unlink', 'unlinkDir'] as const) watcher.on(event, onChange);
    },
  };
}

/** Milliseconds within which files count as saved at once. */
const SAVED_TOGETHER = 100;

/** Whether a path from the content folder is in it, and of neither Git nor an editor. */
const isOfArchive = (path: string): boolean =>
  path !== '' && !isAbsolute(path) && !/(?:^|[\\/])(?:\.|~\$)|(?:~|\.tmp|\.swp)$/u.test(path);
