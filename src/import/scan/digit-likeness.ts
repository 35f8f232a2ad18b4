import type { Box, GreyPicture } from './grey-picture.ts';

/** A sign's picture in a grid of fixed size: how dark each field is, 0 to 1. */
export type SignPicture = Float32Array;

/** A sign of the page whose name both readings agree on. */
export interface NamedSign {
  readonly name: string;
  readonly picture: SignPicture;
  /** Which word it stands in: no word vouches for itself. */
  readonly word: number;
}

/** What a sign looks most like. */
export interface Likeness {
  readonly name: string;
  /** How much less like any other it is: 1 is as like. */
  readonly lead: number;
  /** Mean difference of a field, squared. */
  readonly distance: number;
}

const ACROSS = 12;
const DOWN = 16;
/** Of the grid's height; digits are no wider. */
const WIDTH = 0.78;

/** A sign's ink at the grid's size, whatever its own: as high as the grid, and in its middle. */
export function signPicture(picture: GreyPicture, { x0, x1, y0, y1 }: Box): SignPicture {
  const height = y1 - y0;
  const left = (x0 + x1) / 2 - (height * WIDTH) / 2;
  const [stepX, stepY] = [(height * WIDTH) / ACROSS, height / DOWN];
  const fields = new Float32Array(ACROSS * DOWN);
  for (let row = 0; row < DOWN; row += 1)
    for (let column = 0; column < ACROSS; column += 1)
      fields[row * ACROSS + column] = darkness(picture, {
        x0: left + column * stepX,
        x1: left + (column + 1) * stepX,
        y0: y0 + row * stepY,
        y1: y0 + (row + 1) * stepY,
      });
  const darkest = fields.reduce((most, value) => Math.max(most, value), 0.1);
  return fields.map((value) => value / darkest);
}

/** Mean darkness of a place whose edges lie within pixels. */
function darkness({ width, height, data }: GreyPicture, { x0, x1, y0, y1 }: Box): number {
  let [sum, area] = [0, 0];
  for (let y = Math.max(0, Math.floor(y0)); y < Math.min(height, y1); y += 1) {
    const down = Math.min(y + 1, y1) - Math.max(y, y0);
    for (let x = Math.max(0, Math.floor(x0)); x < Math.min(width, x1); x += 1) {
      const share = down * (Math.min(x + 1, x1) - Math.max(x, x0));
      sum += share * (255 - (data[y * width + x] ?? 255));
      area += share;
    }
  }
  return area > 0 ? sum / area / 255 : 0;
}

/**
 * Which of the page's signs one looks most like. The second nearest of each name counts where there are three: one sign
 * that both readings misread must not vouch for its like.
 *
 * @returns `undefined` where the page has too few to compare with
 */
export function likenessOf(
  picture: SignPicture,
  word: number,
  signs: readonly NamedSign[],
): Likeness | undefined {
  const nearest = new Map<string, number[]>();
  for (const sign of signs) {
    if (sign.word === word) continue;
    const distances = nearest.get(sign.name) ?? [];
    distances.push(distanceOf(picture, sign.picture));
    nearest.set(sign.name, distances);
  }
  const ranked = [...nearest]
    .map(([name, distances]) => {
      const sorted = distances.sort((a, b) => a - b);
      return { name, distance: (sorted.length > 2 ? sorted[1] : sorted[0]) ?? Infinity };
    })
    .sort((a, b) => a.distance - b.distance);
  const [best, next] = ranked;
  if (!best || !next || ranked.length < 5) return undefined;
  return { name: best.name, distance: best.distance, lead: next.distance / Math.max(best.distance, 1e-4) };
}

function distanceOf(a: SignPicture, b: SignPicture): number {
  let sum = 0;
  for (let index = 0; index < a.length; index += 1) sum += ((a[index] ?? 0) - (b[index] ?? 0)) ** 2;
  return sum / a.length;
}
