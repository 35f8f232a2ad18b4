import { hasOpenCard, isPlainClick, openCard } from './card.ts';
import { copyOf, element } from '../browser/elements.ts';
import * as words from '../../words/vi/places.ts';

/**
 * Shows what is known of a figure beside it: name, value, change, share of plan, its course over the periods.
 * All of it is the figure's row in the page's table of figures; without this script its link leads to the
 * indicator's page. The figure's own words open the card too: its mark is small for a finger.
 */
export function enhanceFigures(page: Document): void {
  const rows = rowsByPlace(page);
  page.addEventListener('click', (event) => {
    if (!(event.target instanceof Element) || !isPlainClick(event)) return;
    const figure = figureAt(event.target);
    const link = figure?.querySelector<HTMLAnchorElement>('a.figure-link');
    const found = figure && rows.get(figure.id);
    if (!link || !figure || !found?.length || !('showPopover' in link)) return;
    event.preventDefault();
    if (hasOpenCard(link)) return;
    const card = element('div', 'card figure-card', ...found.flatMap((row) => details(row, figure.id)));
    const actions = element('div');
    card.append(actions);
    // What can be done with a place is fetched with the first card.
    void import('./place-actions.ts').then(({ placeActions }) => {
      actions.replaceWith(placeActions(page, figure));
    });
    page.body.append(card);
    openCard(card, link, words.figure, () => {
      card.remove();
    });
  });
}

/**
 * The figure that a click is meant for: one whose mark or own words are hit. What else in it is a link stays one, and
 * who has marked words with the mouse wants these.
 */
function figureAt(target: Element): HTMLElement | null {
  const figure = target.closest<HTMLElement>('.report-body [data-indicator]');
  if (target.closest('a.figure-link')) return figure;
  if (target.closest('a, button, summary, th') || getSelection()?.isCollapsed === false) return null;
  return figure;
}

/** The rows of the table of figures by the ids of the places that state them. */
function rowsByPlace(page: Document): Map<string, HTMLTableRowElement[]> {
  const rows = new Map<string, HTMLTableRowElement[]>();
  for (const row of page.querySelectorAll<HTMLTableRowElement>('.figures-table tr:has(td)')) {
    for (const { hash } of row.querySelectorAll<HTMLAnchorElement>('td:last-child a')) {
      const id = hash.slice(1);
      rows.set(id, [...(rows.get(id) ?? []), row]);
    }
  }
  return rows;
}

/** A row of the table as a small page of its own, each number under the heading of its column. */
function details(row: HTMLTableRowElement, id: string): Node[] {
  const headings = [...(row.closest('table')?.tHead?.rows[0]?.cells ?? [])];
  const [name, value, ...others] = row.cells;
  const link = name?.querySelector('a');
  if (!name || !value || !link) return [];
  const numbers = element('dl');
  for (const cell of others.filter(({ cellIndex, textContent }) => cellIndex < 4 && textContent.trim())) {
    const heading = headings[cell.cellIndex]?.textContent.trim() ?? '';
    numbers.append(
      element('div', '', element('dt', '', heading), element('dd', '', copyOf(cell.childNodes))),
    );
  }
  const course = row.querySelector('svg');
  const figure = element('p', 'figure-value', element('span', 'num', copyOf(value.childNodes)));
  if (course) figure.append(copyOf([course]));
  const more = element('a', 'figure-more', words.course);
  more.href = link.href;
  const differs = [...row.querySelectorAll<HTMLAnchorElement>('td:last-child a')].find(
    ({ hash }) => hash.slice(1) === id,
  )?.nextElementSibling;
  const parts: Node[] = [element('p', 'figure-name', copyOf(name.childNodes)), figure];
  if (differs?.matches('.differs')) parts.push(element('p', 'small', words.here(differs.textContent)));
  if (numbers.childElementCount > 0) parts.push(numbers);
  return [...parts, element('p', '', more)];
}
