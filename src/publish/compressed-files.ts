import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { writeManifest } from './output-folder/site-manifest.ts';

const TEXT = /\.(?:html|css|js|json|csv|xml|svg|txt|bib|ris)$/;
/** Smaller files travel in one packet anyway. */
const SMALLEST = 1024;

const PACKERS = {
  gz: (bytes: Buffer) => promisify(gzip)(bytes, { level: 9 }),
  br: (bytes: Buffer) =>
    promisify(brotliCompress)(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: 9,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    }),
};

/** What was written beside a built site's files. */
export interface Compressed {
  readonly files: number;
  /** Bytes of the files, and of what is sent in their place. */
  readonly bytes: number;
  readonly gz: number;
  readonly br: number;
}

/**
 * Writes `x.html.gz` and `x.html.br` beside every text of a build, for servers that send such files in place of the
 * text (`gzip_static` of nginx, `precompressed` of Caddy); others never ask for them. They join the build's list, so
 * that they go with it.
 *
 * @param files what the build wrote, from `readManifest`
 */
export async function compressFolder(dir: string, files: ReadonlySet<string>): Promise<Compressed> {
  const sum = { files: 0, bytes: 0, gz: 0, br: 0 };
  const names = [...files].filter((name) => TEXT.test(name)).sort();
  writeManifest(dir, [...files, ...names.flatMap((name) => [`${name}.gz`, `${name}.br`])]);
  for (const name of names) {
    const bytes = await readFile(join(dir, name));
    if (bytes.length < SMALLEST) continue;
    sum.files += 1;
    sum.bytes += bytes.length;
    for (const ending of ['gz', 'br'] as const) {
      const packed = await PACKERS[ending](bytes);
      await writeFile(join(dir, `${name}.${ending}`), packed);
      sum[ending] += packed.length;
    }
  }
  return sum;
}
