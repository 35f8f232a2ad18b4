import type { Loader } from 'astro/loaders';
import { relative } from 'node:path';
import { loadArchive } from './load-archive.ts';
import type { Archive } from './model.ts';
import { digestOf, htmlFile } from './report-cache.ts';
import { archiveSettings } from './settings.ts';

/** What the content store keeps: the archive but for the reports' HTML, which stays on disk. */
export interface ArchiveEntry extends Record<string, unknown> {
  readonly archive: Archive;
}

/**
 * Astro's loader of the archive. While pages are edited it watches the content folder and shows drafts;
 * each report is parsed again only when it, the catalogue or the pipeline has changed.
 */
export function archiveLoader(): Loader {
  return {
    name: 'kho-bao-cao-archive',
    async load({ store, watcher, logger }) {
      const base = archiveSettings();
      const settings = { ...base, drafts: base.drafts || watcher !== undefined };
      const reload = async (): Promise<void> => {
        const archive = await loadArchive(settings);
        const data = { archive } satisfies ArchiveEntry;
        const html = archive.reports.map(({ slug }) => relative('.', htmlFile(settings.cacheDir, slug)));
        store.set({ id: 'archive', data: { ...data, html }, digest: digestOf([JSON.stringify(archive)]) });
        const errors = archive.faults.filter(({ severity }) => severity === 'error').length;
        logger.info(
          `${archive.reports.length} reports, ${archive.observations.length} figures, ${errors} faults`,
        );
      };
      await reload();
      watcher?.add(settings.contentDir);
      const onChange = (path: string): void => {
        if (path.startsWith(settings.contentDir)) void reload();
      };
      for (const event of ['add', 'change', 'unlink'] as const) watcher?.on(event, onChange);
    },
  };
}
