import { alignedRows, type BandLine } from './aligned-rows.ts';
import type { TextItem } from './page-content.ts';
import { lineOfItems, plainText, rawTextOf, splitAtGaps, type TextLine } from './text-lines.ts';

/** Lines that stand in columns without rules between them. */
export interface ColumnedText {
  /** Indices of its lines, end excluded. */
  readonly from: number;
  readonly to: number;
  /** Raw texts of its cells, where the places of its lines leave no doubt which row each belongs to. */
  readonly rows?: readonly (readonly string[])[];
  /** Its printed rows, the texts of one height in one line. */
  readonly printed: readonly string[];
}

/** Texts of one height. */
interface PrintedRow {
  readonly y: number;
  readonly size: number;
  readonly lines: readonly TextLine[];
  readonly parts: readonly TextLine[];
}

interface Band {
  readonly from: number;
  readonly to: number;
}

/** Within columns a gap is narrower than between the columns of a page. */
const CELL_GAP = 1;
/** Rows that are further apart, in the type's size, do not belong together. */
const ROW_GAP = 2.6;

/**
 * Finds what stands in columns on a page without rules: at least two rows, one of them with three texts or all of
 * them with a number last.
 */
export function columnedTexts(lines: readonly TextLine[]): ColumnedText[] {
  const rows = rowsOf(lines);
  const found: ColumnedText[] = [];
  for (let index = 0; index < rows.length;) {
    const end = isColumned(rows[index]) ? endOfColumns(rows, index) : index;
    const begin = startOfColumns(rows, index, end);
    const region = rows.slice(begin, end);
    if (end - index < 2 || !isTabular(region)) {
      index = Math.max(end, index + 1);
      continue;
    }
    const from = countLines(rows.slice(0, begin));
    const text = readTable(region, begin === 0, end === rows.length);
    found.push({ from, to: from + countLines(region.slice(0, text.length)), ...text.read });
    index = begin + text.length;
  }
  return found;
}

const countLines = (rows: readonly PrintedRow[]): number =>
  rows.reduce((sum, { lines }) => sum + lines.length, 0);

function rowsOf(lines: readonly TextLine[]): PrintedRow[] {
  const rows: { y: number; size: number; lines: TextLine[] }[] = [];
  for (const line of lines) {
    const last = rows.at(-1);
    if (last && Math.abs(last.y - line.y) < 0.1) last.lines.push(line);
    else rows.push({ y: line.y, size: line.size, lines: [line] });
  }
  return rows.map((row) => {
    const items: TextItem[] = row.lines.flatMap((line) => line.items);
    return { ...row, parts: splitAtGaps(items, CELL_GAP).map((part) => lineOfItems(part, row)) };
  });
}

/** Whether gaps part a row that no justified line has. */
const isColumned = (row: PrintedRow | undefined): boolean => (row?.lines.length ?? 0) > 1;

function bandsOf(rows: readonly PrintedRow[]): Band[] {
  const spans = rows
    .flatMap(({ parts }) => parts.map(({ x0, x1 }) => ({ from: x0, to: x1 })))
    .sort((a, b) => a.from - b.from);
  const bands: Band[] = [];
  for (const span of spans) {
    const last = bands.at(-1);
    if (last && span.from < last.to) bands[bands.length - 1] = { ...last, to: Math.max(last.to, span.to) };
    else bands.push(span);
  }
  return bands;
}

/** Index of the first row below `start` that stands in no columns: it would close the gap between two. */
function endOfColumns(rows: readonly PrintedRow[], start: number): number {
  let most = bandsOf(rows.slice(start, start + 1)).length;
  let end = start + 1;
  for (; end < rows.length; end += 1) {
    const [row, before] = [rows[end], rows[end - 1]];
    if (!row || !before || before.y - row.y > row.size * ROW_GAP) break;
    const count = bandsOf(rows.slice(start, end + 1)).length;
    if (count < most && row.parts.length < 2) break;
    if (count < 2) break;
    most = Math.max(most, count);
  }
  return end;
}

/** A heading's upper lines stand alone above the first full row, in a column other than the first. */
function startOfColumns(rows: readonly PrintedRow[], start: number, end: number): number {
  const bands = bandsOf(rows.slice(start, end));
  let begin = start;
  for (let index = start - 1; index >= 0 && index >= start - 3; index -= 1) {
    const [row, below] = [rows[index], rows[index + 1]];
    if (!row || !below || row.y - below.y > row.size * 1.6) break;
    if (
      !row.parts.every(({ x0, x1 }) => bands.slice(1).some(({ from, to }) => x0 >= from - 1 && x1 <= to + 1))
    )
      break;
    begin = index;
  }
  return begin;
}

const isNumber = (line: TextLine | undefined): boolean => line !== undefined && /\d/u.test(plainText(line));

function isTabular(rows: readonly PrintedRow[]): boolean {
  const columned = rows.filter(({ parts }) => parts.length > 1);
  return (
    columned.length >= 2 &&
    (columned.some(({ parts }) => parts.length > 2) ||
      (columned.length > 2 && columned.slice(1).every(({ parts }) => isNumber(parts.at(-1)))))
  );
}

/** Reads rows as a table; failing that as printed. `length` is how many of the rows it takes. */
function readTable(
  rows: readonly PrintedRow[],
  onTop: boolean,
  atEnd: boolean,
): { length: number; read: Pick<ColumnedText, 'rows' | 'printed'> } {
  const printedOf = (own: readonly PrintedRow[]): string[] =>
    own.map(({ parts }) => parts.map(({ runs }) => rawTextOf([runs])).join(' | '));
  // A table that a page's end cuts has rows elsewhere, which its own places do not tell.
  const cut = onTop || atEnd;
  for (let length = rows.length; !cut && length > 1 && length >= rows.length - 2; length -= 1) {
    const own = rows.slice(0, length);
    const trimmed = rows.slice(length);
    if (trimmed.some(({ parts }) => parts.length > 1 || /^\p{Ll}/u.test(plainText(parts[0] ?? emptyLine))))
      break;
    const cells = cellsOf(own);
    if (cells) return { length, read: { rows: cells, printed: printedOf(own) } };
  }
  const length = rows.findLastIndex(({ parts }) => parts.length > 1) + 1;
  return { length, read: { printed: printedOf(rows.slice(0, length)) } };
}

const emptyLine: TextLine = { x0: 0, x1: 0, y: 0, size: 1, runs: [], items: [] };

function cellsOf(rows: readonly PrintedRow[]): string[][] | undefined {
  const bands = bandsOf(rows);
  const columns: BandLine[][] = bands.map(() => []);
  for (const { y, size, parts } of rows) {
    for (const part of parts) {
      const column = columns[bands.findIndex(({ from, to }) => part.x0 >= from && part.x1 <= to)];
      // Two texts of one height in one column: a heading spans what stands in two columns below it.
      if (!column || column.at(-1)?.y === y) return undefined;
      column.push({ y, size, text: rawTextOf([part.runs]) });
    }
  }
  const cells = alignedRows(columns);
  const [head, ...body] = cells ?? [];
  const named = head?.every((cell, index) => index === 0 || cell !== '');
  const numbered = body.filter((row) => /\d/u.test(row.at(-1) ?? '')).length === body.length;
  return named && body.length > 0 && (bands.length > 2 || numbered) ? cells : undefined;
}
