import * as words from '../../words/vi/cited-places.ts';

const LENGTH = 60;

/** A place of a report in the words of a citation: its section, note, table, figure or first words. */
export function placeWords(place: Element): string | undefined {
  const own = place.classList.contains('anchor-alias') ? place.parentElement : place;
  if (!own?.closest('.report-body')) return undefined;
  if (/^H[1-6]$/.test(own.tagName)) return words.section(firstWords(own));
  if (own.matches('.endnotes li'))
    return words.note(own.getAttribute('value') ?? own.getAttribute('data-label') ?? '');
  if (own.matches('[role="doc-noteref"]')) return words.noteMark(own.textContent.trim());
  if (own.matches('table')) return words.table(firstWords(own.querySelector('caption') ?? own));
  if (own.matches('.figure, tr')) return words.figure(firstWords(own));
  return words.passage(firstWords(own));
}

/** Its own words, without the marks and links that are added to them. */
function firstWords(place: Element): string {
  const copy = place.cloneNode(true) as Element;
  for (const added of copy.querySelectorAll(
    '.noteref, [role="doc-noteref"], .figure-link, a.place, .card-bar',
  ))
    added.remove();
  const text = copy.textContent.replace(/\s+/g, ' ').trim();
  return text.length <= LENGTH ? text : `${text.slice(0, Math.max(text.lastIndexOf(' ', LENGTH), 1))} …`;
}
