/** Latin letters and the Cyrillic and Greek ones that look the same. */
const TWINS: ReadonlyMap<string, string> = new Map(
  [
    ['АВЕКМНОРСТУХІЈЅԚԜ', 'ABEKMHOPCTYXIJSQW'],
    ['аеорсухіјѕԁһԛԝ', 'aeopcyxijsdhqw'],
    ['ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'ABEZHIKMNOPTYX'],
    ['αικνορυχϲϳ', 'aikvopuxcj'],
  ].flatMap(([others = '', latin = '']) =>
    [...others].map((letter, at): [string, string] => [letter, latin.charAt(at)]),
  ),
);
/**
 * The Icelandic eth and the African d, which look like `Đ`, and the Turkic gha, which looks like `Ư`: they stand
 * where a font, a keyboard or a PDF's writer mixed them up.
 */
const MIXED_UP: Readonly<Record<string, string>> = { Ð: 'Đ', ð: 'đ', Ɖ: 'Đ', ɖ: 'đ', Ƣ: 'Ư', ƣ: 'ư' };

const SUSPECT = /[ÐðƉɖƢƣ]|[\p{Script=Cyrillic}\p{Script=Greek}]/u;
const WORD = /[\p{L}\p{M}]+/gu;
const LATIN = /\p{Script=Latin}/u;
const OTHER = /[\p{Script=Cyrillic}\p{Script=Greek}]/gu;

/** A letter that was put right, with the word it stands in as printed. */
export interface PutRight {
  readonly letter: string;
  readonly word: string;
  /** Offset of the word in the text. */
  readonly offset: number;
}

/** Whether a text may hold letters that {@link withLatinLetters} changes: most texts hold none. */
const mayHoldTwins = (text: string): boolean => SUSPECT.test(text);

/**
 * A text whose letters are the ones they look like: `Ð` as `Đ`, and Cyrillic and Greek twins as Latin letters
 * within words that are otherwise Latin (`ÐẮК NÔNG` → `ĐẮK NÔNG`). Words of another script stay, and so does one
 * with any letter that has no Latin twin.
 *
 * @returns the text in NFC; `changes` in order of place
 */
export function withLatinLetters(text: string): { text: string; changes: readonly PutRight[] } {
  if (!mayHoldTwins(text)) return { text, changes: [] };
  const changes: PutRight[] = [];
  const latin = text.replace(WORD, (word, offset: number) => {
    const right = latinWord(word);
    const at = [...word].findIndex((letter, index) => letter !== [...right][index]);
    if (at >= 0) changes.push({ letter: [...word][at] ?? '', word, offset });
    return right;
  });
  return { text: latin.normalize('NFC'), changes };
}

function latinWord(word: string): string {
  const plain = word.replace(/[ÐðƉɖƢƣ]/gu, (letter) => MIXED_UP[letter] ?? letter);
  const others = plain.match(OTHER);
  if (!others || !LATIN.test(plain) || others.some((letter) => !TWINS.has(letter))) return plain;
  return plain.replace(OTHER, (letter) => TWINS.get(letter) ?? letter);
}

/** A letter's Unicode number, as keyboards and search pages name it: `U+00D0`. */
export const codeOf = (letter: string): string =>
  `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
