import type { ReviewProgress } from '../review/may-publish.ts';
import type { KeeperDecision } from '../review/keeper-decision.ts';
import type { Route } from '../route.ts';

/** A report's file as it lies in the archive, with the page that readers will see. */
export interface DraftPage {
  /** The whole file, frontmatter included, with line feeds. */
  readonly text: string;
  /** Of the file on the disk: what a decision names, so that changes from outside are noticed. */
  readonly digest: string;
  /** The body as sanitised HTML. */
  readonly html: string;
  /** What is wrong in the text, for the editor. */
  readonly faults: readonly TextFault[];
}

export interface TextFault {
  /** From 1. */
  readonly line: number;
  readonly isError: boolean;
  readonly message: string;
  readonly hint: string;
}

/** A sentence parted at what it is about. */
export interface MarkedSentence {
  readonly before: string;
  readonly quote: string;
  readonly behind: string;
}

/** What a check says of a figure: it agrees, it differs, or it can't be told. */
export interface CheckLine {
  readonly tone: 'good' | 'bad' | 'open';
  readonly text: string;
}

/** Something that the import or a check wants looked at. */
export interface Advice {
  readonly what: string;
  readonly why?: string;
  readonly todo: string;
}

export interface BenchIndicator {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
}

/** What a decision on part of a row changes: a number, or the row's name. */
export interface RowPart {
  /** As the file writes it. */
  readonly words: string;
  /** What its link says besides, by key. */
  readonly keys: Readonly<Record<string, string>>;
}

/** The row of a table that states a figure. */
export interface BenchRow {
  /** Cells that are not empty; those with a part are numbers of this figure that can be decided on by themselves. */
  readonly cells: readonly {
    readonly header: string;
    readonly text: string;
    readonly isNumber: boolean;
    readonly column: number;
    readonly part?: RowPart;
  }[];
  /** Of a figure that the row's name means: the row as a whole. */
  readonly whole?: RowPart;
}

/** One figure as its card shows it. All texts are Vietnamese and ready to be shown. */
export interface BenchFigure {
  readonly indicator: BenchIndicator;
  /** What it states: the value, the share of plan, the changes; empty where it can't be read. */
  readonly value: string;
  readonly plan?: string;
  readonly changes: readonly string[];
  readonly period: string;
  /** Where it is another than the report's. */
  readonly area?: string;
  readonly role?: string;
  /** The value's passage that it continues. */
  readonly continues?: string;
  readonly yearBefore?: string;
  readonly checks: readonly CheckLine[];
  /** In per cent; absent where a person made the link or a table states it. */
  readonly sure?: number;
  readonly rule?: string;
  /** What its link says besides the words, by key. */
  readonly keys: Readonly<Record<string, string>>;
  /** The link's words as the file writes them; absent where only the editor can change it. */
  readonly words?: string;
  /** Of what a table states. */
  readonly row?: BenchRow;
}

export interface BenchItem {
  readonly id: string;
  readonly kind: 'figure' | 'proposal' | 'note' | 'unknown' | 'remark' | 'fault';
  readonly group: 'must' | 'figures' | 'should';
  readonly done?: { readonly what: string; readonly by: string; readonly at: string };
  /** In one line, for the list. */
  readonly title: string;
  readonly sentence?: MarkedSentence;
  /** Where it stands in the file's text. */
  readonly place?: { readonly start: number; readonly end: number };
  /** Line of the original, from 1. */
  readonly sourceLine?: number;
  /** Id in the page, where it is a figure's. */
  readonly anchor?: string;
  readonly figure?: BenchFigure;
  /** Of a note its label and what it says. */
  readonly note?: { readonly label: string; readonly text: string };
  /** Of statements without an indicator: what a new one would be named and measured by, and all of them. */
  readonly unknown?: {
    readonly phrase: string;
    readonly unit: string;
    readonly sentences: readonly MarkedSentence[];
  };
  /** Of a number that was not read surely: the file that shows it, beside the report. */
  readonly picture?: string;
  readonly advice: readonly Advice[];
  /** Whether Enter settles it. */
  readonly canAccept: boolean;
  /** Whether it can be given to another indicator. */
  readonly canName: boolean;
}

/** All that the bench shows of a report. */
export interface BenchState {
  readonly slug: string;
  readonly title: string;
  readonly items: readonly BenchItem[];
  readonly progress: ReviewProgress & { readonly mayPublish: boolean };
  /** Ids of the figures that can be accepted together. */
  readonly agreeing: readonly string[];
  /** What undoing would take back; absent where there is nothing. */
  readonly undo?: string;
  readonly readOnly: boolean;
  /** Absent where the page has it already. */
  readonly page?: DraftPage;
}

/** A report's original, as the bench shows it beside the draft. */
export type Original =
  | { readonly kind: 'none'; readonly why: string }
  | {
      /** `pdf`: its pages are drawn from `/original/file`; else its lines are shown. */
      readonly kind: 'pdf' | 'text';
      readonly name: string;
      readonly lines: readonly OriginalLine[];
      /** Of a scan, where its words stand on each page; its lines are then these pages'. */
      readonly scanned?: readonly ScannedPage[];
    };

/** The words of a page of a scan, as they were read when it was imported. */
export interface ScannedPage {
  readonly page: number;
  readonly words: readonly PlacedWord[];
}

/** A word and its box, as parts of the page's width and height: left, top, right, bottom. */
export type PlacedWord = readonly [text: string, left: number, top: number, right: number, bottom: number];

export interface OriginalLine {
  readonly number: number;
  readonly page: number;
  readonly text: string;
}

/** A place that a note's mark can be put to. */
export interface NotePlace {
  /** Offset in the draft's text. */
  readonly at: number;
  /** The sentence parted at it; `quote` is what was looked for. */
  readonly sentence: MarkedSentence;
}

/** The catalogue as the choice of another indicator needs it. */
export interface CatalogueChoice {
  readonly indicators: readonly (BenchIndicator & { readonly names: readonly string[] })[];
  readonly topics: readonly { readonly id: string; readonly name: string }[];
  readonly areas: readonly { readonly id: string; readonly name: string }[];
}

/** The bench's routes. */
export interface DraftApi {
  /** `have`: digest of the page that is shown already. */
  'GET /api/drafts/:slug': Route<BenchState>;
  'POST /api/drafts/:slug/decisions': Route<
    BenchState,
    {
      readonly decision: KeeperDecision;
      /** Of the text that was looked at. */
      readonly digest: string;
    }
  >;
  'POST /api/drafts/:slug/undo': Route<BenchState, { readonly digest: string }>;
  'GET /api/drafts/:slug/catalogue': Route<CatalogueChoice>;
  /** The words that may name a figure, and so may be taught; `item` names it, `part` a whole row of a table. */
  'GET /api/drafts/:slug/phrase': Route<{ readonly phrase: string }>;
  /** Where a note's mark may belong: `item` names the note, `words` is what stands there. */
  'GET /api/drafts/:slug/note-places': Route<readonly NotePlace[]>;
  'GET /api/drafts/:slug/original': Route<Original>;
  /** The file itself. */
  'GET /api/drafts/:slug/original/file': Route<never>;
  /** A cut-out of the scan, by the name that an item gives it. */
  'GET /api/drafts/:slug/scan/:name': Route<never>;
}
