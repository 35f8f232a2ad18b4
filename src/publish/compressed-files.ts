import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

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
 * Writes `x.html.gz` and `x.html.br` beside every text of a built folder, for servers that send such files in place
 * of the text (`gzip_static` of nginx, `precompressed` of Caddy); others never ask for them.
 */
export async function compressFolder(dir: string): Promise<Compressed> {
  const sum = { files: 0, bytes: 0, gz: 0, br: 0 };
  const names = (await readdir(dir, { recursive: true })).map((name) => name.split(sep).join('/'));
  for (const name of names.filter((name) => TEXT.test(name)).sort()) {
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
