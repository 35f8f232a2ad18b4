import { NUMBER } from './language-model.ts';

/** A printed word: what stands between two spaces, or between signs where a space is missing. */
export interface PrintedToken {
  readonly printed: string;
  /** No space stands before it. */
  readonly joined: boolean;
  /** What stands before the word: an opening bracket, a quotation mark. */
  readonly before: string;
  /** The part that is read; empty in a token of signs alone. */
  readonly core: string;
  readonly after: string;
  /** Read as what it is: a number, a date, a code, an abbreviation. */
  readonly fixed: boolean;
  /** The sentence ends behind it. */
  readonly ends: boolean;
  /** It stands in capitals among capitals, as in titles of parts. */
  readonly shouted: boolean;
}

const ROMAN = /^(?:X{0,3})(?:IX|IV|V?I{0,3})$/u;
/** Digits that engines print for vowels: only between or behind letters, and never two in a row. */
const DIGIT_FOR_LETTER = /^(?:[\p{L}¢§]+[0134689]\p{L}*|[14]\p{Ll}+|18\p{Ll}+|1&|6n|9o)$/u;
/** Units and names whose digit is a digit. */
const WITH_DIGIT =
  /^(?:k?m[23]|dm[23]|cm[23]|[A-ZĐ]{2,}\d+|(?:QL|TL|[ĐD]T|[ĐD]H|HL|CT)\d+[A-Z]{0,2}|[A-ZĐ]\d{2,}|[Kk]m.*\d.*|[GQABF]\d)$/u;

/** Units of letters that no syllable has. */
const UNIT = /^(?:[kcm]?m|kg|mg|ml|k?Wh?|k?VA?|[MG]Wh?|USD|VND)$/u;

/** Signs between two words that lack their space: `hoach,twong`. */
const MISSING_SPACE = /(?<=\p{L}{2}[,;:.)-]+)(?=\p{L}{2})/u;

/** What an archive's clean texts write otherwise than as ordinary words. */
export interface KnownShortForms {
  /** Abbreviations and codes of letters, as they are written. */
  readonly abbreviations: ReadonlySet<string>;
  /** Syllables without accents and in small letters. */
  readonly bareSyllables: ReadonlySet<string>;
}

/** The printed words of a paragraph. */
export function tokensOf(paragraph: string, known: KnownShortForms): PrintedToken[] {
  const words = paragraph.split(/\s+/u).filter((word) => word !== '');
  const worded = words.filter((word) => /\p{L}{2}/u.test(word));
  const shouted = 2 * worded.filter(isInCapitals).length > worded.length;
  return words.flatMap((word, place) => {
    // The first part of a report is numbered by a letter that otherwise is a misread l.
    if (place === 0 && FIRST_PART.test(word))
      return { ...tokenOf(word, false, shouted, known), fixed: true, ends: false };
    const parts = word.split(MISSING_SPACE);
    const apart = parts.every((part) => !/\d/u.test(part));
    return (apart ? parts : [word]).map((part, at) => tokenOf(part, at > 0, shouted, known));
  });
}

const FIRST_PART = /^I[.)/-]$/u;

const isInCapitals = (word: string): boolean => word === word.toUpperCase();

/**
 * A printed word taken apart.
 *
 * Trailing signs may be the word's own letter (`x&` is `xã`) or a note's mark (`sản phẩm®`): those that engines
 * print for letters belong to the word.
 */
function tokenOf(printed: string, joined: boolean, shouted: boolean, known: KnownShortForms): PrintedToken {
  const [, before = '', core = '', after = ''] =
    /^([^\p{L}\p{N}&@¢¥§£€$|]*)(.*?)([^\p{L}\p{N}&@¢¥§£€$]*)$/su.exec(printed) ?? [];
  const numbers = /^[a-zđ]$/u.test(core) && before === '' && after.startsWith(')');
  const named = before.endsWith('(') && after.startsWith(')') && /^[A-ZĐ]{2,6}$/u.test(core);
  return {
    printed,
    joined,
    before,
    core,
    after,
    // `a)` numbers an item, `(SOC)` gives a short form.
    fixed: isFixed(core, known.abbreviations) || numbers || named || isShortForm(core, shouted, known),
    ends: /[.!?…]["”’)»]*$/u.test(after) && !/^\d+[.]?$/u.test(printed),
    shouted: shouted && isInCapitals(core),
  };
}

function isFixed(core: string, known: ReadonlySet<string>): boolean {
  if (core === '') return true;
  if (!/[\p{L}&@¢¥§£€$]/u.test(core)) return true;
  if (ROMAN.test(core) && core !== 'I') return true;
  if (known.has(core) || UNIT.test(core) || /[/%\p{No}]/u.test(core)) return true;
  const digits = core.replace(/\D/gu, '').length;
  return digits > 0 && (WITH_DIGIT.test(core) || !DIGIT_FOR_LETTER.test(core));
}

/** What engines print for the Đ of an abbreviation. */
const FOR_D = /[DPÐB]/gu;

/**
 * Whether a word is written in capitals because it is an abbreviation (`VSIP`, `VietGAP`): one that can't be a
 * syllable, in a passage that is not in capitals. One that differs from a known abbreviation in nothing but its Đ
 * (`HPND` for `HĐND`) is read as that.
 */
function isShortForm(
  core: string,
  shouted: boolean,
  { abbreviations, bareSyllables }: KnownShortForms,
): boolean {
  if (/^\p{L}\p{Ll}+\p{Lu}{2,}$/u.test(core)) return true;
  if (shouted || !/^[A-ZĐ]{2,8}$/u.test(core)) return false;
  if (bareSyllables.has(core.toLowerCase().replace(/đ/gu, 'd'))) return false;
  return ![...core.matchAll(FOR_D)].some(({ index }) =>
    abbreviations.has(`${core.slice(0, index)}Đ${core.slice(index + 1)}`),
  );
}

/** A word without the signs around it. */
export function coreOf(word: string): string {
  return word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}

/** What a fixed token is for the model: a number, or itself. */
export function modelWord({ core }: Pick<PrintedToken, 'core'>): string {
  return /\d/u.test(core) ? NUMBER : core.toLowerCase();
}

const WORD = /[\p{L}\p{N}]+(?:[.,/%:-]*[\p{L}\p{N}%]+)*%?/gu;

/** Sentences of a clean text, their words in the case they are written in, numbers as {@link NUMBER}. */
export function cleanSentences(paragraph: string): string[][] {
  return paragraph
    .normalize('NFC')
    .split(/(?<=[\p{L}\p{N})”"][.!?…])\s+(?=[\p{Lu}“"(-])/u)
    .map((sentence) => (sentence.match(WORD) ?? []).flatMap(cleanWords))
    .filter((words) => words.length > 0);
}

function cleanWords(token: string): string[] {
  if (/\d/u.test(token)) return [NUMBER];
  return token.split(/[^\p{L}]+/u).filter((word) => word !== '');
}
