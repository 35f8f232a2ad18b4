import type { TextRange } from '../../domain/sentences.ts';

/** The bracket around an offset of a text, from its opening sign to its closing one; none where it stays open. */
export function bracketAround(text: string, at: number): TextRange | undefined {
  const start = text.lastIndexOf('(', at - 1);
  if (start < 0) return undefined;
  const end = text.indexOf(')', start);
  return end >= at ? { start, end } : undefined;
}
