import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { termHash, termsOf } from '../prepare/terms.ts';

/** Terms per file at most: a query reads a file per word, and one per pair of words that it has in quotation marks. */
const MOST_TERMS_PER_FILE = 800;

/** The terms of the texts of one index, each once, in order. */
export function termHashes(texts: Iterable<string>): Uint32Array {
  const hashes = new Set<number>();
  for (const text of texts) for (const term of termsOf(text)) hashes.add(termHash(term));
  return Uint32Array.from(hashes).sort();
}

/**
 * Writes which indexes have which terms, so that a query opens none that cannot answer: files `0.packed` … of
 * entries of a term's four bytes (its hash, highest first) and one bit per index, from the lowest of the first
 * byte. A term lies in the file that its hash leaves over when divided by the number of files.
 *
 * @param shards the terms of each index
 * @returns the number of files; none where there is but one index
 */
export async function writeTermMap(shards: readonly Uint32Array[], folder: string): Promise<number> {
  if (shards.length < 2) return 0;
  const all = new Uint32Array(shards.reduce((sum, { length }) => sum + length, 0));
  let end = 0;
  for (const hashes of shards) {
    all.set(hashes, end);
    end += hashes.length;
  }
  const terms = all.sort().filter((hash, at) => at === 0 || hash !== all[at - 1]);
  // A power of two: as an archive grows, terms seldom move to other files.
  const files = 2 ** Math.max(0, Math.ceil(Math.log2(terms.length / MOST_TERMS_PER_FILE)));
  const entryLength = 4 + Math.ceil(shards.length / 8);
  const entries: Buffer[][] = Array.from({ length: files }, () => []);
  const next = shards.map(() => 0);
  for (const hash of terms) {
    const entry = Buffer.alloc(entryLength);
    entry.writeUInt32BE(hash);
    for (const [shard, hashes] of shards.entries()) {
      const at = next[shard] ?? 0;
      if (hashes[at] !== hash) continue;
      next[shard] = at + 1;
      const byte = 4 + (shard >> 3);
      entry[byte] = (entry[byte] ?? 0) | (1 << (shard & 7));
    }
    entries[hash % files]?.push(entry);
  }
  await mkdir(folder, { recursive: true });
  for (const [file, own] of entries.entries()) {
    await writeFile(join(folder, `${file}.packed`), gzipSync(Buffer.concat(own), { level: 9 }));
  }
  return files;
}
