import { matchForm } from '../orthography.ts';
import { likelyReading, parseNumber } from '../number.ts';
import type { TextRange } from '../sentences.ts';
import { grammarVocabulary, type OcrVocabulary } from './grammar-words.ts';
import { wordsNearNumbers } from './near-numbers.ts';
import { phraseAt, settle, type PhraseMatch } from './phrases.ts';
import { tokensOf } from './tokens.ts';

/** A number that is not read as printed. */
export interface NumberReading extends TextRange {
  readonly printed: string;
  readonly reading: string;
}

/** A damaged text as the grammar can read it, with the way back to what is printed. */
export interface OcrReading {
  /** Known words in proper spelling, everything else as printed. */
  readonly text: string;
  /** Percentages whose printed marks can't be right, by offsets in the printed text. */
  readonly readings: readonly NumberReading[];
  /** How a number of {@link text} is printed. */
  printedNumber(number: string): string;
  /** The printed range that a range of {@link text} stands for; words are never cut. */
  printedRange(start: number, end: number): TextRange;
}

interface Replacement extends TextRange {
  readonly text: string;
}

/**
 * Reads a text that OCR damaged: `wéc 94.375 ha, dat 99,5% ké hoach` as `ước 94.375 ha, đạt 99,5% kế hoạch`.
 * Only words and phrases of the vocabulary are read, each by its likeness to what is printed; the printed
 * text itself is not changed anywhere. Amounts keep their printed marks, for a keeper to confirm; of a
 * percentage only one reading is possible (`72.2%` is 72,2 %), which {@link OcrReading.readings} tells.
 *
 * @param text NFC, without note marks
 */
export function readOcr(text: string, vocabulary: OcrVocabulary = grammarVocabulary()): OcrReading {
  const tokens = tokensOf(text);
  const phrases = tokens.flatMap((_token, index): PhraseMatch[] => {
    const phrase = phraseAt(text, tokens, index, vocabulary.anywhere);
    return phrase ? [phrase] : [];
  });
  const words = settle(phrases);
  for (const [index, word] of wordsNearNumbers(text, tokens, words, vocabulary)) words.set(index, word);
  const readings: NumberReading[] = [];
  const replacements: Replacement[] = [];
  for (const [index, { start, end, text: printed, kind }] of tokens.entries()) {
    const word = words.get(index);
    if (word !== undefined && word !== matchForm(printed))
      replacements.push({ start, end, text: capitalisedLike(printed, word) });
    else if (kind === 'number' && /^ ?%/u.test(text.slice(end, end + 2)) && !parseNumber(printed)) {
      const reading = likelyReading(printed);
      if (reading === undefined) continue;
      readings.push({ start, end, printed, reading });
      replacements.push({ start, end, text: reading });
    }
  }
  return withReplacements(text, replacements, readings);
}

/** Sentences are told by their capitals. */
function capitalisedLike(printed: string, word: string): string {
  return /^\p{Lu}/u.test(printed) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}

/** The text with replacements made, and the map back. Replacements must not overlap. */
function withReplacements(
  text: string,
  unordered: readonly Replacement[],
  readings: readonly NumberReading[],
): OcrReading {
  const replacements = [...unordered].sort((a, b) => a.start - b.start);
  const pieces: string[] = [];
  /** Where each replacement lies in the new text. */
  const places: { readonly from: number; readonly to: number; readonly printed: TextRange }[] = [];
  let length = 0;
  let at = 0;
  const push = (piece: string): void => {
    pieces.push(piece);
    length += piece.length;
  };
  for (const { start, end, text: word } of replacements) {
    push(text.slice(at, start));
    const from = length;
    push(word);
    places.push({ from, to: length, printed: { start, end } });
    at = end;
  }
  push(text.slice(at));
  const toPrinted = (offset: number, edge: 'start' | 'end'): number => {
    const inside = places.find(
      ({ from, to }) => (edge === 'start' ? from <= offset : from < offset) && offset < to,
    );
    if (inside) return inside.printed[edge];
    const before = places.findLast(({ to }) => to <= offset);
    return before ? before.printed.end + offset - before.to : offset;
  };
  const numbers = new Map(
    replacements
      .filter(({ text: piece }) => /^\d/.test(piece))
      .map(({ start, end, text: piece }) => [piece, text.slice(start, end)]),
  );
  return {
    text: pieces.join(''),
    readings,
    printedNumber: (number) => numbers.get(number) ?? number,
    printedRange: (start, end) => ({ start: toPrinted(start, 'start'), end: toPrinted(end, 'end') }),
  };
}
