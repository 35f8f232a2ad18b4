import { indexedSkeleton, wordsOf, type Word } from '../prepare/text.ts';
import { isAsTyped } from './accents.ts';
import type { Clause, Query, QueryWord } from './query.ts';
import { phraseSpans, slotSpans, type Place, type PlacesOf, type Span } from './spans.ts';

/** A stretch of text, end excluded. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/**
 * How well a text answers a query: `phrase` the words next to each other; `words` each of them somewhere;
 * `folded` some only with other accents than typed; `part` some not at all.
 */
export type Closeness = 'phrase' | 'words' | 'folded' | 'part';

export interface Match {
  readonly closeness: Closeness;
  /** What to mark, in order, not overlapping; `word` tells apart what of the query each stands for. */
  readonly ranges: readonly (Range & { readonly word: number })[];
}

const CLOSENESS: readonly Closeness[] = ['phrase', 'words', 'folded', 'part'];
export const NO_MATCH: Match = { closeness: 'part', ranges: [] };

/** Order of two texts by how well they answer; the closer one first. */
export function byCloseness(a: Match, b: Match): number {
  return CLOSENESS.indexOf(a.closeness) - CLOSENESS.indexOf(b.closeness);
}

/**
 * Finds in a text what the words of a query stand for. Accents that were typed count: `ngân` is not found in
 * `ngàn` where `ngân` itself stands, while `ngan` stands for both.
 *
 * @param text as printed, NFC
 * @param reading what OCR damaged in it, read word for word; then no accent counts
 */
export function findMatches(text: string, { clauses }: Pick<Query, 'clauses'>, reading?: string): Match {
  const words = wordsOf(reading ?? text);
  const ranges = reading === undefined ? words : printedWords(text, reading, words);
  const placesOf = placesIn(words, clauses, reading !== undefined);
  let worst: Closeness = 'phrase';
  const marks: (Range & { word: number })[] = [];
  let number = 0;
  for (const clause of clauses) {
    const { closeness, spans } = clauseSpans(clause, placesOf);
    if (CLOSENESS.indexOf(closeness) > CLOSENESS.indexOf(worst)) worst = closeness;
    for (const list of spans) {
      for (const { from, to } of list) {
        const [first, last] = [ranges[from], ranges[to - 1]];
        if (first && last) marks.push({ start: first.start, end: last.end, word: number });
      }
      number += 1;
    }
  }
  return clauses.length === 0 ? NO_MATCH : { closeness: worst, ranges: inOrder(marks) };
}

/** The phrase where it stands, with the accents that were typed if possible; else each slot by itself. */
function clauseSpans(clause: Clause, placesOf: PlacesOf): { closeness: Closeness; spans: Span[][] } {
  const phrases = exactIfAny(phraseSpans(clause, placesOf));
  if (phrases.length > 0) return { closeness: 'phrase', spans: [phrases] };
  const spans = clause.slots.map((slot) => exactIfAny(slotSpans(slot, placesOf)));
  const closeness = spans.some((list) => list.length === 0)
    ? 'part'
    : spans.every((list) => list[0]?.exact)
      ? 'words'
      : 'folded';
  return { closeness, spans };
}

function exactIfAny(spans: readonly Span[]): Span[] {
  const exact = spans.filter((span) => span.exact);
  return exact.length > 0 ? exact : [...spans];
}

/** The places in a text of the words that are looked for, by their letters without accents. */
function placesIn(words: readonly Word[], clauses: readonly Clause[], lostAccents: boolean): PlacesOf {
  const wanted = clauses.flatMap(({ slots }) => slots.flatMap(({ alternatives }) => alternatives.flat()));
  const places = new Map<string, { at: number; key: string }[]>(wanted.map(({ skeleton }) => [skeleton, []]));
  for (const [at, { key, others }] of words.entries()) {
    places.get(indexedSkeleton(key))?.push({ at, key });
    for (const other of others ?? []) places.get(indexedSkeleton(other))?.push({ at, key: other });
  }
  return (typed: QueryWord): Place[] =>
    (places.get(typed.skeleton) ?? []).map((word) => ({
      at: word.at,
      exact: lostAccents || isAsTyped(typed, word.key),
    }));
}

const TOKEN = /\S+/gu;

/** The printed token that each word of a reading stands for; both have the same number of tokens. */
function printedWords(text: string, reading: string, words: readonly Word[]): Range[] {
  const printed = [...text.matchAll(TOKEN)];
  const read = [...reading.matchAll(TOKEN)];
  let token = 0;
  return words.map(({ start, end }) => {
    while (token + 1 < read.length && (read[token + 1]?.index ?? 0) <= start) token += 1;
    const found = printed[token];
    if (!found) return { start: 0, end: 0 };
    const [own = ''] = read[token] ?? [];
    // Of a token that is as printed the word alone; else all of it but the punctuation behind.
    if (own === found[0]) {
      const shift = found.index - (read[token]?.index ?? 0);
      return { start: start + shift, end: end + shift };
    }
    const tail = /[.,;:!?)\]”"]*$/u.exec(found[0])?.[0].length ?? 0;
    return { start: found.index, end: found.index + found[0].length - tail };
  });
}

function inOrder(ranges: readonly (Range & { readonly word: number })[]) {
  const sorted = [...ranges].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: (Range & { readonly word: number })[] = [];
  for (const range of sorted) if (range.start >= (kept.at(-1)?.end ?? 0)) kept.push(range);
  return kept;
}
