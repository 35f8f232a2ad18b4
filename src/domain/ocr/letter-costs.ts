import { withoutAccents } from '../orthography.ts';

/*
 * An OCR made for English keeps Vietnamese consonants mostly right, drops accents, and reads an accented
 * vowel as whatever Latin letter or sign looks like it: `tăng` as `ting`, `téng`, `tidng`; `ước` as `wéc`,
 * `udc`; `lượt` as `lugt`; `đó` as `d6`; `với` as `va&i`. The costs below are what these cost.
 */

/** A letter of a properly spelled word. */
interface Letter {
  readonly printed: string;
  /** A small number of its own, for looking costs up. */
  readonly id: number;
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

const letters = new Map<string, Letter>();

function letterOf(printed: string): Letter {
  let letter = letters.get(printed);
  if (!letter) {
    // `đ` keeps its stroke, being a letter of its own.
    const base = printed === 'đ' ? 'đ' : withoutAccents(printed);
    letter = { printed, id: letters.size, base, accented: VOWELS.has(base) && base !== printed };
    letters.set(printed, letter);
  }
  return letter;
}

/** Takes a word in lower case apart. */
export function lettersOf(word: string): Letters {
  return [...word].map(letterOf);
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
  const width = word.length;
  if (width >= ROW) return Infinity;
  let row = rows[0];
  let next = rows[1];
  row[0] = 0;
  for (let at = 0; at < width; at += 1) row[at + 1] = (row[at] ?? 0) + lossOf(word[at]);
  for (const char of printed) {
    let cost = (row[0] ?? 0) + 0.9;
    let least = cost;
    next[0] = cost;
    for (let at = 0; at < width; at += 1) {
      const letter = word[at];
      if (!letter) break;
      const changed = (row[at] ?? 0) + rememberedCost(char, letter);
      const extra = (row[at + 1] ?? 0) + extraCost(char, letter);
      cost += lossOf(letter);
      if (changed < cost) cost = changed;
      if (extra < cost) cost = extra;
      next[at + 1] = cost;
      if (cost < least) least = cost;
    }
    if (least > limit) return Infinity;
    [row, next] = [next, row];
  }
  const total = row[width] ?? Infinity;
  return total > limit ? Infinity : total;
}

/** Longer words than any syllable are not compared. */
const ROW = 24;
const rows = [new Float64Array(ROW), new Float64Array(ROW)] as const;

/** Costs of changes by the ids of both letters: texts and words have some two hundred different ones. */
const IDS = 256;
const changes = new Float64Array(IDS * IDS).fill(-1);

function rememberedCost(char: Letter, letter: Letter): number {
  if (char.id >= IDS || letter.id >= IDS) return changeCost(char, letter);
  const at = char.id * IDS + letter.id;
  const known = changes[at] ?? -1;
  if (known >= 0) return known;
  return (changes[at] = changeCost(char, letter));
}

/** A sign too many, behind the letter it may belong to: `ừ` is read as `ir`, `ũ` as `ii`. */
function extraCost({ base }: Letter, letter: Letter): number {
  if (!letter.accented) return 0.9;
  return letter.base === 'u' && base === 'r' ? 0.1 : 0.5;
}

const lossOf = (letter: Letter | undefined): number => (letter?.accented ? 0.6 : 0.9);

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
  const { base } = letterOf(char);
  if (base === 'i' || base === '1' || base === '|') return 'vl';
  if (VOWELS.has(base) || 'w0468&@'.includes(base)) return 'v';
  if (base === 'đ') return 'd';
  if ('pb¢'.includes(base)) return `d${base}`;
  return base;
}
