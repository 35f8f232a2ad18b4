import { getEntry } from 'astro:content';
import { readFile } from 'node:fs/promises';
import type { Archive } from './model.ts';
import { htmlFile } from './report-cache.ts';
import { archiveSettings } from './settings.ts';

/** The archive, as the loader read it. */
export async function getArchive(): Promise<Archive> {
  const entry = await getEntry('archive', 'archive');
  if (!entry) throw new Error('The archive was not loaded: its Astro loader did not run.');
  return (entry.data as unknown as { archive: Archive }).archive;
}

/** A report's body as sanitised HTML, from the disk. */
export async function readReportHtml(slug: string): Promise<string> {
  return readFile(htmlFile(archiveSettings().cacheDir, slug), 'utf8');
}
