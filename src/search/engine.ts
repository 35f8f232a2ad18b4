import { FACET_NAMES, type SearchState } from './query/address.ts';
import { ArchiveIndex } from './index/archive-index.ts';
import type { Pagefind } from './pagefind.ts';
import { countFacets, passes, type FacetCounts, type Filtered } from './results/facets.ts';
import { readQuery, withoutWords, type Query } from './query/query.ts';
import { hasWordAlone, ResultFinder } from './results/find-results.ts';
import type { ResultStream } from './results/result-stream.ts';
import { countedRecords, LEVELS, mayStandApart, type CountedRecord, type Level } from './tally/count.ts';
import { understand, lookedFor, type Understood } from './query/understand.ts';
import { completed, corrected, type Correction } from './query/typing.ts';

/** A record that answers, before its text is loaded. */
export interface Counted extends Filtered, CountedRecord {}

/** What was found in the whole archive. All of it is counted; texts are loaded as they are shown. */
export interface Outcome {
  /** Every record that answers and has what was chosen; but see {@link Outcome.apart}. */
  readonly found: readonly Counted[];
  /** How well the best of the archive answer, whatever was chosen: what {@link counts} are of. */
  readonly level: Level | undefined;
  /** Records of that level, by what can be chosen. */
  readonly counts: FacetCounts;
  /** Records of all levels, where all were looked for: a value without any leads nowhere. */
  readonly possible?: FacetCounts;
  /** The records themselves, best first. */
  readonly results: ResultStream;
  /**
   * Looks for records that have the words apart from each other too, where phrases answer and these were not looked for
   * yet: the same outcome with them; its {@link results} are those alone.
   */
  readonly apart?: () => Promise<Outcome>;
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

/** What readers are told of how a query was taken. */
interface Told {
  readonly correction?: Correction;
  readonly unknown?: readonly string[];
}

/** Indexes in which words near each other are looked for before a query is taken to be mistyped. */
const LOOKED_AT = 2;

/** Answers queries from the index of the archive, reading of it what each needs. */
export class SearchEngine {
  private readonly index: ArchiveIndex;
  private readonly finder: ResultFinder;

  private constructor(index: ArchiveIndex) {
    this.index = index;
    this.finder = new ResultFinder(index);
  }

  /**
   * @param folder address of the index's folder
   * @param load how Pagefind is had from it: a browser imports it
   */
  static async load(folder: URL, load?: (folder: URL) => Promise<Pagefind>): Promise<SearchEngine> {
    const index = await ArchiveIndex.load(folder, load);
    // The newest reports are wanted nearly always: what is needed to list them comes while the reader still types.
    index.records(0).catch(() => undefined);
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
    const rest = lookedFor(typed, understood);
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
    // Pagefind comes with the tally where it is needed in any case.
    if (hasWordAlone(query)) this.finder.prepare(query).catch(() => undefined);
    const phrases = await this.count(query, false);
    if (phrases.some((record) => passes(record, asked.chosen))) return this.ofPhrases(query, phrases, asked);
    const counted = await this.count(query);
    if (counted.some(({ level }) => level !== 'words') || (await this.hasNear(query, counted)))
      return this.outcome(query, counted, asked);

    // Nothing where the words are near each other: the reader may still be typing, or have mistyped.
    const unknown = await this.unknownWords(query);
    const words = await this.index.words();
    const answers = async (tried: Query, nearness: 'near' | 'phrase'): Promise<number> => {
      const results = await this.finder.ranked(tried, 0, false);
      const far = nearness === 'phrase' ? ['near', 'rest'] : ['rest'];
      return results.filter(({ tier }) => !far.includes(tier)).length;
    };
    const right =
      (await completed(query, unknown, words, answers)) ??
      (mends ? await corrected(query, unknown, words, answers) : undefined);
    if (right) {
      const meant = await this.count(right.query, false);
      if (meant.some((record) => passes(record, asked.chosen)))
        return this.ofPhrases(right.query, meant, asked, { correction: right });
      return this.outcome(right.query, await this.count(right.query), asked, { correction: right });
    }
    if (unknown.length === 0 || query.phraseOnly) return this.outcome(query, counted, asked, { unknown });
    const known = withoutWords(query, new Set(unknown));
    return this.outcome(known, await this.count(known), asked, { unknown });
  }

  /**
   * Every record that answers, of whatever is chosen.
   *
   * @param apart whether those count that have the words apart
   */
  private async count(query: Query, apart = true): Promise<Counted[]> {
    const records = await countedRecords(
      query,
      this.index.tally,
      (shard, record) => this.index.facts[shard]?.cardOf(record)?.ocr === true,
      apart,
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
          facts.where === 'report'
            ? [{ shard, record, level: 'phrase' as const, phrases: [], ...facts }]
            : [],
        ),
    );
  }

  private async hasNear(query: Query, counted: readonly CountedRecord[]): Promise<boolean> {
    const shards = [...new Set(counted.map(({ shard }) => shard))].sort((a, b) => a - b);
    for (const shard of shards.slice(0, LOOKED_AT)) {
      if ((await this.finder.ranked(query, shard)).some(({ tier }) => tier !== 'rest')) return true;
    }
    return false;
  }

  /** What has a query's phrases; what has its words apart follows when it is asked for. */
  private ofPhrases(query: Query, phrases: readonly Counted[], asked: Asked, told: Told = {}): Outcome {
    const own = this.outcome(query, phrases, asked, told);
    if (!mayStandApart(query)) return own;
    const { possible, ...known } = own;
    const apart = async (): Promise<Outcome> => {
      const all = this.outcome(query, await this.count(query), asked, told);
      const rest = all.found.filter(({ level }) => level === 'words');
      return { ...all, results: this.finder.stream(query, rest, asked.order) };
    };
    return { ...known, apart };
  }

  private outcome(
    query: Query,
    counted: readonly Counted[],
    asked: Asked,
    { correction, unknown = [] }: Told = {},
  ): Outcome {
    const level = LEVELS.find((one) => counted.some((record) => record.level === one));
    const found = counted.filter((record) => passes(record, asked.chosen));
    return {
      found,
      level,
      counts: countFacets(
        counted.filter((record) => record.level === level),
        asked.chosen,
      ),
      possible: countFacets(counted, asked.chosen),
      results: this.finder.stream(query, found, asked.order),
      query,
      ...(correction ? { correction } : {}),
      unknownWords: unknown,
    };
  }

  private async unknownWords({ clauses }: Query): Promise<string[]> {
    const typed = clauses.flatMap(({ slots }) => slots.flatMap((slot) => slot.alternatives[0] ?? []));
    const known = await Promise.all(typed.map((word) => this.index.tally.forms(word)));
    return [...new Set(typed.filter((_, at) => known[at]?.length === 0).map(({ key }) => key))];
  }
}
