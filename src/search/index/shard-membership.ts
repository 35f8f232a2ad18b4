import { createHash } from 'node:crypto';

/** Reports per index: no fewer, but for an archive's rest, and no more. */
export const FEWEST = 10;
export const MOST = 25;
/** One report in so many ends an index, if that has enough. */
const CHANCE = 4;

/**
 * Divides reports, newest first, among indexes of some {@link FEWEST} to {@link MOST}. They are filled from the oldest
 * on, so that a new report comes into the first and leaves all others as they are. Where an index ends is told by the
 * slug of its last report alone, not by counting: so one that is added among the older ones moves few of them. An
 * archive without reports has an index too.
 */
export function inShards<T extends { readonly slug: string }>(reports: readonly T[]): T[][] {
  const shards: T[][] = [[]];
  for (const report of reports.toReversed()) {
    const shard = shards.at(-1) ?? [];
    shard.push(report);
    if ((shard.length >= FEWEST && ends(report.slug)) || shard.length >= MOST) shards.push([]);
  }
  if (shards.length > 1 && shards.at(-1)?.length === 0) shards.pop();
  return shards.map((shard) => shard.toReversed()).toReversed();
}

function ends(slug: string): boolean {
  return (createHash('sha256').update(slug).digest()[0] ?? 0) % CHANCE === 0;
}
