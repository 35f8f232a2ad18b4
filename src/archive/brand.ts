import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** What an archive may bring of its own look, and as what it is served. */
const TYPES: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  webp: 'image/webp',
  woff2: 'font/woff2',
};

export interface BrandFile {
  readonly name: string;
  readonly path: string;
  readonly type: string;
}

/** The sheet that is laid over the site's own. */
export const BRAND_SHEET = 'theme.css';

/** The sign of the site's tabs and bookmarks, in place of the seal. */
export const BRAND_ICONS: readonly string[] = ['icon.svg', 'icon.png'];

/** The files of the content folder's `brand/`, by name; none where there is no such folder. */
export async function brandFiles(contentDir: string): Promise<BrandFile[]> {
  const folder = join(contentDir, 'brand');
  // Every page asks, and most archives have none: to be told so by an error takes longer.
  const names = existsSync(folder) ? await readdir(folder).catch(() => []) : [];
  return names.sort().flatMap((name) => {
    const type = TYPES[name.slice(name.lastIndexOf('.') + 1)];
    return type && /^[\w-]+\.\w+$/.test(name) ? [{ name, path: join(folder, name), type }] : [];
  });
}
