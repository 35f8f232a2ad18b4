import { withLatinLetters } from '../../domain/letters.ts';
import { withoutAccents } from '../../domain/orthography.ts';
import { hasMarks } from './accents.ts';
import { indexedSkeleton, wordsOf } from '../prepare/text.ts';
import { PERIOD_FORMS } from './period-forms.ts';
import { leaveOutQuestion } from './question.ts';

/** A word of a query. */
export interface QueryWord {
  /** See `wordsOf`. */
  readonly key: string;
  readonly skeleton: string;
  /** It is meant with the very accents that it has, see `isAsTyped`. */
  readonly strict?: true;
}

/** One word, or what stands for it: `NSNN` or `ngân sách nhà nước`, whichever was typed. */
export interface Slot {
  /** The words typed first. */
  readonly alternatives: readonly (readonly QueryWord[])[];
}

/** Words that belong together. */
export interface Clause {
  readonly slots: readonly Slot[];
  /** The reader put them in quotation marks: only the phrase will do. */
  readonly quoted: boolean;
}

/** A reader's query. */
export interface Query {
  /** All have to be there. */
  readonly clauses: readonly Clause[];
  /** None may be there. */
  readonly excluded: readonly Clause[];
  /** Keys of the words that are looked for. */
  readonly words: readonly string[];
  /** The reader typed an accent or a đ somewhere: then accents count. */
  readonly accented: boolean;
  /** There is nothing but one phrase in quotation marks. */
  readonly phraseOnly: boolean;
  /** Words that only asked and are not looked for; else empty. */
  readonly leftOut: string;
}

/** Short forms and what each stands for, as `archive.packed` has them. */
export type Abbreviations = readonly (readonly string[])[];

const PART = /(?<![^\s(])(-?)["“”«»]([^"“”«»]*)(?:["“”«»]|$)|(\S+)/gu;
/** `-vắc` leaves out; `- xã` and `-19` do not. */
const MINUS = /^-(?=\p{L})/u;

/**
 * Reads a query: words with or without accents, `"phrases"` anywhere, `-word` and `-"phrase"` to leave out,
 * numbers as printed or plain. Words that only ask are left out; words that stand for others (abbreviations) stand for them both ways.
 */
export function readQuery(text: string, abbreviations: Abbreviations = []): Query {
  const { asked, leftOut } = leaveOutQuestion(withLatinLetters(text).text);
  const clauses: Clause[] = [];
  const excluded: Clause[] = [];
  const forms = synonymsOf([...abbreviations, ...PERIOD_FORMS]);
  let run: QueryWord[][] = [];
  const endRun = (): void => {
    if (run.length > 0) clauses.push({ slots: slotsOf(run, forms), quoted: false });
    run = [];
  };
  for (const [, sign, phrase, bare = ''] of asked.normalize('NFC').matchAll(PART)) {
    if (phrase !== undefined) {
      const slots = slotsOf(
        queryWords(phrase).map((word) => [word]),
        forms,
      );
      if (slots.length === 0) continue;
      if (!sign) endRun();
      (sign ? excluded : clauses).push({ slots, quoted: true });
    } else if (MINUS.test(bare)) {
      const slots = slotsOf([queryWords(bare)], forms);
      if (slots.length > 0) excluded.push({ slots, quoted: true });
    } else {
      // `68/NQ-CP` is one thing of several words.
      const words = queryWords(bare);
      if (words.length > 0) run.push(words);
    }
  }
  endRun();
  const keys = keysOf(clauses);
  const isMarked = [...clauses, ...excluded].some(({ slots }) =>
    slots.some(({ alternatives: [typed = []] }) => typed.some(({ key }) => hasMarks(key))),
  );
  return {
    clauses: isMarked ? clauses.map(strictly) : clauses,
    excluded: isMarked ? excluded.map(strictly) : excluded,
    words: keys,
    accented: keys.some((key) => withoutAccents(key) !== key),
    phraseOnly: clauses.length === 1 && clauses[0]?.quoted === true,
    leftOut,
  };
}

/** A clause whose words are meant with the very accents that they have. */
function strictly(clause: Clause): Clause {
  return {
    ...clause,
    slots: clause.slots.map(({ alternatives }) => ({
      alternatives: alternatives.map((words) => words.map((word) => ({ ...word, strict: true }))),
    })),
  };
}

/** A query with one word in place of another, as where a typing error is put right. */
export function withWord(query: Query, wrong: string, right: QueryWord): Query {
  const replaced = (clause: Clause): Clause => ({
    ...clause,
    slots: clause.slots.map(({ alternatives }) => ({
      alternatives: alternatives.map((words) => words.map((word) => (word.key === wrong ? right : word))),
    })),
  });
  return {
    ...query,
    clauses: query.clauses.map(replaced),
    words: query.words.map((key) => (key === wrong ? right.key : key)),
  };
}

/** Every word that a query asks for, whichever way, each once. */
export function wordsOfQuery({ clauses, excluded }: Pick<Query, 'clauses' | 'excluded'>): QueryWord[] {
  const words = [...clauses, ...excluded].flatMap(({ slots }) =>
    slots.flatMap(({ alternatives }) => alternatives.flat()),
  );
  return [...new Map(words.map((word) => [word.key, word])).values()];
}

/** The words that clauses look for, as they were typed. */
export function keysOf(clauses: readonly Clause[]): string[] {
  return clauses.flatMap(({ slots }) =>
    slots.flatMap(({ alternatives }) => (alternatives[0] ?? []).map(({ key }) => key)),
  );
}

/**
 * A query without some of its words. What is one thing with such a word goes with it: of `12/BC-UBND` no `12` is left.
 */
export function withoutWords(query: Query, keys: ReadonlySet<string>): Query {
  const clauses = query.clauses
    .map((clause) => ({
      ...clause,
      slots: clause.slots.filter(({ alternatives }) => !alternatives[0]?.some(({ key }) => keys.has(key))),
    }))
    .filter(({ slots }) => slots.length > 0);
  return { ...query, clauses, words: keysOf(clauses) };
}

/** The words of a text as a query has them. */
function queryWords(text: string): QueryWord[] {
  return wordsOf(text).map(({ key }) => queryWord(key));
}

export function queryWord(key: string): QueryWord {
  return { key, skeleton: indexedSkeleton(key) };
}

/** A form and everything that is said in its place. */
interface Synonym {
  readonly words: readonly QueryWord[];
  readonly others: readonly (readonly QueryWord[])[];
}

function synonymsOf(abbreviations: Abbreviations): Synonym[] {
  return abbreviations
    .flatMap((forms) => {
      const all = forms.map(queryWords).filter((words) => words.length > 0);
      return all.map((words) => ({ words, others: all.filter((other) => other !== words) }));
    })
    .sort((a, b) => b.words.length - a.words.length);
}

function slotsOf(run: readonly (readonly QueryWord[])[], synonyms: readonly Synonym[]): Slot[] {
  const slots: Slot[] = [];
  for (let at = 0; at < run.length;) {
    const found = synonyms.filter(({ words }) => standsAt(run, at, words));
    const length = found[0]?.words.length ?? 1;
    const typed = run.slice(at, at + length).flat();
    const others = found.filter(({ words }) => words.length === length).flatMap((synonym) => synonym.others);
    if (typed.length > 0) slots.push({ alternatives: [typed, ...others, ...withY(typed)] });
    at += length;
  }
  return slots;
}

/** `ti` as reports are indexed that write `tỉ` or `tỷ`: where a tone tells nothing, i may stand for y. */
function withY([only, ...more]: readonly QueryWord[]): QueryWord[][] {
  return only && more.length === 0 && /^(?:h|k|l|m|t|qu)i$/.test(only.key)
    ? [[queryWord(`${only.key.slice(0, -1)}y`)]]
    : [];
}

/** Whether a form was typed, with its accents or without any. */
function standsAt(run: readonly (readonly QueryWord[])[], at: number, form: readonly QueryWord[]): boolean {
  return form.every(({ key, skeleton }, offset) => {
    const [word, ...more] = run[at + offset] ?? [];
    return more.length === 0 && (word?.key === key || word?.key === skeleton);
  });
}
