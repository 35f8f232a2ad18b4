import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import { loadArchive } from '../archive/load-archive.ts';
import { archiveSettings } from '../archive/settings.ts';
import { writeHostFiles } from './host-files.ts';
import { finishPages } from './relative-links.ts';
import { writeSearchIndex } from './search-index.ts';

/** What is done to the built folder after Astro: pages finished, the search index and hosts' files written. */
export function publishing(): AstroIntegration {
  return {
    name: 'kho-bao-cao-publishing',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const outDir = fileURLToPath(dir);
        const pages = await finishPages(outDir);
        logger.info(`${pages} pages work under any path`);
        // Every report comes from the cache that the loader has just filled.
        await writeSearchIndex(await loadArchive(archiveSettings()), outDir);
        await writeHostFiles(outDir, process.env.SITE_BASE || '/');
      },
    },
  };
}
