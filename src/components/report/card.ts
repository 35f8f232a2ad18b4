import { element } from '../browser/elements.ts';
import * as words from '../../words/vi/places.ts';

/**
 * By the links that asked for cards: whether the card stands open; one that is closed is tidied up. Browsers tell of the
 * closing some time after it, and a reader's next click or key can come in between: who asks does not wait for that.
 */
const asked = new Map<HTMLElement, () => boolean>();

/**
 * Shows an element as a card beside the link that asked for it: a native popover, which Esc and a click
 * elsewhere close, and which gives focus back to that very link. On small screens it is a sheet (cards.css).
 *
 * @param name what the card holds: its heading and its name for screen readers
 * @param putBack called when the card is closed, after everything added here is gone
 */
export function openCard(card: HTMLElement, source: HTMLElement, name: string, putBack?: () => void): void {
  for (const settle of asked.values()) settle();
  card.popover = 'auto';
  card.role = 'dialog';
  card.ariaLabel = name;
  card.tabIndex = -1;
  card.prepend(bar(card, name));
  // Some browsers do not focus a link that is clicked; closing returns focus to what had it on opening.
  source.focus({ preventScroll: true });
  card.showPopover({ source });
  source.ariaExpanded = 'true';
  card.scrollTop = 0;
  card.focus({ preventScroll: true });
  const settle = (): boolean => {
    if (card.matches(':popover-open')) return true;
    card.ontoggle = null;
    asked.delete(source);
    source.ariaExpanded = null;
    // What it was before it was opened.
    card.querySelector('.card-bar')?.remove();
    for (const name of ['popover', 'role', 'aria-label', 'tabindex']) card.removeAttribute(name);
    putBack?.();
    // A card opened from a card: browsers give focus back from the outermost one only.
    if (document.activeElement === document.body && source.isConnected) source.focus({ preventScroll: true });
    return false;
  };
  card.ontoggle = settle;
  asked.set(source, settle);
}

/** Whether the card that a link asked for stands open. */
export const hasOpenCard = (source: HTMLElement): boolean => asked.get(source)?.() ?? false;

/** Whether a click asks for what the page does with it: with a modifier or another button a link is a link. */
export function isPlainClick(event: MouseEvent): boolean {
  return event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
}

/** Closes whatever card is open; used before print, where everything stands in its own place. */
export function closeCards(page: Document): void {
  for (const card of page.querySelectorAll<HTMLElement>('[popover][role="dialog"]')) card.hidePopover();
}

function bar(card: HTMLElement, name: string): HTMLElement {
  const button = element('button', '', '×');
  button.type = 'button';
  button.ariaLabel = name.startsWith(words.note) ? words.closeNote : words.close;
  button.addEventListener('click', () => {
    card.hidePopover();
  });
  return element('div', 'card-bar', element('span', '', name), button);
}
