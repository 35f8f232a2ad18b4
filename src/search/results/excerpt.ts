import type { Match, Range } from '../query/match.ts';

/** A piece of an excerpt; marked where it is what was looked for. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

const LENGTH = 240;

/** The text in pieces, its matches marked. */
export function markedPieces(text: string, match: Match): Piece[] {
  return piecesOf(text, { start: 0, end: text.length }, match);
}

/**
 * The stretch of a text that answers a query best, at most {@link LENGTH} characters of one block: with the
 * most different words of the query, then the longest, then the most matches. Cut at spaces; a cut shows as an ellipsis.
 *
 * @param text as printed; blocks are lines
 */
export function excerptOf(text: string, match: Match): Piece[] {
  const focus = bestWindow(text, match);
  const block = blockAround(text, focus.start);
  const room = Math.max(0, LENGTH - (focus.end - focus.start));
  // Two thirds of the room go behind: what is said of a thing mostly follows its name.
  let start = Math.max(block.start, focus.start - Math.floor(room / 3));
  const end = Math.min(block.end, start + LENGTH);
  start = Math.max(block.start, Math.min(start, end - LENGTH));
  const cut = { start: toSpace(text, start, block.start, -1), end: toSpace(text, end, block.end, 1) };
  const pieces = piecesOf(text, cut, match);
  if (cut.start > block.start) pieces.unshift({ text: '… ', marked: false });
  if (cut.end < block.end) pieces.push({ text: ' …', marked: false });
  return pieces;
}

/** From the first to the last match of the window that holds the most. */
function bestWindow(text: string, { ranges }: Match): Range {
  let best: Range = { start: 0, end: 0 };
  let bestScore = -1;
  for (const [at, first] of ranges.entries()) {
    const block = blockAround(text, first.start);
    const inside = ranges
      .slice(at)
      .filter(
        ({ start, end }) => start < block.end && (start === first.start || end - first.start <= LENGTH * 0.8),
      );
    // A phrase tells more than a word that stands by itself.
    const words = new Map(inside.map(({ word, start, end }) => [word, 1000 + end - start]));
    const score = [...words.values()].reduce((sum, weight) => sum + weight, inside.length);
    if (score > bestScore) {
      bestScore = score;
      best = { start: first.start, end: inside.at(-1)?.end ?? first.end };
    }
  }
  return best;
}

/** The line that holds a place; a line is a block (a paragraph, a row of a table). */
function blockAround(text: string, place: number): Range {
  const end = text.indexOf('\n', place);
  return { start: text.lastIndexOf('\n', place - 1) + 1, end: end < 0 ? text.length : end };
}

/** The nearest place outward at which no word is cut, within some twenty characters. */
function toSpace(text: string, place: number, limit: number, step: 1 | -1): number {
  for (let at = place; Math.abs(at - place) < 20 && at !== limit; at += step) {
    if (/\s/u.test(text.charAt(step < 0 ? at - 1 : at))) return at;
  }
  return Math.abs(limit - place) < 20 ? limit : place;
}

function piecesOf(text: string, cut: Range, { ranges }: Match): Piece[] {
  const pieces: Piece[] = [];
  let at = cut.start;
  const push = (end: number, marked: boolean): void => {
    if (end > at) pieces.push({ text: text.slice(at, end), marked });
    at = Math.max(at, end);
  };
  for (const range of ranges) {
    if (range.end <= cut.start || range.start >= cut.end) continue;
    push(Math.max(range.start, cut.start), false);
    push(Math.min(range.end, cut.end), true);
  }
  push(cut.end, false);
  return pieces;
}
