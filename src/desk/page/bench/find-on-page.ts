import type { MarkedSentence, PlacedWord } from '../../drafts/api.ts';

/** A box on a page, as parts of its width and height. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/**
 * Where a sentence's marked words stand on a page: a box for each printed line of them. Spaces, strokes of tables and
 * marks of notes are passed over, which print, reading and draft write otherwise.
 *
 * @returns no box where the page does not have them
 */
export function boxesOf(sentence: MarkedSentence, words: readonly PlacedWord[]): Box[] {
  const bareWords = words.map(([text]) => bare(text));
  const all = bareWords.join('');
  const quote = bare(sentence.quote);
  if (quote === '') return [];
  const before = bare(sentence.before).slice(-BEFORE);
  let at = all.indexOf(before + quote);
  // Words that came out otherwise before it do not hide a number that stands there once.
  if (at >= 0) at += before.length;
  else if (all.indexOf(quote) === all.lastIndexOf(quote)) at = all.indexOf(quote);
  if (at < 0) return [];
  const boxes: Box[] = [];
  let from = 0;
  for (const [index, [, left, top, right, bottom]] of words.entries()) {
    const length = bareWords[index]?.length ?? 0;
    const [start, end] = [Math.max(at - from, 0), Math.min(at + quote.length - from, length)];
    from += length;
    if (start >= end) continue;
    const width = right - left;
    const box = { left: left + (width * start) / length, top, right: left + (width * end) / length, bottom };
    const last = boxes.at(-1);
    const isSameLine =
      last && box.left >= last.left && Math.abs(box.top - last.top) < (box.bottom - box.top) * 0.7;
    if (last && isSameLine) {
      boxes[boxes.length - 1] = {
        left: last.left,
        top: Math.min(last.top, box.top),
        right: Math.max(last.right, box.right),
        bottom: Math.max(last.bottom, box.bottom),
      };
    } else boxes.push(box);
  }
  return boxes;
}

/** How many signs before the marked words must be the same, so that a number that stands on a page often is not mistaken. */
const BEFORE = 24;

/** Without spaces, strokes of tables and marks of notes. */
export const bare = (text: string): string =>
  text.replace(/\[\^?\d{1,3}\]|[\s|·]+/gu, '').replace(/[\u2010-\u2014]/gu, '-');
