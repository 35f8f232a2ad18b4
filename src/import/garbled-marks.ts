import { sentenceRanges } from '../domain/sentences.ts';
import { pieceAt, type RawParagraph } from './paragraphs.ts';

/** A sign at a word's end that may be what is left of a raised number. Offsets in the paragraph's text. */
export interface GarbledMark {
  readonly paragraph: RawParagraph;
  readonly start: number;
  readonly end: number;
  readonly printed: string;
  readonly line: number;
  readonly page: number;
  /** Text of the sentence up to the sign. */
  readonly sentence: string;
}

/** What OCR makes of raised digits: `cao'®,` `kỳ't.` `MTQG?.` `té%` `hoach®®;` — at a word's end. */
const SIGNS =
  /(?:[®™°?!*]|['’‘])[®™°?!*'’‘%t\d]*$|(?<=[\p{L}%])%[®™°?!*'’‘%t\d]*$|(?<=[\p{L}\d]%)[®™°?!*'’‘%t\d]+$/u;
/** Digits glued to a word, a bracket or a percent sign; behind a year, the digits after its four. */
const DIGITS = /(?<=\p{L}{2}|[)%”"])\d{1,3}$|(?<=(?<!\d)(?:19|20)\d{2})\d{1,3}%?$/u;
/** A raised 1 reads as l; no Vietnamese word ends so. */
const LETTER_L = /(?<=\p{L}[aeiouyàáảãạăâêôơư\p{M}nhcmptg])l$/iu;

/** Every sign in a paragraph that may be a garbled mark, in order of place. */
export function findGarbledMarks(paragraph: RawParagraph): GarbledMark[] {
  const { text } = paragraph;
  const sentences = sentenceRanges(text);
  return [...text.matchAll(/\S+/gu)].flatMap((word) => {
    if (word[0].length > 80) return [];
    const body = word[0].replace(/[.,;:)]+$/u, '');
    const length = signLength(body);
    if (length === 0) return [];
    const end = word.index + body.length;
    const start = end - length;
    const piece = pieceAt(paragraph, start);
    const sentence = sentences.find((range) => start > range.start && start <= range.end);
    return {
      paragraph,
      start,
      end,
      printed: text.slice(start, end),
      line: piece?.line ?? 0,
      page: piece?.page ?? 1,
      sentence: text.slice(sentence?.start ?? 0, start),
    };
  });
}

/** How many characters at a word's end are the sign; 0 where it has none. */
function signLength(word: string): number {
  const sign = (SIGNS.exec(word) ?? DIGITS.exec(word) ?? LETTER_L.exec(word))?.[0] ?? '';
  const core = word.slice(0, word.length - sign.length);
  if (sign === '' || !/[\p{L}\p{N})%”"]$/u.test(core)) return 0;
  // `20243%!`: the digits after a year's four belong to the sign.
  const extra = /^(?:19|20)\d{2}(\d?%?)$/u.exec(core)?.[1] ?? '';
  return sign.length + extra.length;
}

/**
 * How likely a sign is the mark of note `number`, by its look alone; 0 or less: it is not. Digits have to be those
 * of the number; other signs hardly count, so place and order decide.
 */
export function looksLikeMark({ printed }: GarbledMark, number: number): number {
  const digits = printed.replace(/\D/gu, '');
  const expected = String(number);
  if (/^\d+$/u.test(printed)) return digits === expected ? 7 : 0;
  if (/^l$/iu.test(printed)) return expected.includes('1') ? 3 : 0;
  const base = /^['’‘]$/u.test(printed) ? 3 : printed === '!' ? 4 : 5;
  if (digits === '') return base;
  return isPartOf(digits, expected) ? base + 2 : base - 2;
}

function isPartOf(digits: string, expected: string): boolean {
  let at = 0;
  for (const digit of expected) if (digits.charAt(at) === digit) at += 1;
  return at === digits.length;
}
