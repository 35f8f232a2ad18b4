import type { ChartData } from '../components/indicator/chart-data.ts';
import type { SeriesChart } from './series-chart.ts';

/** Draws a page's charts when they come near, and again when the colours change; print shows the tables. */
const charts = new Map<HTMLElement, SeriesChart>();

const near = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting || !(target instanceof HTMLElement)) continue;
      near.unobserve(target);
      void draw(target);
    }
  },
  { rootMargin: '400px' },
);
for (const figure of document.querySelectorAll<HTMLElement>('[data-chart]')) near.observe(figure);

matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => {
  for (const figure of charts.keys()) void draw(figure);
});

async function draw(figure: HTMLElement): Promise<void> {
  const canvas = figure.querySelector('canvas');
  const json = figure.querySelector('script[type="application/json"]')?.textContent;
  if (!canvas || !json) return;
  const { drawSeries } = await import('./series-chart.ts');
  charts.get(figure)?.destroy();
  charts.set(figure, drawSeries(canvas, JSON.parse(json) as ChartData));
  figure.dataset.chart = 'drawn';
}
