import type { SearchArchive } from './records/records.ts';
import type { Facet, SearchState } from './query/address.ts';
import { ArchiveIndex } from './index/archive-index.ts';
import { countFacets, passes, type FacetCounts, type Filtered } from './results/facets.ts';
import type { FetchBytes } from './index/fetch-part.ts';
import { readHit, type Hit } from './results/hit.ts';
import { readQuery, withoutWords, type Query } from './query/query.ts';
import { rank, TIERS, type Tier } from './results/rank.ts';
import type { Form, Shard } from './index/shard.ts';
import { completed, corrected, type Correction } from './query/typing.ts';

/** A record that was found. */
export interface Result extends Filtered {
  readonly tier: Tier;
  readonly score: number;
  /** Fetches what is shown of it. */
  readonly hit: () => Promise<Hit>;
}

/** What was found, best first. */
export interface Outcome {
  readonly found: readonly Result[];
  readonly counts: FacetCounts;
  /** The query as it was answered: mistyped words put right, unfinished ones finished, others that are nowhere left out. */
  readonly query: Query;
  /** A word that was put right or finished, and what it was taken for. */
  readonly correction?: Omit<Correction, 'query'>;
  /** Words of the query that no record holds. */
  readonly unknownWords: readonly string[];
  /** Reports that were searched, of those that pass the filters by year and area. */
  readonly searched: { readonly reports: number; readonly of: number };
}

type Asked = Pick<SearchState, 'chosen' | 'order'>;

/** Records found with the words near each other, with which older reports need not be searched at once. */
const ENOUGH = 20;
/** Indexes that are searched at once where there is less, but something. */
const AT_ONCE = 3;

/** Answers queries from the index of the archive, reading of it what each needs. */
export class SearchEngine {
  private readonly index: ArchiveIndex;

  private constructor(index: ArchiveIndex) {
    this.index = index;
  }

  static async load(fetchBytes: FetchBytes): Promise<SearchEngine> {
    return new SearchEngine(await ArchiveIndex.load(fetchBytes));
  }

  /** Reads a query with the archive's abbreviations. */
  read(text: string): Query {
    return readQuery(text, this.index.archive.abbreviations);
  }

  get areaNames(): Readonly<Record<string, string>> {
    return this.index.archive.areas;
  }

  /**
   * Searches the newest reports, and older ones until there is {@link ENOUGH}; all of them for what is nowhere
   * else.
   *
   * @param atLeast reports to search in any case, as where the reader wants more
   * @param mends whether slips are looked for, which may need much of the index; else words are finished at most
   */
  async search(query: Query, asked: Asked, { atLeast = 0, mends = true } = {}): Promise<Outcome> {
    const shards = this.shardsFor(asked);
    const first = await this.run(query, shards, asked, atLeast);
    if (first.results.some(({ tier }) => tier !== 'rest')) return this.outcome(query, first, shards, asked);

    // Nothing where the words are near each other: the reader may still be typing, or have mistyped.
    const unknown = await this.unknownWords(query, first.opened);
    const words = await this.index.words();
    const answers = async (tried: Query): Promise<number> => {
      const { results } = await this.run(tried, shards.slice(0, 1), { chosen: {}, order: 'relevance' }, 0);
      return results.filter(({ tier }) => tier !== 'rest').length;
    };
    const right =
      (await completed(query, unknown, words, answers)) ??
      (mends ? await corrected(query, unknown, words, answers) : undefined);
    if (right) {
      const second = await this.run(right.query, shards, asked, atLeast);
      const results = unique([...second.results, ...first.results]);
      return this.outcome(right.query, { ...second, results }, shards, asked, { correction: right });
    }
    if (unknown.length === 0 || query.phraseOnly)
      return this.outcome(query, first, shards, asked, { unknown });
    const known = withoutWords(query, new Set(unknown));
    return this.outcome(known, await this.run(known, shards, asked, atLeast), shards, asked, { unknown });
  }

  private async run(query: Query, shards: SearchArchive['shards'], asked: Asked, atLeast: number) {
    const results: (Result & { readonly id: string })[] = [];
    const opened: Shard[] = [];
    const holding = await this.index.terms.holding(query);
    // What is asked for by nothing but words that are left out is nowhere.
    const mayAnswer = (shard: number): boolean => query.clauses.length > 0 && holding(shard);
    let reports = 0;
    for (const shard of shards) {
      const near = results.filter((one) => one.tier !== 'rest' && passes(one, asked.chosen)).length;
      const wellSearched = near >= ENOUGH || (opened.length >= AT_ONCE && results.length > 0);
      if (reports > 0 && reports >= atLeast && wellSearched) break;
      if (!mayAnswer(this.index.archive.shards.indexOf(shard))) {
        reports += shard.reports;
        continue;
      }
      const open = await this.index.open(shard);
      opened.push(open);
      results.push(...(await searchShard(query, open)));
      reports += shard.reports;
    }
    return { results, opened, reports };
  }

  private outcome(
    query: Query,
    { results, reports }: { results: readonly Result[]; reports: number },
    shards: SearchArchive['shards'],
    { chosen, order }: Asked,
    { correction, unknown = [] }: { correction?: Correction; unknown?: readonly string[] } = {},
  ): Outcome {
    return {
      found: results.filter((result) => passes(result, chosen)).sort(byTier(order)),
      counts: countFacets(results, chosen),
      query,
      ...(correction ? { correction } : {}),
      unknownWords: unknown,
      searched: { reports, of: shards.reduce((sum, shard) => sum + shard.reports, 0) },
    };
  }

  /** Indexes that may hold what the filters leave; what belongs to no report lies in the first. */
  private shardsFor({ chosen, order }: Asked): SearchArchive['shards'] {
    const may = (facet: Facet, values: readonly string[]): boolean => {
      const value = chosen[facet];
      return value === undefined || values.includes(value);
    };
    const shards = this.index.archive.shards.filter(
      ({ years, areas }) => may('nam', years) && may('khu-vuc', areas),
    );
    return order === 'oldest' ? shards.reverse() : shards;
  }

  private async unknownWords({ clauses }: Query, shards: readonly Shard[]): Promise<string[]> {
    const unknown = new Set<string>();
    for (const word of clauses.flatMap(({ slots }) => slots.flatMap((slot) => slot.alternatives[0] ?? []))) {
      const known =
        (await this.index.terms.has(word)) ??
        (await Promise.all(shards.map((shard) => shard.forms(word.skeleton)))).some(
          ({ length }) => length > 0,
        );
      if (!known) unknown.add(word.key);
    }
    return [...unknown];
  }
}

async function searchShard(query: Query, shard: Shard): Promise<(Result & { id: string })[]> {
  const skeletons = new Set(
    [...query.clauses, ...query.excluded].flatMap(({ slots }) =>
      slots.flatMap(({ alternatives }) => alternatives.flat().map(({ skeleton }) => skeleton)),
    ),
  );
  const forms = new Map<string, readonly Form[]>();
  await Promise.all([...skeletons].map(async (skeleton) => forms.set(skeleton, await shard.forms(skeleton))));
  const lostAccents = (record: number): boolean => shard.records.cardOf(record)?.ocr === true;
  return rank(query, forms, { lengths: shard.records.lengths, lostAccents }).map(
    ({ record, tier, score }) => ({
      id: `${shard.folder}/${record}`,
      tier,
      score,
      card: shard.records.cardOf(record),
      where: shard.records.placeOf(record),
      topics: shard.records.topicsOf(record),
      hit: () => readHit(shard, record),
    }),
  );
}

/** The order of results: by tier, clean texts before damaged ones, then by score or by date. */
function byTier(order: Asked['order']): (a: Result, b: Result) => number {
  const damage = ({ card }: Result): number => Number(card?.ocr === true);
  const byDate = (a: Result, b: Result): number => (a.card?.end ?? '').localeCompare(b.card?.end ?? '');
  return (a, b) => {
    const tier = TIERS.indexOf(a.tier) - TIERS.indexOf(b.tier);
    if (tier !== 0) return tier;
    if (order !== 'relevance') return (order === 'newest' ? byDate(b, a) : byDate(a, b)) || b.score - a.score;
    return damage(a) - damage(b) || b.score - a.score || byDate(b, a);
  };
}

function unique<T extends { readonly id: string }>(results: readonly T[]): T[] {
  return [...new Map([...results].reverse().map((result) => [result.id, result])).values()].reverse();
}
