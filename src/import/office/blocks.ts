import type { XmlElement } from './xml-tree.ts';

/** A stretch of a paragraph's text that is set in one way. `\n` is a line's end, `\f` a page's. */
export interface TextPiece {
  readonly kind: 'text';
  readonly text: string;
  readonly look: PieceLook;
  /** The element whose text it is. */
  readonly source?: XmlElement;
}

export interface PieceLook {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly raised: 'sup' | 'sub' | undefined;
}

export interface NotePiece {
  readonly kind: 'note';
  readonly label: string;
}

export type Piece = TextPiece | NotePiece;

/** What stands before a paragraph of a list: its number as it is printed, or a bullet. */
export interface ListSign {
  readonly label?: string;
  readonly bullet?: '-' | '+';
}

export interface OfficeParagraph extends ListSign {
  readonly kind: 'paragraph';
  /** The heading's depth, from 1, by its style. */
  readonly heading?: number;
  readonly pieces: readonly Piece[];
}

export interface OfficeCell {
  readonly blocks: readonly OfficeBlock[];
  /** How many columns it takes. */
  readonly span: number;
}

export interface OfficeRow {
  /** Columns that stay empty before its first cell, and behind its last. */
  readonly before: number;
  readonly after: number;
  readonly cells: readonly OfficeCell[];
}

export interface OfficeTable {
  readonly kind: 'table';
  readonly rows: readonly OfficeRow[];
  /** Whether lines are drawn between or around its cells. */
  readonly ruled: boolean;
}

/** A word processor's paragraph or table, whatever format its file has. */
export type OfficeBlock = OfficeParagraph | OfficeTable;
