import type { ChartData } from '../../views/charts/chart-data.ts';
import type { DrawnChart, DrawOptions } from './draw.ts';
import { paletteOf } from './palette.ts';

/** A chart's place in a page, and what is drawn there. */
export interface ChartFigure {
  readonly element: HTMLElement;
  readonly data: ChartData;
}

const drawn = new WeakMap<HTMLElement, DrawnChart[]>();

/** The charts of a page. */
export function chartFigures(page: ParentNode): ChartFigure[] {
  return [...page.querySelectorAll<HTMLElement>('[data-chart]')].flatMap((element) => {
    const json = element.querySelector('script[type="application/json"]')?.textContent;
    return json ? [{ element, data: JSON.parse(json) as ChartData }] : [];
  });
}

/** Draws a figure's charts anew; the chart library comes with the first. */
export async function drawFigure(
  { element, data }: ChartFigure,
  options: Pick<DrawOptions, 'plan' | 'reach'>,
): Promise<void> {
  const { drawChanges, drawValues } = await import('./draw.ts');
  for (const chart of drawn.get(element) ?? []) chart.destroy();
  const all = { ...options, palette: paletteOf(element) };
  drawn.set(
    element,
    [...element.querySelectorAll<HTMLCanvasElement>('canvas[data-draw]')].map((canvas) =>
      canvas.dataset.draw === 'changes' ? drawChanges(canvas, data, all) : drawValues(canvas, data, all),
    ),
  );
  element.dataset.chart = 'drawn';
}

/** A plan more than this many times the highest value would press the bars flat: there it waits to be asked for. */
const PRESSING = 3;

/** Whether a figure's plan is shown where the reader has not said. */
export function showsPlan({ data }: ChartFigure): boolean {
  const highest = Math.max(
    ...data.stated.map((value) => value ?? 0),
    ...data.derived.map((value) => value ?? 0),
  );
  return Math.max(...data.plan.map((value) => value ?? 0)) <= PRESSING * highest;
}
