import { createHash } from 'node:crypto';
import {
  appendFileSync,
  closeSync,
  copyFileSync,
  linkSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { searchedOf } from '../records/records.ts';
import { PAGEFIND_VERSION } from '../pagefind.ts';
import { DIGEST_BYTES, PARTS, tallyTexts, type ShardTally } from '../tally/shard-tally.ts';
import type { ReportTable } from './record-table.ts';
import { writeShard, type SearchPage } from './write-shard.ts';

/** Changes with what `writeShard` makes of the same pages. */
const FORMAT = 3;

/** One index as it lies between builds. */
export interface KeptShard {
  /** Its name, which tells its content. */
  readonly name: string;
  /** The folder with the files that are published. */
  readonly folder: string;
  /** The folder with what is the same for all indexes. */
  readonly shared: string;
  /** The name of Pagefind's list of pages. */
  readonly meta: string;
  /** Its reports, and what its records are filtered by. */
  readonly reports: ReportTable;
  /** Where its words stand. */
  readonly tally: ShardTally;
}

/**
 * The index of an earlier build, or one that is made now and kept.
 *
 * @param from what tells all that its pages are made from, so that they need not be made to know that they are the
 *   same; none where that can't be told
 * @param kept the folder in which indexes lie between builds
 */
export async function keptShard(
  pages: () => readonly SearchPage[],
  from: string | undefined,
  kept: string,
): Promise<KeptShard> {
  const found = from === undefined ? undefined : readFrom(kept, from);
  if (found) return found;
  const made = pages();
  const name = digestOf(made);
  const shard = readShard(kept, name) ?? (await makeShard(made, kept, name));
  if (from !== undefined) writeFileSync(join(kept, name, FROM), from);
  return shard;
}

/** What an index's pages were made from. */
const FROM = 'from.txt';

function readFrom(kept: string, from: string): KeptShard | undefined {
  const name = readdirSync(kept).find((one) => textAt(join(kept, one, FROM)) === from);
  return name === undefined ? undefined : readShard(kept, name);
}

function textAt(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

async function makeShard(pages: readonly SearchPage[], kept: string, name: string): Promise<KeptShard> {
  const folder = join(kept, name);
  const draft = `${folder}.${process.pid}.draft`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { recursive: true });
  const reports = await writeShard(pages, draft);
  const { starts, digests, all } = tallyTexts(pages.flatMap(({ records }) => records).map(searchedOf));
  writeFileSync(join(draft, TALLY), starts);
  appendFileSync(join(draft, TALLY), digests);
  appendFileSync(join(draft, TALLY), all);
  writeFileSync(join(draft, 'reports.json'), JSON.stringify(reports));
  rmSync(folder, { recursive: true, force: true });
  renameSync(draft, folder);
  const shard = readShard(kept, name);
  if (!shard) throw new Error(`${folder} cannot be read again.`);
  return shard;
}

/** An index as it was kept; none where it is not there or torn. */
function readShard(kept: string, name: string): KeptShard | undefined {
  const folder = join(kept, name);
  try {
    return {
      name,
      folder: join(folder, 'site'),
      shared: join(folder, 'shared'),
      meta: readdirSync(join(folder, 'site')).find((file) => file.endsWith('.pf_meta')) ?? '',
      reports: JSON.parse(readFileSync(join(folder, 'reports.json'), 'utf8')) as ReportTable,
      tally: readTally(join(folder, TALLY)),
    };
  } catch {
    return undefined;
  }
}

/** Starts, digests, entries. */
const TALLY = 'tally.bin';
const STARTS_BYTES = (PARTS + 1) * Uint32Array.BYTES_PER_ELEMENT;
const HEAD_BYTES = STARTS_BYTES + PARTS * DIGEST_BYTES;

/** After so many of its entries are asked for, a tally is read whole: opening its file takes longer than reading it. */
const MOST_OPENED = 20;

/**
 * A tally as it was kept. Its entries stay on the disk: of an edited archive few are read.
 *
 * @throws where the file is torn
 */
function readTally(path: string): ShardTally {
  const head = bytesAt(path, 0, HEAD_BYTES);
  const starts = new Uint32Array(head.buffer.slice(0, STARTS_BYTES));
  if (HEAD_BYTES + (starts[PARTS] ?? 0) !== statSync(path).size) throw new Error('A kept tally is torn.');
  let opened = 0;
  let whole: Uint8Array | undefined;
  return {
    starts,
    digests: head.subarray(STARTS_BYTES),
    entries(start, end) {
      if (start === end) return new Uint8Array();
      opened += 1;
      if (opened > MOST_OPENED) whole ??= readFileSync(path);
      return (
        whole?.subarray(HEAD_BYTES + start, HEAD_BYTES + end) ??
        bytesAt(path, HEAD_BYTES + start, HEAD_BYTES + end)
      );
    },
  };
}

function bytesAt(path: string, start: number, end: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(end - start);
  const file = openSync(path, 'r');
  try {
    readSync(file, bytes, 0, bytes.length, start);
  } finally {
    closeSync(file);
  }
  return bytes;
}

const DAY = 24 * 60 * 60 * 1000;

/** Removes what is no longer asked for. A draft may be another build's, which is still at it. */
export function keepShards(shards: readonly KeptShard[], kept: string): void {
  const names = new Set(shards.map(({ name }) => name));
  for (const name of readdirSync(kept)) {
    const path = join(kept, name);
    const isAtWork = name.endsWith('.draft') && Date.now() - statSync(path).mtimeMs < DAY;
    if (!names.has(name) && !isAtWork) rmSync(path, { recursive: true, force: true });
  }
}

/** Puts a folder of an index into a site: by name alone where the file system can, since nobody writes into its files. */
export function publishFolder(folder: string, target: string): void {
  const made = new Set<string>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const from = join(entry.parentPath, entry.name);
    const to = join(target, from.slice(folder.length));
    if (!made.has(dirname(to))) mkdirSync(dirname(to), { recursive: true });
    made.add(dirname(to));
    try {
      linkSync(from, to);
    } catch {
      copyFileSync(from, to);
    }
  }
}

function digestOf(pages: readonly SearchPage[]): string {
  const hash = createHash('sha256').update(`${FORMAT} ${PAGEFIND_VERSION}\n`);
  for (const page of pages) hash.update(JSON.stringify(page)).update('\n');
  return hash.digest('hex').slice(0, 16);
}
