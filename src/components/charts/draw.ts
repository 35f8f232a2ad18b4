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
  type ChartConfiguration,
  type ChartDataset,
} from 'chart.js';
import type { ChartData } from '../../views/charts/chart-data.ts';
import { sentenceAddress } from '../browser/address.ts';
import { boundMarks, breakMarks, planMarks } from './marks.ts';
import type { Palette } from './palette.ts';
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

export interface DrawOptions {
  readonly palette: Palette;
  /** Whether the year's plans are shown. */
  readonly plan: boolean;
  /** Bounds that the scale has to reach: those of other areas, so that heights compare. */
  readonly reach: readonly number[];
  /** A picture of fixed size: drawn at twice the resolution, nothing follows the window or the pointer. */
  readonly picture?: boolean;
}

/** What of a chart the page needs to hold on to. */
export interface DrawnChart {
  destroy(): void;
}

/** With more periods than this, bars become too thin to tell apart and a line shows the course better. */
const MOST_BARS = 30;
const NUMBERS = new Intl.NumberFormat(words.locale, { maximumFractionDigits: 2 });

/** Draws one series: stated values solid, derived ones hollow with their bounds, gaps open, amounts from zero. */
export function drawValues(canvas: HTMLCanvasElement, data: ChartData, options: DrawOptions): DrawnChart {
  const { palette, plan } = options;
  const tall = [...options.reach, ...data.bounds.flatMap((range) => range ?? [])];
  if (plan) tall.push(...data.plan.filter((value) => value !== null));
  return draw(canvas, data, options, {
    datasets: valueSets(data, palette.bar),
    reach: tall,
    said: (index) => data.words[index] ?? '',
    marks: [
      breakMarks(data.breaks, palette),
      boundMarks(data, palette),
      ...(plan ? [planMarks(data, palette)] : []),
    ],
  });
}

/** Draws the changes on the year before: bars up and down from zero. */
export function drawChanges(canvas: HTMLCanvasElement, data: ChartData, options: DrawOptions): DrawnChart {
  const bars = {
    ...shapeOf(options.palette.bar),
    data: [...data.changes],
    backgroundColor: options.palette.bar,
  };
  const unit = data.changeUnit === '%' ? '%' : ` ${data.changeUnit}`;
  return draw(canvas, data, options, {
    datasets: [bars],
    reach: [],
    said: (index) => {
      const change = data.changes[index] ?? 0;
      return words.change(change >= 0, `${NUMBERS.format(Math.abs(change))}${unit}`);
    },
    marks: [breakMarks(data.breaks, options.palette)],
  });
}

interface Drawing {
  readonly datasets: ChartDataset<'bar'>[];
  readonly reach: readonly number[];
  readonly said: (index: number) => string;
  readonly marks: ChartConfiguration<'bar'>['plugins'];
}

function draw(
  canvas: HTMLCanvasElement,
  { labels, places }: ChartData,
  { palette, picture = false }: DrawOptions,
  { datasets, reach, said, marks = [] }: Drawing,
): DrawnChart {
  const font = { family: palette.sans, size: 12 };
  return new Chart(canvas, {
    type: 'bar',
    data: { labels: labels.map((lines) => [...lines]), datasets },
    options: {
      animation: false,
      locale: words.locale,
      responsive: !picture,
      maintainAspectRatio: false,
      ...(picture ? { devicePixelRatio: 2, events: [] } : {}),
      layout: { padding: { top: 8 } },
      interaction: { mode: 'index', intersect: false },
      onHover: (_event, [hit], { canvas: { style } }) => {
        style.cursor = hit && sentenceAddress(places[hit.index]) ? 'pointer' : '';
      },
      onClick: (_event, [hit]) => {
        const address = hit && sentenceAddress(places[hit.index]);
        // A finger's tap asks what the bar says; its sentence is in the table below.
        if (address && matchMedia('(hover: hover)').matches) location.assign(address);
      },
      scales: {
        x: {
          grid: { display: false },
          border: { color: palette.soft },
          ticks: { color: palette.soft, font, autoSkipPadding: 6, maxRotation: 0 },
        },
        y: {
          beginAtZero: true,
          suggestedMin: Math.min(0, ...reach),
          suggestedMax: Math.max(0, ...reach),
          border: { display: false },
          // Numbers of one width keep the charts of a column in line.
          afterFit: (scale) => {
            scale.width = Math.max(scale.width, 58);
          },
          grid: { color: ({ tick }) => (tick.value === 0 ? palette.soft : palette.grid) },
          ticks: {
            color: palette.soft,
            font,
            maxTicksLimit: 6,
            callback: (value) => NUMBERS.format(Number(value)),
          },
        },
      },
      plugins: {
        tooltip: {
          displayColors: false,
          titleFont: { ...font, weight: 'normal' },
          bodyFont: font,
          filter: ({ raw }) => raw !== null,
          callbacks: { label: ({ dataIndex }) => linesOf(said(dataIndex)) },
        },
      },
    },
    plugins: marks,
  });
}

/** A tooltip does not break its lines: a phrase a line keeps it within the chart. */
function linesOf(said: string): string[] {
  return said.split(/, (?!\d)/);
}

const shapeOf = (borderColor: string) => ({
  grouped: false,
  maxBarThickness: 44,
  minBarLength: 2,
  borderColor,
});

function valueSets({ labels, stated, derived }: ChartData, colour: string): ChartDataset<'bar'>[] {
  if (labels.length > MOST_BARS) return [line(stated, colour, true), line(derived, colour, false)];
  return [
    { ...shapeOf(colour), data: [...stated], backgroundColor: colour },
    { ...shapeOf(colour), data: [...derived], backgroundColor: 'transparent', borderWidth: 1.5 },
  ];
}

/** A mixed chart takes line datasets among its bars; its types know one kind only. */
function line(values: readonly (number | null)[], colour: string, solid: boolean): ChartDataset<'bar'> {
  const dataset: ChartDataset<'line'> = {
    type: 'line',
    data: [...values],
    spanGaps: false,
    showLine: solid,
    borderColor: colour,
    backgroundColor: solid ? colour : 'transparent',
    borderWidth: 2,
    pointRadius: 2.5,
  };
  return dataset as unknown as ChartDataset<'bar'>;
}
