import type { Passage } from './draft-document.ts';
import type { SourceText } from './source-text.ts';

/** How many characters around a place are looked for in the source. */
const BEFORE = 24;
const BEHIND = 12;

/**
 * Finds the line of the source that a place of a passage stands on. Lines of a paragraph are joined and words put
 * together in between, so a place is found by the characters around it, from where its passage begins.
 */
export function sourceLines({
  lines,
}: Pick<SourceText, 'lines'>): (passage: Passage, at: number) => number | undefined {
  const starts: number[] = [];
  let text = '';
  for (const line of lines) {
    starts.push(text.length);
    text += `${line.text} `;
  }
  const numberAt = (offset: number): number | undefined =>
    lines[starts.findLastIndex((start) => start <= offset)]?.number;
  return ({ text: own }, at) => {
    const printed = own.replaceAll('\n', ' ');
    const passageStart = text.indexOf(printed.slice(0, 2 * BEFORE));
    const from = Math.max(0, at - BEFORE);
    const near = printed.slice(from, at + BEHIND);
    const found = text.indexOf(near, Math.max(0, passageStart));
    if (found >= 0) return numberAt(found + at - from);
    const alone = text.indexOf(printed.slice(at, at + BEHIND), Math.max(0, passageStart));
    return alone >= 0 && passageStart >= 0 ? numberAt(alone) : undefined;
  };
}
