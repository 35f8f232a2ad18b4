import { element } from '../browser/elements.ts';
import { nextPlace, WALKING } from '../../views/instrument/walk.ts';
import { plotsOf } from '../../views/instrument/plots.ts';
import type { ChartPlace, Plot } from '../../views/instrument/plot.ts';
import { seriesName, type SeriesData } from '../../views/instrument/series-data.ts';
import type { InstrumentState } from '../../views/instrument/state.ts';
import { chartKeys, chartSubject } from '../../views/instrument/chart-text.ts';
import { paletteOf } from './palette.ts';
import { drawPlot, type DrawnPlot } from './draw-plot.ts';
import { words } from './words.ts';

/** The charts of an instrument: one, or small ones beside each other. */
export interface Charts {
  readonly plots: readonly Plot[];
  readonly reach: readonly number[];
  readonly keys: string;
  unitOf(plot: Plot): string;
  /** Marks the point that the address names, without moving the focus. */
  restore(point: InstrumentState['point']): void;
  destroy(): void;
}

export interface ChartEvents {
  /** A point is read, or none. */
  point(point: InstrumentState['point'], at: { plot: Plot; place: ChartPlace } | undefined): void;
  /** The sentence of a point is asked for, by its place. */
  open(place: string): void;
}

/** Draws the charts of a state into a box, and lets keyboard, pointer and finger read their points. */
export function showCharts(
  box: HTMLElement,
  state: InstrumentState,
  shown: readonly SeriesData[],
  isOnPaper: boolean,
  events: ChartEvents,
): Charts {
  const plots = plotsOf(shown, state, words);
  const reach = state.layout === 'common' && plots.length > 1 ? reachOf(plots) : [];
  const unitOf = (plot: Plot): string => unitOfPlot(plot, state, shown);
  box.classList.toggle('several', plots.length > 1);
  box.style.setProperty('--bars', String(plots[0]?.form === 'ranking' ? plots[0].labels.length : 0));
  box.classList.toggle('ranking', plots[0]?.form === 'ranking');
  const frames = plots.map((plot) => frame(plot, state, shown));
  box.replaceChildren(...frames.map(({ figure }) => figure));
  const drawn: DrawnPlot[] = [];
  let at: { chart: number; place: ChartPlace } | undefined;

  const read = (chart: number, place: ChartPlace | undefined): void => {
    const plot = plots[chart];
    if (!plot) return;
    if (at && at.chart !== chart) drawn[at.chart]?.mark(undefined);
    at = place && { chart, place };
    drawn[chart]?.mark(place);
    const line = place && plot.lines[place.line];
    const source = place && line?.points[place.place]?.source;
    const period = source?.point.period ?? (place ? String(place.place) : '');
    events.point(
      line && { line: plot.form === 'ranking' && source ? seriesName(source.series) : line.key, period },
      place && { plot, place },
    );
  };
  const open = (): void => {
    const source = at && plots[at.chart]?.lines[at.place.line]?.points[at.place.place]?.source;
    if (source) events.open(source.point.place);
  };

  for (const [chart, { figure, canvas, frame: field }] of frames.entries()) {
    const plot = plots[chart];
    if (!plot) continue;
    drawn.push(
      drawPlot(canvas, plot, {
        palette: paletteOf(figure, isOnPaper),
        measure: state.measure,
        unit: unitOf(plot),
        reach,
        onPress: (place) => {
          const source = plot.lines[place.line]?.points[place.place]?.source;
          if (!source) return;
          const isMouse = matchMedia('(hover: hover)').matches;
          read(chart, place);
          // A finger's tap asks what the point says; the way to its sentence then stands below.
          if (isMouse && !source.point.from) open();
        },
      }),
    );
    field.addEventListener('keydown', (event) => {
      if (event.altKey || event.ctrlKey || event.metaKey) return;
      if (event.key === 'Enter') open();
      else if (event.key === 'Escape') read(chart, undefined);
      else if (WALKING.has(event.key))
        read(chart, nextPlace(plot, at?.chart === chart ? at.place : undefined, event.key));
      else return;
      event.preventDefault();
    });
  }

  return {
    plots,
    reach,
    keys: chartKeys(plots, state, words),
    unitOf,
    restore(point) {
      if (!point) {
        read(0, undefined);
        return;
      }
      for (const [chart, plot] of plots.entries()) {
        for (const [line, { key, points }] of plot.lines.entries()) {
          const place = points.findIndex(
            (one) =>
              one?.source?.point.period === point.period &&
              (key === point.line || seriesName(one.source.series) === point.line),
          );
          if (place < 0) continue;
          read(chart, { line, place });
          return;
        }
      }
      read(0, undefined);
    },
    destroy() {
      for (const one of drawn) one.destroy();
    },
  };
}

function frame(
  plot: Plot,
  state: InstrumentState,
  shown: readonly SeriesData[],
): { figure: HTMLElement; canvas: HTMLCanvasElement; frame: HTMLElement } {
  const canvas = element('canvas');
  canvas.ariaHidden = 'true';
  const field = element('div', 'chart-box', canvas);
  field.tabIndex = 0;
  field.role = 'application';
  field.ariaRoleDescription = words.instrument.chartRole;
  field.ariaLabel = chartSubject(plot, state, shown, words);
  const figure = element(
    'div',
    'chart-frame',
    ...(plot.title ? [element('p', 'chart-name', plot.title)] : []),
    field,
  );
  return { figure, canvas, frame: field };
}

function reachOf(plots: readonly Plot[]): number[] {
  const values = plots.flatMap(({ lines }) =>
    lines.flatMap(({ points }) =>
      points.flatMap((point) =>
        point
          ? [
              point.value,
              ...(point.low === undefined ? [] : [point.low]),
              ...(point.high === undefined ? [] : [point.high]),
            ]
          : [],
      ),
    ),
  );
  return values.length > 0 ? [Math.min(...values), Math.max(...values)] : [];
}

function unitOfPlot(plot: Plot, { measure }: InstrumentState, shown: readonly SeriesData[]): string {
  const source = plot.lines.flatMap(({ points }) => points).find((point) => point?.source)?.source;
  const series = source?.series ?? shown[0];
  if (!series) return '';
  if (measure === 'change') return series.kind === 'share' ? words.instrument.points : '%';
  return measure === 'value' ? words.unit(series) : measure === 'plan' ? '%' : '';
}
