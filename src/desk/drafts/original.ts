import { ImportError } from '../../import/import-error.ts';
import { readSourceFile } from '../../import/read-file.ts';
import * as words from '../../words/vi/bench.ts';
import type { OpenArchive } from '../desk.ts';
import type { ReadFile } from '../files/archive-files.ts';
import { isPlainName } from '../files/archive-path.ts';
import type { Original } from './api.ts';
import type { ReadBench } from './read-bench.ts';

const shown = new WeakMap<OpenArchive, Map<string, Original>>();

/** A report's original as the import reads it, line by line; read once for each version of the file. */
export async function originalOf(archive: OpenArchive, bench: ReadBench): Promise<Original> {
  const found = await originalFile(archive, bench);
  if (!found) return { kind: 'none', why: words.noOriginal };
  const known = shown.get(archive) ?? new Map<string, Original>();
  shown.set(archive, known);
  const original = known.get(found.file.digest) ?? (await read(found));
  known.set(found.file.digest, original);
  return original;
}

/** The file that a report names as its source, where the archive keeps it. */
export async function originalFile(
  archive: OpenArchive,
  { reading }: ReadBench,
): Promise<{ name: string; file: ReadFile } | undefined> {
  const name = reading.frontmatter?.source.file;
  if (name === undefined || !isPlainName(name)) return undefined;
  const spellings = new Set([name, name.normalize('NFC'), name.normalize('NFD')]);
  for (const spelling of spellings) {
    const file = await archive.files.read(`originals/${spelling}`);
    if (file) return { name, file };
  }
  return undefined;
}

async function read({ name, file }: { name: string; file: ReadFile }): Promise<Original> {
  const isPdf = /^[^]{0,256}%PDF-\d/u.test(file.bytes.subarray(0, 1024).toString('latin1'));
  try {
    const { lines } = await readSourceFile(file.bytes);
    return {
      kind: isPdf ? 'pdf' : 'text',
      name,
      lines: lines.map(({ number, page, text }) => ({ number, page, text: plain(text) })),
    };
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    // A scan has pages to look at, though no text.
    return isPdf
      ? { kind: 'pdf', name, lines: [] }
      : { kind: 'none', why: words.originalUnread(error.message) };
  }
}

/** Without the signs by which readers of Word files tell bold and raised letters, and notes. */
const plain = (text: string): string =>
  text
    .replace(/\*\*|<\/?su[bp]>|(?<!\S)\*(?=\S)|(?<=\S)\*(?!\S)/gu, '')
    .replace(/^#{1,6} /u, '')
    .replace(/^\[\^([^\]]+)\]:/u, '[$1]')
    .replace(/\[\^([^\]]+)\]/gu, '[$1]');
