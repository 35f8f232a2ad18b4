import type { Rule, TextItem } from './page-content.ts';
import { linesOfItems, rawTextOf } from './text-lines.ts';

export interface RuledTable {
  readonly top: number;
  readonly bottom: number;
  /** The columns' edges, from left to right. */
  readonly edges: readonly number[];
  /** Whether no rule closes it below: the page's end cuts its last row. */
  readonly open: boolean;
  /** Raw texts; what a merged cell covers is empty. */
  readonly rows: readonly (readonly string[])[];
}

/** Rules that are nearer than this are one. */
const NEAR = 3;
/** No row is lower than this. */
const LEAST_ROW = 8;

/**
 * Finds the tables that rules draw on a page, at least two columns wide, and the text in their cells.
 *
 * @returns the tables from top to bottom, and the items that stand in none
 */
export function ruledTables(
  items: readonly TextItem[],
  rules: readonly Rule[],
): { tables: RuledTable[]; rest: TextItem[] } {
  const inTables = new Set<TextItem>();
  const tables = ruledGrids(rules).flatMap(({ columns, rows, cells, open }): RuledTable[] => {
    const [left = 0, right = 0, top = 0, bottom = 0] = [columns[0], columns.at(-1), rows[0], rows.at(-1)];
    const own = items.filter(
      ({ x, y, width, size }) =>
        x + width / 2 > left && x + width / 2 < right && y + size * 0.3 < top && y + size * 0.3 > bottom,
    );
    if (own.length === 0) return [];
    for (const item of own) inTables.add(item);
    return [{ top, bottom, edges: columns, open, rows: textsOf(own, columns, rows, cells) }];
  });
  return {
    tables: tables.sort((a, b) => b.top - a.top),
    rest: items.filter((item) => !inTables.has(item)),
  };
}

/** A table's lines as rules draw them. */
export interface RuledGrid {
  /** Edges of its columns, from left to right, and of its rows, from top to bottom. */
  readonly columns: readonly number[];
  readonly rows: readonly number[];
  /** Of each field, row by row, the first field of the cell that it belongs to. */
  readonly cells: readonly number[];
  /** Whether no rule closes the last row: it ends where the upright rules do. */
  readonly open: boolean;
}

/** The tables that rules draw, at least two columns wide. */
export function ruledGrids(rules: readonly Rule[]): RuledGrid[] {
  return connected(rules).flatMap((group): RuledGrid[] => {
    const columns = merged(group.filter(isVertical).map(({ x0 }) => x0));
    const across = merged(group.filter((rule) => !isVertical(rule)).map(({ y0 }) => y0)).reverse();
    const end = openEnd(group, columns, across.at(-1) ?? 0);
    const rows = end === undefined ? across : [...across, end];
    if (columns.length < 3 || rows.length < 2) return [];
    return [{ columns, rows, cells: cellsOf(columns, rows, group), open: end !== undefined }];
  });
}

/** Where a table's upright rules end below its last rule across; most of them must go on there. */
function openEnd(rules: readonly Rule[], columns: readonly number[], last: number): number | undefined {
  const below = rules.filter((rule) => isVertical(rule) && rule.y0 < last - LEAST_ROW);
  const edges = merged(below.map(({ x0 }) => x0));
  return edges.length * 2 > columns.length ? Math.min(...below.map(({ y0 }) => y0)) : undefined;
}

const isVertical = ({ x0, x1, y0, y1 }: Rule): boolean => x1 - x0 < y1 - y0;

/** More rules than any table has are a drawing, which is not looked into. */
const MOST_RULES = 4000;

/** Groups of rules that touch each other. */
function connected(rules: readonly Rule[]): Rule[][] {
  if (rules.length > MOST_RULES) return [];
  const groups: { box: Rule; rules: Rule[] }[] = [];
  for (const rule of rules) {
    const touched = groups.filter(
      ({ box, rules: own }) => touches(box, rule) && own.some((other) => touches(other, rule)),
    );
    const first = touched[0];
    if (!first) groups.push({ box: rule, rules: [rule] });
    else {
      for (const other of touched.slice(1)) {
        first.rules.push(...other.rules);
        first.box = around(first.box, other.box);
        groups.splice(groups.indexOf(other), 1);
      }
      first.rules.push(rule);
      first.box = around(first.box, rule);
    }
  }
  return groups.map(({ rules: own }) => own);
}

const touches = (a: Rule, b: Rule): boolean =>
  a.x0 <= b.x1 + NEAR && b.x0 <= a.x1 + NEAR && a.y0 <= b.y1 + NEAR && b.y0 <= a.y1 + NEAR;

const around = (a: Rule, b: Rule): Rule => ({
  x0: Math.min(a.x0, b.x0),
  x1: Math.max(a.x1, b.x1),
  y0: Math.min(a.y0, b.y0),
  y1: Math.max(a.y1, b.y1),
});

/** Places in order, those that lie near each other as one. */
function merged(places: readonly number[]): number[] {
  const sorted = [...places].sort((a, b) => a - b);
  return sorted.filter((place, index) => index === 0 || place - (sorted[index - 1] ?? 0) > NEAR);
}

/** Which fields of a grid are one cell: those that no rule parts. */
function cellsOf(columns: readonly number[], rows: readonly number[], rules: readonly Rule[]): number[] {
  const across = columns.length - 1;
  const down = rows.length - 1;
  const cells = Array.from({ length: across * down }, (_cell, index) => index);
  const root = (cell: number): number => {
    let at = cell;
    while (cells[at] !== at) at = cells[at] ?? at;
    return at;
  };
  const join = (a: number, b: number): void => {
    const [first, second] = [root(a), root(b)].sort((x, y) => x - y);
    if (first !== undefined && second !== undefined) cells[second] = first;
  };
  // Where no rule parts two neighbours, they are one cell.
  for (let row = 0; row < down; row += 1) {
    for (let column = 0; column < across; column += 1) {
      const y = ((rows[row] ?? 0) + (rows[row + 1] ?? 0)) / 2;
      const x = ((columns[column] ?? 0) + (columns[column + 1] ?? 0)) / 2;
      const edge = columns[column + 1] ?? 0;
      const below = rows[row + 1] ?? 0;
      const cell = row * across + column;
      const parted = rules.some(
        (rule) => isVertical(rule) && Math.abs(rule.x0 - edge) <= NEAR && rule.y0 <= y && y <= rule.y1,
      );
      const over = rules.some(
        (rule) => !isVertical(rule) && Math.abs(rule.y0 - below) <= NEAR && rule.x0 <= x && x <= rule.x1,
      );
      if (column + 1 < across && !parted) join(cell, cell + 1);
      if (row + 1 < down && !over) join(cell, cell + across);
    }
  }
  return cells.map((_cell, index) => root(index));
}

function textsOf(
  items: readonly TextItem[],
  columns: readonly number[],
  rows: readonly number[],
  cells: readonly number[],
): string[][] {
  const across = columns.length - 1;
  const down = rows.length - 1;
  const texts = new Map<number, TextItem[]>();
  for (const item of items) {
    const column = Math.max(
      0,
      columns.findLastIndex((edge) => edge <= item.x + Math.min(item.width / 2, item.size)),
    );
    const row = Math.max(
      0,
      rows.findLastIndex((edge) => edge >= item.y + item.size * 0.3),
    );
    const field = Math.min(row, down - 1) * across + Math.min(column, across - 1);
    const cell = cells[field] ?? field;
    texts.set(cell, [...(texts.get(cell) ?? []), item]);
  }
  return Array.from({ length: down }, (_row, row) =>
    Array.from({ length: across }, (_cell, column) => {
      const own = texts.get(row * across + column) ?? [];
      return rawTextOf(linesOfItems(own).map(({ runs }) => runs)).replaceAll('|', '\\|');
    }),
  );
}
