import type { Box, GreyPicture, InkMap } from './grey-picture.ts';

/** No letter has a straight stroke of so many inches. */
const LEAST_LENGTH = 0.25;
/** What is thicker is no rule but a bar, in inches. */
const MOST_THICKNESS = 0.035;
/** Scanners break a rule for so many inches. */
const MOST_GAP = 0.012;

/** A rule of fewer inches is looked at more closely: words are as long. */
const SHORT = 1.2;

/** A rule in a picture, as the box that its ink fills. */
export interface PictureRule extends Box {
  readonly isVertical: boolean;
}

/** Finds the straight rules of a levelled page: those of tables, above notes, below headings. */
export function rulesInPicture(map: InkMap, dpi: number): PictureRule[] {
  const across = rulesAcross(map, dpi).map((box) => ({ ...box, isVertical: false }));
  const down = rulesAcross(transposed(map), dpi).map(({ x0, y0, x1, y1 }) => ({
    ...{ x0: y0, y0: x0, x1: y1, y1: x1 },
    isVertical: true,
  }));
  return [...across, ...down];
}

/** Takes rules out of a page, so that no letter is read with them. */
export function withoutRules(picture: GreyPicture, rules: readonly PictureRule[]): GreyPicture {
  const { width, height } = picture;
  const data = new Uint8Array(picture.data);
  for (const { x0, y0, x1, y1 } of rules) {
    for (let y = Math.max(0, y0 - 2); y < Math.min(height, y1 + 2); y += 1)
      data.fill(255, y * width + Math.max(0, x0 - 2), y * width + Math.min(width, x1 + 2));
  }
  return { ...picture, data };
}

function transposed({ width, height, ink }: InkMap): InkMap {
  const turned = new Uint8Array(ink.length);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) turned[x * height + y] = ink[y * width + x] ?? 0;
  return { width: height, height: width, ink: turned };
}

/** A stretch of ink along one row. */
interface Run {
  readonly from: number;
  to: number;
}

function rulesAcross(map: InkMap, dpi: number): Box[] {
  const least = LEAST_LENGTH * dpi;
  const gap = Math.max(2, Math.round(MOST_GAP * dpi));
  const thickest = Math.max(4, MOST_THICKNESS * dpi);
  interface Growing {
    x0: number;
    x1: number;
    y0: number;
    y1: number;
    /** Pixels of ink. */
    area: number;
  }
  let open: Growing[] = [];
  const closed: Growing[] = [];
  for (let y = 0; y < map.height; y += 1) {
    const next: Growing[] = [];
    for (const { from, to } of runsOfRow(map, y, gap, least)) {
      const met = open.filter(({ x0, x1 }) => x0 < to + gap && from < x1 + gap);
      const grown: Growing = { x0: from, x1: to, y0: y, y1: y + 1, area: to - from };
      for (const other of met) {
        grown.x0 = Math.min(grown.x0, other.x0);
        grown.x1 = Math.max(grown.x1, other.x1);
        grown.y0 = Math.min(grown.y0, other.y0);
        grown.area += other.area;
        open.splice(open.indexOf(other), 1);
      }
      next.push(grown);
    }
    // What did not go on for two rows is done: noise leaves single rows out.
    closed.push(...open.filter(({ y1 }) => y - y1 >= 1));
    open = [...open.filter(({ y1 }) => y - y1 < 1), ...next];
  }
  closed.push(...open);
  return closed
    .filter(({ x0, x1, area }) => area / (x1 - x0) <= thickest)
    .map(({ area: _area, ...box }) => box)
    .filter((box) => standsAlone(map, box, (box.x1 - box.x0) / dpi));
}

/**
 * Whether paper lies on both sides of a rule. The feet of bold capitals make a line too, but with stems on it, and with
 * gaps in it.
 */
function standsAlone({ width, height, ink }: InkMap, { x0, x1, y0, y1 }: Box, inches: number): boolean {
  const shareOf = (rows: readonly number[]): number => {
    let inked = 0;
    for (let x = x0; x < x1; x += 1)
      if (rows.some((y) => y >= 0 && y < height && ink[y * width + x])) inked += 1;
    return inked / (x1 - x0);
  };
  const rows = Array.from({ length: y1 - y0 }, (_row, index) => y0 + index);
  if (inches < SHORT && shareOf(rows) < 0.97) return false;
  const most = inches < SHORT ? 0.12 : 0.35;
  return shareOf([y0 - 3]) <= most && shareOf([y1 + 2]) <= most;
}

function runsOfRow({ width, ink }: InkMap, y: number, gap: number, least: number): Run[] {
  const runs: Run[] = [];
  const row = y * width;
  let current: Run | undefined;
  let inked = 0;
  const close = (): void => {
    if (current && current.to - current.from >= least && inked >= (current.to - current.from) * 0.85)
      runs.push(current);
  };
  for (let x = 0; x < width; x += 1) {
    if (!ink[row + x]) continue;
    if (current && x - current.to <= gap) current.to = x + 1;
    else {
      close();
      current = { from: x, to: x + 1 };
      inked = 0;
    }
    inked += 1;
  }
  close();
  return runs;
}
