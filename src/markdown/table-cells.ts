import type { Link, TableCell, TableRow } from 'mdast';
import { EXIT, visit } from 'unist-util-visit';
import { plainLine } from './plain-text.ts';

/** The first link in a row's cell. */
export function linkOf(row: TableRow, column: number): Link | undefined {
  const cell = row.children[column];
  return cell && firstLink(cell);
}

/** The first link in a cell, also within emphasis. */
export function firstLink(cell: TableCell): Link | undefined {
  let found: Link | undefined;
  visit(cell, 'link', (link) => {
    found = link;
    return EXIT;
  });
  return found;
}

/** A cell's text; empty where the row has none at that place. */
export const cellText = (row: TableRow, column: number): string => {
  const cell = row.children[column];
  return cell ? plainLine(cell) : '';
};

export const rowText = (row: TableRow): string => row.children.map((cell) => plainLine(cell)).join(' | ');
