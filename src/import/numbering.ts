/** How headings and paragraphs are numbered, outermost first in the order that reports use. */
export type NumberingScheme = 'part' | 'letter' | 'roman' | 'arabic' | 'decimal' | 'small-letter' | 'bare';

export interface Numbering {
  readonly scheme: NumberingScheme;
  /** Position among its siblings, from 1; 0 where the text has no number (`bare`). */
  readonly ordinal: number;
  /** How many numbers a decimal has: 2 for `1.1.`, 3 for `1.1.1.`; else 1. */
  readonly levels: number;
  /** The text after the number. */
  readonly rest: string;
}

const ROMAN_VALUES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

function romanValue(digits: string): number {
  const values = Array.from(digits, (digit) => ROMAN_VALUES[digit] ?? 0);
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0);
}

const SMALL_LETTERS = 'abcdđeghiklmnopqrstuvxy';

/** `Phần I`, `PHẦN THỨ NHẤT`, `Chương 2`; the bar is how OCR reads a lone I. */
const PART =
  /^(?:ph[ầa]n|ch[ưu][ơo]ng)\s+(?:thứ\s+\p{L}+|[ivxl]{1,5}|\d{1,2}|\||[A-E])(?![\p{L}\p{N}/])\s*[.:–-]?\s*/iu;
/** `Phụ lục`, `PHỤ LỤC SỐ 02`, `Phụ lục I: …`: it ranks as a part does. */
const ANNEX = /^ph[ụu]\s+l[ụu]c(?:\s+(?:số\s*)?(?:[ivxl]{1,5}|\d{1,2}|[A-E]))?\s*(?:$|[.:–-]\s*|(?=\())/iu;
const ROMAN = /^([IVX]{1,6})(?:[.):]\s*|\s?[-–]\s+)(?=\S)/u;
const LETTER = /^([A-HK-UY])\s?[.)]\s+(?=\S)/u;
const DECIMAL = /^(\d{1,2}(?:\.\d{1,2}){1,3})[.)]?\s+(?=\S)/u;
const ARABIC = /^(\d{1,2})[.)]\s*(?=[^\d\s])/u;
const SMALL_LETTER = /^([a-zđ])[.)]\s*(?=\S)/u;

/** Reads the number a text begins with; `bare` where it begins with none. `text` is plain, without emphasis. */
export function readNumbering(text: string): Numbering {
  const start = text.slice(0, 40);
  const part = PART.exec(start) ?? ANNEX.exec(start);
  if (part) return { scheme: 'part', ordinal: 1, levels: 1, rest: text.slice(part[0].length) };
  const roman = ROMAN.exec(start);
  if (roman) return numbered('roman', romanValue(roman[1] ?? ''), roman[0], text);
  const letter = LETTER.exec(start);
  if (letter) return numbered('letter', (letter[1] ?? '').charCodeAt(0) - 64, letter[0], text);
  const decimal = DECIMAL.exec(start);
  if (decimal) {
    const numbers = (decimal[1] ?? '').split('.');
    const reading = numbered('decimal', Number(numbers.at(-1)), decimal[0], text);
    return { ...reading, levels: numbers.length };
  }
  const arabic = ARABIC.exec(start);
  if (arabic) return numbered('arabic', Number(arabic[1]), arabic[0], text);
  const small = SMALL_LETTER.exec(start);
  if (small) return numbered('small-letter', SMALL_LETTERS.indexOf(small[1] ?? '') + 1, small[0], text);
  return { scheme: 'bare', ordinal: 0, levels: 1, rest: text };
}

function numbered(scheme: NumberingScheme, ordinal: number, printed: string, text: string): Numbering {
  return { scheme, ordinal, levels: 1, rest: text.slice(printed.length) };
}

/** Markdown's marks of a heading and of bold and italic, as dumps carry them. */
export function withoutMarkup(raw: string): string {
  return raw
    .replace(/^#{1,6}\s+/u, '')
    .replace(/^(\*{3})\s+(.*)\*\*$/u, '* $2')
    .replace(/(?<!\\)(?:\*{2,3}|(?<!^)\*(?=\S)|(?<=\S)\*)/gu, '')
    .replaceAll('\\*', '*');
}

/** Whether a text is in capitals; digits and signs don't matter, two letters at least do. */
export function isCapitals(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  const small = letters.filter((letter) => letter !== letter.toUpperCase()).length;
  return letters.length >= 2 && small <= letters.length * 0.06;
}

const SENTENCE_WITHIN = /[.!?…]["”)]?\s+["“(]?\p{Lu}/u;

/**
 * Whether a text by itself could be a heading: one line of title, not a sentence. Context decides further,
 * see `outline.ts`.
 */
export function looksLikeHeading(raw: string): boolean {
  if (raw.length > 320) return false;
  const marked = /^#{1,6}\s/u.test(raw);
  const text = withoutMarkup(raw).trim();
  const { scheme, rest } = readNumbering(text);
  if (!/\p{L}/u.test(text) || SENTENCE_WITHIN.test(rest)) return false;
  if (scheme === 'part') return !/[.;,]$/u.test(text);
  if (isCapitals(rest) && scheme !== 'bare') return true;
  if (/[.;,!?…]$/u.test(text)) return false;
  if (marked) return true;
  if (scheme === 'bare')
    return isBoldLine(raw) || (isCapitals(rest) && rest.length <= 200 && /\s/u.test(rest));
  return /^["“(]?[\p{Lu}\p{N}]/u.test(rest) && !(text.endsWith(':') && text.length > 120);
}

/** A whole line in bold that is no sentence: `**Khó khăn**`, also with a printed asterisk before it. */
function isBoldLine(raw: string): boolean {
  return raw.length <= 160 && /^\*{2,3}\s?[^*]+\*{2,3}$/u.test(raw) && !/[.;,:]\*+$/u.test(raw);
}
