import type { Plugin } from 'chart.js';
import type { ChartPlace, Plot, PlotLine, PlotPoint } from '../../views/instrument/plot.ts';
import type { Palette } from './palette.ts';

type AnyPlugin = Plugin<'bar' | 'line'>;

/** A dashed line before each place from which a definition is another. */
export function breakMarks(breaks: readonly number[], { son }: Palette): AnyPlugin {
  return {
    id: 'breakMarks',
    afterDatasetsDraw({ ctx, chartArea, scales: { x } }) {
      if (!x) return;
      stroke(ctx, son, 1.5, [4, 4], () => {
        for (const place of breaks) {
          const at = (x.getPixelForValue(place - 1) + x.getPixelForValue(place)) / 2;
          ctx.moveTo(at, chartArea.top);
          ctx.lineTo(at, chartArea.bottom);
        }
      });
    },
  };
}

/** The bounds of computed values, as whiskers. */
export function boundMarks(lines: readonly PlotLine[], { ink }: Palette): AnyPlugin {
  return {
    id: 'boundMarks',
    afterDatasetsDraw({ ctx, scales: { x, y } }) {
      if (!x || !y) return;
      stroke(ctx, ink, 1.25, [], () => {
        for (const { points } of lines) {
          for (const [place, point] of points.entries()) {
            if (point?.low === undefined || point.high === undefined) continue;
            const at = x.getPixelForValue(place);
            const [low, high] = [y.getPixelForValue(point.low), y.getPixelForValue(point.high)];
            if (Math.abs(low - high) < 3) continue;
            ctx.moveTo(at, low);
            ctx.lineTo(at, high);
            for (const end of [low, high]) {
              ctx.moveTo(at - 3, end);
              ctx.lineTo(at + 3, end);
            }
          }
        }
      });
    },
  };
}

/** The year's plan as a line over its place: each year has a plan of its own, so the lines do not join. */
export function planMarks(plans: Plot['plans'], { son }: Palette): AnyPlugin {
  return {
    id: 'planMarks',
    afterDatasetsDraw({ ctx, chartArea, scales: { x, y } }) {
      if (!x || !y) return;
      const half = Math.min(34, (chartArea.width / plans.length) * 0.42);
      stroke(ctx, son, 2, [], () => {
        for (const [place, plan] of plans.entries()) {
          if (plan === null) continue;
          const [at, height] = [x.getPixelForValue(place), y.getPixelForValue(plan)];
          if (height < chartArea.top) continue;
          ctx.moveTo(at - half, height);
          ctx.lineTo(at + half, height);
        }
      });
    },
  };
}

/** A line across with its name: the whole plan, the base of an index. */
export function levelMark({ at, text }: NonNullable<Plot['level']>, { son, sans }: Palette): AnyPlugin {
  return {
    id: 'levelMark',
    beforeDatasetsDraw({ ctx, chartArea, scales: { y } }) {
      if (!y || y.max < at || y.min > at) return;
      const height = y.getPixelForValue(at);
      stroke(ctx, son, 1.5, [5, 4], () => {
        ctx.moveTo(chartArea.left, height);
        ctx.lineTo(chartArea.right, height);
      });
      ctx.save();
      ctx.fillStyle = son;
      ctx.font = `12px ${sans}`;
      // Above the line; below it where the line is the chart's upper edge.
      const isAtTop = height - chartArea.top < 14;
      ctx.fillText(text, chartArea.left + 8, isAtTop ? height + 14 : height - 6);
      ctx.restore();
    },
  };
}

/** The names of the lines that stand out, at their ends, kept from lying over each other. */
export function endLabels(
  lines: readonly PlotLine[],
  isNarrow: boolean,
  said: (point: PlotPoint) => string,
  { ink, soft, sans }: Palette,
): AnyPlugin {
  const APART = 15;
  return {
    id: 'endLabels',
    afterDatasetsDraw(chart) {
      const { ctx, chartArea } = chart;
      const named = lines.flatMap((line, index) => {
        if (line.rank === 'pale' || line.label === '') return [];
        const last = line.points.findLastIndex((point) => point !== null);
        const [place, point] = [chart.getDatasetMeta(index).data[last], line.points[last]];
        return place && point ? [{ line, point, x: place.x, y: place.y, index }] : [];
      });
      const heights = spread(
        named.map(({ y }) => y),
        APART,
        chartArea.bottom,
      );
      ctx.save();
      ctx.textBaseline = 'middle';
      for (const [at, { line, point, x, y, index }] of named.entries()) {
        const colour = chart.data.datasets[index]?.borderColor;
        ctx.font = `600 12px ${sans}`;
        ctx.fillStyle =
          line.rank === 'second' || line.rank === 'median' ? soft : typeof colour === 'string' ? colour : ink;
        const height = heights[at] ?? y;
        const number = isNarrow ? '' : `: ${said(point)}`;
        ctx.fillText(shortened(ctx, line.label, number, chart.width - x - 10), x + 8, height);
      }
      ctx.restore();
    },
  };
}

/** Heights at least so far apart, each as near its own as it can be, none below the end. */
function spread(heights: readonly number[], apart: number, end: number): number[] {
  const order = heights.map((_, index) => index).sort((a, b) => (heights[a] ?? 0) - (heights[b] ?? 0));
  const result = [...heights];
  let above = -Infinity;
  for (const index of order) {
    above = Math.max(heights[index] ?? 0, above + apart);
    result[index] = above;
  }
  let below = end + apart;
  for (const index of order.reverse()) {
    below = Math.min(result[index] ?? 0, below - apart);
    result[index] = below;
  }
  return result;
}

/** A name with its number; where both do not fit, the name is cut, never the number. */
function shortened(ctx: CanvasRenderingContext2D, name: string, number: string, width: number): string {
  if (ctx.measureText(name + number).width <= width) return name + number;
  let shown = name;
  while (shown.length > 1 && ctx.measureText(`${shown}…${number}`).width > width) shown = shown.slice(0, -1);
  return `${shown.trimEnd()}…${number}`;
}

/** A frame around the point that is read. */
export function pointFrame(marked: () => ChartPlace | undefined, { ink, paper }: Palette): AnyPlugin {
  return {
    id: 'pointFrame',
    afterDatasetsDraw(chart) {
      const place = marked();
      const at = place && chart.getDatasetMeta(place.line).data[place.place];
      if (!at) return;
      const { ctx } = chart;
      for (const [colour, width] of [
        [paper, 5],
        [ink, 2],
      ] as const) {
        stroke(ctx, colour, width, [], () => {
          ctx.arc(at.x, at.y, 8, 0, 2 * Math.PI);
        });
      }
    },
  };
}

function stroke(
  ctx: CanvasRenderingContext2D,
  colour: string,
  width: number,
  dash: number[],
  path: () => void,
): void {
  ctx.save();
  ctx.strokeStyle = colour;
  ctx.lineWidth = width;
  ctx.setLineDash(dash);
  ctx.beginPath();
  path();
  ctx.stroke();
  ctx.restore();
}
