import type { PageContent, TextItem } from './page-content.ts';

/** So many lines side by side, each of so many letters, are prose in two columns and no letterhead or table. */
const LEAST_LINES = 10;
const LEAST_LETTERS = 15;
/** The white between two columns, in the type's size. */
const LEAST_GAP = 0.9;

/**
 * The pages whose text is set in two columns as newspapers have it. Whoever imports such a page is to be told, for what it
 * says may not be in order.
 *
 * @returns page numbers, from 1
 */
export function pagesInColumns(pages: readonly PageContent[]): number[] {
  return pages.flatMap((page, index) => (gutterOf(page) === undefined ? [] : [index + 1]));
}

/** Where the white between a page's two columns of prose is; `undefined` where it has none. */
export function gutterOf({ items, rules }: PageContent): number | undefined {
  const gaps = rowsOf(items).flatMap(gapsBetweenTexts);
  const gap = gaps.find(({ from, to }) => {
    const middle = (from + to) / 2;
    const isRuled = rules.some(({ x0, x1 }) => x0 === x1 && x0 >= from && x0 <= to);
    return !isRuled && gaps.filter((own) => own.from < middle && middle < own.to).length >= LEAST_LINES;
  });
  return gap && (gap.from + gap.to) / 2;
}

/** Items that stand at one height, from left to right. */
export function rowsOf(items: readonly TextItem[]): TextItem[][] {
  const rows = Map.groupBy(
    items.filter(({ text }) => text.trim() !== ''),
    ({ y }) => Math.round(y),
  );
  return [...rows.values()].map((row) => row.toSorted((a, b) => a.x - b.x));
}

/** The one gap of a row of two texts; a row of more is one of a table. */
function gapsBetweenTexts(row: readonly TextItem[]): { from: number; to: number }[] {
  const texts: { from: number; to: number; letters: number }[] = [];
  for (const { x, width, size, text } of row) {
    const last = texts.at(-1);
    if (last && x - last.to < size * LEAST_GAP) {
      last.to = Math.max(last.to, x + width);
      last.letters += text.trim().length;
    } else texts.push({ from: x, to: x + width, letters: text.trim().length });
  }
  const [left, right] = texts;
  if (!left || !right || texts.length > 2) return [];
  return Math.min(left.letters, right.letters) < LEAST_LETTERS ? [] : [{ from: left.to, to: right.from }];
}
