import { matchForm } from '../orthography.ts';
import { comparedForm, firstLetterClasses, lettersOf, wordCost, type Letters } from './letter-costs.ts';

/** Words that follow each other, as far as the lexicon's phrases begin with them. */
export interface PhraseNode {
  /** By the next word, with the comma before it where the phrase has one: `, dịch`. */
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

/** How unlike a word of so many letters a token may be: below five letters every consonant must be right. */
const LIMITS = [0, 0.1, 0.85, 0.9, 0.95, 1.2, 1.4];

const limitOf = (length: number): number => LIMITS[Math.min(length, LIMITS.length - 1)] ?? 0;

/** Compiles phrases, in proper spelling. Words are letters and digits; signs between them join loosely. */
export function compileOcrLexicon(phrases: Iterable<string>): OcrLexicon {
  const root = newNode();
  const buckets = new Map<string, Map<string, Letters>>();
  for (const phrase of phrases) {
    const words = wordsOf(phrase);
    if (words.length === 0) continue;
    let node = root;
    for (const step of words) {
      const next = node.next.get(step) ?? newNode();
      node.next.set(step, next);
      node = next;
      const word = step.replace(COMMA, '');
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

/** How a word is keyed that follows a comma. */
export const COMMA = ', ';

/** A phrase's words in the form in which texts are matched; one behind a comma with it. */
function wordsOf(phrase: string): string[] {
  const words = matchForm(phrase.normalize('NFC')).match(/(?:, )?[\p{L}\p{N}³²%]+/gu) ?? [];
  return words.map((word, index) => (index === 0 ? word.replace(COMMA, '') : word));
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
