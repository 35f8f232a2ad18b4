import { withoutAccents } from '../../domain/orthography.ts';
import type { ArchiveIndex } from '../index/archive-index.ts';
import { isAsTyped } from '../query/accents.ts';
import type { Order } from '../query/address.ts';
import { wordsOfQuery, type Query, type QueryWord } from '../query/query.ts';
import type { CountedRecord } from '../tally/count.ts';
import { rankPhrases } from './rank.ts';
import { ResultStream, type Result } from './result-stream.ts';
import { resultOf, searchShard } from './search-shard.ts';

/** Whether a query asks for a word by itself: of such a one the tally has no place, Pagefind has. */
export const hasWordAlone = ({ clauses }: Query): boolean =>
  clauses.some(
    ({ slots: [only, ...others] }) =>
      others.length === 0 && only?.alternatives.every((words) => words.length === 1) === true,
  );

/**
 * Finds and ranks, index by index, the records that were counted: phrases by the places that the tally has of them,
 * words alone and words apart by those that Pagefind has.
 */
export class ResultFinder {
  private readonly index: ArchiveIndex;

  constructor(index: ArchiveIndex) {
    this.index = index;
  }

  /** Begins to fetch what the newest reports' index has of a query's words. */
  async prepare(query: Query): Promise<void> {
    await (await this.index.open(0)).prepare(wordsOfQuery({ ...query, excluded: [] }));
  }

  /** Results of what was counted, in their order. */
  stream(query: Query, found: readonly CountedRecord[], order: Order): ResultStream {
    return new ResultStream(found, order, async (shard, level) => {
      const own = found.filter((one) => one.shard === shard && one.level === level);
      if (query.clauses.length === 0) return this.documents(own, shard);
      if (level !== 'words' && !hasWordAlone(query)) return this.rankedPhrases(own, shard);
      const results = new Map((await this.ranked(query, shard)).map((one) => [one.record, one]));
      return own.flatMap(({ record }) => results.get(record) ?? []);
    });
  }

  private async documents(own: readonly CountedRecord[], shard: number): Promise<Result[]> {
    const records = await this.index.records(shard);
    return own.map(({ record }) => resultOf({ record, tier: 'phrase', score: 0 }, records));
  }

  /** Ranked by the tally, which knows the places of phrases: Pagefind need not be fetched. */
  private async rankedPhrases(own: readonly CountedRecord[], shard: number): Promise<Result[]> {
    const records = await this.index.records(shard);
    return rankPhrases(own, records).map((found) => resultOf(found, records));
  }

  /**
   * The records of one index that answer, ranked by where Pagefind finds the words in them.
   *
   * @param isCounted whether the index is known to have some
   */
  async ranked(query: Query, number: number, isCounted = true): Promise<Result[]> {
    const shard = await this.index.open(number);
    // What is left out was left out when it was counted.
    const words = wordsOfQuery({ ...query, excluded: isCounted ? [] : query.excluded });
    const [forms] = await Promise.all([
      Promise.all(words.map((word) => this.formsIn(word, number))),
      shard.prepare(words),
    ]);
    const postings = new Map(
      await Promise.all(
        words.map(async (word, at) => [word.key, await shard.postings(word, forms[at] ?? [])] as const),
      ),
    );
    const results = searchShard(query, shard.records, postings);
    // Pagefind takes a file that it cannot have for one that holds nothing.
    if (isCounted && results.length === 0) throw new Error(`Index ${shard.folder} could not be read.`);
    return results;
  }

  /** The printed forms of a word in an index that have the accents that were typed. */
  private async formsIn(word: QueryWord, number: number): Promise<string[]> {
    if (word.strict) return [word.key];
    // Typed without accents it stands for all of its forms.
    if (withoutAccents(word.key) === word.key) return [];
    const forms = await this.index.tally.forms(word);
    return forms
      .filter(({ shard, words: [form = ''] }) => shard === number && isAsTyped(word, form))
      .flatMap(({ words: [form] }) => form ?? []);
  }
}
