import type { AstroIntegration } from 'astro';
import { basename, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { tellNews, tellProgress } from '../archive/build-news.ts';
import type { Archive } from '../archive/model.ts';
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
import { linkUnchanged } from './output-folder/link-unchanged.ts';
import { isStaging } from './output-folder/staging-folder.ts';
import { tellingPages } from './page-news.ts';
import { finishStyles } from './finish-page.ts';
import { writeOriginals } from './originals.ts';
import { makeSearchIndex, publishSearchIndex, type SearchIndex } from '../search/index/write-index.ts';
import { siteBase } from './site-base.ts';
import { writeSitemap } from './sitemap.ts';

/** What is done to the built folder after Astro: pages finished, search index, hosts' files and downloads written. */
export function publishing(): AstroIntegration {
  const settings = archiveSettings();
  const earlierSite = process.env[EARLIER_SITE];
  const state = earlierSite && stateFile(earlierSite, settings.contentDir);
  let outDir = '';
  let keeper: PageKeeper | undefined;
  const keptIndexes = resolve('.cache/search', basename(settings.cacheDir));
  let search: Promise<SearchIndex> | undefined;
  return {
    name: 'kho-bao-cao-publishing',
    hooks: {
      'astro:config:setup': ({ command, config, addMiddleware }) => {
        if (command === 'dev') {
          addMiddleware({ order: 'pre', entrypoint: new URL('./dev/middleware.ts', import.meta.url) });
        }
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
        setPrerenderer((own) => tellingPages(pages.prerenderer(own, getArchive, outDir)));
        keeper = pages;
      },
      'astro:server:start': ({ address }) => {
        tellNews({ kind: 'served', port: address.port });
      },
      // Pagefind is a process of its own, and needs nothing but the archive: it works while pages are made.
      'astro:build:setup': () => {
        search ??= getArchive().then((archive) => makeSearchIndex(archive, keptIndexes));
        // Told where it is waited for.
        search.catch(() => undefined);
      },
      'astro:build:done': async () => {
        const archive = await getArchive();
        const siteUrl = process.env.SITE_URL;
        const steps: readonly (() => unknown)[] = [
          () => finishStyles(outDir),
          () => writeData(archive, outDir),
          async () => publishSearchIndex(await (search ?? makeSearchIndex(archive, keptIndexes)), outDir),
          () => writeHostFiles(outDir, siteBase()),
          // What is read away from the site can't do without its address.
          ...(siteUrl && absoluteAddress('/', siteUrl) ? addressed(archive, outDir, siteUrl) : []),
          () => writeDownloads(archive, outDir),
          // What is left out is among the archive's faults.
          () => writeOriginals(archive.reports, settings.contentDir, outDir),
        ];
        for (const [done, step] of steps.entries()) {
          tellProgress('files', done, steps.length);
          await step();
        }
        for (const text of hostLimits(sizeOfSite(outDir))) tellNews({ kind: 'warning', text });
        if (earlierSite) linkUnchanged(outDir, earlierSite);
        if (keeper && state) writeState(state, await keeper.state(archive, outDir));
        tellProgress('files', steps.length, steps.length);
      },
    },
  };
}

const addressed = (archive: Archive, outDir: string, siteUrl: string): (() => unknown)[] => [
  () => writeFeeds(archive, outDir, siteUrl),
  () => writeSitemap(archive, outDir, siteUrl),
  () => writePictures(archive, outDir, resolve('.cache/pictures')),
];
