import type { Box, InkMap } from './grey-picture.ts';
import type { ReadLine } from './recogniser.ts';

/** A small raised sign in a line: a note's mark, or the square of a unit. */
export interface RaisedSign {
  readonly box: Box;
  /** How many signs stand in it. */
  readonly signs: number;
}

/** In the type's size: raised figures stand this far above the baseline and are so high and wide. */
const LEAST_RISE = 0.2;
const LEAST_HEIGHT = 0.29;
const MOST_HEIGHT = 0.62;
const LEAST_WIDTH = 0.07;
const MOST_WIDTH = 0.46;
/** Pixels of ink for each of its height: a thin 1 of a pale print has less than one. */
const LEAST_INK = 0.6;
/** Signs of one mark are no further apart. */
const SIGN_GAP = 0.22;

/** Columns that follow each other with ink in them, in a line's band. */
interface InkRun {
  x0: number;
  x1: number;
  y0: number;
  y1: number;
  pixels: number;
}

/**
 * Finds raised signs by place and size alone: their columns have no ink at the baseline, unlike those of letters under
 * their accents, and they are higher than quotation marks. What OCR takes them for (`'`, `°`, `”`) does not matter.
 *
 * @param size of the line's type, in pixels
 */
export function raisedSigns(map: InkMap, { box, baseline }: ReadLine, size: number): RaisedSign[] {
  const runs = inkRuns(map, {
    x0: Math.floor(box.x0 - size * 0.6),
    x1: Math.ceil(box.x1 + size * 0.9),
    y0: Math.floor(baseline - size * 0.98),
    y1: Math.ceil(baseline + size * 0.03),
  });
  const found: { box: InkRun; signs: number }[] = [];
  for (const run of runs) {
    const [width, height] = [run.x1 - run.x0, run.y1 - run.y0];
    const isRaised =
      run.y1 <= baseline - size * LEAST_RISE &&
      run.y0 >= baseline - size * 0.96 &&
      height >= size * LEAST_HEIGHT &&
      height <= size * MOST_HEIGHT &&
      width >= size * LEAST_WIDTH &&
      width <= size * MOST_WIDTH &&
      run.pixels >= height * LEAST_INK;
    if (!isRaised) continue;
    const last = found.at(-1);
    const isNext = last && run.x0 - last.box.x1 <= size * SIGN_GAP;
    if (isNext) {
      last.box = {
        x0: last.box.x0,
        x1: run.x1,
        y0: Math.min(last.box.y0, run.y0),
        y1: Math.max(last.box.y1, run.y1),
        pixels: last.box.pixels + run.pixels,
      };
      last.signs += 1;
    } else found.push({ box: { ...run }, signs: 1 });
  }
  return found.filter(({ signs }) => signs <= 3);
}

/** Runs of columns that have ink, from left to right. */
function inkRuns({ width, height, ink }: InkMap, band: Box): InkRun[] {
  const runs: InkRun[] = [];
  const [y0, y1] = [Math.max(0, band.y0), Math.min(height, band.y1)];
  let open: InkRun | undefined;
  for (let x = Math.max(0, band.x0); x < Math.min(width, band.x1); x += 1) {
    let [top, bottom, pixels] = [-1, -1, 0];
    for (let y = y0; y < y1; y += 1) {
      if (!ink[y * width + x]) continue;
      if (top < 0) top = y;
      bottom = y + 1;
      pixels += 1;
    }
    if (top < 0) {
      open = undefined;
      continue;
    }
    if (!open) {
      open = { x0: x, x1: x + 1, y0: top, y1: bottom, pixels: 0 };
      runs.push(open);
    }
    open.x1 = x + 1;
    open.y0 = Math.min(open.y0, top);
    open.y1 = Math.max(open.y1, bottom);
    open.pixels += pixels;
  }
  return runs.map((run) => withoutLineAbove(run, { width, ink }, y0));
}

/** A run without what the line above reaches into the band with: its tails, and the space below them. */
function withoutLineAbove(run: InkRun, { width, ink }: Pick<InkMap, 'width' | 'ink'>, top: number): InkRun {
  if (run.y0 > top) return run;
  const inked = (y: number): number => {
    let count = 0;
    for (let x = run.x0; x < run.x1; x += 1) count += ink[y * width + x] ?? 0;
    return count;
  };
  let [y, above] = [run.y0, 0];
  for (; y < run.y1 && inked(y) > 0; y += 1) above += inked(y);
  while (y < run.y1 && inked(y) === 0) y += 1;
  return y < run.y1 ? { ...run, y0: y, pixels: run.pixels - above } : run;
}
