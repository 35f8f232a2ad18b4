import type { Plugin } from 'chart.js';
import type { ChartData } from '../../views/charts/chart-data.ts';
import type { Palette } from './palette.ts';

/** What is drawn over the bars: a dashed line before each period from which a definition is another. */
export function breakMarks(breaks: readonly number[], { son }: Palette): Plugin<'bar'> {
  return {
    id: 'breakMarks',
    afterDatasetsDraw({ ctx, chartArea, scales: { x } }) {
      if (!x) return;
      stroke(ctx, son, 1.5, [4, 4], () => {
        for (const index of breaks) {
          const at = (x.getPixelForValue(index - 1) + x.getPixelForValue(index)) / 2;
          ctx.moveTo(at, chartArea.top);
          ctx.lineTo(at, chartArea.bottom);
        }
      });
    },
  };
}

/** The bounds of derived values, as the whiskers of their bars. */
export function boundMarks({ bounds }: Pick<ChartData, 'bounds'>, { ink }: Palette): Plugin<'bar'> {
  return {
    id: 'boundMarks',
    afterDatasetsDraw({ ctx, scales: { x, y } }) {
      if (!x || !y) return;
      stroke(ctx, ink, 1.5, [], () => {
        for (const [index, range] of bounds.entries()) {
          if (!range) continue;
          const at = x.getPixelForValue(index);
          const [low, high] = range.map((value) => y.getPixelForValue(value));
          if (low === undefined || high === undefined) continue;
          ctx.moveTo(at, low);
          ctx.lineTo(at, high);
          for (const end of [low, high]) {
            ctx.moveTo(at - 4, end);
            ctx.lineTo(at + 4, end);
          }
        }
      });
    },
  };
}

/** The year's plan as a line over its period: each year has a plan of its own, so the lines do not join. */
export function planMarks({ plan }: Pick<ChartData, 'plan'>, { son }: Palette): Plugin<'bar'> {
  return {
    id: 'planMarks',
    afterDatasetsDraw({ ctx, chartArea, scales: { x, y } }) {
      if (!x || !y) return;
      const half = Math.min(34, (chartArea.width / plan.length) * 0.42);
      stroke(ctx, son, 2, [], () => {
        for (const [index, value] of plan.entries()) {
          if (value === null) continue;
          const at = x.getPixelForValue(index);
          const height = y.getPixelForValue(value);
          ctx.moveTo(at - half, height);
          ctx.lineTo(at + half, height);
        }
      });
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
