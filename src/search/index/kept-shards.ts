import { createHash } from 'node:crypto';
import {
  appendFileSync,
  copyFileSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { searchedOf } from '../records/records.ts';
import { PAGEFIND_VERSION } from '../pagefind.ts';
import { PARTS, tallyTexts, type ShardTally } from '../tally/shard-tally.ts';
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
 * The index of pages as an earlier build made it, or made now and kept.
 *
 * @param kept the folder in which indexes lie between builds
 */
export async function keptShard(pages: readonly SearchPage[], kept: string): Promise<KeptShard> {
  const name = digestOf(pages);
  const folder = join(kept, name);
  const read = (): KeptShard => ({
    name,
    folder: join(folder, 'site'),
    shared: join(folder, 'shared'),
    meta: readdirSync(join(folder, 'site')).find((file) => file.endsWith('.pf_meta')) ?? '',
    reports: JSON.parse(readFileSync(join(folder, 'reports.json'), 'utf8')) as ReportTable,
    tally: readTally(readFileSync(join(folder, 'tally.bin'))),
  });
  try {
    return read();
  } catch {
    // Not there, or torn: it is made.
  }
  const draft = `${folder}.${process.pid}.draft`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { recursive: true });
  const reports = await writeShard(pages, draft);
  const { starts, entries } = tallyTexts(pages.flatMap(({ records }) => records).map(searchedOf));
  writeFileSync(join(draft, 'tally.bin'), starts);
  appendFileSync(join(draft, 'tally.bin'), entries);
  writeFileSync(join(draft, 'reports.json'), JSON.stringify(reports));
  rmSync(folder, { recursive: true, force: true });
  renameSync(draft, folder);
  return read();
}

/** @throws where the file is torn */
function readTally(bytes: Buffer): ShardTally {
  const head = (PARTS + 1) * Uint32Array.BYTES_PER_ELEMENT;
  const starts = new Uint32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + head));
  const entries = bytes.subarray(head);
  if (starts[PARTS] !== entries.length) throw new Error('A kept tally is torn.');
  return { starts, entries };
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
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const from = join(entry.parentPath, entry.name);
    const to = join(target, from.slice(folder.length));
    mkdirSync(dirname(to), { recursive: true });
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
