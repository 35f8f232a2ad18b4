import type { ChartDataset } from 'chart.js';
import { isDisputed } from '../../views/instrument/measures.ts';
import { areJoined, type Plot, type PlotLine } from '../../views/instrument/plot.ts';
import type { Measure } from '../../views/instrument/state.ts';
import type { Palette } from './palette.ts';

/** Marks of lines that are equals, so that colour is never alone. */
const POINTS = ['circle', 'triangle', 'rectRot', 'rect', 'crossRot', 'star', 'circle', 'triangle'] as const;
const DASHES: readonly (readonly number[])[] = [[], [], [], [], [6, 3], [6, 3], [2, 2], [2, 2]];

/** A line or the bars of a plot as the chart library takes them. */
export function dataset(
  plot: Plot,
  line: PlotLine,
  index: number,
  options: { readonly palette: Palette; readonly measure: Measure },
): ChartDataset<'bar' | 'line', (number | null)[]> {
  const { palette } = options;
  const data = line.points.map((point) => point?.value ?? null);
  const colour = colourOf(line, index, palette);
  const solid = line.points.map((point) => (point?.isComputed ? palette.paper : colour));
  const isFramed = (place: number): boolean => {
    const source = line.points[place]?.source;
    return source !== undefined && isDisputed(source.point, options.measure);
  };
  if (plot.form !== 'lines') {
    return {
      type: 'bar',
      label: line.label,
      data,
      grouped: false,
      maxBarThickness: plot.form === 'ranking' ? 26 : 44,
      minBarLength: 2,
      borderColor: line.points.map((_, place) => (isFramed(place) ? palette.son : colour)),
      borderWidth: line.points.map((point, place) => (isFramed(place) ? 2.5 : point?.isComputed ? 1.5 : 0)),
      borderSkipped: false,
      backgroundColor: line.points.map((point) =>
        point?.isComputed ? 'transparent' : point?.isPale ? `${colour}77` : colour,
      ),
    } as ChartDataset<'bar' | 'line', (number | null)[]>;
  }
  const radius = { first: 4, second: 3, equal: 3.5, chosen: 4, pale: 0, median: 0 }[line.rank];
  const width = { first: 3, second: 2, equal: 2, chosen: 3, pale: 1.5, median: 1.5 }[line.rank];
  const few = line.points.length <= 40 ? radius : Math.min(radius, 2);
  return {
    type: 'line',
    label: line.label,
    data,
    spanGaps: line.spansGaps,
    borderColor: colour,
    borderWidth: width,
    borderDash:
      line.rank === 'median' ? [2, 3] : [...(line.rank === 'equal' ? (DASHES[index % 8] ?? []) : [])],
    backgroundColor: solid,
    pointBackgroundColor: solid,
    pointBorderColor: line.points.map((_, place) =>
      isFramed(place) ? `${palette.son}${line.rank === 'pale' ? '88' : ''}` : colour,
    ),
    pointBorderWidth: line.points.map((_, place) => (isFramed(place) && line.rank !== 'pale' ? 2 : 1.5)),
    pointStyle: line.points.map((_, place) =>
      isFramed(place) ? 'rect' : line.rank === 'equal' ? (POINTS[index % 8] ?? 'circle') : 'circle',
    ),
    pointRadius: line.points.map((point, place) =>
      isFramed(place)
        ? line.rank === 'pale'
          ? 2.5
          : Math.max(4, few)
        : point?.isComputed && line.rank !== 'median'
          ? Math.max(few, 2.5)
          : few,
    ),
    pointHoverRadius: 5,
    pointHitRadius: 12,
    // What stands out lies on top of what does not.
    order: { chosen: 0, first: 1, second: 2, median: 3, equal: 4, pale: 5 }[line.rank],
    segment: {
      borderColor: ({ p0DataIndex, p1DataIndex }: { p0DataIndex: number; p1DataIndex: number }) =>
        areJoined(line, p0DataIndex, p1DataIndex) ? undefined : 'transparent',
      borderDash: ({ p0DataIndex, p1DataIndex }: { p0DataIndex: number; p1DataIndex: number }) =>
        line.rank !== 'median' &&
        options.measure !== 'index' &&
        (line.points[p0DataIndex]?.isComputed || line.points[p1DataIndex]?.isComputed)
          ? [3, 3]
          : undefined,
    },
  } as ChartDataset<'bar' | 'line', (number | null)[]>;
}

function colourOf({ rank }: PlotLine, index: number, palette: Palette): string {
  if (rank === 'equal') return palette.lines[index % palette.lines.length] ?? palette.bar;
  if (rank === 'chosen') return palette.son;
  if (rank === 'second') return `${palette.bar}99`;
  if (rank === 'pale') return `${palette.soft}55`;
  return rank === 'median' ? palette.soft : palette.bar;
}
