import type { AutoNumbers } from './auto-numbers.ts';
import type { OfficeBlock, OfficeParagraph, OfficeRow, OfficeTable, Piece } from '../office/blocks.ts';
import { InlineReader, shownText, type InlineReading } from './read-inline.ts';
import {
  attribute,
  child,
  descendants,
  elementsIn,
  ownText,
  switchOf,
  valueOf,
  type XmlElement,
} from '../office/xml-tree.ts';

export interface StoryReading extends InlineReading {
  readonly numbers: AutoNumbers;
  /** Name of the part that a relationship leads to. */
  readonly nameOf: (relation: string) => string;
}

/** Reads one text of a Word file, the body or a note, into paragraphs and tables. */
export class StoryReader {
  private readonly inline: InlineReader;
  private readonly reading: StoryReading;

  private readonly text: XmlElement;

  /** @param text the body or a note */
  constructor(reading: StoryReading, text: XmlElement) {
    this.reading = reading;
    this.text = text;
    this.inline = new InlineReader(reading, text);
  }

  read(): OfficeBlock[] {
    for (const control of descendants(this.text, 'w:sdt'))
      if (switchOf(child(control, 'w:sdtPr'), 'w:showingPlcHdr'))
        this.reading.findings.prompts.push(shownText(control));
    return this.blocksIn(this.text);
  }

  /** What stands in the text itself, a table's cell or a text box. */
  private blocksIn(container: XmlElement): OfficeBlock[] {
    const blocks: OfficeBlock[] = [];
    /** Texts of paragraphs whose end was deleted or is hidden: the next paragraph goes on with them. */
    let open: Piece[] = [];
    for (const element of contentsOf(container)) {
      if (element.name === 'w:p') {
        const { paragraph, ends, boxes } = this.paragraph(element, open);
        open = ends ? [] : [...paragraph.pieces];
        if (ends) blocks.push(paragraph);
        blocks.push(...boxes.flatMap((box) => this.blocksIn(box)));
      } else if (element.name === 'w:tbl') {
        if (open.length > 0) blocks.push({ kind: 'paragraph', pieces: open });
        open = [];
        blocks.push(this.table(element));
      } else if (element.name === 'w:altChunk' || element.name === 'w:subDoc') {
        this.reading.findings.chunks.push(this.reading.nameOf(attribute(element, 'r:id') ?? ''));
      } else if (isContentsList(element)) this.leaveOutContents(element);
      else blocks.push(...this.blocksIn(element));
    }
    if (open.length > 0) blocks.push({ kind: 'paragraph', pieces: open });
    return blocks;
  }

  private paragraph(
    element: XmlElement,
    open: readonly Piece[],
  ): { paragraph: OfficeParagraph; ends: boolean; boxes: XmlElement[] } {
    const properties = child(element, 'w:pPr');
    const { styles, numbers } = this.reading;
    const chain = styles.chainOf(properties);
    if (styles.isContents(properties)) {
      this.leaveOutContents(element);
      return { paragraph: { kind: 'paragraph', pieces: open }, ends: open.length > 0, boxes: [] };
    }
    const { pieces, boxes } = this.inline.read(element, chain);
    const mark = child(properties, 'w:rPr');
    const deleted = ['w:del', 'w:moveFrom'].some((name) => child(mark, name) !== undefined);
    const hidden = styles.lookOf(mark, chain).hidden && !switchOf(mark, 'w:specVanish');
    const initial = ['drop', 'margin'].includes(attribute(child(properties, 'w:framePr'), 'w:dropCap') ?? '');
    const all = [...open, ...pieces];
    // What is not shown is not counted either.
    if (deleted || hidden || initial) {
      this.reading.findings.unended.add(element);
      return { paragraph: { kind: 'paragraph', pieces: all }, ends: false, boxes };
    }
    const heading = styles.headingOf(properties);
    const sign = numbers.signOf(properties);
    const paragraph: OfficeParagraph = {
      kind: 'paragraph',
      pieces: all,
      ...(isLeftOut(element, all) ? {} : sign),
      ...(heading === undefined ? {} : { heading }),
    };
    return { paragraph, ends: true, boxes };
  }

  private leaveOutContents(element: XmlElement): void {
    const paragraphs = element.name === 'w:p' ? [element] : descendants(element, 'w:p');
    for (const line of paragraphs)
      this.reading.findings.leaveOut('contents', shownText(line), descendants(line, 'w:t'));
  }

  private table(element: XmlElement): OfficeTable {
    const rows = contentsOf(element, 'w:tr').flatMap((row): OfficeRow[] => {
      const properties = child(row, 'w:trPr');
      const why = child(properties, 'w:del')
        ? 'deleted'
        : switchOf(properties, 'w:hidden')
          ? 'hidden'
          : undefined;
      if (why) {
        this.leaveOutRow(row, why);
        return [];
      }
      if (child(properties, 'w:ins')) this.reading.findings.inserted.push(cellTexts(row));
      return [
        {
          before: Number(valueOf(properties, 'w:gridBefore') ?? 0),
          after: Number(valueOf(properties, 'w:gridAfter') ?? 0),
          cells: contentsOf(row, 'w:tc').map((cell) => ({
            blocks: this.blocksIn(cell),
            span: spanOf(child(cell, 'w:tcPr')),
          })),
        },
      ];
    });
    return { kind: 'table', rows, ruled: this.reading.styles.hasRules(element) };
  }

  private leaveOutRow(row: XmlElement, why: 'deleted' | 'hidden'): void {
    const texts = [...descendants(row, 'w:t'), ...descendants(row, 'w:delText')];
    this.reading.findings.leaveOut(why, cellTexts(row), texts);
  }
}

/** Nothing of its text is left: Word prints its number alone. */
const isLeftOut = (paragraph: XmlElement, pieces: readonly Piece[]): boolean =>
  pieces.every((piece) => piece.kind === 'text' && piece.text.trim() === '') &&
  /\S/u.test(shownText(paragraph));

const cellTexts = (row: XmlElement): string =>
  descendants(row, 'w:tc')
    .map((cell) => [...descendants(cell, 'w:t'), ...descendants(cell, 'w:delText')].map(ownText).join(''))
    .join(' | ');

const spanOf = (properties: XmlElement | undefined): number =>
  Math.min(200, Math.max(1, Number(valueOf(properties, 'w:gridSpan') ?? 1) || 1));

/** What wraps parts of a text without being any itself: content controls, custom elements, tracked insertions. */
const WRAPPERS = new Set([
  'w:sdt',
  'w:sdtContent',
  'w:customXml',
  'w:ins',
  'w:moveTo',
  'w:smartTag',
  'w:dir',
  'w:bdo',
]);

/** The elements in a container, or those of one name, without what wraps them. */
function contentsOf(container: XmlElement, name?: string): XmlElement[] {
  return elementsIn(container).flatMap((element) => {
    if (element.name === name) return [element];
    if (WRAPPERS.has(element.name) && !isContentsList(element)) return contentsOf(element, name);
    return name === undefined && !/Pr$/u.test(element.name) ? [element] : [];
  });
}

/** The content control that Word puts its table of contents in, with the heading above it. */
const isContentsList = (element: XmlElement): boolean =>
  element.name === 'w:sdt' &&
  descendants(child(element, 'w:sdtPr'), 'w:docPartGallery').some(
    (gallery) => attribute(gallery, 'w:val') === 'Table of Contents',
  );
