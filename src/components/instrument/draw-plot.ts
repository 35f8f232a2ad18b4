import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
  type ChartOptions,
} from 'chart.js';
import type { ChartPlace, Plot, PlotPoint } from '../../views/instrument/plot.ts';
import type { Measure } from '../../views/instrument/state.ts';
import type { Palette } from './palette.ts';
import { dataset } from './datasets.ts';
import { breakMarks, boundMarks, endLabels, levelMark, planMarks, pointFrame } from './marks.ts';
import { words } from './words.ts';

Chart.register(
  BarController,
  BarElement,
  CategoryScale,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
);

export interface PlotOptions {
  readonly palette: Palette;
  readonly measure: Measure;
  readonly unit: string;
  /** The lowest and highest value that the scale has to reach, so that charts beside each other compare. */
  readonly reach: readonly number[];
  /** A picture of fixed size: nothing follows the window or the pointer. */
  readonly picture?: boolean;
  /** Told of the point under the pointer, and of a point that is pressed. */
  readonly onPoint?: (place: ChartPlace) => void;
  readonly onPress?: (place: ChartPlace) => void;
}

/** A drawn chart, as the page holds on to it. */
export interface DrawnPlot {
  readonly plot: Plot;
  /** Marks a point, or none. */
  mark(place: ChartPlace | undefined): void;
  destroy(): void;
}

export type PlotChart = Chart<'bar' | 'line', (number | null)[]>;

/** Draws a plot: stated values solid, computed ones hollow with their bounds, gaps open, amounts from nought. */
export function drawPlot(canvas: HTMLCanvasElement, plot: Plot, options: PlotOptions): DrawnPlot {
  const isNarrow = (options.picture ? canvas.width : (canvas.parentElement?.clientWidth ?? 0)) < 600;
  let marked: ChartPlace | undefined;
  const chart: PlotChart = new Chart<'bar' | 'line', (number | null)[]>(canvas, {
    type: plot.form === 'lines' ? 'line' : 'bar',
    data: {
      labels: plot.labels.map((lines) => (lines.length === 1 ? lines[0] : [...lines])),
      datasets: plot.lines.map((line, index) => dataset(plot, line, index, options)),
    },
    options: chartOptions(plot, options, isNarrow),
    plugins: [
      ...(plot.level && plot.form !== 'ranking' ? [levelMark(plot.level, options.palette)] : []),
      breakMarks(plot.breaks, options.palette),
      ...(plot.form === 'ranking' ? [] : [boundMarks(plot.lines, options.palette)]),
      ...(plot.plans.some((plan) => plan !== null) ? [planMarks(plot.plans, options.palette)] : []),
      ...(plot.form === 'lines' ? [endLabels(plot.lines, isNarrow, endText(options), options.palette)] : []),
      ...(plot.form === 'ranking' ? [rankNumbers(plot, options)] : []),
      pointFrame(() => marked, options.palette),
    ],
  });
  return {
    plot,
    mark(place) {
      marked = place;
      chart.draw();
    },
    destroy() {
      chart.destroy();
    },
  };
}

const endText =
  ({ measure, unit }: PlotOptions) =>
  (point: PlotPoint): string =>
    measure === 'value'
      ? words.number(point, measure)
      : words.said(point, measure, unit).replace(/ \(.*/, '');

/** The room for the names at the ends of lines: a sign of their type is some 6.5 px wide. */
function endRoom({ lines }: Plot, isNarrow: boolean): number {
  const named = lines.filter(({ rank }) => rank !== 'pale').map(({ label }) => label.length);
  return Math.min(isNarrow ? 96 : 300, Math.max(0, ...named) * 6.5 + (isNarrow ? 16 : 80));
}

function chartOptions(
  plot: Plot,
  { palette, measure, unit, reach, picture = false, onPoint, onPress }: PlotOptions,
  isNarrow: boolean,
): ChartOptions<'bar' | 'line'> {
  const font = { family: palette.sans, size: 12 };
  const isRanking = plot.form === 'ranking';
  const fromNought = plot.form !== 'lines' || measure === 'plan' || measure === 'value';
  const NUMBERS = new Intl.NumberFormat(words.instrument.locale, { maximumFractionDigits: 2 });
  const isPercent = measure === 'plan' || (measure === 'change' && unit !== words.instrument.points);
  const values = {
    beginAtZero: fromNought,
    border: { display: false },
    grid: {
      color: ({ tick }: { tick: { value: number } }) => (tick.value === 0 ? palette.soft : palette.grid),
    },
    ticks: {
      color: palette.soft,
      font,
      maxTicksLimit: isRanking && isNarrow ? 4 : 7,
      maxRotation: 0,
      callback: (value: number | string) =>
        `${NUMBERS.format(Number(value)).replace('-', '−')}${isPercent ? '%' : ''}`,
    },
    ...(reach.length > 0 ? { suggestedMin: Math.min(...reach), suggestedMax: Math.max(...reach) } : {}),
  };
  const years = isRanking ? undefined : yearTicks(plot);
  const places = {
    grid: { display: false },
    border: { color: palette.soft },
    ...years?.axis,
    ticks: {
      color: palette.soft,
      font,
      autoSkip: !isRanking,
      autoSkipPadding: 8,
      maxRotation: 0,
      ...years?.ticks,
    },
  };
  const hasEnds = plot.form === 'lines' && plot.lines.some(({ label }) => label !== '');
  return {
    animation: false,
    locale: words.instrument.locale,
    responsive: !picture,
    maintainAspectRatio: false,
    ...(picture ? { devicePixelRatio: 2, events: [] } : {}),
    indexAxis: isRanking ? 'y' : 'x',
    layout: { padding: { top: 10, right: isRanking ? 90 : hasEnds ? endRoom(plot, isNarrow) : 8 } },
    interaction: {
      mode: plot.form === 'lines' ? 'nearest' : 'index',
      intersect: false,
      axis: isRanking ? 'y' : 'xy',
    },
    onHover: (_event, [hit], { canvas: { style } }) => {
      const point = hit && plot.lines[hit.datasetIndex]?.points[hit.index];
      style.cursor = point?.source ? 'pointer' : '';
      if (hit && point?.source) onPoint?.({ line: hit.datasetIndex, place: hit.index });
    },
    onClick: (_event, [hit]) => {
      if (hit) onPress?.({ line: hit.datasetIndex, place: hit.index });
    },
    scales: isRanking ? { x: values, y: places } : { x: places, y: values },
    plugins: {
      tooltip: {
        displayColors: false,
        titleFont: { ...font, weight: 'normal' },
        bodyFont: font,
        filter: ({ raw }) => raw !== null,
        callbacks: {
          title: () => '',
          label: ({ datasetIndex, dataIndex }) => {
            const line = plot.lines[datasetIndex];
            const point = line?.points[dataIndex];
            if (!line || !point) return '';
            const period =
              point.source && words.periods.capitalised(words.periods.periodWords(point.source.point.period));
            return [
              [line.rank === 'equal' || !period ? line.label : '', period].filter(Boolean).join(', '),
              words.said(point, measure, unit),
            ];
          },
        },
      },
    },
  };
}

/** So many places have a label each; of more only the first of a year is named. */
const MOST_LABELS = 24;

/** Of a long row of months, quarters or days, the years as labels, as many as there is room for. */
function yearTicks({ labels }: Plot) {
  if (labels.length <= MOST_LABELS || labels[0]?.length !== 2) return undefined;
  const firsts = labels.flatMap((label, place) => (label[1] === labels[place - 1]?.[1] ? [] : [place]));
  return {
    axis: {
      afterBuildTicks: (axis: { width: number; ticks: { value: number }[] }) => {
        const step = Math.max(1, Math.ceil((firsts.length * 44) / Math.max(axis.width, 300)));
        axis.ticks = firsts.filter((_, at) => at % step === 0).map((value) => ({ value }));
      },
    },
    ticks: {
      autoSkip: false,
      callback: (place: number | string) => labels[Number(place)]?.[1] ?? '',
    },
  };
}

/** Numbers at the ends of a ranking's bars. */
function rankNumbers(plot: Plot, { palette, measure, unit }: PlotOptions) {
  return {
    id: 'rankNumbers',
    afterDatasetsDraw(chart: Chart) {
      const { ctx } = chart;
      ctx.save();
      ctx.font = `12px ${palette.sans}`;
      ctx.fillStyle = palette.ink;
      ctx.textBaseline = 'middle';
      for (const [place, point] of (plot.lines[0]?.points ?? []).entries()) {
        const bar = chart.getDatasetMeta(0).data[place];
        if (point && bar)
          ctx.fillText(endText({ palette, measure, unit, reach: [] })(point), bar.x + 6, bar.y);
      }
      ctx.restore();
    },
  };
}
