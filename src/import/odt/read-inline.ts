import type { Piece, PieceLook } from '../office/blocks.ts';
import type { Findings } from '../office/findings.ts';
import type { NoteLabels } from '../office/note-labels.ts';
import { attribute, child, descendants, elementsIn, ownText, type XmlElement } from '../office/xml-tree.ts';
import { shownText, TEXT_NODE, UNSHOWN } from './inventory.ts';
import type { OdfStyles } from './odf-styles.ts';
import type { TrackedChanges } from './tracked-changes.ts';

/** A note as it stands in the text that cites it. */
export interface OdfNote {
  readonly label: string;
  readonly body: XmlElement;
}

export interface OdfReading {
  readonly styles: OdfStyles;
  readonly labels: NoteLabels;
  readonly findings: Findings;
  readonly changes: TrackedChanges;
  /** Takes the notes, in the order in which they are cited. */
  readonly notes: OdfNote[];
  /** Takes the texts of comments. */
  readonly comments: string[];
}

/** Elements that stand for a sign. */
const SIGNS: Readonly<Record<string, string>> = { 'text:tab': '\t', 'text:line-break': '\n' };

/** Reads what stands in a paragraph of an OpenDocument text. */
export class OdfInlineReader {
  private readonly reading: OdfReading;
  private readonly paragraph: string | undefined;
  private readonly pieces: Piece[] = [];
  private readonly boxes: XmlElement[] = [];
  private leaving: 'hidden' | 'struck' | undefined;
  /** A space was left out with the last text: words on both sides of it stay apart. */
  private parted = false;

  /** @param paragraph name of the paragraph's style */
  constructor(reading: OdfReading, paragraph: string | undefined) {
    this.reading = reading;
    this.paragraph = paragraph;
  }

  /** @returns the paragraph's text, and what holds the text boxes that are anchored in it */
  read(paragraph: XmlElement): { pieces: Piece[]; boxes: XmlElement[] } {
    this.contents(paragraph, []);
    return { pieces: this.pieces, boxes: this.boxes };
  }

  private contents(element: XmlElement, spans: readonly (string | undefined)[]): void {
    for (const inner of elementsIn(element)) {
      const { name } = inner;
      const sign = SIGNS[name];
      if (name === TEXT_NODE) this.text(inner, ownText(inner).replace(/\s+/gu, ' '), spans);
      else if (sign !== undefined) this.text(inner, sign, spans);
      else if (name === 'text:s')
        this.text(inner, ' '.repeat(Math.min(200, Number(attribute(inner, 'text:c') ?? 1) || 1)), spans);
      else if (name === 'text:span') this.contents(inner, [...spans, attribute(inner, 'text:style-name')]);
      else if (name === 'text:note') this.note(inner);
      else if (name === 'office:annotation') this.reading.comments.push(shownText(inner).trim());
      else if (name === 'text:hidden-text') this.leaveOut('hidden', inner, shownText(inner));
      else if (name.startsWith('text:change')) this.reading.changes.pass(inner);
      else if (name.startsWith('draw:')) this.drawing(inner);
      else if (name === 'text:placeholder') {
        this.reading.findings.prompts.push(shownText(inner));
        this.contents(inner, spans);
      } else if (!UNSHOWN.has(name) && name !== 'text:ruby-text') this.contents(inner, spans);
    }
  }

  private text(source: XmlElement, text: string, spans: readonly (string | undefined)[]): void {
    const look = this.reading.styles.lookOf(this.paragraph, spans);
    const why = look.hidden ? 'hidden' : look.struck ? 'struck' : undefined;
    if (why) {
      this.leaveOut(why, source, text);
      return;
    }
    this.leaving = undefined;
    this.reading.changes.take(text);
    const parting = this.parted && /^[\p{L}\p{N}]/u.test(text) ? ' ' : '';
    this.parted = false;
    this.pieces.push({ kind: 'text', text: parting + text, look: lookOf(look), source });
  }

  private leaveOut(why: 'hidden' | 'struck', source: XmlElement, text: string): void {
    this.reading.findings.leaveOut(why, text, [source], this.leaving === why);
    this.leaving = why;
    this.parted ||= /^\s|\s$/u.test(text);
  }

  private note(note: XmlElement): void {
    const body = child(note, 'text:note-body');
    const citation = child(note, 'text:note-citation');
    if (!body) return;
    const { labels, notes } = this.reading;
    const part = attribute(note, 'text:note-class') === 'endnote' ? 'endnotes' : 'footnotes';
    const chosen = attribute(citation, 'text:label') === undefined ? undefined : shownText(citation);
    const label = labels.labelOf({ part, id: `${notes.length}` }, chosen);
    notes.push({ label, body });
    this.pieces.push({ kind: 'note', label });
  }

  private drawing(drawing: XmlElement): void {
    const boxes = descendants(drawing, 'draw:text-box');
    this.boxes.push(...(boxes.length > 0 ? boxes : [drawing]));
  }
}

const lookOf = ({ bold, italic, raised }: PieceLook): PieceLook => ({ bold, italic, raised });
