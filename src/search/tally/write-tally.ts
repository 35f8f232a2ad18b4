import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { ByteWriter } from './bytes.ts';
import { PART_BITS, PARTS, type ShardTally } from './shard-tally.ts';

/** Bytes of a file before it is packed, on average: a query reads a file per word and one per two neighbours. */
const BYTES_PER_FILE = 8_000;

/** Places are all but random: more effort packs them hardly smaller, and every build of a changed archive pays it. */
const LEVEL = 3;

/** How many of a hash's highest bits name the file of a tally. */
export function tallyBits(shards: readonly ShardTally[]): number {
  const bytes = shards.reduce((sum, { entries }) => sum + entries.length, 0);
  return Math.min(PART_BITS, Math.max(0, Math.ceil(Math.log2(bytes / BYTES_PER_FILE))));
}

/**
 * Writes where an archive's words stand: files `0.packed` … by the highest bits of the terms' hashes, each with what
 * every index has of them (its number and the length of its entries before them). Indexes are kept between builds
 * and put one behind another here; nothing is counted anew.
 */
export async function writeTally(shards: readonly ShardTally[], folder: string): Promise<void> {
  const bits = tallyBits(shards);
  const partsPerFile = PARTS >>> bits;
  await mkdir(folder, { recursive: true });
  for (let file = 0; file < 2 ** bits; file += 1) {
    const content = new ByteWriter();
    for (const [shard, { starts, entries }] of shards.entries()) {
      const own = entries.subarray(starts[file * partsPerFile], starts[(file + 1) * partsPerFile]);
      if (own.length === 0) continue;
      content.number(shard);
      content.number(own.length);
      content.put(own);
    }
    await writeFile(join(folder, `${file}.packed`), gzipSync(content.written(), { level: LEVEL }));
  }
}
