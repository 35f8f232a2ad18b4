import { matchForm, withoutAccents } from '../../domain/orthography.ts';

/**
 * Text as the search index (Pagefind) must see it so that Vietnamese is found, and back again as printed.
 *
 * Pagefind folds accents but not the stroke of `đ`, counts a lone dash as a word, glues `tế-xã` into one
 * word and drops the comma of `27,3`. {@link toIndexed} writes around each of these with marks that Pagefind
 * strips from words and that reports never print, so that {@link fromIndexed} finds its way back.
 */

/** Characters that Pagefind must keep inside words (its option `includeCharacters`). */
export const INDEXED_CHARACTERS = '\u0335\u066b\u02bc';

/** The stroke of `đ`, as a mark that accent folding takes off a `d`. */
const STROKE = '\u0335';
/** Stands for the comma of a decimal number, which would be dropped: 27,3 is not 273. */
const DECIMAL = '\u066b';
/** Ends every word: Pagefind takes what is asked for as a beginning, `th` for `thu`, unless the word itself ends so. */
const END = '\u02bc';
/** Stands for the space before a sign that stands alone (`kinh tế - xã hội`). */
const GLUE = '\u2027';
/** With the space after it stands for nothing: two words were written as one (`tế-xã`, `123/QĐ`). */
const SPLIT = '\u2053';
/** With the space after it stands for the end of a block. */
const BREAK = '\u204b';
/** After a syllable: it was printed in its other spelling (`hoà`, `tỉ`). */
const RESPELT = '\u2038';

/**
 * Between readings of one printed word (`xa⸗xoa`), which Pagefind indexes at one place, as it does the parts of
 * a hyphened word.
 */
export const ALTERNATIVE = '\u2e17';

/** With a sign right before them (`“xoa|xa`), Pagefind loses the first: the sign goes to the word before. */
const SIGN_BEFORE_ALTERNATIVES = / ([^\p{L}\p{M}\p{N}\s]+)(?=\p{L}+\|)/gu;
/** A printed line between letters has {@link SPLIT} behind it. */
const INDEXED_ALTERNATIVE = /(?<=\p{L})\|(?=\p{L})/gu;

/** Words whose keys are remembered. */
const REMEMBERED = 50_000;

const RESERVED = new RegExp(`[${STROKE}${DECIMAL}${END}${GLUE}${SPLIT}${BREAK}${RESPELT}]`, 'gu');
/** Invisible characters; Pagefind would take a zero-width space for the one word boundary there is. */
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/gu;

const TONES = '\u0300\u0301\u0303\u0309\u0323';
const OLD_PLACEMENT = new RegExp(`(?<!q)([ou])([aey])([${TONES}])$`, 'iu');
const NEW_PLACEMENT = new RegExp(`(?<!q)([ou])([${TONES}])([aey])$`, 'iu');
const PAIRS = new Set(['oa', 'oe', 'uy']);
/** Syllables of one of these consonants and i, which are also written with y: `tỉ` `tỷ`, `kì` `kỳ`, `quí` `quý`. */
const WITH_I = new RegExp(`^(h|k|l|m|t|qu)i([${TONES}])$`, 'iu');
const WITH_Y = new RegExp(`^(h|k|l|m|t|qu)y([${TONES}])$`, 'iu');

const SYLLABLE = /\p{L}+/gu;
const RESPELT_SYLLABLE = new RegExp(`(\\p{L}+)${RESPELT}`, 'gu');
const DECIMAL_COMMA = /(?<![\d.,])(\d{1,3}(?:\.\d{3})+|\d+),(?=\d+(?![\d,]|\.\d))/gu;
const LONE_SIGN = /(?<=\S) (?=[^\p{L}\p{N}\s]+(?: |$))/gu;
const JOINED_WORDS =
  /(?<=\p{L})([^\p{L}\p{M}\p{N}\s_\u2e17]+)(?=[\p{L}\p{N}])|(?<=\p{N})([^\p{L}\p{M}\p{N}\s_]+)(?=\p{L})/gu;
const WORD_END = /[\p{L}\p{M}\p{N}](?=[^\p{L}\p{M}\p{N}\s|]*(?:[\s|]|$))/gu;
const JOINED_NUMBERS = /(?<=\d)([/‐-―-])(?=\d)/gu;

/** A text as it comes back from the index: without invisible and reserved characters, spaces and lines tidied. */
export function cleanedText(text: string): string {
  return text
    .normalize('NFC')
    .replace(RESERVED, '')
    .replace(INVISIBLE, '')
    .normalize('NFC')
    .trim()
    .replace(/\s*\n\s*/gu, '\n')
    .replace(/[^\S\n]+/gu, ' ');
}

/**
 * The text to index. Lines are blocks (paragraphs); other runs of white space become one space.
 * The text comes back by {@link fromIndexed}, but for invisible and reserved characters, which are left out.
 */
export function toIndexed(text: string): string {
  return cleanedText(text)
    .replace(/\n/gu, `${BREAK} `)
    .replace(SYLLABLE, (syllable) => {
      const modern = withModernSpelling(syllable);
      return modern === syllable ? syllable : modern + RESPELT;
    })
    .replace(DECIMAL_COMMA, `$1${DECIMAL}`)
    .replace(LONE_SIGN, GLUE)
    .replace(JOINED_WORDS, `$&${SPLIT} `)
    .replace(JOINED_NUMBERS, `$&${SPLIT} `)
    .replaceAll(ALTERNATIVE, '|')
    .replace(SIGN_BEFORE_ALTERNATIVES, `${GLUE}$1${SPLIT} `)
    .replace(WORD_END, `$&${END}`)
    .replace(/đ/gu, `d${STROKE}`)
    .replace(/Đ/gu, `D${STROKE}`);
}

/** The text as printed: the inverse of {@link toIndexed}. */
export function fromIndexed(indexed: string): string {
  return indexed
    .replaceAll(END, '')
    .replaceAll(`d${STROKE}`, 'đ')
    .replaceAll(`D${STROKE}`, 'Đ')
    .replace(INDEXED_ALTERNATIVE, ALTERNATIVE)
    .replaceAll(`${SPLIT} `, '')
    .replaceAll(GLUE, ' ')
    .replaceAll(DECIMAL, ',')
    .replace(RESPELT_SYLLABLE, (_, syllable: string) => withOldSpelling(syllable))
    .replaceAll(`${BREAK} `, '\n');
}

/** A word in a text, with its place. */
export interface Word {
  readonly start: number;
  readonly end: number;
  /** What it is compared by: lower case, modern tone marks, a number without points (`2045,7`). */
  readonly key: string;
  /** Other readings of it, where OCR damaged it. */
  readonly others?: readonly string[];
}

const WORD = /\p{N}+(?:[.,]\p{N}+)+|[\p{L}\p{M}\p{N}]+(?:\u2e17\p{L}+)*/gu;

/**
 * The words of a text as the index sees them: runs of letters and digits, numbers with their marks.
 *
 * @param text as printed, NFC; offsets are into it
 */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const { 0: printed, index: start } of text.matchAll(WORD)) {
    const end = start + printed.length;
    if (printed.includes(ALTERNATIVE)) {
      const [key = '', ...others] = printed.split(ALTERNATIVE).map(wordKey);
      words.push({ start, end, key, others });
    } else {
      words.push({ start, end, key: wordKey(printed) });
    }
  }
  return words;
}

const wordKey = remembered(makeKey);

function makeKey(word: string): string {
  if (/^\d+\.\d{1,2}$/.test(word)) return word.replace('.', ',');
  if (/^\d[\d.,]*$/.test(word)) {
    return word.replace(DECIMAL_COMMA, `$1${DECIMAL}`).replace(/[.,]/g, '').replaceAll(DECIMAL, ',');
  }
  return matchForm(word).replace(SYLLABLE, withModernSpelling);
}

/** A word as the index has it, from its key: `đầu` → `d̵ầuʼ`, `27,3` → `27٫3ʼ`. */
export function toIndexedWord(key: string): string {
  return key.replaceAll('đ', `d${STROKE}`).replaceAll(',', DECIMAL) + END;
}

/** The word without accents under which the index gathers all its forms. */
export const indexedSkeleton = remembered((key: string): string =>
  withoutAccents(key).replaceAll(',', DECIMAL),
);

/**
 * A syllable in the spelling by which it is indexed: `hoà` → `hòa`, `thuỷ` → `thủy`, `tỉ` → `tỷ`, `quí` →
 * `quý`. As long as the NFC input, and in its case.
 */
export const withModernSpelling = remembered((syllable: string): string => {
  const letters = syllable.normalize('NFD');
  if (WITH_I.test(letters)) return likeCase(letters, letters.replace(/i(?=.$)/iu, 'y')).normalize('NFC');
  const moved = letters.replace(OLD_PLACEMENT, (found, first: string, second: string, tone: string) =>
    PAIRS.has((first + second).toLowerCase()) ? first + tone + second : found,
  );
  return moved === letters ? syllable : moved.normalize('NFC');
});

function withOldSpelling(syllable: string): string {
  const letters = syllable.normalize('NFD');
  if (WITH_Y.test(letters)) return likeCase(letters, letters.replace(/y(?=.$)/iu, 'i')).normalize('NFC');
  return letters
    .replace(NEW_PLACEMENT, (found, first: string, tone: string, second: string) =>
      PAIRS.has((first + second).toLowerCase()) ? first + second + tone : found,
    )
    .normalize('NFC');
}

/** The vowel before the tone, which stands last, gets the case it had. */
function likeCase(before: string, after: string): string {
  const vowel = before.at(-2) ?? '';
  return vowel === vowel.toLowerCase() ? after : after.slice(0, -2) + after.slice(-2).toUpperCase();
}

/** Reports use the same words again and again, and these functions of a word cost several regular expressions. */
function remembered(compute: (word: string) => string): (word: string) => string {
  const results = new Map<string, string>();
  return (word) => {
    let result = results.get(word);
    if (result === undefined) {
      result = compute(word);
      if (results.size >= REMEMBERED) results.clear();
      results.set(word, result);
    }
    return result;
  };
}
