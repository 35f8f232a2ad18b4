import type { IndicatorKind } from '../domain/indicator.ts';
import type { Doubt, FigureRule } from './figures/sureness/confidence.ts';

/**
 * The middle form of an import: structure without Markdown. The steps before build it from raw text, figure
 * recognition reads it, {@link ./write-markdown.ts} writes it.
 */

/** A note's mark. It stands before the character at `at` of its passage's text (at the end: `text.length`). */
export interface NoteMark {
  readonly at: number;
  /** Label of the note it cites, unique in the document. */
  readonly label: string;
  /** The place could not be told: the mark stands at the end of its page's text, with a remark. */
  readonly unplaced?: boolean;
}

/** A run printed bold or italic, by offsets in its passage's text, end excluded. Runs nest, never overlap. */
export interface Emphasis {
  readonly start: number;
  readonly end: number;
  readonly kind: 'strong' | 'emphasis';
}

/**
 * A stretch of running text. `text` is NFC and plain: no Markdown, no note marks, single spaces; a line
 * feed is a printed line break and occurs in `lines` blocks only. Passages are told apart by identity.
 */
export interface Passage {
  readonly text: string;
  /** In order of place. */
  readonly marks: readonly NoteMark[];
  readonly emphases: readonly Emphasis[];
}

export interface HeadingBlock {
  readonly kind: 'heading';
  /** 1 is the outermost, written `##`; at most 5. */
  readonly depth: number;
  readonly text: Passage;
}

export interface ParagraphBlock {
  readonly kind: 'paragraph';
  readonly text: Passage;
}

/** Lines that stay lines: letterhead, signature. */
export interface LinesBlock {
  readonly kind: 'lines';
  readonly text: Passage;
}

export interface ListItem {
  /** 0 for `-`, 1 for `+` below it. */
  readonly depth: number;
  readonly text: Passage;
}

export interface ListBlock {
  readonly kind: 'list';
  readonly items: readonly ListItem[];
}

export interface TableBlock {
  readonly kind: 'table';
  readonly header: readonly Passage[];
  readonly rows: readonly (readonly Passage[])[];
}

export type Block = HeadingBlock | ParagraphBlock | LinesBlock | ListBlock | TableBlock;

/** A place that cites a note. */
export interface Citation {
  readonly passage: Passage;
  /** Offset of the mark in the passage's text; the citing sentence is the one that ends at or holds it. */
  readonly at: number;
}

export interface DraftNote {
  /** The number printed in the document; `5-2` where the document prints 5 on a second note. */
  readonly label: string;
  /** At least one, none empty. */
  readonly paragraphs: readonly Passage[];
  /** At least one. */
  readonly citations: readonly Citation[];
}

/** What the frontmatter says. Absent: could not be told. */
export interface DraftHead {
  readonly title?: string;
  readonly area?: string;
  readonly issuer?: string;
  /** A period's code, as `parsePeriod` reads it. */
  readonly period?: string;
  /** ISO date, month or year: as exact as the document says. */
  readonly date?: string;
  readonly number?: string;
  /** Who signed. */
  readonly signatory?: string;
  readonly source: {
    readonly file: string;
    readonly sha256?: string;
    readonly transcription: 'clean' | 'ocr';
  };
}

export interface DraftDocument {
  readonly head: DraftHead;
  /** Letterhead first, then the body, then recipients and signature. */
  readonly blocks: readonly Block[];
  /** In the document's order. */
  readonly notes: readonly DraftNote[];
}

/**
 * A stretch of a passage that states an indicator's figure, by offsets in its text, end excluded. Marks
 * within (`start < at < end`) stay inside the link's text. Spans of one passage must not overlap.
 */
export interface LinkedFigure {
  readonly start: number;
  readonly end: number;
  readonly indicator: string;
  /** The link's title: `key: value` pairs of the closed list. */
  readonly title?: string;
}

/** One that recognition proposes. */
export interface ProposedFigure extends LinkedFigure {
  /** What made the proposal, and how likely it is right, of 1. */
  readonly rule: FigureRule;
  readonly confidence: number;
  /** What makes it less sure than its rule. */
  readonly doubts: readonly Doubt[];
}

/** Something the keeper should look at, by place in the draft. */
export interface Remark {
  /** A passage, with an offset where it matters; `head` is the frontmatter. */
  readonly place: Passage | 'head';
  readonly at?: number;
  readonly severity: 'must' | 'should' | 'info';
  readonly what: string;
  readonly why: string;
  readonly suggestion: string;
  /** A text that the draft holds for as long as there is something to do. */
  readonly openWhile?: string;
  /** Name of the cut-out of a scan that shows it, in `reports/<slug>.scan/`. */
  readonly picture?: string;
}

/** A statement that looks like a figure of an indicator that the catalogue does not have. */
export interface UnknownFigure {
  /** The words that may name it, in lower case. */
  readonly phrase: string;
  /** As printed. */
  readonly unit: string;
  /** What kind of indicator it could be of. */
  readonly kind: IndicatorKind;
  /** The number with what belongs to it, as the text has it. */
  readonly quote: string;
  /** The sentence that states it. */
  readonly near?: string;
}

/** What figure recognition returns: spans by passage, and what it could not decide. */
export interface ProposedFigures {
  readonly figures: ReadonlyMap<Passage, readonly ProposedFigure[]>;
  readonly remarks?: readonly Remark[];
  /** What is not sure enough to be linked. */
  readonly unsure?: ReadonlyMap<Passage, readonly ProposedFigure[]>;
  /** Statements of no known indicator. */
  readonly unknown?: readonly UnknownFigure[];
}

/** Every passage of a document: the blocks' in order of place, then the notes'. */
export function passagesOf(document: Pick<DraftDocument, 'blocks' | 'notes'>): Passage[] {
  const inBlocks = document.blocks.flatMap((block) => passagesOfBlock(block));
  return [...inBlocks, ...document.notes.flatMap((note) => note.paragraphs)];
}

/** The passages of one block, in order of place. */
export function passagesOfBlock(block: Block): readonly Passage[] {
  switch (block.kind) {
    case 'list':
      return block.items.map((item) => item.text);
    case 'table':
      return [...block.header, ...block.rows.flat()];
    default:
      return [block.text];
  }
}
