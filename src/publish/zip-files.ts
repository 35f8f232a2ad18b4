import { createWriteStream } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';

/** What is compressed already. */
const DENSE = /\.(?:woff2?|png|jpe?g|webp|zip|gz|br|pf_\w+|pagefind|packed)$/;

export interface ZipContent {
  /** The folder whose files go in, with their paths from it. */
  readonly folder: string;
  /** Which of them; all by default. Paths are written with `/`. */
  readonly include?: (path: string) => boolean;
  /** The folder they lie in within the zip, so that unpacking makes one folder. */
  readonly inside: string;
  /** Changes a page on its way in: it must not lead to files that stay out. */
  readonly edit?: (path: string, text: string) => string;
  /** Further files by name. */
  readonly texts?: Readonly<Record<string, string>>;
}

/** Writes a zip file, a piece at a time; the same content gives the same bytes. */
export async function writeZip(path: string, content: ZipContent): Promise<void> {
  const { folder, inside, edit, texts = {} } = content;
  const zip = new ZipFile();
  const options = (name: string) => ({
    // The older form of times has no zone: a zip of the same files is the same file everywhere.
    mtime: new Date(2000, 0, 1),
    forceDosTimestamp: true,
    mode: 0o100644,
    compress: !DENSE.test(name),
  });
  for (const [name, text] of Object.entries(texts)) {
    zip.addBuffer(Buffer.from(text), `${inside}/${name}`, options(name));
  }
  for (const name of await filesOf(content)) {
    const file = join(folder, name);
    if (!edit || !name.endsWith('.html')) {
      zip.addFile(file, `${inside}/${name}`, options(name));
      continue;
    }
    zip.addReadStreamLazy(`${inside}/${name}`, options(name), (give) => {
      readFile(file, 'utf8').then(
        (text) => {
          give(undefined, Readable.from([Buffer.from(edit(name, text))]));
        },
        (error: unknown) => {
          give(error, Readable.from([]));
        },
      );
    });
  }
  zip.end();
  const written = pipeline(zip.outputStream, createWriteStream(path));
  await Promise.race([written, failure(zip)]);
}

/** What goes wrong with a file on its way in is told to the zip, not to its stream. */
function failure(zip: ZipFile): Promise<never> {
  return new Promise((_done, fail) => {
    zip.on('error', fail);
  });
}

async function filesOf({ folder, include = () => true }: ZipContent): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length))
    .map((name) => name.split(sep).join('/'))
    .filter(include)
    .sort();
}
