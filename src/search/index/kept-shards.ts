import { createHash } from 'node:crypto';
import {
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
import { PAGEFIND_VERSION } from './shard.ts';
import { writeShard, type SearchPage } from './write-shard.ts';
import { termHashes } from './write-term-map.ts';

/** Changes with what `writeShard` makes of the same pages. */
const FORMAT = 1;

/** One index as it lies between builds. */
export interface KeptShard {
  /** Its name, which tells its content. */
  readonly name: string;
  /** The folder with the files that are published. */
  readonly folder: string;
  /** In the name of Pagefind's list of pages. */
  readonly hash: string;
  readonly records: number;
  /** Its terms, see {@link termHashes}. */
  readonly terms: Uint32Array;
}

/**
 * The index of pages as an earlier build made it, or made now and kept.
 *
 * @param kept the folder in which indexes lie between builds
 */
export async function keptShard(pages: readonly SearchPage[], kept: string): Promise<KeptShard> {
  const name = digestOf(pages);
  const folder = join(kept, name);
  const facts = join(folder, 'facts.json');
  const terms = join(folder, 'terms.bin');
  const read = (): KeptShard => {
    const { hash, records } = JSON.parse(readFileSync(facts, 'utf8')) as { hash: string; records: number };
    const bytes = readFileSync(terms);
    const own = new Uint32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
    return { name, folder: join(folder, 'site'), hash, records, terms: own };
  };
  try {
    return read();
  } catch {
    // Not there, or torn: it is made.
  }
  const draft = `${folder}.${process.pid}.draft`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { recursive: true });
  const records = pages.flatMap((page) => page.records);
  const hash = await writeShard(pages, join(draft, 'site'));
  const own = termHashes(records.flatMap((record) => Object.values(searchedOf(record))));
  writeFileSync(join(draft, 'terms.bin'), own);
  writeFileSync(join(draft, 'facts.json'), JSON.stringify({ hash, records: records.length }));
  rmSync(folder, { recursive: true, force: true });
  renameSync(draft, folder);
  return read();
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

/** Puts an index into a site: by name alone where the file system can, since nobody writes into its files. */
export function publishShard({ folder }: KeptShard, target: string): void {
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
