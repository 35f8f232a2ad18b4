import { join } from 'node:path';
import type { Archive } from '../archive/model.ts';
import { DATA_ZIP, SITE_ZIP } from '../views/paths.ts';
import * as words from '../words/vi/data.ts';
import { writeZip } from './zip-files.ts';

const ZIPS: readonly string[] = [DATA_ZIP, SITE_ZIP].map((path) => path.slice(1));

const SITE_ZIP_LINK = /<a href="[^"]*\/trang-web\.zip"[^>]*>([^<]*)<\/a>/g;

/**
 * Writes the two files that hold everything: all data files, and the whole site to be read without a network.
 * Comes last, when every other file of the built folder is there.
 */
export async function writeDownloads({ site }: Pick<Archive, 'site'>, outDir: string): Promise<void> {
  await writeZip(join(outDir, DATA_ZIP), {
    folder: join(outDir, 'data'),
    inside: 'du-lieu',
    include: (path) => !ZIPS.includes(`data/${path}`),
    texts: {
      'DOC-TRUOC.txt': words.dataNotes(
        site.title,
        site.publisher,
        `${site.licence.name} (${site.licence.url})`,
      ),
    },
  });
  await writeZip(join(outDir, SITE_ZIP), {
    folder: outDir,
    inside: 'kho-bao-cao',
    // A zip can't hold itself: there its link is its words.
    include: (path) => `/${path}` !== SITE_ZIP,
    edit: (_path, html) => html.replace(SITE_ZIP_LINK, '$1'),
    texts: { 'MO-KHO.txt': words.siteNotes },
  });
}
