import { ruledGrids } from '../pdf/ruled-tables.ts';
import type { Rule } from '../pdf/page-content.ts';
import { withinPicture, type Box, type GreyPicture, type InkMap } from './grey-picture.ts';
import type { PictureRule } from './picture-rules.ts';

/** A cell of a table in a picture. */
export interface CellPicture {
  /** Where its ink stands. */
  readonly ink: Box;
  /** Its own place, between the rules. */
  readonly field: Box;
}

/** The tables of a page: where they stand, and the cells in which something is printed, row by row. */
export interface TablePicture {
  readonly box: Box;
  readonly cells: readonly CellPicture[];
}

/** Rules as the page reader knows them: in points, with the lower left corner as origin. */
export function rulesInPoints(rules: readonly PictureRule[], { height, dpi }: GreyPicture): Rule[] {
  const scale = 72 / dpi;
  return rules.map(({ x0, y0, x1, y1, isVertical }) => {
    const [x, y] = [((x0 + x1) / 2) * scale, (height - (y0 + y1) / 2) * scale];
    return isVertical
      ? { x0: x, x1: x, y0: (height - y1) * scale, y1: (height - y0) * scale }
      : { x0: x0 * scale, x1: x1 * scale, y0: y, y1: y };
  });
}

/** Finds tables and their cells. @param map the page's ink without rules */
export function tablesInPicture(rules: readonly Rule[], map: InkMap, dpi: number): TablePicture[] {
  const scale = dpi / 72;
  const across = (x: number): number => x * scale;
  const down = (y: number): number => map.height - y * scale;
  return ruledGrids(rules).flatMap(({ columns, rows, cells }): TablePicture[] => {
    const width = columns.length - 1;
    const boxes = new Map<number, Box>();
    cells.forEach((cell, field) => {
      const [row, column] = [Math.floor(field / width), field % width];
      const own: Box = {
        x0: across(columns[column] ?? 0),
        x1: across(columns[column + 1] ?? 0),
        y0: down(rows[row] ?? 0),
        y1: down(rows[row + 1] ?? 0),
      };
      const known = boxes.get(cell);
      boxes.set(cell, known ? around(known, own) : own);
    });
    const all = [...boxes].sort(([a], [b]) => a - b).map(([, box]) => box);
    const [first] = all;
    if (!first) return [];
    const inset = dpi * 0.012;
    const found = all.flatMap((box): CellPicture[] => {
      const field = withinPicture(map, {
        x0: box.x0 + inset,
        x1: box.x1 - inset,
        y0: box.y0 + inset,
        y1: box.y1 - inset,
      });
      const ink = inkBox(map, field, dpi);
      return ink ? [{ ink, field }] : [];
    });
    return [{ box: all.reduce(around, first), cells: found }];
  });
}

const around = (a: Box, b: Box): Box => ({
  x0: Math.min(a.x0, b.x0),
  y0: Math.min(a.y0, b.y0),
  x1: Math.max(a.x1, b.x1),
  y1: Math.max(a.y1, b.y1),
});

/** Where ink stands in a field, without specks; `undefined` where it is empty. */
export function inkBox({ width, ink }: InkMap, field: Box, dpi: number): Box | undefined {
  const columns = new Array<number>(field.x1 - field.x0).fill(0);
  const rows = new Array<number>(field.y1 - field.y0).fill(0);
  let pixels = 0;
  for (let y = field.y0; y < field.y1; y += 1)
    for (let x = field.x0; x < field.x1; x += 1) {
      if (!ink[y * width + x]) continue;
      columns[x - field.x0] = (columns[x - field.x0] ?? 0) + 1;
      rows[y - field.y0] = (rows[y - field.y0] ?? 0) + 1;
      pixels += 1;
    }
  // A full stop of the smallest type has more.
  if (pixels < (dpi * 0.012) ** 2 * 2) return undefined;
  const least = dpi >= 150 ? 2 : 1;
  const ends = (counts: readonly number[]): readonly [number, number] => [
    counts.findIndex((count) => count >= least),
    counts.findLastIndex((count) => count >= least) + 1,
  ];
  const [[x0, x1], [y0, y1]] = [ends(columns), ends(rows)];
  if (x0 < 0 || y0 < 0) return undefined;
  return { x0: field.x0 + x0, x1: field.x0 + x1, y0: field.y0 + y0, y1: field.y0 + y1 };
}
