import { matchForm } from '../orthography.ts';
import { consonantsIn, consonantsRead } from './consonants.ts';
import { comparedForm, firstLetterClasses, lettersOf, wordCost, type Letters } from './letter-costs.ts';

/** Words that follow each other, as far as the lexicon's phrases begin with them. */
export interface PhraseNode {
  /** By the next word. */
  readonly next: Map<string, PhraseNode>;
  /** By the next word, where a comma stands before it. */
  readonly afterComma: Map<string, PhraseNode>;
  /** The words up to here are a phrase. */
  isPhrase: boolean;
  /** What the phrases that go on from here may cost at most: nothing beyond it need be looked at. */
  reach: number;
}

/** Phrases that a damaged text may be read as, compiled for looking them up. */
export interface OcrLexicon {
  readonly phrases: PhraseNode;
  /** Every word that a printed token may stand for. */
  wordsLike(token: string): LikeWords;
  /** How a phrase may go on with a printed token, by the words that may come next. */
  stepsTo(branches: PhraseNode['next'], token: string): readonly Step[];
}

/** One of the words that go on a phrase and that a token may stand for. */
export interface Step {
  readonly word: string;
  readonly next: PhraseNode;
  /** How unlike the word and the token are. */
  readonly cost: number;
}

/** Words that a token may stand for, each with how unlike the two are. */
export type LikeWords = ReadonlyMap<string, number>;

/**
 * What a phrase may cost per letter, by its number of words: the fewer they are, the more is like them
 * (`dam bao`, bảo đảm, is like `đàn bò`). A word by itself may differ in its accents only.
 */
const COST_PER_LETTER = [0, 0.03, 0.13, 0.2, 0.25];

/** What a phrase of some words may cost. */
export function allowedCost(words: readonly string[], least = 0): number {
  const perLetter = COST_PER_LETTER[Math.min(words.length, COST_PER_LETTER.length - 1)] ?? 0;
  return Math.max(least, perLetter) * words.reduce((sum, word) => sum + word.length, 0);
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
    const steps = wordsOf(phrase);
    const reach = allowedCost(steps.map(({ word }) => word));
    let node = root;
    for (const { word, behindComma } of steps) {
      node.reach = Math.max(node.reach, reach);
      const branches = behindComma ? node.afterComma : node.next;
      const next = branches.get(word) ?? newNode();
      branches.set(word, next);
      node = next;
      words.add(word);
    }
    node.reach = Math.max(node.reach, reach);
    if (node !== root) node.isPhrase = true;
  }
  const buckets = inBuckets(words);
  const wordsLike = remembered((token) => likeliest(comparedForm(token), buckets));
  const steps = new WeakMap<PhraseNode['next'], (token: string) => readonly Step[]>();
  return {
    phrases: root,
    wordsLike,
    stepsTo(branches, token) {
      let known = steps.get(branches);
      if (!known) {
        known = remembered((printed) => stepsAmong(branches, wordsLike(printed)));
        steps.set(branches, known);
      }
      return known(token);
    },
  };
}

function stepsAmong(branches: PhraseNode['next'], likely: LikeWords): Step[] {
  // The fewer are looked up in the others.
  const words = branches.size < likely.size ? branches.keys() : likely.keys();
  return [...words].flatMap((word) => {
    const [next, cost] = [branches.get(word), likely.get(word)];
    return next && cost !== undefined ? [{ word, next, cost }] : [];
  });
}

/** A text repeats its words: what one may stand for is told once. */
function remembered<T>(find: (token: string) => T): (token: string) => T {
  const known = new Map<string, T>();
  return (token) => {
    let found = known.get(token);
    if (!found) {
      found = find(token);
      known.set(token, found);
    }
    return found;
  };
}

interface PhraseStep {
  readonly word: string;
  readonly behindComma: boolean;
}

/** A phrase's words in the form in which texts are matched. */
function wordsOf(phrase: string): PhraseStep[] {
  const words = matchForm(phrase.normalize('NFC')).match(/(?:, )?[\p{L}\p{N}³²%]+/gu) ?? [];
  return words.map((word, index) => ({
    word: word.replace(', ', ''),
    behindComma: index > 0 && word.startsWith(', '),
  }));
}

function newNode(): PhraseNode {
  return { next: new Map(), afterComma: new Map(), isPhrase: false, reach: 0 };
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

function likeliest(form: string, buckets: Buckets): LikeWords {
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
  return found;
}
