import { FACET_NAMES, FACETS, type Facet, type Order, type SearchState } from './address.ts';
import { readHit } from './hit.ts';
import { findMatches } from './match.ts';
import { mergeAnswers, type Answers, type Tiered } from './merge.ts';
import { pagefindTerms, type Query } from './query.ts';

/** The part of `pagefind.js` that is used; the file is written by Pagefind beside its index. */
export interface Pagefind {
  options(options: { baseUrl?: string; exactDiacritics?: boolean }): Promise<void>;
  init(): Promise<void>;
  preload(term: string | null, options: PagefindOptions): Promise<void>;
  search(term: string, options: PagefindOptions): Promise<PagefindAnswer>;
}

interface PagefindOptions {
  readonly filters?: Readonly<Record<string, string>>;
  readonly sort?: Readonly<Record<string, 'asc' | 'desc'>>;
}

interface PagefindAnswer {
  readonly results: readonly PagefindResult[];
  readonly filters: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

export interface PagefindResult {
  readonly id: string;
  data(): Promise<{
    readonly raw_url?: string;
    readonly url: string;
    readonly content: string;
    readonly meta: { readonly title?: string };
    readonly filters: Readonly<Record<string, readonly string[]>>;
  }>;
}

/** What was found, best first, and how many there are by facet and value. */
export interface Outcome {
  readonly found: readonly Tiered<PagefindResult>[];
  readonly counts: Readonly<Record<Facet, Readonly<Record<string, number>>>>;
  /** Words of the query that no record holds; looked for where the phrase was not found. */
  readonly unknownWords: readonly string[];
}

/** Loads Pagefind and the index of the filters. Costs nothing before it is called. */
export async function loadEngine(pagefind: Pagefind): Promise<SearchEngine> {
  await pagefind.init();
  // Counts come only for filters whose index is loaded; naming them loads them, and no others.
  await pagefind.preload(null, {
    filters: Object.fromEntries(Object.values(FACETS).map((name) => [name, ''])),
  });
  return new SearchEngine(pagefind);
}

/** Asks Pagefind three times and makes one answer of it. */
export class SearchEngine {
  private readonly pagefind: Pagefind;
  /** `exactDiacritics` is a setting of the engine, not of a query: searches wait for each other. */
  private last: Promise<unknown> = Promise.resolve();

  constructor(pagefind: Pagefind) {
    this.pagefind = pagefind;
  }

  search(query: Query, state: Pick<SearchState, 'chosen' | 'order'>): Promise<Outcome> {
    const next = this.last.then(() => this.run(query, state));
    this.last = next.catch(() => undefined);
    return next;
  }

  private async run(
    query: Query,
    { chosen, order }: Pick<SearchState, 'chosen' | 'order'>,
  ): Promise<Outcome> {
    const terms = pagefindTerms(query);
    const options = { filters: filtersOf(chosen), sort: sortOf(order) };
    let exact: PagefindAnswer = NOTHING;
    if (query.accented) {
      await this.pagefind.options({ exactDiacritics: true });
      exact = await this.pagefind.search(terms.phrase, options);
      await this.pagefind.options({ exactDiacritics: false });
    }
    const folded = await this.pagefind.search(terms.phrase, options);
    const rest = query.phraseOnly ? NOTHING : await this.pagefind.search(terms.words, options);
    const answers: Answers<PagefindResult> = {
      exact: exact.results,
      folded: folded.results,
      rest: rest.results,
    };
    const found = mergeAnswers(answers, { accented: query.accented, keepOrder: order !== 'relevance' });
    const widest = query.phraseOnly ? terms.phrase : terms.words;
    return {
      found,
      counts: await this.count(widest, chosen, query.phraseOnly ? folded : rest),
      unknownWords: folded.results.length === 0 ? await this.unknown(query) : [],
    };
  }

  /** The values of a facet are counted as if none of them were chosen, so that the reader sees the others. */
  private async count(
    term: string,
    chosen: SearchState['chosen'],
    answer: PagefindAnswer,
  ): Promise<Outcome['counts']> {
    const counts: Partial<Record<Facet, Readonly<Record<string, number>>>> = {};
    for (const facet of FACET_NAMES) {
      const without = { ...chosen, [facet]: undefined };
      const counted = chosen[facet]
        ? await this.pagefind.search(term, { filters: filtersOf(without) })
        : answer;
      counts[facet] = counted.filters[FACETS[facet]] ?? {};
    }
    return counts as Outcome['counts'];
  }

  /**
   * Pagefind leaves out words that it does not know, or takes a shorter word for them (`thuz` finds `thu`):
   * the reader is to be told. The beginning of a word, as while typing, is no unknown word.
   */
  private async unknown({ words }: Query): Promise<string[]> {
    const unknown: string[] = [];
    for (const word of new Set(words)) {
      const terms = pagefindTerms({ words: [word] });
      if ((await this.pagefind.search(terms.phrase, {})).results.length > 0) continue;
      const [first] = (await this.pagefind.search(terms.words, {})).results;
      const hit = first && (await readHit(first));
      const like = hit && findMatches(`${hit.title}\n${hit.text}`, [word]);
      if (!like || like.closeness === 'part') unknown.push(word);
    }
    return unknown;
  }
}

const NOTHING: PagefindAnswer = { results: [], filters: {} };

function filtersOf(chosen: SearchState['chosen']): Record<string, string> {
  return Object.fromEntries(
    FACET_NAMES.flatMap((facet) => (chosen[facet] ? [[FACETS[facet], chosen[facet]]] : [])),
  );
}

function sortOf(order: Order): Record<string, 'asc' | 'desc'> {
  return order === 'relevance' ? {} : { date: order === 'newest' ? 'desc' : 'asc' };
}
