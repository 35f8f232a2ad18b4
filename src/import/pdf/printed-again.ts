import type { PageContent } from './page-content.ts';
import type { RuledTable } from './ruled-tables.ts';

/** A head of more rows has not been seen. */
const MOST_HEAD_ROWS = 5;
/** Heads of scans share so much of their letters, pair by pair, whatever OCR makes of some. */
const ALIKE = 0.8;
/** Edges of one column on two pages differ by less, in points. */
const NEAR = 4;
/** A sheet lies in a scanner, and a margin for binding, at most so far to one side. */
const MOST_SHIFT = 60;

/** A figure, as no head has: heads have years, and numbers of columns. */
const VALUE = /^\s*[-+]?(?:\d+[.,]\d[\d.,]*|(?!(?:19|20)\d\d\s*$)\d{3,})\s*%?\s*$/u;

/** Whether two tables on pages that follow each other are one: their columns are as wide, if at another place. */
export function isContinued(a: RuledTable, b: RuledTable): boolean {
  const shift = (b.edges[0] ?? 0) - (a.edges[0] ?? 0);
  return (
    a.edges.length === b.edges.length &&
    Math.abs(shift) <= MOST_SHIFT &&
    a.edges.every((edge, index) => Math.abs(edge + shift - (b.edges[index] ?? 0)) < NEAR)
  );
}

/** Whether a page's text was read from its picture, so that letters of it may be wrong. */
export const isScanned = ({ items, recognised }: PageContent): boolean =>
  recognised * 2 > items.reduce((sum, { text }) => sum + text.trim().length, 0);

/**
 * How many of a table's first rows are the head of the table that it continues, printed again.
 *
 * @param first the rows of the table's first page
 * @param scanned whether letters may be misread
 */
export function rowsPrintedAgain(
  first: RuledTable['rows'],
  rows: RuledTable['rows'],
  scanned: boolean,
): number {
  const other = rows.findIndex((cells, index) => textOf([cells]) !== textOf(first.slice(index, index + 1)));
  const same = other < 0 ? rows.length : other;
  if (!scanned || same >= Math.min(MOST_HEAD_ROWS, rows.length)) return same;
  let [best, most] = [same, ALIKE];
  for (let count = same + 1; count <= Math.min(MOST_HEAD_ROWS, rows.length, first.length); count += 1) {
    if (rows[count - 1]?.some((cell) => VALUE.test(cell))) break;
    const own = likeness(textOf(first.slice(count - 1, count)), textOf(rows.slice(count - 1, count)));
    const all = likeness(textOf(first.slice(0, count)), textOf(rows.slice(0, count)));
    if (own >= 0.6 && all >= most) [best, most] = [count, ALIKE];
  }
  return best;
}

const textOf = (rows: RuledTable['rows']): string => rows.map((cells) => cells.join(' | ')).join('\n');

/** The share of pairs of letters that two texts have in common (Dice's coefficient). */
function likeness(a: string, b: string): number {
  const [left, right] = [pairsOf(a), pairsOf(b)];
  if (left.length + right.length === 0) return 1;
  const rest = new Map<string, number>();
  for (const pair of right) rest.set(pair, (rest.get(pair) ?? 0) + 1);
  let shared = 0;
  for (const pair of left) {
    const count = rest.get(pair) ?? 0;
    if (count === 0) continue;
    rest.set(pair, count - 1);
    shared += 1;
  }
  return (2 * shared) / (left.length + right.length);
}

const pairsOf = (text: string): string[] => {
  const letters = [...text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')];
  return letters.slice(1).map((letter, index) => (letters[index] ?? '') + letter);
};
