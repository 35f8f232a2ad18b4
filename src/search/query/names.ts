import { withoutAccents } from '../../domain/orthography.ts';
import { wordsOf } from '../prepare/text.ts';
import type { SearchName } from '../records/names.ts';
import { hasAccents } from './accents.ts';
import { fetchPacked, type FetchBytes } from '../index/fetch-part.ts';
import { withoutWords, type Clause, type Query } from './query.ts';
import { leaveOutQuestion } from './question.ts';
import { phraseSpans, type Span } from './spans.ts';

// eslint-disable-next-line no-restricted-syntax -- a word of queries, not of the interface
const YEAR_WORDS = ['năm', 'nam'];
const YEAR = /(?:(?<!\p{L})n[aă]m\s+)?(?<![\d.,])(?:19|20)\d\d(?![\d.,]\d|\d)/giu;

/** Names shown before what is found. */
const NAMED = 3;

/** Everything of the archive that has a name of its own: indicators, topics, terms. */
export class Names {
  private readonly names: readonly (SearchName & { readonly forms: readonly Form[] })[];

  constructor(names: readonly SearchName[]) {
    this.names = names.map((name) => ({
      ...name,
      forms: [name.name, ...(name.aliases ?? [])].map((text) => {
        const keys = wordsOf(text).map(({ key }) => key);
        return { keys, skeletons: keys.map(withoutAccents) };
      }),
    }));
  }

  static async load(fetchBytes: FetchBytes): Promise<Names> {
    return new Names(await fetchPacked<SearchName[]>(fetchBytes, 'names.packed'));
  }

  /**
   * The indicators with a value that a query names: those of exactly this name, or else those whose name holds
   * all of it, the shortest first. A single word names only what is called by it.
   */
  named(asked: Query): SearchName[] {
    const query = withoutYears(asked);
    if (query.clauses.length === 0 || query.excluded.length > 0) return [];
    const ranked = this.names
      .filter(({ kind, latest }) => kind === 'indicator' && latest !== undefined)
      .flatMap((name) => {
        const held = name.forms.filter((form) => holds(form, query));
        const length = Math.min(...held.map(({ keys }) => keys.length));
        const whole = held.some((form) => isWhole(form, query));
        return held.length > 0 && (whole || query.words.length > 1) ? [{ name, whole, length }] : [];
      })
      .sort((a, b) => Number(b.whole) - Number(a.whole) || a.length - b.length);
    const best = ranked.some(({ whole }) => whole) ? ranked.filter(({ whole }) => whole) : ranked;
    return best.slice(0, NAMED).map(({ name }) => name);
  }

  /** Names that hold every typed word or its beginning; those that begin with what was typed first. */
  suggest(typed: string, most: number): SearchName[] {
    const { asked } = leaveOutQuestion(typed);
    const words = wordsOf(asked.replace(YEAR, ' ')).map(({ key }) => ({
      key,
      skeleton: withoutAccents(key),
    }));
    if (words.length === 0) return [];
    return this.names
      .flatMap((name) => {
        const places = name.forms.flatMap(({ keys, skeletons }) => {
          const at = words.map(({ key, skeleton }) =>
            skeletons.findIndex(
              (word, index) =>
                word.startsWith(skeleton) && hasAccents(key, (keys[index] ?? '').slice(0, key.length)),
            ),
          );
          return at.includes(-1) ? [] : [(at[0] ?? 0) * 100 + skeletons.length];
        });
        return places.length > 0 ? [{ name, place: Math.min(...places) }] : [];
      })
      .sort((a, b) => a.place - b.place)
      .slice(0, most)
      .map(({ name }) => name);
  }
}

/** Names have no year, and their pages have all years: `thu ngân sách năm 2023` names the revenue. */
function withoutYears(query: Query): Query {
  const years = query.words.filter((word) => /^(?:19|20)\d\d$/.test(word));
  return years.length === 0 ? query : withoutWords(query, new Set([...years, ...YEAR_WORDS]));
}

/** A name as words, with accents and without. */
interface Form {
  readonly keys: readonly string[];
  readonly skeletons: readonly string[];
}

function holds(form: Form, { clauses }: Query): boolean {
  return clauses.every((clause) => spansIn(form, clause).some(({ exact }) => exact));
}

function isWhole(form: Form, { clauses }: Query): boolean {
  const [only, ...others] = clauses;
  if (!only || others.length > 0) return false;
  return spansIn(form, only).some(({ from, to, exact }) => exact && from === 0 && to === form.keys.length);
}

function spansIn({ keys, skeletons }: Form, clause: Clause): Span[] {
  return phraseSpans(clause, ({ key, skeleton }) =>
    skeletons.flatMap((word, at) =>
      word === skeleton ? [{ at, exact: hasAccents(key, keys[at] ?? '') }] : [],
    ),
  );
}
