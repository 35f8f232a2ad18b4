import { plainDecimal } from '../../domain/number.ts';
import type { Cell, Column, ColumnType } from '../../views/data/columns.ts';

/** How a CSV file is written. */
export interface CsvDialect {
  readonly delimiter: ',' | ';';
  readonly decimal: '.' | ',';
  readonly lineEnd: '\n' | '\r\n';
  /** Whether the file begins with a mark by which spreadsheets know UTF-8. */
  readonly mark: boolean;
  /** Whether text that looks like a number or a date (`04`, `2024-03`) is written so that a spreadsheet keeps it. */
  readonly keepsText: boolean;
}

/** What programs expect (RFC 4180, but for the line ends). */
const PLAIN_CSV: CsvDialect = {
  delimiter: ',',
  decimal: '.',
  lineEnd: '\n',
  mark: false,
  keepsText: false,
};

/**
 * What a spreadsheet set to Vietnamese opens rightly by a double click: there the comma is the decimal sign and
 * the semicolon parts columns, and without its mark UTF-8 is taken for something older.
 */
export const VIETNAMESE_CSV: CsvDialect = {
  delimiter: ';',
  decimal: ',',
  lineEnd: '\r\n',
  mark: true,
  keepsText: true,
};

/** The first line of a file, with the columns' names. */
export function csvHead(
  columns: readonly Pick<Column<never>, 'name'>[],
  { delimiter, lineEnd, mark }: CsvDialect = PLAIN_CSV,
): string {
  return `${mark ? '\uFEFF' : ''}${columns.map(({ name }) => name).join(delimiter)}${lineEnd}`;
}

/**
 * Rows as CSV, line by line: UTF-8, quotes only where some program needs them. Numbers are plain decimals
 * without separators of thousands, booleans 1 and 0, text is guarded by {@link guardedText}.
 */
export function* csvLines<Row>(
  columns: readonly Column<Row>[],
  rows: Iterable<Row>,
  dialect: CsvDialect = PLAIN_CSV,
): Generator<string> {
  const { delimiter, lineEnd } = dialect;
  for (const row of rows) {
    let line = '';
    for (const [at, column] of columns.entries()) {
      line += (at > 0 ? delimiter : '') + csvCell(column.cell(row), column.type, dialect);
    }
    yield line + lineEnd;
  }
}

/** LibreOffice parts columns at commas, semicolons and tabs alike, unless it is told otherwise. */
const NEEDS_QUOTES = /[",;\t\r\n]/;

function csvCell(cell: Cell, type: ColumnType, { decimal, keepsText }: CsvDialect): string {
  if (cell === undefined) return '';
  if (typeof cell === 'boolean') return cell ? '1' : '0';
  if (typeof cell === 'number') {
    const number = plainDecimal(cell);
    return decimal === '.' ? number : quoted(number.replace('.', decimal));
  }
  // A formula is the one form in which Excel and Google Sheets leave such text as it is.
  if (keepsText && type === 'string' && LOOKS_LIKE_A_VALUE.test(cell)) return quoted(`="${cell}"`);
  return quoted(guardedText(cell));
}

/** What a spreadsheet takes for a number, a date or a time: `04`, `1.234`, `+21,6%`, `12e3`, `2024-03`, `9/10`, `7:30`. */
const LOOKS_LIKE_A_VALUE = /^(?:[+-]?\d[\d.,]*(?:e[+-]?\d+)?%?|\d+(?:[-/.:]\d+){1,2})$/i;

function quoted(text: string): string {
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

const FORMULA = /^'*\s*[=+\-@＝＋－＠\t\r\n]/u;
const SIGNED_NUMBER = /^[+-]?\d[\d.,]*%?$/;

/**
 * Text that no spreadsheet runs as a formula. Quotes and titles come from outside and may begin with
 * `=`, `+`, `-` or `@` (so do the dashes of lists: "- Về thu ngân sách …"); they get an apostrophe in front,
 * also where they have one, so that taking off one gives the text as printed. Signed numbers as printed (`+21,6`) do no harm
 * and stay, and number columns are never touched.
 */
export function guardedText(text: string): string {
  return FORMULA.test(text) && !SIGNED_NUMBER.test(text) ? `'${text}` : text;
}
