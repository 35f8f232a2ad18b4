import { isPlainClick, openCard } from './card.ts';
import { copyOf, element } from '../browser/elements.ts';
import * as words from '../../words/vi/places.ts';

const HEADINGS = 'h2[id], h3[id], h4[id], h5[id], h6[id]';
const PASSAGES = 'p[id], li[id]:not(.endnotes li)';

/**
 * Gives every heading and passage of a report a link to itself, which opens what can be done there. Headings'
 * links are reached by Tab and list the passages below them; those of passages are for pointers alone, because
 * hundreds of further stops would stand between a keyboard's reader and the next note.
 */
export function enhancePlaces(page: Document): void {
  const body = page.querySelector('.report-body');
  if (!body) return;
  for (const place of body.querySelectorAll<HTMLElement>(`${HEADINGS}, ${PASSAGES}`)) {
    const link = element('a', 'place');
    link.href = `#${place.id}`;
    if (place.matches(HEADINGS)) link.ariaLabel = words.placeOfSection;
    else {
      link.tabIndex = -1;
      link.ariaHidden = 'true';
    }
    // In an item of a list behind its own words, before the lists that lie in it.
    place.insertBefore(link, place.querySelector(':scope > :is(ul, ol)'));
  }
  page.addEventListener('click', (event) => {
    if (!(event.target instanceof Element) || !isPlainClick(event)) return;
    const link = event.target.closest<HTMLAnchorElement>('a.place');
    const place = link && page.getElementById(link.hash.slice(1));
    if (!link || !place || !('showPopover' in link)) return;
    event.preventDefault();
    if (link.ariaExpanded !== 'true') void openPlace(page, place, link);
  });
}

async function openPlace(page: Document, place: HTMLElement, source: HTMLElement): Promise<void> {
  const { placeActions } = await import('./place-actions.ts');
  const isHeading = place.matches(HEADINGS);
  const card = element('div', 'card place-card', placeActions(page, place));
  if (isHeading) card.append(...elsewhere(page, place.id), ...passages(page, place));
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
function passages(page: Document, heading: HTMLElement): Node[] {
  const list = element('ul');
  list.role = 'list';
  for (const passage of passagesUnder(heading)) {
    const button = element('button', '', firstWords(passage.textContent));
    button.type = 'button';
    button.addEventListener('click', () => {
      void openPlace(page, passage, button);
    });
    list.append(element('li', '', button));
  }
  return list.childElementCount > 0 ? [element('h2', '', words.passages), list] : [];
}

function passagesUnder(heading: HTMLElement): HTMLElement[] {
  const found: HTMLElement[] = [];
  for (let next = heading.nextElementSibling; next && !next.matches(`${HEADINGS}, section`);) {
    if (next instanceof HTMLElement && next.matches(PASSAGES)) found.push(next);
    found.push(...next.querySelectorAll<HTMLElement>(PASSAGES));
    next = next.nextElementSibling;
  }
  return found;
}

function firstWords(text: string): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  return plain.length <= 70 ? plain : `${plain.slice(0, plain.lastIndexOf(' ', 70))} …`;
}
