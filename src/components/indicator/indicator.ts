import { closeCards } from '../report/card.ts';
import { enhanceAreaChoice } from './area-choice.ts';
import { chartFigures, drawFigure, showsPlan, type ChartFigure } from '../charts/figures.ts';
import { words } from '../charts/words.ts';
import { choices } from '../browser/address.ts';
import { element } from '../browser/elements.ts';
import { enhanceNotes } from '../report/notes.ts';
import { enhanceSorting } from './sort-table.ts';

/** Draws a page's charts when they come near, and again when colours or choices change; print shows tables. */
const figures = new Map(chartFigures(document).map((figure) => [figure.element as Element, figure]));
const wanted = new Set<Element>();

enhanceNotes(document);
enhanceSorting(document);
enhanceAreaChoice(document, redraw);
for (const figure of figures.values()) addControls(figure);

const near = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) {
      const figure = figures.get(target);
      if (!isIntersecting || !figure) continue;
      near.unobserve(target);
      wanted.add(target);
      void draw(figure);
    }
  },
  { rootMargin: '400px' },
);
for (const place of figures.keys()) near.observe(place);
matchMedia('(prefers-color-scheme: dark)').addEventListener('change', redraw);
addEventListener('beforeprint', () => {
  closeCards(document);
});

const withinYear = document.querySelector<HTMLElement>('[data-within-year]');
if (withinYear) {
  void import('../charts/within-year.ts').then(({ enhanceWithinYear }) => {
    enhanceWithinYear(withinYear);
  });
}

function redraw(): void {
  for (const place of wanted) {
    const figure = figures.get(place);
    if (figure && !figure.element.hidden) void draw(figure);
  }
}

async function draw(figure: ChartFigure): Promise<void> {
  await drawFigure(figure, { plan: planShown(figure), reach: reachOf(figure) });
}

function planShown(figure: ChartFigure): boolean {
  const asked = choices.get('ke-hoach');
  return asked === null ? showsPlan(figure) : asked === 'hien';
}

/** The lowest and highest values of the areas shown beside a figure's: one scale for all of them. */
function reachOf({ element: place }: ChartFigure): number[] {
  const beside = place.parentElement?.querySelectorAll('[data-chart]:not([hidden])') ?? [];
  return [...beside].flatMap((other) => {
    const figure = figures.get(other);
    if (!figure) return [];
    const { stated, derived, plan } = figure.data;
    return [...stated, ...derived, ...(planShown(figure) ? plan : [])].filter((value) => value !== null);
  });
}

/** Buttons under a chart: the plan shown or not, the chart saved as a picture. */
function addControls(figure: ChartFigure): void {
  const controls = element('p', 'chart-controls');
  if (figure.data.plan.some((value) => value !== null)) {
    const box = element('input');
    box.type = 'checkbox';
    box.checked = planShown(figure);
    box.dataset.plan = '';
    box.addEventListener('change', () => {
      choices.set('ke-hoach', box.checked ? 'hien' : 'an');
      for (const other of document.querySelectorAll<HTMLInputElement>('input[data-plan]')) {
        other.checked = box.checked;
      }
      redraw();
    });
    controls.append(element('label', '', box, words.plan));
  }
  const save = element('button', 'link-button', words.savePicture);
  save.type = 'button';
  save.addEventListener('click', () => {
    const site = document.querySelector('.brand')?.textContent.trim() ?? '';
    void import('../charts/picture.ts').then(({ savePicture }) =>
      savePicture(figure.element, figure.data, planShown(figure), { site, address: location.href }),
    );
  });
  controls.append(save);
  figure.element.append(controls);
}
