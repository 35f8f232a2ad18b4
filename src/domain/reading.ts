/*
 * What the words of a damaged transcription most likely say. Words are what stands between spaces; the printed text
 * stays what it is, and a reading has one word for each of it.
 */

/** A printed word with what it most likely says. */
export interface WordReading {
  readonly printed: string;
  readonly text: string;
  /** How sure that is, from 0 to 1. */
  readonly confidence: number;
}

/** A printed text as it most likely reads. */
export interface Reading {
  /** Word for word and line for line as the printed text; words that are mere guesses stand as printed. */
  readonly text: string;
  /** How sure each word is, in order, from 0 to 1. */
  readonly confidence: readonly number[];
}

/** From here on a word is shown like any other. */
export const SURE = 0.9;
/** Below it a word is shown as printed: a guess would be wrong more often than right. */
export const LIKELY = 0.5;

/** What a reader is shown of a word. */
export function shownWord({ printed, text, confidence }: WordReading): string {
  return confidence < LIKELY ? printed : text;
}

/** A reading of a passage, and where in the report it stands. */
export interface FoundReading extends Reading {
  /** Number of its first word in the report. */
  readonly first: number;
  /** The number behind its last word. */
  readonly end: number;
}

/** Finds the readings of passages of one report. */
export interface ReadingFinder {
  /**
   * The reading of a text that is part of the report: of its first place from word `from` on, else of the first in the
   * whole report. `undefined` for a text that the report does not have, such as one that the page adds.
   */
  find(text: string, from?: number): FoundReading | undefined;
}

/** Signs between cells of a table's row, which are no words of the report. */
const RULE = '|';

/** Looks up passages among a report's words, whatever the passage begins or ends within a word with. */
export function readingFinder(words: readonly WordReading[]): ReadingFinder {
  const places = new Map<string, number[]>();
  for (const [at, { printed }] of words.entries()) {
    const known = places.get(printed);
    if (known) known.push(at);
    else places.set(printed, [at]);
  }
  const startsOf = (first: string): readonly number[] =>
    places.get(first) ?? words.flatMap(({ printed }, at) => (printed.endsWith(first) ? [at] : []));
  return {
    find(text, from = 0) {
      const pieces = text.match(/\s+|\S+/gu) ?? [];
      const first = pieces.find((piece) => piece.trim() !== '' && piece !== RULE);
      if (first === undefined) return undefined;
      const starts = startsOf(first);
      const ordered = [...starts.filter((at) => at >= from), ...starts.filter((at) => at < from)];
      for (const start of ordered) {
        const found = readAlong(pieces, words, start);
        if (found) return found;
      }
      return undefined;
    },
  };
}

/** The reading of a text whose first word is that of number `start`; `undefined` where a word is another one. */
function readAlong(
  pieces: readonly string[],
  words: readonly WordReading[],
  start: number,
): FoundReading | undefined {
  const last = pieces.findLastIndex((piece) => piece.trim() !== '');
  const confidence: number[] = [];
  let at = start;
  let text = '';
  for (const [index, piece] of pieces.entries()) {
    const word = words[at];
    if (piece.trim() === '') text += piece;
    else if (word?.printed === piece) {
      text += shownWord(word);
      confidence.push(word.confidence);
      at += 1;
    } else if (piece === RULE) {
      text += piece;
      confidence.push(1);
    } else if (word && isPartOf(piece, word, at === start, index === last)) {
      text += partOf(piece, word);
      confidence.push(word.confidence);
      at += 1;
    } else return undefined;
  }
  return { text, confidence, first: start, end: at };
}

/** A passage may begin behind a bracket of its first word, and end before a full stop of its last. */
function isPartOf(piece: string, { printed }: WordReading, isFirst: boolean, isLast: boolean): boolean {
  if (isFirst && isLast) return printed.includes(piece);
  return (isFirst && printed.endsWith(piece)) || (isLast && printed.startsWith(piece));
}

/** The part of a word's reading that a part of its print stands for: signs around a word are the same in both. */
function partOf(piece: string, word: WordReading): string {
  const shown = shownWord(word);
  const offset = word.printed.indexOf(piece);
  const before = word.printed.slice(0, offset);
  const after = word.printed.slice(offset + piece.length);
  if (!shown.startsWith(before) || !shown.endsWith(after) || shown.length < before.length + after.length)
    return piece;
  return shown.slice(before.length, shown.length - after.length);
}
