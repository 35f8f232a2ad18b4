import type { Reading } from './reading.ts';

/** A heading of a report: what its table of contents lists. */
export interface OutlineItem {
  /** 2 for `##`, 3 for `###` … */
  readonly depth: number;
  readonly id: string;
  readonly text: string;
  /** What it most likely says, where OCR damaged it and it was restored. */
  readonly reading?: string;
}

/** The text between one heading and the next: what search records and topic pages are made of. */
export interface Section {
  /** Id of the heading; of the first block for text before any heading. */
  readonly id: string;
  readonly depth: number;
  /** Headings above it and its own, outermost first; empty for text before any heading. */
  readonly path: readonly string[];
  readonly topics: readonly string[];
  /** Plain text of its blocks, one per line, without note marks. */
  readonly text: string;
  /** Labels of the notes that it cites. */
  readonly cites: readonly string[];
  /** What its text, and the headings of `path`, most likely say, where OCR damaged them and they were restored. */
  readonly reading?: Reading & { readonly path: readonly string[] };
}

/** A table of a report, its cells divided by ` | `. */
export interface ReportTable {
  readonly id: string;
  readonly caption: string;
  readonly text: string;
  /** What its caption and its text most likely say, where OCR damaged them and they were restored. */
  readonly reading?: Reading & { readonly caption: string };
}

export interface Note {
  /** The number printed in the document. */
  readonly label: string;
  readonly id: string;
  readonly text: string;
  /** Ids of the references that cite it, in order. */
  readonly references: readonly string[];
  /** What it most likely says, where OCR damaged it and it was restored. */
  readonly reading?: Reading;
}
