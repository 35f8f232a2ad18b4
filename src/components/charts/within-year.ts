import {
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
import type { WithinYearData } from '../../views/charts/within-year.ts';
import { choices, sentenceAddress } from '../browser/address.ts';
import { paletteOf, type Palette } from './palette.ts';
import { words } from './words.ts';

Chart.register(CategoryScale, LinearScale, LineController, LineElement, PointElement, Tooltip);

type Measure = 'share' | 'value';

const NUMBERS = new Intl.NumberFormat(words.locale, { maximumFractionDigits: 1 });
const drawn = new WeakMap<HTMLCanvasElement, Chart>();

/**
 * Draws one line a year over the months: the newest strong, the one before it lighter, others grey, their middle
 * dotted, the plan at 100 %. A line joins the spans of one year's accumulation and nothing else.
 */
function drawWithinYear(canvas: HTMLCanvasElement, data: WithinYearData, measure: Measure): void {
  drawn.get(canvas)?.destroy();
  const palette = paletteOf(canvas);
  const isShare = measure === 'share';
  const said = (value: number): string => (isShare ? `${NUMBERS.format(value)}%` : NUMBERS.format(value));
  const { years } = data;
  // The first of the list lies on top.
  const datasets = [
    ...years.map((year, newer) => yearLine(year, measure, styleOf(newer, palette))),
    ...(isShare ? [medianLine(data, palette)] : []),
  ];
  const isNarrow = (canvas.parentElement?.clientWidth ?? 0) < 600;
  const font = { family: palette.sans, size: 12 };
  const chart = new Chart(canvas, {
    type: 'line',
    data: { labels: [...data.labels], datasets },
    options: {
      animation: false,
      locale: words.locale,
      maintainAspectRatio: false,
      layout: { padding: { top: 8, right: isNarrow ? 72 : 130 } },
      interaction: { mode: 'nearest', intersect: false },
      onClick: (_event, [hit]) => {
        const address = hit && sentenceAddress(years[hit.datasetIndex]?.places[hit.index] ?? null);
        if (address && matchMedia('(hover: hover)').matches) location.assign(address);
      },
      scales: {
        x: {
          grid: { display: false },
          ticks: { color: palette.soft, font, maxRotation: 0, autoSkipPadding: 8 },
        },
        y: {
          beginAtZero: true,
          border: { display: false },
          grid: { color: palette.grid },
          ticks: { color: palette.soft, font, maxTicksLimit: 7, callback: (value) => said(Number(value)) },
        },
      },
      plugins: {
        tooltip: {
          displayColors: false,
          titleFont: { ...font, weight: 'normal' },
          bodyFont: font,
          callbacks: {
            label: ({ dataset, dataIndex, datasetIndex }) => {
              const year = years[datasetIndex];
              const [share, value] = [year?.shares[dataIndex], year?.values[dataIndex]];
              const parts = [
                ...(typeof value === 'number' ? [`${NUMBERS.format(value)} ${data.unit}`] : []),
                ...(typeof share === 'number' ? [`${NUMBERS.format(share)} ${data.names.share}`] : []),
              ];
              const middle = data.medianShares[dataIndex];
              return year
                ? [`${year.year}: ${parts[0] ?? ''}`, ...parts.slice(1)]
                : `${dataset.label ?? ''}: ${typeof middle === 'number' ? said(middle) : ''}`;
            },
          },
        },
      },
    },
    plugins: [
      ...(isShare ? [planLine(data.names.wholePlan, palette)] : []),
      endLabels(isNarrow ? undefined : said, palette),
    ],
  });
  drawn.set(canvas, chart);
}

interface LineStyle {
  readonly borderColor: string;
  readonly borderWidth: number;
  readonly pointRadius: number;
}

/** How a year is drawn, by how many newer ones there are. */
function styleOf(newer: number, { bar, soft }: Palette): LineStyle {
  if (newer === 0) return { borderColor: bar, borderWidth: 3, pointRadius: 4 };
  if (newer === 1) return { borderColor: `${bar}99`, borderWidth: 2, pointRadius: 3 };
  return { borderColor: `${soft}55`, borderWidth: 1.5, pointRadius: 0 };
}

function yearLine(
  { year, shares, values, breaks }: WithinYearData['years'][number],
  measure: Measure,
  style: LineStyle,
): ChartDataset<'line', (number | null)[]> {
  return {
    label: year,
    data: [...(measure === 'share' ? shares : values)],
    spanGaps: true,
    backgroundColor: style.borderColor,
    pointHitRadius: 12,
    ...style,
    segment: {
      borderColor: ({ p1DataIndex }) => (breaks.includes(p1DataIndex) ? 'transparent' : undefined),
    },
  };
}

function medianLine(
  { medianShares, names }: WithinYearData,
  { soft }: Palette,
): ChartDataset<'line', (number | null)[]> {
  return {
    label: names.median,
    data: [...medianShares],
    borderColor: soft,
    backgroundColor: soft,
    borderWidth: 1.5,
    borderDash: [2, 3],
    pointRadius: 0,
    spanGaps: true,
  };
}

/** The whole plan, as a dashed line with its name. */
function planLine(name: string, { son, sans }: Palette): Plugin<'line'> {
  return {
    id: 'planLine',
    beforeDatasetsDraw({ ctx, chartArea, scales: { y } }) {
      if (!y || y.max < 100) return;
      const at = y.getPixelForValue(100);
      ctx.save();
      ctx.strokeStyle = son;
      ctx.fillStyle = son;
      ctx.lineWidth = 1.5;
      ctx.setLineDash([5, 4]);
      ctx.beginPath();
      ctx.moveTo(chartArea.left, at);
      ctx.lineTo(chartArea.right, at);
      ctx.stroke();
      ctx.font = `12px ${sans}`;
      ctx.fillText(name, chartArea.left + 8, at - 6);
      ctx.restore();
    },
  };
}

/** The names of the lines that stand out, at their ends, kept from lying over each other. */
function endLabels(said: ((value: number) => string) | undefined, { ink, sans }: Palette): Plugin<'line'> {
  const APART = 15;
  return {
    id: 'endLabels',
    afterDatasetsDraw(chart) {
      const { ctx, data } = chart;
      const named = data.datasets.flatMap((dataset, index) => {
        if (index > 1 && !dataset.borderDash) return [];
        const last = dataset.data.findLastIndex((value) => typeof value === 'number');
        const point = chart.getDatasetMeta(index).data[last];
        const value = dataset.data[last];
        return point && typeof value === 'number' ? [{ dataset, value, x: point.x, y: point.y, index }] : [];
      });
      let above = -Infinity;
      ctx.save();
      ctx.font = `600 12px ${sans}`;
      ctx.textBaseline = 'middle';
      for (const { dataset, value, x, y, index } of named.sort((a, b) => a.y - b.y)) {
        const at = Math.max(y, above + APART);
        above = at;
        ctx.fillStyle = index === 0 ? String(dataset.borderColor) : ink;
        ctx.fillText([dataset.label ?? '', ...(said ? [said(value)] : [])].join(': '), x + 8, at);
      }
      ctx.restore();
    },
  };
}

/** Draws a page's years laid over each other; the measure chosen is in the address. */
export function enhanceWithinYear(figure: HTMLElement): void {
  const canvas = figure.querySelector('canvas');
  const json = figure.querySelector('script[type="application/json"]')?.textContent;
  if (!canvas || !json) return;
  const data = JSON.parse(json) as WithinYearData;
  const buttons = [...figure.querySelectorAll<HTMLButtonElement>('button[data-measure]')];
  const first: Measure = data.hasShares ? 'share' : 'value';
  const show = (): void => {
    const measure = choices.get('do') === 'value' ? 'value' : first;
    for (const button of buttons) button.ariaPressed = String(button.dataset.measure === measure);
    drawWithinYear(canvas, data, measure);
    figure.dataset.withinYear = 'drawn';
  };
  for (const button of buttons) {
    button.addEventListener('click', () => {
      choices.set('do', button.dataset.measure === first ? undefined : button.dataset.measure);
      show();
    });
  }
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', show);
  show();
}
