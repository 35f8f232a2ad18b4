import { createHash } from 'node:crypto';

/** Reports per index: no fewer, but for an archive's rest, and no more. */
export const FEWEST = 10;
export const MOST = 25;
/** One report in so many ends an index, if that has enough. */
const CHANCE = 4;

/**
 * Divides reports, newest first, among indexes of some {@link FEWEST} to {@link MOST}. Where an index ends is told by
 * the slug of its last report alone, not by counting from one end: so a report that is added, wherever, changes the
 * index that it falls into, and all others are those of the build before. An archive without reports has an index too.
 */
export function inShards<T extends { readonly slug: string }>(reports: readonly T[]): T[][] {
  const shards: T[][] = [[]];
  for (const report of reports) {
    const shard = shards.at(-1) ?? [];
    shard.push(report);
    if ((shard.length >= FEWEST && ends(report.slug)) || shard.length >= MOST) shards.push([]);
  }
  if (shards.length > 1 && shards.at(-1)?.length === 0) shards.pop();
  return shards;
}

function ends(slug: string): boolean {
  return (createHash('sha256').update(slug).digest()[0] ?? 0) % CHANCE === 0;
}
