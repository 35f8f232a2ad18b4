import { matchForm } from '../orthography.ts';
import { consonantsIn, consonantsRead } from './consonants.ts';
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
  /** Every word that a printed token may stand for. */
  wordsLike(token: string): readonly LikeWord[];
  /** Those of them that a phrase begins with. */
  startsLike(token: string): readonly LikeWord[];
}

/** A word that a token may stand for, and how unlike the two are. */
export interface LikeWord {
  readonly word: string;
  readonly cost: number;
}

/** A word of the lexicon, prepared for comparing tokens with it. */
interface PreparedWord {
  readonly word: string;
  readonly letters: Letters;
  readonly consonants: number;
}

/** Words by the class of their first letter. */
type Buckets = ReadonlyMap<string, ReadonlyMap<string, PreparedWord>>;

/** How unlike a word of so many letters a token may be: below five letters every consonant must be right. */
const LIMITS = [0, 0.1, 0.85, 0.9, 0.95, 1.2, 1.4];

const limitOf = (length: number): number => LIMITS[Math.min(length, LIMITS.length - 1)] ?? 0;

/** Compiles phrases, in proper spelling. Words are letters and digits; signs between them join loosely. */
export function compileOcrLexicon(phrases: Iterable<string>): OcrLexicon {
  const root = newNode();
  const words = new Set<string>();
  for (const phrase of phrases) {
    let node = root;
    for (const step of wordsOf(phrase)) {
      const next = node.next.get(step) ?? newNode();
      node.next.set(step, next);
      node = next;
      words.add(step.replace(COMMA, ''));
    }
    if (node !== root) node.isPhrase = true;
  }
  const buckets = inBuckets(words);
  const wordsLike = remembered((token) => likeliest(comparedForm(token), buckets));
  const startsLike = remembered((token) => wordsLike(token).filter(({ word }) => root.next.has(word)));
  return { phrases: root, wordsLike, startsLike };
}

/** A text repeats its words: what one may stand for is told once. */
function remembered(find: (token: string) => readonly LikeWord[]): (token: string) => readonly LikeWord[] {
  const known = new Map<string, readonly LikeWord[]>();
  return (token) => {
    let found = known.get(token);
    if (!found) {
      found = find(token);
      known.set(token, found);
    }
    return found;
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

function inBuckets(words: Iterable<string>): Buckets {
  const buckets = new Map<string, Map<string, PreparedWord>>();
  for (const word of words) {
    const letters = lettersOf(word);
    for (const letter of firstLetterClasses(word.charAt(0))) {
      const bucket = buckets.get(letter) ?? new Map<string, PreparedWord>();
      bucket.set(word, { word, letters, consonants: consonantsIn(letters) });
      buckets.set(letter, bucket);
    }
  }
  return buckets;
}

function likeliest(form: string, buckets: Buckets): readonly LikeWord[] {
  const printed = lettersOf(form);
  const read = consonantsRead(printed);
  const found = new Map<string, number>();
  for (const letter of firstLetterClasses(form.charAt(0))) {
    for (const { word, letters, consonants } of buckets.get(letter)?.values() ?? []) {
      if (Math.abs(letters.length - printed.length) > 2) continue;
      const missing = consonants & ~read;
      // A longer word may have one consonant damaged: more than one bit is too many.
      if (letters.length > 4 ? (missing & (missing - 1)) !== 0 : missing !== 0) continue;
      const cost = wordCost(printed, letters, limitOf(letters.length));
      if (cost !== Infinity) found.set(word, cost);
    }
  }
  return [...found].map(([word, cost]) => ({ word, cost }));
}
