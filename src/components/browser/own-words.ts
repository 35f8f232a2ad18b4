/** What scripts and the page add to a passage: marks of notes and figures, links of places, heads of cards. */
const ADDED = '.noteref, [role="doc-noteref"], .figure-link, a.place, .card-bar, .place-actions';

/** The words of a passage of a report as they are printed, without what is added to them. */
export function ownWords(place: Element): string {
  const copy = place.cloneNode(true) as Element;
  for (const added of copy.querySelectorAll(ADDED)) added.remove();
  return copy.textContent.replace(/\s+/g, ' ').trim();
}

/** The first words of a text, cut between two words. */
export function cutWords(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, Math.max(text.lastIndexOf(' ', length), 1))} …`;
}
