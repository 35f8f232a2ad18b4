import type { RawParagraph } from './paragraphs.ts';

/** A note as it stands in the source: its number taken off, its text still raw. */
export interface RawNote {
  /** As printed, or as the order of the notes tells where the print is damaged. */
  readonly label: string;
  readonly line: number;
  readonly page: number;
  /** At least one. The first may be empty, where the source prints a number without text. */
  readonly paragraphs: readonly RawParagraph[];
}

/** Paragraphs and notes in the source's order: each page's text, then its notes. */
export type FlowItem =
  | { readonly kind: 'body'; readonly paragraph: RawParagraph }
  | { readonly kind: 'note'; readonly note: RawNote };

/**
 * A place where the draft's text is not the printed one: a note's number or mark that became a mark of the
 * draft. `kept` is what remains of `printed` as text.
 */
export interface SignReading {
  readonly line: number;
  readonly printed: string;
  readonly kept: string;
  readonly note: string;
}

/** A paragraph without its first `length` characters. */
export function withoutStart(paragraph: RawParagraph, length: number): RawParagraph {
  const pieces = paragraph.pieces.map((piece) => ({ ...piece, start: Math.max(0, piece.start - length) }));
  return { ...paragraph, text: paragraph.text.slice(length), pieces };
}

/** A paragraph cut in two before an offset at which one of its lines begins. */
export function cutParagraph(
  paragraph: RawParagraph,
  at: number,
): [before: RawParagraph, after: RawParagraph] {
  const { text, pieces } = paragraph;
  const before = {
    ...paragraph,
    text: text.slice(0, at).trimEnd(),
    pieces: pieces.filter(({ start }) => start < at),
  };
  const after = withoutStart({ ...paragraph, pieces: pieces.filter(({ start }) => start >= at) }, at);
  return [before, after];
}
