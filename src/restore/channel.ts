/*
 * What an OCR prints for a letter. An engine made for another language keeps consonants, drops accents, and
 * prints an accented vowel as whatever of its own letters or signs looks like it: `ộ` as `6`, `ư` as `u`, `tr`
 * or `w`, `ã` as `&`. The figures here are only where the counting starts: one pass over the damaged report
 * itself tells how its own engine prints each letter.
 */

const PLAIN_VOWELS = 'aeiouy';
/** Signs that stand in for accented vowels. */
const SIGNS = '&@¢¥§£€$6480139';
const STAND_INS = 'wdtrlbgmnhpscv';
/** The longest row of signs that one letter is printed as. */
export const LONGEST = 3;

/** Pairs that engines mix up, beyond lost accents. */
const ALIKE: Readonly<Record<string, readonly string[]>> = {
  đ: ['d', 'D', 'P', 'Ð', 'p', 'b', 'Đ', 'B', '¢', 'H', 'f'],
  l: ['1', 'I', 'i', '|', 'L', '!', 't', '['],
  i: ['1', 'l', 'I', 'j', '!', 'f', 't', 'í', 'ï', 'î'],
  o: ['0', 'ó', 'ô', 'ö', 'e', 'a', 'c'],
  c: ['e', 'o', 'C', '¢', 'ec', 'ce', 'G', '('],
  h: ['b', 'n', 'l', 'k'],
  n: ['m', 'ri', 'u', 'r', 'h', 'ii'],
  m: ['n', 'rn', 'nm', 'in'],
  g: ['q', 'p', '9', 'g6', 'z', 'y', '8', 'ø'],
  s: ['5', 'x', 'S', '$'],
  u: ['ii', 'v', 'w', 'n', 'ú', 'ü', 'û', 'a', 'y'],
  y: ['v', 'ý', 'ÿ', 'j', 'V'],
  a: ['d', 'á', 'à', 'â', 'ä', 'o', 'e', '4'],
  e: ['c', 'é', 'è', 'ê', 'o', 'a'],
  ê: ['é', 'è', 'ê', 'ë', 'e', '8'],
  ô: ['ô', 'o', '6', 'é', 'd', 'ö', 'b'],
  ơ: ['o', 'c', 'd', 'e', 'a', 'ø', '@'],
  ư: ['u', 'w', 'tr', 'ur', 'ir', 'r', 't', 'ti', 'it', 'y', 'v', 'd', 'a'],
  ă: ['a', 'i', 'd', '4', 'é', 'ä', 'à', 'ia'],
  â: ['a', 'é', 'â', 'd', 'ê', 'ä', 'i', 'â', 'ua', 'éa'],
  t: ['l', 'f', 'i', 'c', '1', 'r'],
  r: ['t', 'n', 'f', 'v', 'i'],
  v: ['y', 'w', 'u', 'V', 'r'],
  b: ['h', 'd', '6', 'l'],
  d: ['đ', 'cl', 'đ', 'a'],
  k: ['l', 'h', 'K', 'lc'],
  p: ['q', 'P'],
  q: ['g', 'p', '9'],
  x: ['X', 'z', 's', 'K'],
};

/** Base letter of a letter: without its tone mark, and without every mark. */
interface Shape {
  readonly toneless: string;
  readonly bare: string;
  readonly accented: boolean;
}

const shapes = new Map<string, Shape>();

/** How a letter is built, for what its parts are printed as. */
function shapeOf(letter: string): Shape {
  let shape = shapes.get(letter);
  if (!shape) {
    const parts = letter.normalize('NFD');
    const toneless = parts.replace(/[\u0300\u0301\u0303\u0309\u0323]/gu, '').normalize('NFC');
    const bare = toneless.normalize('NFD').replace(/\p{M}/gu, '');
    shape = { toneless, bare, accented: letter !== bare && letter !== 'đ' };
    shapes.set(letter, shape);
  }
  return shape;
}

/** Where the counting starts: the probability that `letter` is printed as `printed`, 0–3 signs. */
function priorOf(letter: string, printed: string): number {
  const { toneless, bare, accented } = shapeOf(letter);
  const length = [...printed].length;
  const lower = printed.toLowerCase();
  const capital = printed !== lower ? 0.5 : 1;
  if (length === 0) return accented ? 0.01 : 0.003;
  const vowel = PLAIN_VOWELS.includes(bare);
  if (!accented) {
    if (printed === letter) return vowel ? 0.9 : 0.93;
    if (lower === letter) return 0.4;
    const alike = ALIKE[letter]?.indexOf(printed) ?? -1;
    if (letter === 'đ' && (lower === 'd' || printed === 'P')) return lower === 'd' ? 0.6 : 0.3;
    if (alike >= 0) return 0.008;
    if (length === 1 && shapeOf(lower).bare === letter) return 0.02 * capital;
    if (length === 2 && lower.startsWith(letter)) return isSpeck(lower.slice(1)) ? 0.002 : 0.0004;
    if (length === 2 && lower.endsWith(letter)) return isSpeck(lower.slice(0, 1)) ? 0.002 : 0.0004;
    return [0, 0.0008, 0.00004, 0.000002][length] ?? 0;
  }
  if (length === 1) {
    const { bare: printedBare } = shapeOf(lower);
    if (lower === letter) return 0.3;
    if (printedBare === bare) return (lower === bare ? 0.35 : 0.08) * capital;
    const alike = ALIKE[toneless]?.includes(printed) ? 0.02 : 0;
    if (PLAIN_VOWELS.includes(printedBare)) return Math.max(alike, 0.012 * capital);
    if (SIGNS.includes(printed)) return Math.max(alike, 0.008);
    if (STAND_INS.includes(printed)) return Math.max(alike, 0.003);
    return Math.max(alike, 0.0006);
  }
  if (ALIKE[toneless]?.includes(lower)) return 0.01;
  const first = [...lower][0] ?? '';
  if (length === 2) {
    if (shapeOf(first).bare === bare || PLAIN_VOWELS.includes(shapeOf(first).bare)) return 0.0012;
    return 0.0004;
  }
  return 0.00003;
}

/** Signs that engines strew into words. */
function isSpeck(sign: string): boolean {
  return /[’‘'`*"“”^~_.,:;·-]/u.test(sign);
}

/** What each letter was seen printed as, in a text that was read once. */
export type PrintedCounts = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** How letters are printed by one engine. */
export interface Channel {
  /** `-ln` of the probability that a letter is printed so. */
  cost(letter: string, printed: string): number;
}

/** How much the beginning weighs against what was counted, in letters. */
const PRIOR_WEIGHT = 6;

/** A channel from the beginning's figures and, where a text was read, from what was counted there. */
export function channelOf(counted?: PrintedCounts): Channel {
  const costs = new Map<string, Map<string, number>>();
  const totals = new Map<string, number>();
  for (const [letter, row] of counted ?? []) {
    totals.set(
      letter,
      [...row.values()].reduce((sum, count) => sum + count, 0),
    );
  }
  return {
    cost(letter, printed) {
      let row = costs.get(letter);
      if (!row) costs.set(letter, (row = new Map()));
      let cost = row.get(printed);
      if (cost === undefined) {
        const seen = counted?.get(letter)?.get(printed) ?? 0;
        const total = totals.get(letter) ?? 0;
        cost = -Math.log((seen + PRIOR_WEIGHT * priorOf(letter, printed)) / (total + PRIOR_WEIGHT));
        row.set(printed, cost);
      }
      return cost;
    },
  };
}
