import { join } from 'node:path';
import type { Archive } from '../archive/model.ts';
import { DATA_ZIP, SITE_ZIP } from '../views/paths.ts';
import * as words from '../words/vi/data.ts';
import { writeZip } from './zip-files.ts';

const ZIPS: readonly string[] = [DATA_ZIP, SITE_ZIP];

const ZIP_LINK = /<a href="?[^" >]*\/(?:trang-web|du-lieu)\.zip"?[^>]*>([^<]*)<\/a>/g;

/**
 * Writes the zips that `site.yaml` asks for: of all data files, and of the whole site to be read without a network.
 * Comes last, when every other file of the built folder is there. No zip holds a zip: its link there is its words.
 */
export async function writeDownloads({ site }: Pick<Archive, 'site'>, outDir: string): Promise<void> {
  if (site.zips.includes('data')) {
    await writeZip(join(outDir, DATA_ZIP), {
      folder: join(outDir, 'data'),
      inside: 'du-lieu',
      include: (path) => !ZIPS.includes(`/data/${path}`),
      texts: {
        'DOC-TRUOC.txt': words.dataNotes(
          site.title,
          site.publisher,
          `${site.licence.name} (${site.licence.url})`,
        ),
      },
    });
  }
  if (site.zips.includes('site')) {
    await writeZip(join(outDir, SITE_ZIP), {
      folder: outDir,
      inside: 'kho-bao-cao',
      include: (path) => !ZIPS.includes(`/${path}`),
      edit: (_path, html) => html.replace(ZIP_LINK, '$1'),
      texts: { 'MO-KHO.txt': words.siteNotes },
    });
  }
}
