import { matchForm } from '../orthography.ts';
import { comparedForm, firstLetterClasses, lettersOf, wordCost, type Letters } from './letter-costs.ts';

/** Words that follow each other, as far as the lexicon's phrases begin with them. */
export interface PhraseNode {
  readonly next: Map<string, PhraseNode>;
  /** The words up to here are a phrase. */
  isPhrase: boolean;
}

/** Phrases that a damaged text may be read as, compiled for looking them up. */
export interface OcrLexicon {
  readonly phrases: PhraseNode;
  /** Every word that a printed token may stand for, with its cost. */
  wordsLike(token: string): ReadonlyMap<string, number>;
}

/** How unlike a word of so many letters a token may be. */
const LIMITS = [0, 0.1, 0.85, 0.95, 1.05, 1.3, 1.5];

const limitOf = (length: number): number => LIMITS[Math.min(length, LIMITS.length - 1)] ?? 0;

/** Compiles phrases, in proper spelling. Words are letters and digits; signs between them join loosely. */
export function compileOcrLexicon(phrases: Iterable<string>): OcrLexicon {
  const root = newNode();
  const buckets = new Map<string, Map<string, Letters>>();
  for (const phrase of phrases) {
    const words = wordsOf(phrase);
    if (words.length === 0) continue;
    let node = root;
    for (const word of words) {
      const next = node.next.get(word) ?? newNode();
      node.next.set(word, next);
      node = next;
      for (const letter of firstLetterClasses(word.charAt(0))) {
        const bucket = buckets.get(letter) ?? new Map<string, Letters>();
        bucket.set(word, lettersOf(word));
        buckets.set(letter, bucket);
      }
    }
    node.isPhrase = true;
  }
  const known = new Map<string, ReadonlyMap<string, number>>();
  return {
    phrases: root,
    wordsLike(token) {
      const form = comparedForm(token);
      const found = known.get(form) ?? likeliest(form, buckets);
      known.set(form, found);
      return found;
    },
  };
}

/** A phrase's words in the form in which texts are matched. */
export function wordsOf(phrase: string): string[] {
  return matchForm(phrase.normalize('NFC')).match(/[\p{L}\p{N}³²%]+/gu) ?? [];
}

function newNode(): PhraseNode {
  return { next: new Map(), isPhrase: false };
}

function likeliest(
  form: string,
  buckets: ReadonlyMap<string, ReadonlyMap<string, Letters>>,
): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const printed = lettersOf(form);
  for (const letter of firstLetterClasses(form.charAt(0))) {
    for (const [word, letters] of buckets.get(letter) ?? []) {
      if (Math.abs(letters.length - printed.length) > 2) continue;
      const cost = wordCost(printed, letters, limitOf(letters.length));
      if (cost !== Infinity) found.set(word, cost);
    }
  }
  return found;
}
