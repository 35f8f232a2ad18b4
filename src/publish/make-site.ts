import { cpSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { summaryOf, tellNews, tellProgress } from '../archive/build-news.ts';
import { loadArchive } from '../archive/load-archive.ts';
import type { Archive } from '../archive/model.ts';
import { getArchive, shareArchive } from '../archive/query.ts';
import { readsOfPages } from '../archive/reads.ts';
import { archiveSettings } from '../archive/settings.ts';
import { makeSearchIndex, publishSearchIndex } from '../search/index/write-index.ts';
import { absoluteAddress } from '../views/addresses.ts';
import type { PageBundle } from './bundle/page-bundle.ts';
import { routedFiles, type RoutedFile } from './bundle/render-pages.ts';
import { writeData } from './data/write-data.ts';
import { writeDownloads } from './downloads.ts';
import { writeFeeds } from './feeds.ts';
import { writeHostFiles } from './host-files.ts';
import { hostLimits, sizeOfSite } from './host-limits.ts';
import type { BuildInputs } from './incremental/build-inputs.ts';
import { madeFromFile, readState, stateFile, writeState } from './incremental/build-state.ts';
import { MadeFiles } from './incremental/made-files.ts';
import { readMadeFrom, writeMadeFrom } from './incremental/made-from.ts';
import { SiteFiles } from './incremental/site-files.ts';
import { writeOriginals } from './originals.ts';
import { writePictures } from './pictures/write-pictures.ts';
import { siteBase } from './site-base.ts';
import { writeSitemap } from './sitemap.ts';

/** Shown at any address, and read by what is written after it: it is always made. */
const NOT_FOUND = '404.html';

/**
 * Makes the site of the archive that the environment names, by the bundle that Astro made of the code: reads the
 * archive, renders the pages whose parts of it have changed, and writes all else that is published. What has not
 * changed stays in the earlier site and is not written; the state that is left names every file of the site.
 *
 * @param outDir folder for new files, empty
 * @param site folder that the site is for, with the earlier site
 * @param bundle what Astro made of the code
 * @param inputs digests of what the site is made from, taken before any of it is read: what is saved meanwhile is another
 */
export async function makeSite(
  outDir: string,
  site: string,
  bundle: PageBundle,
  inputs: BuildInputs,
): Promise<void> {
  const settings = archiveSettings();
  const stateAt = stateFile(site, settings.contentDir);
  const left = readState(stateAt);

  shareArchive(await loadArchive(settings, (done, total) => tellProgress('reports', done, total)));
  const archive = await getArchive();
  tellNews({ kind: 'archive', ...summaryOf(archive) });

  // Pagefind is a process of its own, and needs nothing but the archive: it works while pages are made.
  const search = makeSearchIndex(archive, resolve('.cache/search', basename(settings.cacheDir)), inputs.code);
  // Told where it is waited for.
  search.catch(() => undefined);
  const files = new SiteFiles(outDir, left && { dir: site, state: left });
  const isSameAround = left?.surroundings === inputs.surroundings;
  const earlier = left && isSameAround ? readMadeFrom(madeFromFile(stateAt), left.inputs) : undefined;
  const made = MadeFiles.of(archive, files, earlier);
  cpSync(bundle.assets, outDir, { recursive: true });
  await writeRouted(await routedFiles(bundle, process.env.SITE_URL || undefined), files, made);
  await writeRest(archive, files, made, async () =>
    publishSearchIndex(await search, outDir, {
      keepFolder: (folder) => files.keepFolder(folder),
      keep: (file) => files.keep(file),
      write: (file, bytes) => {
        files.write(file, bytes);
      },
      make: (file, content) => {
        made.make(file, content);
      },
    }),
  );
  const marks = files.settle((file) => made.isOther(file));
  for (const text of hostLimits(sizeOfSite(marks))) tellNews({ kind: 'warning', text });
  const { inputs: all, surroundings } = inputs;
  writeMadeFrom(madeFromFile(stateAt), all, made.madeFrom(marks));
  writeState(stateAt, { inputs: all, surroundings, summary: summaryOf(archive), files: marks });
}

/** Pages and what endpoints answer. */
async function writeRouted(routed: readonly RoutedFile[], files: SiteFiles, made: MadeFiles): Promise<void> {
  const changed = routed.filter(({ file }) => file === NOT_FOUND || !made.keeps(file));
  for (const [done, { file, address, render }] of changed.entries()) {
    tellProgress('pages', done, changed.length);
    try {
      const bytes = await render();
      if (bytes) files.write(file, bytes);
    } catch (error) {
      tellNews({ kind: 'page-failed', page: address, reason: String(error) });
      throw error;
    }
    // Noted by the middleware, by the address as it is asked for.
    const reads = readsOfPages.get(address);
    if (reads) made.note(file, reads);
    readsOfPages.delete(address);
  }
  tellProgress('pages', changed.length, changed.length);
}

/** All that is published besides pages. */
async function writeRest(
  archive: Archive,
  files: SiteFiles,
  made: MadeFiles,
  publishIndex: () => Promise<unknown>,
): Promise<void> {
  const { outDir } = files;
  const siteUrl = process.env.SITE_URL;
  const { contentDir } = archiveSettings();
  const steps: readonly (() => unknown)[] = [
    () => writeData(archive, files, made),
    publishIndex,
    () => writeHostFiles(outDir, siteBase()),
    // What is read away from the site can't do without its address.
    ...(siteUrl && absoluteAddress('/', siteUrl)
      ? [
          () => writeFeeds(archive, outDir, siteUrl),
          () => writeSitemap(archive, files.paths(), outDir, siteUrl),
          () => writePictures(archive, outDir, resolve('.cache/pictures')),
        ]
      : []),
    // What is left out is among the archive's faults.
    () => writeOriginals(archive.reports, contentDir, outDir),
    () => {
      if (archive.site.zips.length === 0) return;
      files.gather();
      return writeDownloads(archive, outDir);
    },
  ];
  for (const [done, step] of steps.entries()) {
    tellProgress('files', done, steps.length);
    await step();
  }
  tellProgress('files', steps.length, steps.length);
}
