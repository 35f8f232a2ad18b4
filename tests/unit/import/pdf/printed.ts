import type { PageContent, Rule, TextItem } from '../../../../src/import/pdf/page-content.ts';

/** A text as a page sets it: letters half as wide as they are high. */
export const item = (text: string, x: number, y: number, size = 12): TextItem => ({
  text,
  x,
  y,
  size,
  width: text.length * size * 0.5,
  bold: false,
  italic: false,
});

export const page = (items: readonly TextItem[], rules: readonly Rule[] = []): PageContent => ({
  items,
  rules,
  sideways: [],
  pictures: 0,
  recognised: 0,
});

/** A table's rules: lines from edge to edge. */
export const grid = (columns: readonly number[], rows: readonly number[]): Rule[] => {
  const [left = 0, right = 0, top = 0, bottom = 0] = [columns[0], columns.at(-1), rows[0], rows.at(-1)];
  return [
    ...columns.map((x) => ({ x0: x, x1: x, y0: bottom, y1: top })),
    ...rows.map((y) => ({ x0: left, x1: right, y0: y, y1: y })),
  ];
};
