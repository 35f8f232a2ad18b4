import type { Records } from '../index/records.ts';
import type { WordPostings } from '../index/shard.ts';
import type { Query } from '../query/query.ts';
import { readHit } from './hit.ts';
import { rank, type Found } from './rank.ts';
import type { Result } from './result-stream.ts';

/** The records of one index that answer a query, given where its words stand, by their keys. */
export function searchShard(
  query: Query,
  records: Records,
  postings: ReadonlyMap<string, readonly WordPostings[]>,
): Result[] {
  const { lengths, facts } = records;
  const lostAccents = (record: number): boolean => facts.cardOf(record)?.ocr === true;
  return rank(query, postings, { lengths, lostAccents }).map((found) => resultOf(found, records));
}

/** A record as a result. */
export function resultOf({ record, tier, score }: Found, records: Records): Result {
  return { record, tier, score, ...records.facts.factsOf(record), hit: () => readHit(records, record) };
}
