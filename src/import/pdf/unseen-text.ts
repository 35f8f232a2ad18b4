import { fillColours, isWhite } from './fill-colours.ts';
import { multiplied, type Matrix } from './matrix.ts';
import type { Operators, ShownText } from './shown-text.ts';

/** A box that a page paints in a colour, or a picture: white text on it is seen. Lengths are points. */
interface Ground {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
  /** Which of the page's operators paints it. */
  readonly order: number;
}

interface GraphicsState {
  readonly matrix: Matrix;
  readonly white: boolean;
}

const PICTURES = [
  'paintImageXObject',
  'paintInlineImageXObject',
  'paintImageXObjectRepeat',
  'paintImageMaskXObject',
  'shadingFill',
] as const;
const FILLS = [
  'fill',
  'eoFill',
  'fillStroke',
  'eoFillStroke',
  'closeFillStroke',
  'closeEOFillStroke',
] as const;

/** What a page paints that white text may stand on. Paths are taken as the boxes around them. */
export function groundsOf(
  { fnArray, argsArray }: { fnArray: readonly number[]; argsArray: readonly unknown[] },
  ops: Operators,
  page: Matrix,
): Ground[] {
  const grounds: Ground[] = [];
  const stack: GraphicsState[] = [];
  let state: GraphicsState = { matrix: page, white: false };
  const are = (names: readonly (keyof Operators)[]): Set<number> => new Set(names.map((name) => ops[name]));
  const [pictures, fills] = [are(PICTURES), are(FILLS)];
  const colours = fillColours(ops);
  const paint = (x0: number, y0: number, x1: number, y1: number, order: number): void => {
    const [a, b, c, d, e, f] = state.matrix;
    const corners = [x0, x1].flatMap((x) => [y0, y1].map((y) => [a * x + c * y + e, b * x + d * y + f]));
    const [xs, ys] = [corners.map(([x = 0]) => x), corners.map(([, y = 0]) => y)];
    grounds.push({
      x0: Math.min(...xs),
      x1: Math.max(...xs),
      y0: Math.min(...ys),
      y1: Math.max(...ys),
      order,
    });
  };
  fnArray.forEach((operator, order) => {
    const args = (argsArray[order] ?? []) as readonly unknown[];
    if (operator === ops.save) stack.push(state);
    else if (operator === ops.restore || operator === ops.paintFormXObjectEnd) state = stack.pop() ?? state;
    else if (operator === ops.paintFormXObjectBegin) {
      stack.push(state);
      if (args[0]) state = { ...state, matrix: multiplied(state.matrix, args[0] as Matrix) };
    } else if (operator === ops.transform)
      state = { ...state, matrix: multiplied(state.matrix, args as unknown as Matrix) };
    else if (colours.has(operator)) state = { ...state, white: isWhite(args[0]) };
    else if (pictures.has(operator)) paint(0, 0, 1, 1, order);
    else if (operator === ops.constructPath && fills.has(args[0] as number) && !state.white) {
      const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = Array.from((args[2] ?? []) as ArrayLike<number>);
      paint(x0, y0, x1, y1, order);
    }
  });
  return grounds;
}

/** Whether something is painted where a text that comes later begins. */
export const standsOn = (
  grounds: readonly Ground[],
  [x, y]: readonly [number, number],
  order: number,
): boolean =>
  grounds.some(
    (ground) =>
      ground.order < order &&
      x >= ground.x0 - 1 &&
      x <= ground.x1 + 1 &&
      y >= ground.y0 - 3 &&
      y <= ground.y1 + 3,
  );

/** Smaller type is a speck, in points. */
const SMALLEST = 0.5;

/** Whether a text stands wholly off the paper, or is too small to be seen. */
export function isOff(
  { matrix, width }: ShownText,
  [paperWidth, paperHeight]: readonly [number, number],
): boolean {
  const [a, b, c, d, x, y] = matrix;
  const size = Math.hypot(c, d);
  const [along, across] = [width / Math.hypot(a, b) || 0, 1];
  const xs = [x, x + a * along, x + c * across, x + a * along + c * across];
  const ys = [y, y + b * along, y + d * across, y + b * along + d * across];
  return (
    size < SMALLEST ||
    Math.max(...xs) < 0 ||
    Math.min(...xs) > paperWidth ||
    Math.max(...ys) < 0 ||
    Math.min(...ys) > paperHeight
  );
}
