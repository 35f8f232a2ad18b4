import type { Course } from './course.ts';

/**
 * The bars of a small chart as SVG paths, a line for each: `stated`, `derived`, which is drawn paler, and `current`, the one
 * that is meant. Across they count bars, from zero on, and upwards whole pixels from the chart's foot; the style sheet
 * draws a bar as broad as its place allows. A page may have hundreds: what they share is not said in each.
 */
export interface MiniBarShapes {
  /** How many bars there is room for. */
  readonly bars: number;
  /** How far up the line of zero lies: 0 but where bars hang below it. */
  readonly zero: number;
  readonly stated: string;
  readonly derived: string;
  readonly current: string;
}

export interface MiniBarSize {
  /** In pixels. */
  readonly height: number;
  /** At most so many bars: the latest, or those up to the current one. */
  readonly most: number;
}

/** Draws a series small, from zero; periods without a value keep their place. */
export function miniBars(
  { periods, stated, derived }: Course,
  { height, most }: MiniBarSize,
  current?: number,
): MiniBarShapes {
  const end = Math.min(periods.length, Math.max(most, (current ?? periods.length - 1) + 1));
  const places = periods.map((_, index) => index).slice(Math.max(0, end - most), end);
  const values = places.map((index) => stated[index] ?? derived[index] ?? 0);
  const top = Math.max(0, ...values);
  const bottom = Math.min(0, ...values);
  const scale = top === bottom ? 0 : height / (top - bottom);
  const zero = Math.round(-bottom * scale);
  const paths = { stated: '', derived: '', current: '' };
  for (const [step, index] of places.entries()) {
    const value = stated[index] ?? derived[index] ?? null;
    if (value === null) continue;
    const isStated = stated[index] !== null && stated[index] !== undefined;
    const tall = Math.max(2, Math.round(Math.abs(value) * scale));
    const line = `M${step} ${zero}V${value >= 0 ? zero + tall : zero - tall}`;
    paths[!isStated ? 'derived' : index === current ? 'current' : 'stated'] += line;
  }
  return { ...paths, zero, bars: places.length };
}
