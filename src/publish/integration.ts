import type { AstroIntegration } from 'astro';
import { basename, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadArchive } from '../archive/load-archive.ts';
import { archiveSettings } from '../archive/settings.ts';
import { absoluteAddress } from '../views/addresses.ts';
import { writeData } from './data/write-data.ts';
import { writeDownloads } from './downloads.ts';
import { writeFeeds } from './feeds.ts';
import { writeHostFiles } from './host-files.ts';
import { hostLimits, sizeOfSite } from './host-limits.ts';
import { writePictures } from './pictures/write-pictures.ts';
import { isStaging } from './output-folder/staging-folder.ts';
import { finishPages } from './relative-links.ts';
import { writeOriginals } from './originals.ts';
import { makeSearchIndex, publishSearchIndex } from '../search/index/write-index.ts';
import { siteBase } from './site-base.ts';
import { writeSitemap } from './sitemap.ts';

/** What is done to the built folder after Astro: pages finished, search index, hosts' files and downloads written. */
export function publishing(): AstroIntegration {
  return {
    name: 'kho-bao-cao-publishing',
    hooks: {
      'astro:config:setup': ({ command, config }) => {
        // Astro empties the folder that it writes into.
        if (command === 'build' && !isStaging(fileURLToPath(config.outDir))) {
          throw new Error('Run `npm run build -- --outDir DIR`: it looks after what lies in DIR already.');
        }
      },
      'astro:build:done': async ({ dir, logger }) => {
        const outDir = fileURLToPath(dir);
        const pages = await finishPages(outDir);
        logger.info(`${pages} pages work under any path`);
        // Every report comes from the cache that the loader has just filled.
        const archive = await loadArchive(archiveSettings());
        writeData(archive, outDir);
        const kept = resolve('.cache/search', basename(archiveSettings().cacheDir));
        await publishSearchIndex(await makeSearchIndex(archive, kept), outDir);
        await writeHostFiles(outDir, siteBase());
        // What is read away from the site can't do without its address.
        const siteUrl = process.env.SITE_URL;
        if (siteUrl && absoluteAddress('/', siteUrl)) {
          await writeFeeds(archive, outDir, siteUrl);
          await writeSitemap(archive, outDir, siteUrl);
          const drawn = await writePictures(archive, outDir, resolve('.cache/pictures'));
          logger.info(`feeds, sitemap and pictures written, ${drawn} pictures drawn anew`);
        }
        await writeDownloads(archive, outDir);
        for (const warning of await writeOriginals(archive.reports, archiveSettings().contentDir, outDir)) {
          logger.warn(warning);
        }
        for (const warning of hostLimits(sizeOfSite(outDir))) logger.warn(warning);
      },
    },
  };
}
