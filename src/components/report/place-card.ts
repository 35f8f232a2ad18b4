import { copyOf, element } from '../browser/elements.ts';
import { openCard } from './card.ts';
import { placeActions } from './place-actions.ts';
import * as words from '../../words/vi/places.ts';

/** What of a report is a place: selectors of its headings and of its passages. */
export interface PlaceKinds {
  readonly headings: string;
  readonly passages: string;
}

/** Shows what can be done at a heading or passage; a heading lists the passages below it. */
export function openPlace(page: Document, place: HTMLElement, source: HTMLElement, kinds: PlaceKinds): void {
  const isHeading = place.matches(kinds.headings);
  const card = element('div', 'card place-card', placeActions(page, place));
  if (isHeading) card.append(...elsewhere(page, place.id), ...passages(page, place, kinds));
  page.body.append(card);
  openCard(card, source, isHeading ? words.section : words.passage, () => {
    card.remove();
  });
}

/** The same section in other reports: its line in the page's list of them. */
function elsewhere(page: Document, id: string): Node[] {
  const lines = page.querySelectorAll<HTMLLIElement>('.same-sections > ul > li');
  const line = [...lines].find((item) => item.querySelector('a')?.hash === `#${id}`);
  const list = line?.querySelector('ul');
  return list ? [element('h2', '', words.sectionElsewhere), copyOf([list])] : [];
}

/** The passages of a section, each leading to its own card. */
function passages(page: Document, heading: HTMLElement, kinds: PlaceKinds): Node[] {
  const list = element('ul');
  list.role = 'list';
  for (const passage of passagesUnder(heading, kinds)) {
    const button = element('button', '', firstWords(passage.textContent));
    button.type = 'button';
    button.addEventListener('click', () => {
      openPlace(page, passage, button, kinds);
    });
    list.append(element('li', '', button));
  }
  return list.childElementCount > 0 ? [element('h2', '', words.passages), list] : [];
}

function passagesUnder(heading: HTMLElement, kinds: PlaceKinds): HTMLElement[] {
  const found: HTMLElement[] = [];
  for (let next = heading.nextElementSibling; next && !next.matches(`${kinds.headings}, section`);) {
    if (next instanceof HTMLElement && next.matches(kinds.passages)) found.push(next);
    found.push(...next.querySelectorAll<HTMLElement>(kinds.passages));
    next = next.nextElementSibling;
  }
  return found;
}

function firstWords(text: string): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  return plain.length <= 70 ? plain : `${plain.slice(0, plain.lastIndexOf(' ', 70))} …`;
}
