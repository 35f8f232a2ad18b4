import { sentenceRanges } from '../../domain/sentences.ts';
import type { TextStretch } from './draft-text.ts';
import type { DraftReading } from './read-draft.ts';
import { blockAt, findWords, sourceRange } from './text-blocks.ts';

/** Where words stand, first of all places. */
export function placeOfWords({ blocks }: DraftReading, words: string): TextStretch | undefined {
  const found = findWords(blocks, words);
  return found && sourceRange(found);
}

/** Where a quote stands that has these words around it. */
export function placeOfQuote({ blocks }: DraftReading, near: string, quote: string): TextStretch | undefined {
  const around = findWords(blocks, near) ?? findWords(blocks, quote);
  const start = around?.block.text.indexOf(quote, around.start) ?? -1;
  return around && start >= 0
    ? sourceRange({ block: around.block, start, end: start + quote.length })
    : undefined;
}

/** A line of the text, from 1. */
export function lineOf(text: string, line: number | undefined): TextStretch | undefined {
  if (line === undefined) return undefined;
  const lines = text.split('\n');
  const start = lines.slice(0, line - 1).reduce((sum, { length }) => sum + length + 1, 0);
  return { start, end: start + (lines[line - 1] ?? '').length };
}

/** The sentence around a place, parted at it: what a card shows of it. */
export function sentenceAt(
  { blocks }: DraftReading,
  { start, end }: TextStretch,
): { before: string; quote: string; behind: string } | undefined {
  const from = blockAt(blocks, start);
  if (!from) return undefined;
  const { text, at } = from.block;
  const found = at.findIndex((place) => place >= end);
  const last = found < 0 ? text.length : found;
  const sentences = sentenceRanges(text);
  const first = sentences.findLast((range) => range.start <= from.start)?.start ?? 0;
  const close = sentences.find((range) => range.end >= last)?.end ?? text.length;
  return {
    before: text.slice(first, from.start),
    quote: text.slice(from.start, last),
    behind: text.slice(last, close).trimEnd(),
  };
}
