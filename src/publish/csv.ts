import { stringify } from 'csv-stringify/sync';
import { plainDecimal } from '../domain/number.ts';
import * as descriptionsEn from '../words/en/columns.ts';
import * as descriptions from '../words/vi/columns.ts';

/** What a cell holds before it is written; `undefined` where the report does not say. */
export type Cell = string | number | boolean | undefined;

/** Type of a column in the words of Frictionless Table Schema. */
export type ColumnType = 'string' | 'number' | 'integer' | 'boolean' | 'date';

/** One column of a data file: its cells, and what the data package and the data page say of it. */
export interface Column<Row> {
  readonly name: string;
  readonly type: ColumnType;
  /** What it holds, in Vietnamese and in English. */
  readonly description: string;
  readonly descriptionEn: string;
  readonly required?: true;
  /** The closed list of its values, where there is one. */
  readonly values?: readonly string[];
  readonly cell: (row: Row) => Cell;
}

type ColumnExtras = Pick<Column<never>, 'required' | 'values'>;

type Descriptions = typeof descriptions;

/** Makes the columns of one data file, `column(name, type, cell)`; what they hold is said in `words/…/columns.ts`. */
export function columnsOf<Row, File extends keyof Descriptions>(file: File) {
  const [vietnamese, english]: [Record<string, string>, Record<string, string>] = [
    descriptions[file],
    descriptionsEn[file],
  ];
  return (
    name: keyof Descriptions[File] & string,
    type: ColumnType,
    cell: (row: Row) => Cell,
    extras: ColumnExtras = {},
  ): Column<Row> => ({
    name,
    type,
    cell,
    description: vietnamese[name] ?? '',
    descriptionEn: english[name] ?? '',
    ...extras,
  });
}

/** How a CSV file is written. */
export interface CsvDialect {
  readonly delimiter: ',' | ';';
  readonly decimal: '.' | ',';
  readonly lineEnd: '\n' | '\r\n';
  /** Whether the file begins with a mark by which spreadsheets know UTF-8. */
  readonly mark: boolean;
}

/** What programs expect (RFC 4180, but for the line ends). */
const PLAIN_CSV: CsvDialect = { delimiter: ',', decimal: '.', lineEnd: '\n', mark: false };

/**
 * What a spreadsheet set to Vietnamese opens rightly by a double click: there the comma is the decimal sign and
 * the semicolon parts columns, and without its mark UTF-8 is taken for something older.
 */
export const VIETNAMESE_CSV: CsvDialect = { delimiter: ';', decimal: ',', lineEnd: '\r\n', mark: true };

/**
 * Rows as CSV: UTF-8, a header row, quotes only where some program needs them. Numbers are plain decimals without separators of
 * thousands, booleans 1 and 0, text is guarded by {@link guardedText}.
 */
export function writeCsv<Row>(
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  { delimiter, decimal, lineEnd, mark }: CsvDialect = PLAIN_CSV,
): string {
  return stringify(
    rows.map((row) => columns.map((column) => csvCell(column.cell(row), decimal))),
    {
      header: true,
      columns: columns.map(({ name }) => name),
      record_delimiter: lineEnd,
      delimiter,
      bom: mark,
      // LibreOffice parts columns at commas, semicolons and tabs alike, unless it is told otherwise.
      quoted_match: /[,;\t\r\n]/,
    },
  );
}

function csvCell(cell: Cell, decimal: string): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return plainDecimal(cell).replace('.', decimal);
  if (typeof cell === 'boolean') return cell ? '1' : '0';
  return guardedText(cell);
}

const FORMULA = /^'*\s*[=+\-@＝＋－＠\t\r\n]/u;
const SIGNED_NUMBER = /^[+-]?\d[\d.,]*%?$/;

/**
 * Text that no spreadsheet runs as a formula. Quotes and titles come from outside and may begin with
 * `=`, `+`, `-` or `@` (so do the dashes of lists: "- Về thu ngân sách …"); they get an apostrophe in front,
 * which {@link unguardedText} takes off again without loss. Signed numbers as printed (`+21,6`) do no harm
 * and stay, and number columns are never touched.
 */
export function guardedText(text: string): string {
  return FORMULA.test(text) && !SIGNED_NUMBER.test(text) ? `'${text}` : text;
}

/** The text as printed: the inverse of {@link guardedText}. */
export function unguardedText(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell;
}

/** A row as a JSON object with the columns' names: text unguarded, `null` where the report does not say. */
export function jsonRow<Row>(
  columns: readonly Column<Row>[],
  row: Row,
): Record<string, string | number | boolean | null> {
  return Object.fromEntries(
    columns.map(({ name, cell }) => {
      const value = cell(row) ?? null;
      return [name, typeof value === 'number' ? Number(plainDecimal(value)) : value];
    }),
  );
}
