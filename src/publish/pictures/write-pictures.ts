import { Resvg } from '@resvg/resvg-js';
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Archive } from '../../archive/model.ts';
import { DEFAULT_COLOURS, pictureSvg } from './compose.ts';
import { picturesOf } from './picture-contents.ts';

/**
 * Draws the pictures that shared links show: one of the site, one of each report and indicator. What has not changed
 * since the last build is taken from a folder of pictures by the digest of their drawing.
 *
 * @returns how many were drawn anew
 */
export async function writePictures(archive: Archive, outDir: string, cacheDir: string): Promise<number> {
  await mkdir(cacheDir, { recursive: true });
  const used = new Set<string>();
  let drawn = 0;
  for (const [path, content] of picturesOf(archive)) {
    const svg = pictureSvg(content, DEFAULT_COLOURS);
    const name = `${createHash('sha256').update(svg).digest('hex').slice(0, 32)}.png`;
    used.add(name);
    let png: Uint8Array | undefined = await readFile(join(cacheDir, name)).catch(() => undefined);
    if (!png) {
      png = new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng();
      await writeFile(join(cacheDir, name), png);
      drawn += 1;
    }
    await mkdir(dirname(join(outDir, path)), { recursive: true });
    await writeFile(join(outDir, path), png);
  }
  const stale = (await readdir(cacheDir)).filter((name) => !used.has(name));
  await Promise.all(stale.map((name) => rm(join(cacheDir, name), { force: true })));
  return drawn;
}
