import type { Shard, WordPostings } from '../index/shard.ts';
import type { Query } from '../query/query.ts';
import { readHit } from './hit.ts';
import { rank } from './rank.ts';
import type { Result } from './result-stream.ts';

/** The records of one index that answer a query, given where its words stand, by their keys. */
export function searchShard(
  query: Query,
  shard: Shard,
  postings: ReadonlyMap<string, readonly WordPostings[]>,
): Result[] {
  const { lengths, facts } = shard.records;
  const lostAccents = (record: number): boolean => facts.cardOf(record)?.ocr === true;
  return rank(query, postings, { lengths, lostAccents }).map(({ record, tier, score }) => ({
    tier,
    score,
    ...facts.factsOf(record),
    hit: () => readHit(shard, record),
  }));
}
