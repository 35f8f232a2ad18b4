import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { withPolicy } from './content-security.ts';
import { shortMarkup } from './short-markup.ts';
import { relativeLinks, relativeUrls } from './relative-links.ts';

/** Hosts show this page at any address, so nothing in it can be relative. */
const NOT_FOUND = /^\/404(?:\.html|\/)?$/;

/**
 * A page as it is published: every address that begins at the site's root made relative to it, so that the folder
 * works unchanged under any path, its content policy at the head, and no more markup than browsers need.
 *
 * @param address the page's own from the site's root, such as `/bao-cao/x/`
 */
export function finishedPage(html: string, address: string): string {
  if (NOT_FOUND.test(address)) return withPolicy(shortMarkup(html));
  return withPolicy(
    shortMarkup(html, (markup) => (markup.includes('/') ? relativeLinks(markup, address) : markup)),
  );
}

/** Makes addresses in all style sheets that the build wrote relative, see {@link relativeUrls}. */
export async function finishStyles(outDir: string): Promise<void> {
  const folder = join(outDir, '_astro');
  const names = await readdir(folder).catch(() => []);
  for (const name of names.filter((entry) => entry.endsWith('.css'))) {
    const path = join(folder, name);
    await writeFile(path, relativeUrls(await readFile(path, 'utf8'), `/_astro/${name}`));
  }
}
