import type { PlacedWord } from '../../drafts/api.ts';

type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

/** A stretch of text as PDF.js tells it: `transform` leads from its own space to the page's, lengths are the page's. */
export interface PrintedText {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
}

/** How a page is shown: `transform` leads from its space to the picture's, of `width` by `height`. */
export interface ShownPage {
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
}

/** How far letters reach below their line, of their height. */
const BELOW = 0.25;

/** The box of a printed text in the page's picture, whichever way page and text are turned; none of blanks. */
export function placedText(
  { str, transform, width, height }: PrintedText,
  page: ShownPage,
): PlacedWord[] | undefined {
  if (str.trim() === '') return undefined;
  const [a, b, c, d, e, f] = transform as unknown as Matrix;
  const [along, up] = [Math.hypot(a, b) || 1, Math.hypot(c, d) || 1];
  // Corners by their parts of the text's length and of its letters' height.
  const corners = [0, 1].flatMap((part) =>
    [-BELOW, 1].map((rise) =>
      shown(page, [
        e + (part * width * a) / along + (rise * height * c) / up,
        f + (part * width * b) / along + (rise * height * d) / up,
      ]),
    ),
  );
  const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
  return [[str, Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]];
}

function shown(page: ShownPage, [x, y]: readonly [number, number]): [number, number] {
  const [a, b, c, d, e, f] = page.transform as unknown as Matrix;
  return [(a * x + c * y + e) / page.width, (b * x + d * y + f) / page.height];
}
