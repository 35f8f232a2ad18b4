import type { DroppedLine } from '../source-text.ts';
import {
  bodyTypeOf,
  citedIn,
  isSmall,
  marginsOf,
  notesOf,
  paragraphsOf,
  type BodyType,
  type Margins,
} from './page-blocks.ts';
import type { PageText, Seam } from './page-seams.ts';
import { fullSizeNotes, withEndNotes } from './plain-notes.ts';
import { isContinued, rowsPrintedAgain } from './printed-again.ts';
import type { RuledTable } from './ruled-tables.ts';
import { plainText, type TextLine } from './text-lines.ts';
import { columnedTexts } from './unruled-tables.ts';

export interface WrittenLine {
  text: string;
  readonly page: number;
  /** Of a page's first text: what its place tells of the text before. */
  seam?: Seam;
}

/** Where texts stand in columns without rules. */
export interface ColumnedPlace {
  readonly page: number;
  /** Its first printed row. */
  readonly first: string;
  /** Whether its places told a table; else it is written line by line. */
  readonly isTable: boolean;
}

/** A page as its lines and tables. */
export interface ReadLines {
  readonly lines: readonly TextLine[];
  readonly tables: readonly RuledTable[];
  /** Whether its letters may be misread. */
  readonly scanned: boolean;
  /** Whether it has columns, which stand one below the other here. */
  readonly isUnfolded: boolean;
}

const NUMBER_ALONE = /^[-–—]?\s*(?:trang\s*)?\d{1,4}(?:\s*\/\s*\d{1,4})?\s*[-–—]?$/iu;

/** Writes a document's pages one after the other: what ends on one may go on on the next. */
export class PageWriter {
  readonly lines: WrittenLine[] = [];
  readonly dropped: DroppedLine[] = [];
  readonly columned: ColumnedPlace[] = [];
  readonly body: BodyType;
  private readonly margins: Margins;
  private lastNote: WrittenLine | undefined;
  private noteCount = 0;
  /** Numbers of all marks in the text. */
  private readonly cited = new Set<number>();
  /** Those on the page before. */
  private citedBefore: ReadonlySet<number> = new Set();
  /** What is written first of each page's text. */
  private readonly firstTexts: (WrittenLine | undefined)[] = [];
  /** Whether the page that is written has columns, narrower than the document's text. */
  private inColumns = false;
  /** The table that ends the page before, if one does. */
  private openTable: RuledTable | undefined;

  constructor(pages: readonly ReadLines[]) {
    const lines = pages.map((page) => page.lines);
    this.body = bodyTypeOf(lines);
    this.margins = marginsOf(lines.flat().filter((line) => !isSmall(line, this.body)));
  }

  /** Lines at a page's ends that all pages have. */
  drop(lines: readonly TextLine[]): void {
    for (const line of lines)
      this.dropped.push({
        line: this.lines.length + 1,
        text: plainText(line),
        why: 'dòng lặp ở đầu hoặc cuối trang',
      });
  }

  page({ lines, tables, scanned, isUnfolded }: ReadLines, page: number): PageText {
    this.inColumns = isUnfolded;
    const numbers = [lines[0], lines.at(-1)].filter(
      (line) => line && lines.length + tables.length > 1 && NUMBER_ALONE.test(plainText(line)),
    );
    const [head, foot] = [lines[0], lines.at(-1)].map((line) => numbers.includes(line));
    const inner = lines.slice(head ? 1 : 0, foot ? -1 : undefined);
    const zone = this.noteZone(inner, tables);
    if (head && lines[0]) this.write(plainText(lines[0]), page);
    const text = inner.slice(0, zone);
    const first = this.lines.length;
    this.bodyOf(text, { tables, scanned }, page);
    this.firstTexts.push(this.lines[first]);
    const setting = { next: this.noteCount + 1, cited: citedIn(inner.slice(0, zone)) };
    for (const mark of setting.cited) this.cited.add(mark);
    this.citedBefore = setting.cited;
    for (const { label, text } of notesOf(inner.slice(zone), setting)) {
      if (label) {
        this.noteCount = Number(label);
        this.lastNote = this.write(`<sup>${label}</sup> ${text}`, page);
      } else if (this.lastNote) this.lastNote.text += ` ${text}`;
      else this.write(text, page);
    }
    const last = lines.at(-1);
    if (foot && last && last !== lines[0]) this.write(plainText(last), page);
    const [top, bottom] = [tables[0]?.top ?? -Infinity, tables.at(-1)?.bottom ?? Infinity];
    return {
      lines: text,
      margins: this.marginsOn(text),
      first: (text[0]?.y ?? 0) > top,
      last: (text.at(-1)?.y ?? 0) < bottom,
    };
  }

  /** Marks where a page's text goes on from the page before, or begins anew. */
  seams(seams: readonly (Seam | undefined)[]): void {
    seams.forEach((seam, index) => {
      const line = this.firstTexts[index];
      if (line && seam) line.seam = seam;
    });
  }

  /** All that was written, with notes that stand in a list at the end. */
  written(): readonly WrittenLine[] {
    return this.noteCount === 0 ? withEndNotes(this.lines, this.cited) : this.lines;
  }

  private write(text: string, page: number): WrittenLine {
    const line = { text, page };
    this.lines.push(line, { text: '', page });
    return line;
  }

  /** Where the page's notes begin among its lines: the small type at its end, if a number is in it or due. */
  private noteZone(lines: readonly TextLine[], tables: readonly RuledTable[]): number {
    const lowest = Math.min(Infinity, ...tables.map(({ bottom }) => bottom));
    let zone = lines.length;
    while (zone > 0) {
      const line = lines[zone - 1];
      if (!line || !isSmall(line, this.body) || line.y > lowest) break;
      zone -= 1;
    }
    const setting = { next: this.noteCount + 1, cited: citedIn(lines.slice(0, zone)) };
    if (zone === lines.length)
      return fullSizeNotes(lines, {
        due: this.noteCount + 1,
        pitch: this.body.pitch,
        cited: this.citedBefore,
      });
    const notes = notesOf(lines.slice(zone), setting);
    const numbered = notes.some(({ label }) => label !== undefined);
    const rest = this.lastNote !== undefined && !/[.!?…]["”)]*$/u.test(this.lastNote.text);
    if (!numbered && !rest) return lines.length;
    if (numbered && notes[0]?.label === undefined && !rest) {
      // Small type above the first number that no note waits for: a caption or a remark below a table.
      const first = lines.findIndex(
        (line, index) => index >= zone && notesOf([line], setting)[0]?.label !== undefined,
      );
      return first < 0 ? lines.length : first;
    }
    return zone;
  }

  /** The document's margins, where a page has them too: one of few lines does not tell its own. */
  private marginsOn(lines: readonly TextLine[]): Margins {
    const own = marginsOf(lines);
    const { left, right } = this.margins;
    return !this.inColumns && Math.abs(own.left - left) < 3 && own.right < right + 3 ? this.margins : own;
  }

  /** Text and tables from top to bottom. */
  private bodyOf(
    lines: readonly TextLine[],
    { tables, scanned }: Pick<ReadLines, 'tables' | 'scanned'>,
    page: number,
  ): void {
    const margins = this.marginsOn(lines);
    let rest = [...lines];
    let begun = false;
    for (const table of tables) {
      const above = rest.filter(({ y }) => y > table.top);
      rest = rest.filter(({ y }) => y <= table.top);
      this.text(above, margins, page);
      const open = begun || above.length > 0 ? undefined : this.openTable;
      this.table(table, open && isContinued(open, table) ? { of: open, scanned } : undefined, page);
      begun = true;
      this.openTable = table;
    }
    if (rest.length > 0 || tables.length === 0) this.openTable = undefined;
    this.text(rest, margins, page);
  }

  /** Paragraphs, and what stands in columns between them. */
  private text(lines: readonly TextLine[], margins: Margins, page: number): void {
    let written = 0;
    const paragraphs = (to: number): void => {
      const own = lines.slice(written, to);
      for (const text of paragraphsOf(own, margins, this.body)) this.write(text, page);
    };
    for (const { from, to, rows, printed } of columnedTexts(lines)) {
      paragraphs(from);
      written = to;
      this.columned.push({ page, first: printed[0] ?? '', isTable: rows !== undefined });
      if (rows) this.rows(rows, page);
      else for (const text of printed) this.write(text, page);
    }
    paragraphs(lines.length);
  }

  private rows(rows: readonly (readonly string[])[], page: number): void {
    rows.forEach((cells, index) => {
      this.write(rowText(cells.map((cell) => cell.replaceAll('|', '\\|'))), page);
      if (index === 0) this.write(`|${' --- |'.repeat(cells.length)}`, page);
    });
  }

  /** @param continued the table of the page before, where it goes on in this one */
  private table(
    table: RuledTable,
    continued: { readonly of: RuledTable; readonly scanned: boolean } | undefined,
    page: number,
  ): void {
    const begun = continued && this.firstRows.get(continued.of);
    const heads = continued ? rowsPrintedAgain(begun ?? [], table.rows, continued.scanned) : 0;
    table.rows.forEach((cells, index) => {
      const text = rowText(cells);
      if (index < heads) {
        this.dropped.push({ line: this.lines.length + 1, text, why: 'đầu bảng in lại ở trang sau' });
        return;
      }
      const parted = continued && index === heads ? this.lastRow : undefined;
      if (parted && (continued?.of.open || isRestOf(parted.cells, cells))) {
        const whole = parted.cells.map((cell, at) => `${cell} ${cells[at] ?? ''}`.trim());
        parted.line.text = rowText(whole);
        this.lastRow = { line: parted.line, cells: whole };
        return;
      }
      this.lastRow = { line: this.write(text, page), cells };
      if (index === 0 && !continued) this.write(`|${' --- |'.repeat(cells.length)}`, page);
    });
    // The rows of the table's first page tell what is printed again on all others.
    this.firstRows.set(table, begun ?? table.rows);
  }

  private lastRow: { readonly line: WrittenLine; readonly cells: readonly string[] } | undefined;
  private readonly firstRows = new Map<RuledTable, RuledTable['rows']>();
}

const rowText = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** Whether a row is the rest of one that a page's end parted: each of its texts goes on in small letters. */
function isRestOf(row: readonly string[], rest: readonly string[]): boolean {
  const filled = rest.flatMap((cell, index) => (cell === '' ? [] : [{ cell, before: row[index] ?? '' }]));
  return filled.length > 0 && filled.every(({ cell, before }) => before !== '' && /^[*]*\p{Ll}/u.test(cell));
}
