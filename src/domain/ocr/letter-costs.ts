import { withoutAccents } from '../orthography.ts';

/*
 * An OCR made for English keeps Vietnamese consonants mostly right, drops accents, and reads an accented
 * vowel as whatever Latin letter or sign looks like it: `tăng` as `ting`, `téng`, `tidng`; `ước` as `wéc`,
 * `udc`; `lượt` as `lugt`; `đó` as `d6`; `với` as `va&i`. The costs below are what these cost.
 */

/** A letter of a properly spelled word. */
interface Letter {
  readonly printed: string;
  readonly base: string;
  /** A vowel with a diacritic or a tone mark: what OCR damages most. */
  readonly accented: boolean;
}

/** A properly spelled word, taken apart for comparison. */
export type Letters = readonly Letter[];

const VOWELS = new Set('aeiouy');
/** What an accented vowel is read as, other than a vowel. */
const STAND_INS = new Set('wdgbrlt01468&¢@');
/** What a letter may be read as that is not an accented vowel. */
export const LIKE: Readonly<Record<string, string>> = {
  đ: 'pbc¢',
  l: '1i|',
  i: '1l|',
  o: '0',
  c: 'eo',
  h: 'nb',
  n: 'm',
  m: 'n',
  g: 'q',
  s: '5',
};
/** Signs that OCR strews into words: `lu’o*ng`. */
const SPECKS = /[’‘'`*"“”^~_]/gu;

const bases = new Map<string, string>();

/** A letter without its accents; `đ` keeps its stroke, being a letter of its own. */
function baseOf(char: string): string {
  let base = bases.get(char);
  if (base === undefined) {
    base = char === 'đ' ? 'đ' : withoutAccents(char);
    bases.set(char, base);
  }
  return base;
}

/** Takes a word in lower case apart. */
export function lettersOf(word: string): Letters {
  return [...word].map((printed) => {
    const base = baseOf(printed);
    return { printed, base, accented: VOWELS.has(base) && base !== printed };
  });
}

/** A printed token as it is compared: lower case, without specks. */
export function comparedForm(token: string): string {
  return token.toLowerCase().replace(SPECKS, '');
}

/**
 * How unlike a printed token and a word are: 0 for the same letters, about half a point for an accented
 * vowel read as another sign, a point for a wrong consonant. Accents that differ cost next to nothing, so
 * that of two words of the same letters the one with the printed accents is nearer.
 *
 * @param printed letters of a token in {@link comparedForm}
 * @param limit costs above it are not told apart: `Infinity`
 */
export function wordCost(printed: Letters, word: Letters, limit: number): number {
  let row = [0];
  word.forEach((letter, index) => row.push((row[index] ?? 0) + lossOf(letter)));
  for (const char of printed) {
    let cost = (row[0] ?? 0) + 0.9;
    let least = cost;
    const next = [cost];
    for (let index = 0; index < word.length; index += 1) {
      const letter = word[index];
      if (!letter) break;
      const extra = (row[index + 1] ?? 0) + extraCost(char, letter);
      const missing = cost + lossOf(letter);
      const changed = (row[index] ?? 0) + changeCost(char, letter);
      cost = Math.min(extra, missing, changed);
      next.push(cost);
      if (cost < least) least = cost;
    }
    if (least > limit) return Infinity;
    row = next;
  }
  const total = row.at(-1) ?? Infinity;
  return total > limit ? Infinity : total;
}

/** A sign too many, behind the letter it may belong to: `ừ` is read as `ir`, `ũ` as `ii`. */
function extraCost({ base }: Letter, letter: Letter): number {
  if (!letter.accented) return 0.9;
  return letter.base === 'u' && base === 'r' ? 0.1 : 0.5;
}

const lossOf = ({ accented }: Letter): number => (accented ? 0.6 : 0.9);

function changeCost({ printed, base }: Letter, letter: Letter): number {
  if (printed === letter.printed) return 0;
  if (base === letter.base || (base === 'd' && letter.base === 'đ')) return 0.02;
  if (letter.accented) {
    if (VOWELS.has(base)) return 0.3;
    if (STAND_INS.has(base)) return 0.45;
    return 1;
  }
  if (LIKE[letter.base]?.includes(base)) return 0.3;
  return VOWELS.has(letter.base) && VOWELS.has(base) ? 0.7 : 1;
}

/**
 * Classes of first letters; a token can only stand for a word that shares one with it. That keeps the
 * comparison of every token with every word affordable.
 */
export function firstLetterClasses(char: string): string {
  const base = baseOf(char);
  if (base === 'i' || base === '1' || base === '|') return 'vl';
  if (VOWELS.has(base) || 'w0468&@'.includes(base)) return 'v';
  if (base === 'đ') return 'd';
  if ('pb¢'.includes(base)) return `d${base}`;
  return base;
}
