import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { ByteWriter } from './bytes.ts';
import { DIGEST_BYTES, PART_BITS, PARTS, type ShardTally } from './shard-tally.ts';
import { NAME_LENGTH, tallyFile, type TallyNames } from './tally.ts';

/** Bytes of a file before it is packed, on average: a query reads a file per word and one per two neighbours. */
const BYTES_PER_FILE = 16_000;

/** Places are all but random: more effort packs them hardly smaller, and every build of a changed archive pays it. */
const LEVEL = 3;

/** A file of an archive's tally, packed when it is asked for. */
export interface TallyFile {
  /** Tells its content. */
  readonly path: string;
  readonly content: () => Uint8Array;
}

/**
 * Where an archive's words stand: files by the highest bits of the terms' hashes, each with what every index has of
 * them (its number and the length of its entries before them). Indexes are kept between builds and put one behind
 * another here; nothing is counted anew, and of what a file would hold its name is told without reading any.
 *
 * The newest reports, the first index, have files of their own: a report that comes in has most of the archive's words,
 * and would else make all files other ones.
 */
export function tallyFiles(shards: readonly ShardTally[]): {
  stretches: TallyNames[];
  files: TallyFile[];
} {
  const stretches = [shards.slice(0, 1), shards.slice(1)].filter(({ length }) => length > 0);
  const made = stretches.map((own, at) => stretchFiles(own, at));
  return { stretches: made.map(({ names }) => names), files: made.flatMap(({ files }) => files) };
}

function stretchFiles(
  shards: readonly ShardTally[],
  first: number,
): { names: TallyNames; files: TallyFile[] } {
  const bits = tallyBits(shards);
  const partsPerFile = PARTS >>> bits;
  const names = Array.from({ length: 2 ** bits }, (_, file) =>
    nameOf(shards, file * partsPerFile, (file + 1) * partsPerFile),
  );
  // One for all, so that it grows once.
  const content = new ByteWriter();
  const files = names.map((name, file) => ({
    path: tallyFile(file, name),
    content: () => contentOf(shards, file * partsPerFile, (file + 1) * partsPerFile, content),
  }));
  return { names: { first, bits, names: names.join('') }, files };
}

/** How many of a hash's highest bits name the file of a tally. */
function tallyBits(shards: readonly ShardTally[]): number {
  const bytes = shards.reduce((sum, { starts }) => sum + (starts[PARTS] ?? 0), 0);
  return Math.min(PART_BITS, Math.max(0, Math.ceil(Math.log2(bytes / BYTES_PER_FILE))));
}

function nameOf(shards: readonly ShardTally[], first: number, end: number): string {
  const hash = createHash('sha256');
  for (const { digests } of shards) hash.update(digests.subarray(first * DIGEST_BYTES, end * DIGEST_BYTES));
  return hash.digest('base64url').slice(0, NAME_LENGTH);
}

function contentOf(
  shards: readonly ShardTally[],
  first: number,
  end: number,
  content: ByteWriter,
): Uint8Array {
  content.length = 0;
  for (const [shard, { starts, entries }] of shards.entries()) {
    const own = entries(starts[first] ?? 0, starts[end] ?? 0);
    if (own.length === 0) continue;
    content.number(shard);
    content.number(own.length);
    content.put(own);
  }
  return gzipSync(content.written(), { level: LEVEL });
}
