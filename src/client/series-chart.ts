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
  type ChartDataset,
  type Plugin,
} from 'chart.js';
import type { ChartData } from '../components/indicator/chart-data.ts';

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

export interface SeriesChart {
  destroy(): void;
}

/** With more periods than this, bars become too thin to tell apart and a line shows the course better. */
const MOST_BARS = 30;

/** Draws one series: stated values solid, derived ones hollow, gaps left open, amounts from zero. */
export function drawSeries(canvas: HTMLCanvasElement, data: ChartData): SeriesChart {
  const style = getComputedStyle(canvas);
  const colour = (name: string): string => style.getPropertyValue(name).trim();
  const [bar, ink, grid, son] = ['--chart-bar', '--ink-soft', '--chart-grid', '--son'].map(colour);
  const font = { family: style.fontFamily, size: 12 };
  const numbers = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 2 });
  return new Chart(canvas, {
    type: 'bar',
    data: { labels: data.labels.map((lines) => [...lines]), datasets: datasets(data, bar) },
    options: {
      animation: false,
      locale: 'vi-VN',
      maintainAspectRatio: false,
      layout: { padding: { top: 8 } },
      interaction: { mode: 'index', intersect: false },
      scales: {
        x: {
          grid: { display: false },
          border: { color: ink },
          ticks: { color: ink, font, autoSkip: data.labels.length > 10, maxRotation: 0 },
        },
        y: {
          beginAtZero: true,
          border: { display: false },
          grid: { color: (tick) => (tick.tick.value === 0 ? ink : grid) },
          ticks: { color: ink, font, maxTicksLimit: 6, callback: (value) => numbers.format(Number(value)) },
        },
      },
      plugins: {
        tooltip: {
          displayColors: false,
          titleFont: { ...font, weight: 'normal' },
          bodyFont: font,
          filter: ({ raw }) => raw !== null,
          callbacks: { label: ({ dataIndex }) => data.words[dataIndex] ?? '' },
        },
      },
    },
    plugins: [breakLines(data.breaks, son)],
  });
}

function datasets({ labels, stated, derived }: ChartData, colour: string | undefined): ChartDataset<'bar'>[] {
  if (labels.length > MOST_BARS) return [line(stated, colour, true), line(derived, colour, false)];
  const shape = { grouped: false, maxBarThickness: 44, minBarLength: 2, borderColor: colour };
  return [
    { ...shape, data: [...stated], backgroundColor: colour },
    { ...shape, data: [...derived], backgroundColor: 'transparent', borderWidth: 1.5 },
  ];
}

/** A mixed chart takes line datasets among its bars; its types know one kind only. */
function line(
  values: readonly (number | null)[],
  colour: string | undefined,
  solid: boolean,
): ChartDataset<'bar'> {
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

/** A dashed line before each period from which a definition is another. */
function breakLines(breaks: readonly number[], colour: string | undefined): Plugin<'bar'> {
  return {
    id: 'breakLines',
    afterDatasetsDraw({ ctx, chartArea, scales }) {
      const x = scales.x;
      if (!x || !colour) return;
      ctx.save();
      ctx.strokeStyle = colour;
      ctx.lineWidth = 1.5;
      ctx.setLineDash([4, 4]);
      for (const index of breaks) {
        const at = (x.getPixelForValue(index - 1) + x.getPixelForValue(index)) / 2;
        ctx.beginPath();
        ctx.moveTo(at, chartArea.top);
        ctx.lineTo(at, chartArea.bottom);
        ctx.stroke();
      }
      ctx.restore();
    },
  };
}
