import type { OcrVocabulary } from '../../domain/ocr/grammar-words.ts';
import { readOcr } from '../../domain/ocr/ocr-reading.ts';
import type { TextRange } from '../../domain/sentences.ts';

/** A passage's text as recognition reads it, with the way back to what is printed. */
export interface PassageText {
  readonly text: string;
  printedRange(start: number, end: number): TextRange;
  /** How a number of {@link text} is printed. */
  printedNumber(number: string): string;
}

/**
 * A clean passage is read as printed; one that OCR damaged, through the likeness of its words to those of a
 * vocabulary.
 */
export function readPassageText(printed: string, vocabulary: OcrVocabulary | undefined): PassageText {
  if (vocabulary) return readOcr(printed, vocabulary);
  return {
    text: printed,
    printedRange: (start, end) => ({ start, end }),
    printedNumber: (number) => number,
  };
}
