import type { PageContent, Rule, TextItem } from './page-content.ts';
import { gutterOf, rowsOf } from './prose-columns.ts';

/** So great a share of a column's lines fill it to so great a share: prose does, cells of a table do not. */
const LEAST_FULL = 0.7;
const FULL = 0.75;
/** Columns are at least so many lines high. */
const LEAST_ROWS = 10;

/** Rows that stand in two columns, with what of them is on each side. */
interface Columns {
  readonly left: readonly TextItem[];
  readonly right: readonly TextItem[];
}

/**
 * Puts a page's right column of prose below its left one, and what follows below both, so that reading it from top to
 * bottom is reading it in order. Pages without columns, and those whose columns may be a table's, stay as they are.
 *
 * @returns the page, and whether its columns were put in order
 */
export function columnsUnfolded(page: PageContent): { page: PageContent; isUnfolded: boolean } {
  const gutter = gutterOf(page);
  const columns = gutter === undefined ? undefined : columnsAt(page, gutter);
  if (!columns || gutter === undefined) return { page, isUnfolded: false };
  const { left, right } = columns;
  const [ys, rightYs] = [left, right].map((own) => own.map(({ y }) => y).sort((a, b) => b - a));
  const [top, bottom] = [Math.max(...(ys ?? []), ...(rightYs ?? [])), Math.min(...(ys ?? []))];
  const [rightTop, rightBottom] = [rightYs?.[0] ?? 0, rightYs?.at(-1) ?? 0];
  const down = rightTop - (bottom - pitchOf(ys ?? []));
  const across = Math.min(...right.map(({ x }) => x)) - Math.min(...left.map(({ x }) => x));
  const lowest = Math.min(bottom, rightBottom);
  const below = lowest - (rightBottom - down);
  const [inLeft, inRight] = [new Set(left), new Set(right)];
  const shift = (y: number, isRight: boolean): { x: number; y: number } =>
    isRight ? { x: across, y: down } : { x: 0, y: y < lowest ? below : 0 };
  const items = page.items.map((item): TextItem => {
    if (inLeft.has(item)) return item;
    const by = shift(item.y, inRight.has(item));
    return { ...item, x: item.x - by.x, y: item.y - by.y };
  });
  const rules = page.rules.map((rule): Rule => {
    const isBeside = rule.y0 <= top && rule.y0 >= lowest;
    const by = shift(rule.y1, isBeside && rule.x0 > gutter);
    return { x0: rule.x0 - by.x, x1: rule.x1 - by.x, y0: rule.y0 - by.y, y1: rule.y1 - by.y };
  });
  return { page: { ...page, items, rules }, isUnfolded: true };
}

/** The longest stretch of rows none of which crosses the gutter. */
function columnsAt({ items }: PageContent, gutter: number): Columns | undefined {
  const rows = rowsOf(items).toSorted((a, b) => (b[0]?.y ?? 0) - (a[0]?.y ?? 0));
  const size = middleOf(items.map((item) => item.size));
  let best: TextItem[][] = [];
  let open: TextItem[][] = [];
  for (const row of rows) {
    const crosses = row.some(({ x, width }) => x < gutter && x + width > gutter);
    // Notes below the columns are set smaller.
    const isSmall = row.every((item) => item.size < size * 0.93);
    open = crosses || isSmall ? [] : [...open, row];
    if (open.length > best.length) best = open;
  }
  const isLeft = ({ x }: TextItem): boolean => x < gutter;
  // A title above the columns, or a short last line below them, stands alone.
  const both = best.flatMap((row, index) => (row.some(isLeft) && !row.every(isLeft) ? [index] : []));
  const own = best.slice(both[0] ?? 0);
  const [left, right] = [own.flat().filter(isLeft), own.flat().filter((item) => !isLeft(item))];
  const isProse = both.length >= LEAST_ROWS && isFull(own, isLeft) && isFull(own, (item) => !isLeft(item));
  return isProse ? { left, right } : undefined;
}

/** Whether most lines of a column reach its edge. */
function isFull(rows: readonly (readonly TextItem[])[], isOwn: (item: TextItem) => boolean): boolean {
  const lines = rows.flatMap((row) => {
    const own = row.filter(isOwn);
    return own.length === 0
      ? []
      : [{ from: own[0]?.x ?? 0, to: Math.max(...own.map(({ x, width }) => x + width)) }];
  });
  const [from, to] = [Math.min(...lines.map((line) => line.from)), Math.max(...lines.map((line) => line.to))];
  const full = lines.filter((line) => line.to - from >= (to - from) * FULL);
  return full.length >= lines.length * LEAST_FULL;
}

/** From baseline to baseline. */
function pitchOf(ys: readonly number[]): number {
  const gaps = ys.slice(1).flatMap((y, index) => ((ys[index] ?? y) - y > 1 ? [(ys[index] ?? y) - y] : []));
  return gaps.length > 0 ? middleOf(gaps) : 14;
}

const middleOf = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 12;
