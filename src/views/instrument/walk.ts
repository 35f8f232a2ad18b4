import type { ChartPlace, Plot } from './plot.ts';

/**
 * Where an arrow key leads from a point: ← → to the neighbouring value of the line, ↑ ↓ to the next line above or below
 * in the order of the lines, at the place nearest to it; Home and End to the line's ends. Without a point yet, to the
 * newest value of the first line.
 */
export function nextPlace(plot: Plot, from: ChartPlace | undefined, key: string): ChartPlace | undefined {
  const placesOf = (line: number): number[] =>
    plot.lines[line]?.points.flatMap((point, place) => (point ? [place] : [])) ?? [];
  if (!from) {
    const line = plot.lines.findIndex((_, index) => placesOf(index).length > 0);
    const last = placesOf(line).at(-1);
    return last === undefined ? undefined : { line, place: plot.form === 'ranking' ? 0 : last };
  }
  // Bars of a ranking lie across: up and down go through them.
  const along = plot.form === 'ranking' ? ['ArrowUp', 'ArrowDown'] : ['ArrowLeft', 'ArrowRight'];
  const places = placesOf(from.line);
  if (key === along[0])
    return { ...from, place: places.findLast((place) => place < from.place) ?? from.place };
  if (key === along[1]) return { ...from, place: places.find((place) => place > from.place) ?? from.place };
  if (key === 'Home') return { ...from, place: places[0] ?? from.place };
  if (key === 'End') return { ...from, place: places.at(-1) ?? from.place };
  if (plot.form === 'ranking') return from;
  const step = key === 'ArrowUp' ? -1 : 1;
  for (let line = from.line + step; line >= 0 && line < plot.lines.length; line += step) {
    const nearest = placesOf(line).sort((a, b) => Math.abs(a - from.place) - Math.abs(b - from.place))[0];
    if (nearest !== undefined) return { line, place: nearest };
  }
  return from;
}

/** The keys that walk through a chart. */
export const WALKING: ReadonlySet<string> = new Set([
  'ArrowLeft',
  'ArrowRight',
  'ArrowUp',
  'ArrowDown',
  'Home',
  'End',
]);
