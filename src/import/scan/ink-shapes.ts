import type { Box, InkMap } from './grey-picture.ts';

/** A run of inked columns of a word. */
export interface InkShape {
  /**
   * `d` a digit or another high sign, `W` one that is wide (a per cent sign, digits that touch), `.` and `,` low specks,
   * `-` a dash, `?` anything else.
   */
  readonly kind: 'd' | 'W' | '.' | ',' | '-' | '?';
  /** Where its ink is. */
  readonly box: Box;
}

/** What of a neighbour's ink may reach into a word's box, in the type's size. */
const OVERHANG = 0.06;

/**
 * The ink of a word as shapes from left to right.
 *
 * @param size of the type, in pixels
 */
export function inkShapes(
  { width, height, ink }: InkMap,
  box: Box,
  { baseline, size }: { readonly baseline: number; readonly size: number },
): InkShape[] {
  const top = Math.max(0, Math.floor(baseline - size * 0.8));
  const bottom = Math.min(height, Math.ceil(baseline + size * 0.25));
  const shapes: InkShape[] = [];
  let open: Box | undefined;
  const close = (): void => {
    const kind = open && kindOf(open, baseline, size);
    if (open && kind) shapes.push({ kind, box: open });
    open = undefined;
  };
  const [from, to] = [box.x0 - size * OVERHANG, box.x1 + size * OVERHANG];
  for (let x = Math.max(0, Math.floor(from)); x < Math.min(width, Math.ceil(to)); x += 1) {
    let [first, last] = [-1, -1];
    for (let y = top; y < bottom; y += 1) {
      if (!ink[y * width + x]) continue;
      if (first < 0) first = y;
      last = y + 1;
    }
    if (first < 0) close();
    else if (open)
      open = { x0: open.x0, x1: x + 1, y0: Math.min(open.y0, first), y1: Math.max(open.y1, last) };
    else open = { x0: x, x1: x + 1, y0: first, y1: last };
  }
  close();
  return shapes;
}

/** Shapes by their kinds alone: `dd,d`. */
export const kindsOf = (shapes: readonly InkShape[]): string => shapes.map(({ kind }) => kind).join('');

/** What a run of inked columns is, by its height and place in the line. */
function kindOf({ x0, x1, y0, y1 }: Box, baseline: number, size: number): InkShape['kind'] | undefined {
  const [wide, high] = [(x1 - x0) / size, (y1 - y0) / size];
  if (wide < 0.03 || high < 0.04) return undefined;
  if (high > 0.5) return wide > 0.62 ? 'W' : 'd';
  // A comma hangs below the line, or is higher than wide.
  if (y0 > baseline - size * 0.24 && wide < 0.25)
    return y1 > baseline + size * 0.075 || high > wide * 1.5 ? ',' : '.';
  const isAtMiddle = y1 < baseline - size * 0.12 && y0 > baseline - size * 0.45;
  return isAtMiddle && high < 0.16 && wide > high * 1.5 ? '-' : '?';
}

/** The shapes that a text would have; `undefined` where it has letters. */
function shapesOfText(text: string): string | undefined {
  if (!/^[\d.,/()\-–%;:]+$/u.test(text)) return undefined;
  return text
    .replace(/[\d/()]/gu, 'd')
    .replace(/–/gu, '-')
    .replace(/%/gu, 'W')
    .replace(/[;:]/gu, '?');
}

/** Whether ink can be what it was read as; `undefined` where its shapes do not tell. */
export function fitsShapes(text: string, shapes: string): boolean | undefined {
  const wanted = shapesOfText(text);
  if (wanted === undefined) return undefined;
  // What stands behind a number says nothing of it: a per cent sign may fall into pieces, a semicolon is as high as a digit.
  const length = /[W?]/u.exec(wanted)?.index;
  const [own, ink] =
    length === undefined ? [wanted, shapes] : [wanted.slice(0, length), shapes.slice(0, length)];
  if (/[W?]/u.test(ink) && own !== ink) return undefined;
  return own === ink;
}

/**
 * A number's digits as they were read, with the marks between them that the ink shows: specks are what OCR overlooks.
 *
 * @returns `undefined` where ink and digits do not match one by one
 */
export function withMarksOfInk(text: string, shapes: string): string | undefined {
  const digits = text.replace(/\D/gu, '');
  if (!/^[\d.,-]+$/u.test(text) || !/^[d.,-]+$/u.test(shapes)) return undefined;
  if (shapes.replace(/[^d]/gu, '').length !== digits.length) return undefined;
  let index = 0;
  return shapes.replace(/d/gu, () => digits[index++] ?? '');
}
