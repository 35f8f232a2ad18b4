import type { Matrix } from './matrix.ts';
import type { ShownText } from './shown-text.ts';

/** Whether a text set under this matrix reads from left to right, but for a scanner's slant. */
export const isUpright = ([a, b]: Matrix): boolean => a > 0 && Math.abs(b) <= a * 0.2;

/** The share of a page's letters that makes it a page of their direction; the rest is stamps and numbers. */
const MOST = 0.8;

/**
 * How a page is to be turned so that its text stands upright, where most of it stands otherwise: an annex that was
 * set sideways on a page that is shown upright.
 *
 * @param size the page's width and height as it is shown
 * @returns the turn, with the lower left corner as origin; `undefined` where the page stands right
 */
export function turnOf(
  texts: readonly ShownText[],
  [width, height]: readonly [number, number],
): Matrix | undefined {
  const turns: readonly Matrix[] = [
    [0, -1, 1, 0, 0, width],
    [0, 1, -1, 0, height, 0],
    [-1, 0, 0, -1, width, height],
  ];
  const all = lettersOf(texts);
  return turns.find(
    (turn) =>
      all > 0 && lettersOf(texts.filter(({ matrix }) => isUpright(turned(matrix, turn)))) >= all * MOST,
  );
}

/** The direction of a text once its page is turned. */
const turned = ([a, b, c, d]: Matrix, [p, q, r, s]: Matrix): Matrix => [
  p * a + r * b,
  q * a + s * b,
  p * c + r * d,
  q * c + s * d,
  0,
  0,
];

const lettersOf = (texts: readonly ShownText[]): number =>
  texts.reduce((sum, { text }) => sum + text.trim().length, 0);
