import { hasOpenCard, isPlainClick } from './card.ts';
import { element } from '../browser/elements.ts';
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
    // Fetched with the first card that is opened.
    void import('./place-card.ts').then(({ openPlace }) => {
      if (!hasOpenCard(link)) openPlace(page, place, link, { headings: HEADINGS, passages: PASSAGES });
    });
  });
}
