import { hasOpenCard, isPlainClick, openCard } from './card.ts';
import { element } from '../browser/elements.ts';

/**
 * Shows a note beside its mark, and the explanation of a term beside the term. The note's own body becomes the
 * card and is plain again once closed, so no note is stored twice and no id occurs twice. Without this script
 * the marks are links to the notes.
 */
export function enhanceNotes(page: Document): void {
  page.addEventListener('click', (event) => {
    if (!(event.target instanceof Element) || !isPlainClick(event)) return;
    const reference = event.target.closest<HTMLAnchorElement>('a.noteref, a.term');
    const note = reference && page.getElementById(reference.hash.slice(1));
    const body = note?.querySelector<HTMLElement>('.note-body');
    if (!reference || !body || !('showPopover' in body)) return;
    event.preventDefault();
    const name = reference.getAttribute('aria-label') ?? note?.querySelector('dt')?.textContent ?? '';
    if (hasOpenCard(reference)) return;
    // A note of a report is a place that may be cited; the explanation of a term is not.
    const actions = element('div', 'small place-actions');
    openCard(body, reference, name, () => {
      actions.remove();
    });
    if (!note || !reference.matches('.noteref')) return;
    void import('./place-actions.ts').then(({ citeBox }) => {
      const cite = citeBox(page, note);
      if (!cite || !hasOpenCard(reference)) return;
      actions.append(cite);
      body.append(actions);
    });
  });
}
