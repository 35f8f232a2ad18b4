import type { TableRow } from 'mdast';
import type { CellStretch } from './cell-links.ts';
import { numberOf } from './row-names.ts';

/** What one of a row's lines states: its name, and its cells. */
export interface RowLine {
  readonly name: string;
  readonly cells: readonly string[];
  /** Where in each cell's text the line's own part of it stands. */
  readonly stretches: readonly CellStretch[];
}

const NUMBER = /^[-+]?\d[\d.,]*%?$/u;

/**
 * The lines of a row that states a whole and a part of it, as annexes have it in cells of two lines: `Kim ngạch …
 * Trong đó: xuất khẩu | 798,7 310,2`. Only where each cell of numbers has one for both, or none.
 *
 * @param columns of numbers
 * @returns none where the row is one line
 */
export function linesOfRow(
  cells: readonly string[],
  nameColumn: number,
  columns: readonly number[],
): readonly RowLine[] {
  const name = cells[nameColumn] ?? '';
  const part = /\s(?:trong đó|tđ)\s*:?\s+(?=\p{L})/iu.exec(name);
  if (!part || part.index === 0) return [];
  const pairs = columns.map((column) => [...(cells[column] ?? '').matchAll(/\S+/gu)]);
  const filled = pairs.filter(({ length }) => length > 0);
  if (
    filled.length === 0 ||
    !filled.every((pair) => pair.length === 2 && pair.every(([own]) => NUMBER.test(own)))
  )
    return [];
  const names: readonly CellStretch[] = [
    { start: 0, end: part.index },
    { start: part.index + part[0].length, end: name.length },
  ];
  return names.map((own, line) => {
    const stretches = cells.map((cell, column): CellStretch => {
      if (column === nameColumn) return own;
      const pair = pairs[columns.indexOf(column)];
      if (!pair) return { start: 0, end: cell.length };
      const start = pair[line]?.index ?? 0;
      return { start, end: start + (pair[line]?.[0].length ?? 0) };
    });
    const parts = cells.map((cell, column) =>
      cell.slice(stretches[column]?.start, stretches[column]?.end).trim(),
    );
    return { name: parts[nameColumn] ?? '', cells: parts, stretches };
  });
}

/** A row that is one line. */
export const wholeRow = (cells: readonly string[], nameColumn: number): RowLine => ({
  name: cells[nameColumn] ?? '',
  cells,
  stretches: cells.map(({ length }) => ({ start: 0, end: length })),
});

/** Of each row, the indicators that rows numbered as its parts name: `2.1` below `2`. */
export function partsByNumber(
  rows: readonly TableRow[],
  nameColumn: number,
  indicatorOf: (row: TableRow) => string | undefined,
): ReadonlyMap<TableRow, ReadonlySet<string>> {
  const named = rows.map((row) => ({
    row,
    number: numberOf(row, nameColumn).replace(/\.$/u, ''),
    id: indicatorOf(row),
  }));
  return new Map(
    named.map(({ row, number }, index) => {
      const parts = new Set<string>();
      if (/^\d/u.test(number))
        for (const below of named.slice(index + 1)) {
          if (/^\d/u.test(below.number) && !below.number.startsWith(`${number}.`)) break;
          if (below.number.startsWith(`${number}.`) && below.id !== undefined) parts.add(below.id);
        }
      return [row, parts];
    }),
  );
}
