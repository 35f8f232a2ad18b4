import type { TextRange } from '../../domain/sentences.ts';

/**
 * The innermost bracket around an offset of a text, from its opening sign to its closing one; none where it stays open.
 * One that closed within it does not end it: `(quý I/2017 tăng 6,85% (2) so với cùng kỳ)`.
 */
export function bracketAround(text: string, at: number): TextRange | undefined {
  let start = at - 1;
  for (let closed = 0; start >= 0; start -= 1) {
    if (text[start] === ')') closed += 1;
    if (text[start] !== '(') continue;
    if (closed === 0) break;
    closed -= 1;
  }
  if (start < 0) return undefined;
  let opened = 0;
  for (let end = at; end < text.length; end += 1) {
    if (text[end] === '(') opened += 1;
    if (text[end] !== ')') continue;
    if (opened === 0) return { start, end };
    opened -= 1;
  }
  return undefined;
}
