import { withoutAccents } from '../../domain/orthography.ts';
import { wordsOf, type Word } from '../../domain/search-text.ts';

/** A stretch of text, end excluded. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/**
 * How well a text answers a query: `phrase` the words next to each other; `words` each of them somewhere;
 * `folded` some only with other accents than typed; `prefix` some only as the beginning of a word; `part`
 * some not at all.
 */
export type Closeness = 'phrase' | 'words' | 'folded' | 'prefix' | 'part';

export interface Match {
  readonly closeness: Closeness;
  /** What to mark, in order, not overlapping. */
  readonly ranges: readonly (Range & { readonly word: number })[];
}

const CLOSENESS: readonly Closeness[] = ['phrase', 'words', 'folded', 'prefix', 'part'];

/** Order of two texts by how well they answer; the closer one first. */
export function byCloseness(a: Match, b: Match): number {
  return CLOSENESS.indexOf(a.closeness) - CLOSENESS.indexOf(b.closeness);
}

/**
 * Finds in a text what the words of a query stand for. Accents that were typed count: `ngân` is not found in
 * `ngàn` where `ngân` itself stands, while `ngan` stands for both.
 *
 * @param text as printed, NFC
 * @param queryWords keys of the query's words
 */
export function findMatches(text: string, queryWords: readonly string[]): Match {
  const words = wordsOf(text);
  for (const same of [asTyped, withOtherAccents]) {
    const phrases = phrasesOf(words, queryWords, same);
    if (phrases.length > 0) return { closeness: 'phrase', ranges: phrases };
  }
  const found = queryWords.map((queryWord, index) => singleWord(words, queryWord, index));
  const closeness = found
    .map((match) => match.closeness)
    .reduce((worst, next) => (CLOSENESS.indexOf(next) > CLOSENESS.indexOf(worst) ? next : worst), 'words');
  return { closeness, ranges: inOrder(found.flatMap(({ ranges }) => ranges)) };
}

type Sameness = (queryWord: string, word: string) => boolean;

function phrasesOf(words: readonly Word[], queryWords: readonly string[], same: Sameness) {
  const phrases: (Range & { word: number })[] = [];
  const length = queryWords.length;
  for (let at = 0; length > 0 && at + length <= words.length; at += 1) {
    const last = words[at + length - 1];
    const first = words[at];
    if (!first || !last || !queryWords.every((word, offset) => same(word, words[at + offset]?.key ?? '')))
      continue;
    phrases.push({ start: first.start, end: last.end, word: 0 });
    at += length - 1;
  }
  return phrases;
}

function singleWord(words: readonly Word[], queryWord: string, index: number): Match {
  const kinds: readonly (readonly [Closeness, Sameness])[] = [
    ['words', asTyped],
    ['folded', withOtherAccents],
    ['prefix', asBeginning],
  ];
  for (const [closeness, same] of kinds) {
    const found = words.filter(({ key }) => same(queryWord, key));
    if (found.length > 0) {
      return { closeness, ranges: found.map(({ start, end }) => ({ start, end, word: index })) };
    }
  }
  return { closeness: 'part', ranges: [] };
}

/** The same letters, and every accent that was typed is there: `dau` and `đau` are both in `đầu`. */
function asTyped(queryWord: string, word: string): boolean {
  if (queryWord === word) return true;
  if (!withOtherAccents(queryWord, word)) return false;
  const typed = lettersOf(queryWord);
  const printed = lettersOf(word);
  return (
    typed.length === printed.length &&
    typed.every((letter, at) => [...letter].every((part) => printed[at]?.includes(part)))
  );
}

function withOtherAccents(queryWord: string, word: string): boolean {
  return withoutAccents(queryWord) === withoutAccents(word);
}

function asBeginning(queryWord: string, word: string): boolean {
  return withoutAccents(word).startsWith(withoutAccents(queryWord));
}

/** Letters with their accents taken apart; the stroke of đ is one of them. */
function lettersOf(word: string): string[] {
  return (
    word
      .replaceAll('đ', 'd\u0335')
      .normalize('NFD')
      .match(/\P{M}\p{M}*/gu) ?? []
  );
}

function inOrder(ranges: readonly (Range & { readonly word: number })[]) {
  const sorted = [...ranges].sort((a, b) => a.start - b.start || b.end - a.end);
  return sorted.filter((range, at) => at === 0 || range.start >= (sorted[at - 1]?.end ?? 0));
}
