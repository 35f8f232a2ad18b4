import { FACET_NAMES, type SearchState } from './query/address.ts';
import { ArchiveIndex } from './index/archive-index.ts';
import type { Pagefind } from './pagefind.ts';
import { countFacets, passes, type FacetCounts, type Filtered } from './results/facets.ts';
import { isAsTyped } from './query/accents.ts';
import { readQuery, wordsOfQuery, withoutWords, type Query, type QueryWord } from './query/query.ts';
import { readHit } from './results/hit.ts';
import { ResultStream, type Result } from './results/result-stream.ts';
import { searchShard } from './results/search-shard.ts';
import { countedRecords, LEVELS, type CountedRecord, type Level } from './tally/count.ts';
import { understand, withoutUnderstood, type Understood } from './query/understand.ts';
import { completed, corrected, type Correction } from './query/typing.ts';

/** A record that answers, before its text is loaded. */
export interface Counted extends Filtered, CountedRecord {}

/** What was found in the whole archive. All of it is counted; texts are loaded as they are shown. */
export interface Outcome {
  /** Every record that answers and has what was chosen. */
  readonly found: readonly Counted[];
  /** How well the best of the archive answer, whatever was chosen: what {@link counts} are of. */
  readonly level: Level | undefined;
  /** Records of that level, by what can be chosen. */
  readonly counts: FacetCounts;
  /** Records of all levels: a value without any leads nowhere. */
  readonly possible: FacetCounts;
  /** The records themselves, best first. */
  readonly results: ResultStream;
  /** The query as it was answered: mistyped words put right, unfinished ones finished, others that are nowhere left out. */
  readonly query: Query;
  /** A word that was put right or finished, and what it was taken for. */
  readonly correction?: Omit<Correction, 'query'>;
  /** Words of the query that no record holds. */
  readonly unknownWords: readonly string[];
}

/** A query with what it says of time and place. */
export interface Question {
  readonly query: Query;
  /** What was typed, without what was understood of it. */
  readonly rest: string;
  readonly understood: readonly Understood[];
  /** What was understood, and what the reader chose. */
  readonly chosen: SearchState['chosen'];
}

type Asked = Pick<SearchState, 'chosen' | 'order'>;

/** Indexes in which words near each other are looked for before a query is taken to be mistyped. */
const LOOKED_AT = 1;

/** Answers queries from the index of the archive, reading of it what each needs. */
export class SearchEngine {
  private readonly index: ArchiveIndex;

  private constructor(index: ArchiveIndex) {
    this.index = index;
  }

  /**
   * @param folder address of the index's folder
   * @param load how Pagefind is had from it: a browser imports it
   */
  static async load(folder: URL, load?: (folder: URL) => Promise<Pagefind>): Promise<SearchEngine> {
    const index = await ArchiveIndex.load(folder, load);
    // The newest reports are wanted nearly always: what opens their index comes while the reader still types.
    index.open(0).catch(() => undefined);
    return new SearchEngine(index);
  }

  /**
   * Reads a query with the archive's abbreviations.
   *
   * @param forms names that stand for each other besides
   */
  read(text: string, forms: readonly string[] = []): Query {
    return readQuery(text, [...this.index.archive.abbreviations, forms]);
  }

  /**
   * Reads a query with what it says of time and place, which narrows what is found.
   *
   * @param chosen what the reader chose besides: it comes before what is only written
   * @param language of the page
   */
  ask(typed: string, chosen: SearchState['chosen'] = {}, language = 'vi'): Question {
    const known = { ...this.index.known, isEnglish: language === 'en' };
    const understood = understand(typed, known).filter(
      ({ facet, value }) => (chosen[facet] ?? value) === value,
    );
    const named = Object.fromEntries(understood.map(({ facet, value }) => [facet, value]));
    const rest = withoutUnderstood(typed, understood);
    return { query: this.read(rest), rest, understood, chosen: { ...named, ...chosen } };
  }

  /** How many reports the archive has. */
  get reportCount(): number {
    return this.index.facts.reduce((sum, { reports }) => sum + reports, 0);
  }

  /** Names of areas, by id. */
  areaNames(language = 'vi'): Readonly<Record<string, string>> {
    // Not by `nameIn`: it would bring every word of the interface into the reader's browser.
    return Object.fromEntries(
      this.index.archive.areas.map(({ id, name, nameEn }) => [
        id,
        language === 'en' ? (nameEn ?? name) : name,
      ]),
    );
  }

  /**
   * Counts every record of the archive that answers.
   *
   * @param mends whether slips are looked for, which may need much of the index; else words are finished at most
   */
  async search(query: Query, asked: Asked, { mends = true } = {}): Promise<Outcome> {
    // A time or a place alone is answered by its reports themselves.
    if (query.clauses.length === 0 && FACET_NAMES.some((facet) => asked.chosen[facet]))
      return this.outcome(query, this.reports(), asked);
    const counted = await this.count(query);
    if (counted.some(({ level }) => level !== 'words') || (await this.hasNear(query, counted)))
      return this.outcome(query, counted, asked);

    // Nothing where the words are near each other: the reader may still be typing, or have mistyped.
    const unknown = await this.unknownWords(query);
    const words = await this.index.words();
    const answers = async (tried: Query, nearness: 'near' | 'phrase'): Promise<number> => {
      const results = await this.ranked(tried, 0, false);
      const far = nearness === 'phrase' ? ['near', 'rest'] : ['rest'];
      return results.filter(({ tier }) => !far.includes(tier)).length;
    };
    const right =
      (await completed(query, unknown, words, answers)) ??
      (mends ? await corrected(query, unknown, words, answers) : undefined);
    if (right) return this.outcome(right.query, await this.count(right.query), asked, { correction: right });
    if (unknown.length === 0 || query.phraseOnly) return this.outcome(query, counted, asked, { unknown });
    const known = withoutWords(query, new Set(unknown));
    return this.outcome(known, await this.count(known), asked, { unknown });
  }

  /** Every record that answers, of whatever is chosen. */
  private async count(query: Query): Promise<Counted[]> {
    const records = await countedRecords(
      query,
      this.index.tally,
      (shard, record) => this.index.facts[shard]?.cardOf(record)?.ocr === true,
    );
    return records.flatMap((one) => {
      const facts = this.index.facts[one.shard]?.factsOf(one.record);
      return facts ? [{ ...one, ...facts }] : [];
    });
  }

  private reports(): Counted[] {
    return this.index.facts.flatMap((table, shard) =>
      table
        .all()
        .flatMap((facts, record) =>
          facts.where === 'report' ? [{ shard, record, level: 'phrase' as const, ...facts }] : [],
        ),
    );
  }

  private async hasNear(query: Query, counted: readonly CountedRecord[]): Promise<boolean> {
    const shards = [...new Set(counted.map(({ shard }) => shard))].sort((a, b) => a - b);
    for (const shard of shards.slice(0, LOOKED_AT)) {
      if ((await this.ranked(query, shard)).some(({ tier }) => tier !== 'rest')) return true;
    }
    return false;
  }

  private outcome(
    query: Query,
    counted: readonly Counted[],
    { chosen, order }: Asked,
    { correction, unknown = [] }: { correction?: Correction; unknown?: readonly string[] } = {},
  ): Outcome {
    const level = LEVELS.find((one) => counted.some((record) => record.level === one));
    const found = counted.filter((record) => passes(record, chosen));
    return {
      found,
      level,
      counts: countFacets(
        counted.filter((record) => record.level === level),
        chosen,
      ),
      possible: countFacets(counted, chosen),
      results: new ResultStream(found, order, async (shard) =>
        (await this.ranked(query, shard)).filter((result) => passes(result, chosen)),
      ),
      query,
      ...(correction ? { correction } : {}),
      unknownWords: unknown,
    };
  }

  /**
   * The records of one index that answer, ranked by where the words stand in them.
   *
   * @param isCounted whether the index is known to have some
   */
  private async ranked(query: Query, number: number, isCounted = true): Promise<Result[]> {
    const shard = await this.index.open(number);
    if (query.clauses.length === 0) {
      const reports = this.reports().filter((one) => one.shard === number);
      return reports.map((one) => ({
        ...one,
        tier: 'phrase',
        score: 0,
        hit: () => readHit(shard, one.record),
      }));
    }
    const words = wordsOfQuery(query);
    const [forms] = await Promise.all([
      Promise.all(words.map((word) => this.formsIn(word, number))),
      shard.prepare(words),
    ]);
    const postings = new Map(
      await Promise.all(
        words.map(async (word, at) => [word.key, await shard.postings(word, forms[at] ?? [])] as const),
      ),
    );
    const results = searchShard(query, shard, postings);
    // Pagefind takes a file that it cannot have for one that holds nothing.
    if (isCounted && results.length === 0) throw new Error(`Index ${shard.folder} could not be read.`);
    return results;
  }

  /** The printed forms of a word in an index that have the accents that were typed. */
  private async formsIn(word: QueryWord, number: number): Promise<string[]> {
    if (word.strict) return [word.key];
    const forms = await this.index.tally.forms(word);
    return forms
      .filter(({ shard, words: [form = ''] }) => shard === number && isAsTyped(word, form))
      .flatMap(({ words: [form] }) => form ?? []);
  }

  private async unknownWords({ clauses }: Query): Promise<string[]> {
    const typed = clauses.flatMap(({ slots }) => slots.flatMap((slot) => slot.alternatives[0] ?? []));
    const known = await Promise.all(typed.map((word) => this.index.tally.forms(word)));
    return [...new Set(typed.filter((_, at) => known[at]?.length === 0).map(({ key }) => key))];
  }
}
