import { FieldStack } from './fields.ts';
import type { Piece } from '../office/blocks.ts';
import type { Findings } from '../office/findings.ts';
import { formulaText } from './formulas.ts';
import type { NoteLabels } from '../office/note-labels.ts';
import type { RunLook, Styles } from './styles.ts';
import { symbolOf } from './symbols.ts';
import {
  attribute,
  child,
  descendants,
  elementsIn,
  ownText,
  switchOf,
  type XmlElement,
} from '../office/xml-tree.ts';

export interface InlineReading {
  readonly styles: Styles;
  readonly notes: NoteLabels;
  readonly findings: Findings;
}

/** Signs that are elements of their own within a run. Of a soft hyphen only what stands between digits remains. */
const SIGNS: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:ptab': '\t',
  'w:cr': '\n',
  'w:noBreakHyphen': '-',
  'w:softHyphen': '\u00AD',
};

/** Elements whose texts are no part of what is read: properties, and what another place stands for. */
const UNREAD = /Pr$|^w:(?:instrText|delInstrText|delText|rt|bookmark|comment|proofErr)/u;

/** Reads what stands in the paragraphs of one text, the body's or a note's, whose fields may span several. */
export class InlineReader {
  private readonly fields: FieldStack;
  private readonly reading: InlineReading;
  private pieces: Piece[] = [];
  private boxes: XmlElement[] = [];
  private paragraph: readonly XmlElement[] = [];
  /** Why the last text was left out; `undefined` where it was not. */
  private leaving: 'hidden' | 'struck' | undefined;
  /** A space was left out with the last text: words on both sides of it stay apart. */
  private parted = false;

  /** @param text the body or the note */
  constructor(reading: InlineReading, text: XmlElement) {
    this.fields = new FieldStack(text);
    this.reading = reading;
  }

  /**
   * @param chain the paragraph's style and those that it is based on
   * @returns its text, and the text boxes that are anchored in it
   */
  read(paragraph: XmlElement, chain: readonly XmlElement[]): { pieces: Piece[]; boxes: XmlElement[] } {
    this.pieces = [];
    this.boxes = [];
    this.paragraph = chain;
    this.leaving = undefined;
    this.parted = false;
    this.container(paragraph);
    return { pieces: this.pieces, boxes: this.boxes };
  }

  private container(element: XmlElement): void {
    for (const inner of elementsIn(element)) {
      const { name } = inner;
      if (name === 'w:r') this.run(inner);
      else if (name === 'w:del' || name === 'w:moveFrom') this.deleted(inner);
      else if (name === 'w:ins' || name === 'w:moveTo') {
        this.reading.findings.inserted.push(shownText(inner));
        this.container(inner);
      } else if (name === 'm:oMath') this.formula(inner);
      else if (!UNREAD.test(name)) this.container(inner);
    }
  }

  private deleted(element: XmlElement): void {
    const texts = [...descendants(element, 'w:delText'), ...descendants(element, 'w:t')];
    this.reading.findings.leaveOut('deleted', texts.map(ownText).join(''), texts);
  }

  private formula(formula: XmlElement): void {
    this.push(formulaText(formula).trim(), this.reading.styles.lookOf(undefined, this.paragraph), formula);
  }

  private run(run: XmlElement): void {
    const properties = child(run, 'w:rPr');
    const look = this.reading.styles.lookOf(properties, this.paragraph);
    const before = child(child(properties, 'w:rPrChange'), 'w:rPr');
    // Shown only since a change that nobody accepted.
    if (switchOf(before, 'w:vanish') && !look.hidden) this.reading.findings.inserted.push(shownText(run));
    this.contents(run, look);
  }

  private contents(run: XmlElement, look: RunLook): void {
    let ownMark = false;
    for (const inner of elementsIn(run)) {
      const { name } = inner;
      const sign = SIGNS[name];
      if (ownMark && (name === 'w:t' || name === 'w:sym')) this.reading.findings.aside.add(inner);
      else if (name === 'w:t') this.push(ownText(inner), look, inner);
      else if (sign !== undefined) this.push(sign, look);
      else if (name === 'w:br') this.push(breakOf(inner), look);
      else if (name === 'w:sym') this.push(this.symbol(inner), look);
      else if (name === 'w:fldChar') this.field(inner, look);
      else if (name === 'w:instrText') this.fields.code(ownText(inner));
      else if (name === 'w:footnoteReference' || name === 'w:endnoteReference') {
        ownMark = switchedOn(attribute(inner, 'w:customMarkFollows'));
        this.note(inner, ownMark ? markIn(run) : undefined, look);
      } else if (['w:drawing', 'w:pict', 'w:object'].includes(name)) {
        this.boxes.push(...boxesIn(inner));
        const drawn = descendants(inner, 'v:textpath').flatMap((own) => attribute(own, 'string') ?? []);
        this.reading.findings.unread.push(...drawn);
      } else if (!UNREAD.test(name)) this.contents(inner, look);
    }
  }

  private symbol(sign: XmlElement): string {
    const font = attribute(sign, 'w:font') ?? '';
    const code = attribute(sign, 'w:char') ?? '';
    const known = symbolOf(font, Number.parseInt(code, 16));
    if (known === undefined) this.reading.findings.unread.push(`${font} ${code}`.trim());
    return known ?? '';
  }

  private field(mark: XmlElement, look: RunLook): void {
    const { shown, unread, coded = [] } = this.fields.sign(mark);
    for (const source of coded) this.reading.findings.aside.add(source);
    if (shown !== undefined) {
      this.reading.findings.shown.push(shown);
      this.push(shown, look);
    }
    if (unread !== undefined) this.reading.findings.unread.push(unread);
  }

  private note(reference: XmlElement, own: string | undefined, look: RunLook): void {
    // A note of words that are left out is told with those that nothing cites.
    if (this.fields.inCode || look.hidden || look.struck) return;
    const part = reference.name === 'w:footnoteReference' ? 'footnotes' : 'endnotes';
    const id = attribute(reference, 'w:id') ?? '';
    this.pieces.push({ kind: 'note', label: this.reading.notes.labelOf({ part, id }, own) });
    this.leaving = undefined;
  }

  private push(text: string, look: RunLook, source?: XmlElement): void {
    if (text === '') return;
    if (this.fields.inCode) {
      if (source) this.fields.hide(source);
      return;
    }
    const why = look.hidden ? 'hidden' : look.struck ? 'struck' : undefined;
    if (why) {
      this.reading.findings.leaveOut(why, text, source ? [source] : [], this.leaving === why);
      this.parted ||= /^\s|\s$/u.test(text);
    } else {
      if (this.parted && /^[\p{L}\p{N}(“"]/u.test(text)) this.pieces.push({ kind: 'text', text: ' ', look });
      this.parted = false;
      this.pieces.push({ kind: 'text', text, look, ...(source ? { source } : {}) });
    }
    this.leaving = why;
  }
}

const switchedOn = (value: string | undefined): boolean =>
  value !== undefined && !['0', 'false', 'off'].includes(value);

const breakOf = (element: XmlElement): string =>
  ['page', 'column'].includes(attribute(element, 'w:type') ?? '') ? '\f' : '\n';

/** The text that an element's runs show, without what was deleted. */
export const shownText = (element: XmlElement): string => descendants(element, 'w:t').map(ownText).join('');

/** The mark of a note that someone chose: it follows the note's sign in the same run. */
const markIn = (run: XmlElement): string => [...descendants(run, 'w:t')].map(ownText).join('');

/** Text boxes of a shape or of a group of them, in order; those within another one's text are read with it. */
function boxesIn(element: XmlElement): XmlElement[] {
  return elementsIn(element).flatMap((inner) => (inner.name === 'w:txbxContent' ? [inner] : boxesIn(inner)));
}
