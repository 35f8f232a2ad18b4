import type { Course } from './course.ts';

/** The bars of a small chart as SVG paths: `stated` filled, `derived` outlined, `current` the one that is meant. */
export interface MiniBarShapes {
  readonly width: number;
  readonly height: number;
  /** Where zero lies, from above. */
  readonly zero: number;
  readonly stated: string;
  readonly derived: string;
  readonly current: string;
}

export interface MiniBarSize {
  readonly height: number;
  /** Width of a bar and of the space behind it. */
  readonly bar: number;
  readonly space: number;
  /** At most so many bars: the latest, or those up to the current one. */
  readonly most: number;
}

/** Draws a series small, from zero; periods without a value keep their place. */
export function miniBars(
  { periods, stated, derived }: Course,
  { height, bar, space, most }: MiniBarSize,
  current?: number,
): MiniBarShapes {
  const end = Math.min(periods.length, Math.max(most, (current ?? periods.length - 1) + 1));
  const places = periods.map((_, index) => index).slice(Math.max(0, end - most), end);
  const values = places.map((index) => stated[index] ?? derived[index] ?? 0);
  const top = Math.max(0, ...values);
  const bottom = Math.min(0, ...values);
  const scale = top === bottom ? 0 : height / (top - bottom);
  const zero = round(top * scale);
  const paths = { stated: '', derived: '', current: '' };
  for (const [step, index] of places.entries()) {
    const value = stated[index] ?? derived[index] ?? null;
    if (value === null) continue;
    const hollow = stated[index] === null || stated[index] === undefined;
    // A line is drawn on both sides of an edge: a hollow bar is smaller by half of it.
    const inset = hollow ? 0.75 : 0;
    const tall = Math.max(1.5, Math.abs(value) * scale) - 2 * inset;
    const x = step * (bar + space) + inset;
    const y = round((value >= 0 ? zero - Math.max(1.5, value * scale) : zero) + inset);
    const rectangle = `M${x} ${y}h${bar - 2 * inset}v${round(Math.max(0.5, tall))}h-${bar - 2 * inset}z`;
    paths[hollow ? 'derived' : index === current ? 'current' : 'stated'] += rectangle;
  }
  return { ...paths, zero, height, width: Math.max(bar, places.length * (bar + space) - space) };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
