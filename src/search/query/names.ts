import { withoutAccents } from '../../domain/orthography.ts';
import { wordsOf } from '../prepare/text.ts';
import type { SearchName } from '../records/names.ts';
import { hasAccents } from './accents.ts';
import { fetchBelow, fetchPacked } from '../index/packed.ts';
import { withoutWords, type Clause, type Query } from './query.ts';
import { leaveOutQuestion } from './question.ts';
import { phraseSpans, type Span } from './spans.ts';

// eslint-disable-next-line no-restricted-syntax -- a word of queries, not of the interface
const YEAR_WORDS = ['năm', 'nam'];
const YEAR = /(?:(?<!\p{L})n[aă]m\s+)?(?<![\d.,])(?:19|20)\d\d(?![\d.,]\d|\d)/giu;

/** Names of one thing that are looked for at once. */
const FORMS = 8;
/** Names shown before what is found. */
const NAMED = 3;

/** Everything of the archive that has a name of its own: indicators, topics, terms. */
export class Names {
  private readonly names: readonly (SearchName & { readonly forms: readonly Form[] })[];

  constructor(names: readonly SearchName[]) {
    this.names = names.map((name) => ({
      ...name,
      forms: [name.name, ...(name.aliases ?? []), ...(name.vietnamese ? [name.vietnamese] : [])].map(
        (text) => {
          const keys = wordsOf(text).map(({ key }) => key);
          return { keys, skeletons: keys.map(withoutAccents) };
        },
      ),
    }));
  }

  /** @param folder address of the index's folder */
  static async load(folder: URL, language = 'vi'): Promise<Names> {
    return new Names(await fetchPacked<SearchName[]>(fetchBelow(folder), `names.${language}.packed`));
  }

  /**
   * The indicators with a value that a query names: those of exactly this name, or else those whose name holds
   * all of it, the shortest first; or else those of the same words in another order. A single word names only what is
   * called by it, unless it is short for several.
   */
  named(asked: Query): SearchName[] {
    const query = withoutYears(asked);
    if (query.clauses.length === 0 || query.excluded.length > 0) return [];
    const telling = query.words.length > 1;
    const stated = this.names.filter(({ kind, latest }) => kind === 'indicator' && latest !== undefined);
    const ranked = stated
      .flatMap((name) => {
        const held = name.forms.filter((form) => holds(form, query));
        const length = Math.min(...held.map(({ keys }) => keys.length));
        const whole = held.some((form) => isWhole(form, query));
        const told = telling || (isShort(query) && held.some((form) => form === name.forms[0]));
        return held.length > 0 && (whole || told) ? [{ name, whole, length }] : [];
      })
      .sort((a, b) => Number(b.whole) - Number(a.whole) || a.length - b.length);
    const best = ranked.some(({ whole }) => whole) ? ranked.filter(({ whole }) => whole) : ranked;
    if (best.length > 0) return best.slice(0, NAMED).map(({ name }) => name);
    return stated.filter(({ forms }) => forms.some((form) => isReordered(form, query))).slice(0, NAMED);
  }

  /**
   * A query as the reports are asked it, by what they call a name of the page's language: the longest that stands in it;
   * but where more stands beside it, and all of the query in a name, that one, stated ones and the shortest first.
   * `undefined` where there is none.
   */
  translate(typed: string): Translated | undefined {
    const words = wordsOf(typed).map((word) => ({ ...word, skeleton: withoutAccents(word.key) }));
    if (words.length === 0) return undefined;
    const others = this.names.flatMap(({ name, vietnamese, aliases = [], latest, forms: [form] }) =>
      vietnamese && form
        ? [
            {
              ...{ name, vietnamese, forms: [vietnamese, ...aliases].slice(0, FORMS) },
              ...{ skeletons: form.skeletons, isStated: latest !== undefined },
            },
          ]
        : [],
    );
    const standing = others
      .map((other) => ({
        ...other,
        at: words.findIndex((_, at) =>
          other.skeletons.every((skeleton, offset) => isSameWord(words[at + offset]?.skeleton, skeleton)),
        ),
      }))
      .filter(({ at }) => at >= 0)
      .sort((a, b) => b.skeletons.length - a.skeletons.length)[0];
    const holding = others
      .filter(({ skeletons }) =>
        words.every(({ skeleton }) => skeletons.some((word) => isSameWord(skeleton, word))),
      )
      .sort((a, b) => Number(b.isStated) - Number(a.isStated) || a.skeletons.length - b.skeletons.length)[0];
    if (standing && !(holding && standing.skeletons.length < words.length)) {
      const { at, name, vietnamese, forms, skeletons } = standing;
      const [first, last] = [words[at], words[at + skeletons.length - 1]];
      const query = typed.slice(0, first?.start) + vietnamese + typed.slice(last?.end);
      return { query, name, vietnamese, forms };
    }
    if (!holding) return undefined;
    const { name, vietnamese, forms } = holding;
    return { query: vietnamese, name, vietnamese, forms };
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

/** Whether two words are one, singular or plural. */
const isSameWord = (typed: string | undefined, word: string): boolean =>
  typed?.replace(/s$/, '') === word.replace(/s$/, '');

/** A query with a name of the page's language in it put as reports write it. */
export interface Translated {
  readonly query: string;
  readonly name: string;
  readonly vietnamese: string;
  /** Everything that reports call it: each stands for the others. */
  readonly forms: readonly string[];
}

/** The year that a query names as words, because no report is of it: no other year's figure answers. */
export function yearOf({ words }: Pick<Query, 'words'>): { readonly nam?: string } {
  const years = words.filter((word) => YEAR_WORD.test(word));
  return years.length === 1 && years[0] ? { nam: years[0] } : {};
}

const YEAR_WORD = /^(?:19|20)\d\d$/;

/** Names have no year, and their pages have all years: `thu ngân sách năm 2023` names the revenue. */
function withoutYears(query: Query): Query {
  const years = query.words.filter((word) => YEAR_WORD.test(word));
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

/** Whether a query is one word that stands for several. */
const isShort = ({ clauses: [clause, ...others] }: Query): boolean =>
  others.length === 0 &&
  clause?.slots.length === 1 &&
  clause.slots[0]?.alternatives.some((words) => words.length > 1) === true;

/** Whether a name has the words of a query and no others, in whatever order. */
function isReordered({ keys, skeletons }: Form, { clauses, words }: Query): boolean {
  if (words.length < 3 || words.length !== keys.length || clauses.some(({ quoted }) => quoted)) return false;
  const left = keys.map((key, at) => ({ key, skeleton: skeletons[at] }));
  return words.every((word) => {
    const at = left.findIndex(
      ({ key, skeleton }) => skeleton === withoutAccents(word) && hasAccents(word, key),
    );
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
}

function spansIn({ keys, skeletons }: Form, clause: Clause): Span[] {
  return phraseSpans(clause, ({ key, skeleton }) =>
    skeletons.flatMap((word, at) =>
      word === skeleton ? [{ at, exact: hasAccents(key, keys[at] ?? '') }] : [],
    ),
  );
}
