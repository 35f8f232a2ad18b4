/** Where a row stands in the text. */
interface RowPlace {
  readonly start: number;
  readonly end: number;
}

/** Rows of a text's tables, cells without what links, emphasis and notes are written with. */
export type TableRows = readonly { readonly cells: readonly string[]; readonly place: RowPlace }[];

export function tableRows(text: string): TableRows {
  return [...text.matchAll(/^[ \t]*\|.*$/gmu)].map((row) => ({
    cells: cellsOf(row[0].trim().replace(/^\||\|$/gu, '')),
    place: { start: row.index, end: row.index + row[0].length },
  }));
}

/** A row by what is quoted of it: the whole, or one part where a row states two figures in each cell. */
export function rowOf(rows: TableRows, quote: string): RowPlace | undefined {
  if (!quote.includes('|')) return undefined;
  // A quote has no outer bars: one at its end parts empty cells.
  const cells = cellsOf(quote);
  const alike = rows.filter((row) => row.cells.length === cells.length);
  const whole = alike.findLast((row) => row.cells.every((cell, at) => cell === cells[at]));
  if (whole) return whole.place;
  const parts = alike.filter((row) => row.cells.every((cell, at) => cell.includes(cells[at] ?? '')));
  return parts.length === 1 ? parts[0]?.place : undefined;
}

const cellsOf = (row: string): string[] =>
  row
    .replaceAll('\\|', '')
    .split('|')
    .map((cell) => cell.replace(/\]\([^)]*\)|\[\^[^\]]*\]|[[\]\\*\s]/gu, ''));
