import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { finished } from 'node:stream/promises';
import { strToU8, Zip, ZipDeflate, ZipPassThrough } from 'fflate';

/** What is compressed already. */
const DENSE = /\.(?:woff2?|png|jpe?g|webp|zip|gz|br|pf_\w+|pagefind)$/;

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

/** Writes a zip file; the same content gives the same bytes. */
export async function writeZip(path: string, content: ZipContent): Promise<void> {
  const out = createWriteStream(path);
  const done = finished(out);
  // Told at the end; until then it must not count as a rejection that nobody heeds.
  done.catch(() => undefined);
  // Zips state times without their zone. One time for all: a zip of the same files is the same file everywhere.
  const time = new Date(2000, 0, 1);
  const zip = new Zip((error, chunk, final) => {
    if (error) out.destroy(error);
    else out.write(chunk);
    if (final) out.end();
  });
  const add = (name: string, bytes: Uint8Array): void => {
    const entry = DENSE.test(name)
      ? new ZipPassThrough(`${content.inside}/${name}`)
      : new ZipDeflate(`${content.inside}/${name}`, { level: 6 });
    entry.mtime = time;
    zip.add(entry);
    entry.push(bytes, true);
  };
  for (const [name, text] of Object.entries(content.texts ?? {})) add(name, strToU8(text));
  for (const name of await filesOf(content)) {
    const bytes = await readFile(join(content.folder, name));
    add(name, content.edit && name.endsWith('.html') ? edited(content.edit, name, bytes) : bytes);
    // Files are taken one by one and written as they come: the whole site is never in memory.
    if (out.writableNeedDrain) await once(out, 'drain');
  }
  zip.end();
  await done;
}

function edited(edit: NonNullable<ZipContent['edit']>, name: string, bytes: Buffer): Uint8Array {
  const text = bytes.toString('utf8');
  const changed = edit(name, text);
  return changed === text ? bytes : strToU8(changed);
}

async function filesOf({ folder, include = () => true }: ZipContent): Promise<string[]> {
  const names = (await readdir(folder, { recursive: true })).map((name) => name.split(sep).join('/'));
  const files: string[] = [];
  for (const name of names.filter(include).sort()) {
    if ((await stat(join(folder, name))).isFile()) files.push(name);
  }
  return files;
}
