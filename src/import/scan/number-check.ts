import type { DoubtReason } from '../../domain/scan-record.ts';
import type { NumberReading } from './page-reading.ts';
import { fitsShapes, withMarksOfInk } from './ink-shapes.ts';

/** Numbers in a reading, with the marks within them, joined by spaces: what two readings are compared by. */
export const numbersOf = (text: string): string =>
  (plainSlashes(text).match(/\d+(?:[.,/]\d+)*/gu) ?? []).join(' ');

/** `⁄` of a fraction is a slash. */
export const plainSlashes = (text: string): string => text.replace(/[\u2044\u2215]/gu, '/');

/** How offices print numbers: thousands by points, decimals by a comma; dates, fractions and counts of sections. */
const WELL_FORMED =
  /^(?:\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?|\d{1,4}(?:\/\d{1,4}){1,2}|\d{1,2}(?:\.\d{1,2}){1,4}|\d{1,2}\.\d{1,2}\.\d{4})$/u;

/** Whether every number of a reading is written as numbers are. */
export const isWellFormed = (text: string): boolean =>
  numbersOf(text)
    .split(' ')
    .every((number) => WELL_FORMED.test(number));

/** What two readings of one place come to. */
export interface Verdict {
  readonly text: string;
  /** Why nobody should rely on it before looking; absent where the readings agree and nothing speaks against them. */
  readonly doubt?: DoubtReason;
  /** The reading that was not taken, where it differs. */
  readonly other?: string;
}

/** A number as its ink looks, compared with the page's other digits. */
export interface InkReading {
  /** Up to the first sign that is none of a number: `96,5` of `96,5%`. */
  readonly text: string;
  /** Whether each digit looks like those of one name alone. */
  readonly plain: boolean;
  /** Whether no sign follows. */
  readonly whole: boolean;
}

/** One digit glued to letters. */
const IN_LETTERS = /^\P{N}*(?:\p{L}\d|\d\p{L})\P{N}*$/u;

/** Below this sureness of both readings a number is looked at even where they agree and its ink does not tell. */
const UNSURE = 70;

/**
 * Decides between the readings of a number. Where they differ the ink decides, then how numbers are written, then how
 * sure they are; the result is in doubt unless the ink plainly bears one of them out.
 *
 * @param shapes of the word's ink
 * @param third what its digits look like, where the page has enough to compare with
 */
export function decideNumber(
  first: NumberReading,
  second: NumberReading,
  shapes: string,
  third?: InkReading,
): Verdict {
  const [a, b] = [numbersOf(first.text), numbersOf(second.text)];
  const other = withNumbers(first.text, second.text);
  const inked = third && (withHead(first.text, third) ?? insteadOf(first, third));
  if (a === b) {
    if (third?.plain && inked !== undefined) {
      if (bareNumber(inked) === bareNumber(first.text))
        return isWellFormed(a) ? { text: first.text } : { text: first.text, doubt: 'odd-number' };
      return isWellFormed(inked)
        ? { text: inked, doubt: 'ink-differs', other: first.text }
        : { text: first.text, doubt: 'ink-differs', other: inked };
    }
    if (fitsShapes(first.text, shapes) === false) {
      const marked = withMarksOfInk(first.text, shapes);
      return marked !== undefined && isWellFormed(marked)
        ? { text: marked, doubt: 'ink-differs', other: first.text }
        : { text: first.text, doubt: 'ink-differs' };
    }
    if (!isWellFormed(a)) return { text: first.text, doubt: 'odd-number' };
    const sure = Math.max(first.confidence, second.confidence);
    return sure < UNSURE ? { text: first.text, doubt: 'unsure' } : { text: first.text };
  }
  if (inked !== undefined && third?.plain && numbersOf(inked) !== '' && isWellFormed(inked)) {
    const agreeing = [first.text, other].find((text) => bareNumber(text) === bareNumber(inked));
    return agreeing === undefined
      ? { text: inked, doubt: 'readings-differ', other: first.text }
      : { text: agreeing };
  }
  // `1SO` and `1o` are letters where digits are not looked for, and a letter is wrong more lightly than a figure.
  if (b === '' && IN_LETTERS.test(first.text) && /\p{L}{2}/u.test(second.text))
    return { text: second.text, doubt: 'readings-differ', other: first.text };
  const candidates = [
    { text: first.text, weight: weightOf(first.text, first.confidence, shapes), other: second.text },
    ...(b === ''
      ? []
      : [{ text: other, weight: weightOf(other, second.confidence, shapes), other: first.text }]),
  ];
  for (const { text, confidence } of [first, { ...second, text: other }]) {
    const marked = withMarksOfInk(text, shapes);
    // The ink shows no digits: below a reading that fits by itself.
    if (marked !== undefined && marked !== text)
      candidates.push({
        text: marked,
        weight: weightOf(marked, confidence, shapes) - 100,
        other: first.text,
      });
  }
  const taken = candidates.reduce((best, next) => (next.weight > best.weight ? next : best));
  return { text: taken.text, doubt: 'readings-differ', other: taken.other };
}

const plainDashes = (text: string): string => plainSlashes(text).replace(/–/gu, '-');

/** A number with its sign, without what stands around it. */
const bareNumber = (text: string): string =>
  plainDashes(text)
    .replace(/[^\d.,/-]/gu, '')
    .replace(/[.,]+$/u, '');

/** Signs that a number's ink is compared by. */
const HEAD = /^[\d.,/()-]+/u;
/** High signs that are no digits look alike. */
const HIGH_SIGN = /[/()]/u;

/** A word with its number as its ink looks; `undefined` where the ink tells of another part of it than its number. */
function withHead(word: string, { text, whole }: InkReading): string | undefined {
  const plain = plainDashes(word);
  const head = HEAD.exec(plain)?.[0] ?? '';
  const rest = plain.slice(head.length);
  if (head === '' || whole !== (rest === '') || /[\p{L}\d]/u.test(rest)) return undefined;
  const signs = [...text].map((sign, index) => {
    const own = head[index] ?? '';
    return HIGH_SIGN.test(sign) && HIGH_SIGN.test(own) ? own : sign;
  });
  return signs.join('') + rest;
}

/**
 * A number alone in place of a word whose letters are none, for all of its ink looks like digits: `1>` for `1.2`, `g13` for
 * `91,3`. Roman numerals look like digits.
 */
const insteadOf = (first: NumberReading, { text, whole, plain }: InkReading): string | undefined =>
  whole &&
  plain &&
  first.text.length <= text.length + 1 &&
  (first.confidence < 60 || !/[IVXl|]/u.test(first.text))
    ? text
    : undefined;

function weightOf(text: string, confidence: number, shapes: string): number {
  const fits = fitsShapes(text, shapes);
  const byInk = fits === undefined ? 0 : fits ? 400 : -400;
  return byInk + (numbersOf(text) !== '' && isWellFormed(text) ? 150 : 0) + confidence;
}

/** A word with its numbers replaced by another reading's, where both have as many; else the other reading. */
function withNumbers(word: string, reading: string): string {
  const numbers = numbersOf(reading).split(' ');
  const count = numbersOf(word).split(' ').length;
  if (count !== numbers.length || numbersOf(word) === '') return reading;
  let index = 0;
  return plainSlashes(word).replace(/\d+(?:[.,/]\d+)*/gu, () => numbers[index++] ?? '');
}
