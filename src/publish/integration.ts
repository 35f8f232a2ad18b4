import type { AstroIntegration } from 'astro';
import { basename, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { getArchive } from '../archive/query.ts';
import { archiveSettings } from '../archive/settings.ts';
import { absoluteAddress } from '../views/addresses.ts';
import { writeData } from './data/write-data.ts';
import { writeDownloads } from './downloads.ts';
import { writeFeeds } from './feeds.ts';
import { writeHostFiles } from './host-files.ts';
import { hostLimits, sizeOfSite } from './host-limits.ts';
import { buildInputs } from './incremental/build-inputs.ts';
import { EARLIER_SITE, readState, stateFile, writeState } from './incremental/build-state.ts';
import { PageKeeper } from './incremental/page-keeper.ts';
import { writePictures } from './pictures/write-pictures.ts';
import { isStaging } from './output-folder/staging-folder.ts';
import { finishStyles } from './finish-page.ts';
import { writeOriginals } from './originals.ts';
import { makeSearchIndex, publishSearchIndex } from '../search/index/write-index.ts';
import { siteBase } from './site-base.ts';
import { writeSitemap } from './sitemap.ts';

/** What is done to the built folder after Astro: pages finished, search index, hosts' files and downloads written. */
export function publishing(): AstroIntegration {
  const settings = archiveSettings();
  const earlierSite = process.env[EARLIER_SITE];
  const state = earlierSite && stateFile(earlierSite, settings.contentDir);
  let outDir = '';
  let keeper: PageKeeper | undefined;
  return {
    name: 'kho-bao-cao-publishing',
    hooks: {
      'astro:config:setup': ({ command, config }) => {
        // Astro empties the folder that it writes into.
        if (command === 'build' && !isStaging(fileURLToPath(config.outDir))) {
          throw new Error('Run `npm run build -- --outDir DIR`: it looks after what lies in DIR already.');
        }
      },
      'astro:config:done': ({ config }) => {
        outDir = fileURLToPath(config.outDir);
      },
      'astro:build:start': ({ setPrerenderer }) => {
        if (!earlierSite || !state) return;
        const left = readState(state);
        const pages = new PageKeeper(buildInputs(settings), left && { dir: earlierSite, state: left });
        setPrerenderer((own) => pages.prerenderer(own, getArchive, outDir));
        keeper = pages;
      },
      'astro:build:done': async ({ logger }) => {
        if (keeper) logger.info(`${keeper.kept} pages are those of the earlier site`);
        await finishStyles(outDir);
        const archive = await getArchive();
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
        if (keeper && state) writeState(state, await keeper.state(archive, outDir));
      },
    },
  };
}
