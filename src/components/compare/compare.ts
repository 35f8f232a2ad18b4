import type { ChartData } from '../../views/charts/chart-data.ts';
import type { IndicatorCharts } from '../../views/charts/indicator-charts.ts';
import { alignCharts } from '../../views/charts/align-charts.ts';
import { drawFigure, type ChartFigure } from '../charts/figures.ts';
import { choices } from '../browser/address.ts';
import { comparisonTable, statedFinding } from './compare-table.ts';
import { element } from '../browser/elements.ts';
import { siteRoot } from '../../search/interface/addresses.ts';
import * as words from '../../words/vi/compare.ts';

/** Sets two indicators or areas side by side; the choice is in the address as `?a=id@area&b=id@area`. */
const form = document.querySelector<HTMLFormElement>('form[data-compare]');
const result = document.querySelector<HTMLElement>('[data-compare-result]');
const root = siteRoot();
let figures: { figure: ChartFigure; reach: number[] }[] = [];

interface Side {
  readonly indicator: HTMLSelectElement;
  readonly area: HTMLSelectElement;
}

function start(form: HTMLFormElement, result: HTMLElement, left: Side, right: Side): void {
  restore(left, choices.get('a'));
  restore(right, choices.get('b'));
  const show = (): void => void compare(result, left, right);
  form.addEventListener('change', () => {
    choices.set('a', valueOf(left));
    choices.set('b', valueOf(right));
    show();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
  });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => {
    for (const { figure, reach } of figures) void drawFigure(figure, { plan: false, reach });
  });
  show();
}

const valueOf = ({ indicator, area }: Side): string => `${indicator.value}@${area.value}`;

function restore({ indicator, area }: Side, asked: string | null): void {
  const [id = '', place = ''] = asked?.split('@') ?? [];
  if ([...indicator.options].some(({ value }) => value === id)) indicator.value = id;
  if ([...area.options].some(({ value }) => value === place)) area.value = place;
}

const loaded = new Map<string, Promise<IndicatorCharts>>();

/** The charts of an indicator that hold an area's; a large archive keeps them in a file an area. */
async function load(id: string, area: string): Promise<IndicatorCharts> {
  const own = await fetchCharts(id);
  const part = own.elsewhere?.[area];
  return part === undefined ? own : fetchCharts(`${id}/${part}`);
}

function fetchCharts(page: string): Promise<IndicatorCharts> {
  const known = loaded.get(page);
  if (known) return known;
  const coming = fetch(new URL(`chi-tieu/${page}/bieu-do.json`, root)).then((response) => {
    if (!response.ok) throw new Error(`${response.status} ${response.url}`);
    return response.json() as Promise<IndicatorCharts>;
  });
  loaded.set(page, coming);
  coming.catch(() => loaded.delete(page));
  return coming;
}

async function compare(result: HTMLElement, left: Side, right: Side): Promise<void> {
  const asked = [valueOf(left), valueOf(right)].join();
  try {
    const [a, b] = await Promise.all([
      load(left.indicator.value, left.area.value),
      load(right.indicator.value, right.area.value),
    ]);
    // The reader may have chosen anew while these came.
    if (asked !== [valueOf(left), valueOf(right)].join()) return;
    const pairs = a.charts
      .filter(({ area }) => area === left.area.value)
      .flatMap((one) => {
        const other = b.charts.find(({ area, series }) => area === right.area.value && series === one.series);
        return other ? [alignCharts(one.data, other.data)] : [];
      })
      .sort(([one], [other]) => other.periods.length - one.periods.length);
    figures = [];
    result.replaceChildren(...(pairs.length > 0 ? pairs.map(section) : [nothing()]));
    for (const { figure, reach } of figures) await drawFigure(figure, { plan: false, reach });
  } catch {
    result.replaceChildren(element('p', 'notice', words.failed));
  }
}

function nothing(): HTMLElement {
  return element('p', 'notice', words.nothingInCommon);
}

function section([a, b]: [ChartData, ChartData]): HTMLElement {
  const sameUnit = a.unit === b.unit;
  const reach = sameUnit ? [a, b].flatMap(({ stated, derived }) => [...stated, ...derived]) : [];
  const charts = element('div', 'compare-charts', ...[a, b].map((data) => chart(data, reach)));
  const said = sameUnit ? words.sameUnit(a.unit) : words.otherUnits(a.unit, b.unit);
  return element(
    'section',
    'block',
    element('h2', '', a.seriesName),
    element('p', 'hint', said),
    charts,
    comparisonTable(a, b),
  );
}

function chart(data: ChartData, reach: (number | null)[]): HTMLElement {
  const canvas = element('canvas');
  canvas.dataset.draw = 'values';
  canvas.role = 'img';
  canvas.ariaLabel = statedFinding(data);
  const figure = element(
    'figure',
    'chart',
    element('h3', '', `${data.title}, ${data.areaName}`),
    element('div', 'chart-box', canvas),
    element('figcaption', 'small soft', words.chartKey(data.unit)),
  );
  figures.push({
    figure: { element: figure, data },
    reach: reach.filter((value) => value !== null),
  });
  return figure;
}

// At the end: everything above is there by now.
if (form && result) {
  const sides = ['a', 'b'].flatMap((name): Side[] => {
    const [indicator, area] = form.querySelectorAll<HTMLSelectElement>(`[data-side="${name}"] select`);
    return indicator && area ? [{ indicator, area }] : [];
  });
  const [left, right] = sides;
  if (left && right) start(form, result, left, right);
}
