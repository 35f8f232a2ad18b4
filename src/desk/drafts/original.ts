import * as words from '../../words/vi/bench.ts';
import type { OpenArchive } from '../desk.ts';
import type { ReadFile } from '../files/archive-files.ts';
import { isPlainName } from '../files/archive-path.ts';
import { inThread } from '../server/in-thread.ts';
import { headOfReport } from '../shelf/report-head.ts';
import type { Original } from './api.ts';
import type { OriginalTask } from './original-worker.ts';
import { scannedOriginal } from './scanned-original.ts';

const shown = new WeakMap<OpenArchive, Map<string, Promise<Original>>>();

/** Reading a scan or a long PDF takes as long as importing it. */
const LIMITS = { time: 10 * 60_000, megabytes: 2_000 };

/** A report's original as the import reads it, line by line; read once for each version of the file, in a thread. */
export async function originalOf(archive: OpenArchive, slug: string): Promise<Original> {
  const found = await originalFile(archive, slug);
  if (!found) return { kind: 'none', why: words.noOriginal };
  const known = shown.get(archive) ?? new Map<string, Promise<Original>>();
  shown.set(archive, known);
  const { name, file } = found;
  const read = async (): Promise<Original> =>
    (await scannedOriginal(archive, slug, name)) ??
    inThread<OriginalTask, Original>(WORKER, { name, bytes: file.bytes }, { limits: LIMITS });
  const original = known.get(file.digest) ?? read();
  known.set(file.digest, original);
  original.catch(() => known.delete(file.digest));
  return original;
}

const WORKER = new URL('./original-worker.ts', import.meta.url);

/** The file that a report names as its source, where the archive keeps it. */
export async function originalFile(
  { files }: OpenArchive,
  slug: string,
): Promise<{ name: string; file: ReadFile } | undefined> {
  const name = headOfReport(slug, (await files.mustRead(`reports/${slug}.md`)).text)?.source.file;
  if (name === undefined || !isPlainName(name)) return undefined;
  const spellings = new Set([name, name.normalize('NFC'), name.normalize('NFD')]);
  for (const spelling of spellings) {
    const file = await files.read(`originals/${spelling}`);
    if (file) return { name, file };
  }
  return undefined;
}
