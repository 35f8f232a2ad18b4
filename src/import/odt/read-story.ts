import type { ListSign, OfficeBlock, OfficeParagraph, OfficeRow, OfficeTable } from '../office/blocks.ts';
import { attribute, elementsIn, type XmlElement } from '../office/xml-tree.ts';
import { shownText, UNSHOWN } from './inventory.ts';
import type { ListCount, OdfLists } from './odf-lists.ts';
import { OdfInlineReader, type OdfReading } from './read-inline.ts';

/** Lists of headings, tables or words that the program made from the text itself. */
const INDEX =
  /^text:(?:table-of-content|(?:illustration|table|object|user|alphabetical)-index|bibliography)$/u;
/** A row or cell that is repeated more often than this is a damaged file's. */
const MOST_REPEATED = 200;

/** Reads the body of an OpenDocument text, or one of its notes, into paragraphs and tables. */
export class OdfStoryReader {
  private readonly reading: OdfReading;
  private readonly lists: OdfLists;

  /** @param lists counts on over all texts that are read, in the document's order */
  constructor(reading: OdfReading, lists: OdfLists) {
    this.reading = reading;
    this.lists = lists;
  }

  /** The blocks in the body, a note, a cell, a section or a text box. */
  blocksIn(container: XmlElement): OfficeBlock[] {
    return elementsIn(container).flatMap((element) => this.blocksOf(element));
  }

  private blocksOf(element: XmlElement): OfficeBlock[] {
    const { name } = element;
    if (name === 'text:p') return this.paragraph(element, {});
    if (name === 'text:h') return this.paragraph(element, this.lists.heading(element, depthOf(element)));
    if (name === 'text:list') return this.list(element, 1, this.lists.open(element, firstStyleIn(element)));
    if (name === 'text:numbered-paragraph') return this.numbered(element);
    if (name === 'table:table') return [this.table(element)];
    if (name.startsWith('text:change')) this.reading.changes.pass(element);
    if (INDEX.test(name)) return this.leaveOut('contents', element);
    if (name === 'text:section' && ['none', 'condition'].includes(attribute(element, 'text:display') ?? ''))
      return this.leaveOut('hidden', element);
    return UNSHOWN.has(name) ? [] : this.blocksIn(element);
  }

  private leaveOut(why: 'contents' | 'hidden', element: XmlElement): OfficeBlock[] {
    const lines = paragraphsIn(element);
    for (const line of lines.length > 0 ? lines : [element])
      this.reading.findings.leaveOut(why, shownText(line), [line]);
    return [];
  }

  private paragraph(element: XmlElement, sign: ListSign): OfficeBlock[] {
    const style = attribute(element, 'text:style-name');
    const { pieces, boxes } = new OdfInlineReader(this.reading, style).read(element);
    const isShown = pieces.some((piece) => piece.kind === 'note' || piece.text.trim() !== '');
    const isEmptied = !isShown && shownText(element).trim() !== '';
    const paragraph: OfficeParagraph = {
      kind: 'paragraph',
      pieces,
      // Of a text that is left out whole, the number is left out too.
      ...(isEmptied ? {} : sign),
      ...(element.name === 'text:h' ? { heading: depthOf(element) } : {}),
    };
    return [paragraph, ...boxes.flatMap((box) => this.blocksIn(box))];
  }

  private list(list: XmlElement, depth: number, count: ListCount): OfficeBlock[] {
    return elementsIn(list).flatMap((item) => {
      if (item.name !== 'text:list-item') return this.listContents(item, depth, count);
      // An item that begins with a deeper list has no line of its own to be counted.
      const isCounted = ['text:p', 'text:h'].includes(elementsIn(item).find(isBlock)?.name ?? '');
      return this.listContents(
        item,
        depth,
        count,
        isCounted ? this.lists.item(count, depth, item) : undefined,
      );
    });
  }

  private listContents(item: XmlElement, depth: number, count: ListCount, sign?: ListSign): OfficeBlock[] {
    let own = sign;
    return elementsIn(item).flatMap((element) => {
      if (element.name === 'text:list')
        return this.list(element, depth + 1, this.lists.within(count, element));
      if (element.name !== 'text:p' && element.name !== 'text:h') return this.blocksOf(element);
      const paragraph = this.paragraph(element, own ?? {});
      own = undefined;
      return paragraph;
    });
  }

  private numbered(element: XmlElement): OfficeBlock[] {
    const depth = Number(attribute(element, 'text:level') ?? 1) || 1;
    const count = this.lists.numbered(element, firstStyleIn(element));
    return this.listContents(element, depth, count, this.lists.item(count, depth, element));
  }

  private table(table: XmlElement): OfficeTable {
    return { kind: 'table', rows: this.rowsIn(table), ruled: this.reading.styles.hasRules(table) };
  }

  private rowsIn(element: XmlElement): OfficeRow[] {
    return elementsIn(element).flatMap((own): OfficeRow[] => {
      if (/^table:table-(?:header-rows|rows|row-group)$/u.test(own.name)) return this.rowsIn(own);
      if (own.name !== 'table:table-row') return [];
      if (['collapse', 'filter'].includes(attribute(own, 'table:visibility') ?? '')) {
        this.leaveOut('hidden', own);
        return [];
      }
      return Array<OfficeRow>(repeatsOf(own, 'rows')).fill({ before: 0, after: 0, cells: this.cellsIn(own) });
    });
  }

  private cellsIn(row: XmlElement): OfficeRow['cells'] {
    let covered = 0;
    return elementsIn(row).flatMap((cell): OfficeRow['cells'] => {
      const repeats = repeatsOf(cell, 'columns');
      if (cell.name === 'table:covered-table-cell') {
        // Under a wide cell its columns are counted already; under a high one the column stays empty.
        const counted = Math.min(covered, repeats);
        covered -= counted;
        const blocks = this.blocksIn(cell);
        return Array<OfficeRow['cells'][number]>(repeats - counted).fill({ blocks, span: 1 });
      }
      if (cell.name !== 'table:table-cell') return [];
      const span = Math.min(MOST_REPEATED, Number(attribute(cell, 'table:number-columns-spanned') ?? 1) || 1);
      covered = span - 1;
      return Array<OfficeRow['cells'][number]>(repeats).fill({ blocks: this.blocksIn(cell), span });
    });
  }
}

const isBlock = ({ name }: XmlElement): boolean => /^text:(?:p|h|list)$/u.test(name);

const depthOf = (heading: XmlElement): number =>
  Math.max(1, Number(attribute(heading, 'text:outline-level') ?? 1) || 1);

const repeatsOf = (element: XmlElement, what: 'rows' | 'columns'): number =>
  Math.min(MOST_REPEATED, Math.max(1, Number(attribute(element, `table:number-${what}-repeated`) ?? 1) || 1));

function paragraphsIn(element: XmlElement): XmlElement[] {
  return elementsIn(element).flatMap((own) =>
    own.name === 'text:p' || own.name === 'text:h' ? [own] : paragraphsIn(own),
  );
}

const firstStyleIn = (element: XmlElement): string | undefined =>
  attribute(paragraphsIn(element)[0], 'text:style-name');
