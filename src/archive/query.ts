import { readFile } from 'node:fs/promises';
import { withWaitingApart } from './waiting-apart.ts';
import type { Archive } from './model.ts';
import { notedArchive } from './noted-archive.ts';
import { noteRead } from './reads.ts';
import { htmlFile } from './report-cache.ts';
import { archiveSettings } from './settings.ts';

/**
 * The one archive of a process. Astro's configuration and the pages it bundles have modules of their own, and share
 * nothing but the global object; handing the archive over in the content store would copy all of it, as text, twice.
 */
const shared = globalThis as { khoBaoCaoArchive?: Archive };

/** Makes an archive the one that pages show, with what of its catalogue waits for figures apart. */
export function shareArchive(archive: Archive): void {
  shared.khoBaoCaoArchive = notedArchive(withWaitingApart(archive));
}

/** The archive, as the loader read it. */
export function getArchive(): Promise<Archive> {
  const { khoBaoCaoArchive: archive } = shared;
  if (!archive) throw new Error('The archive was not loaded: its Astro loader did not run.');
  return Promise.resolve(archive);
}

/** A report's body as sanitised HTML, from the disk. */
export async function readReportHtml(slug: string): Promise<string> {
  noteRead(`html/${slug}`);
  return readFile(htmlFile(archiveSettings().cacheDir, slug), 'utf8');
}
