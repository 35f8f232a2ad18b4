import * as words from '../../words/vi/places.ts';

/** A card and what is to be done once it is closed. */
interface OpenedCard {
  readonly card: HTMLElement;
  readonly tidyUp: () => void;
}

/** The cards by the links that asked for them, until each is tidied up. */
const opened = new Map<HTMLElement, OpenedCard>();

/**
 * Shows an element as a card beside the link that asked for it: a native popover, which Esc and a click
 * elsewhere close, and which gives focus back to that very link. On small screens it is a sheet (cards.css).
 *
 * @param name what the card holds: its heading and its name for screen readers
 * @param putBack called when the card is closed, after everything added here is gone
 */
export function openCard(card: HTMLElement, source: HTMLElement, name: string, putBack?: () => void): void {
  tidyUpClosed();
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
  const tidyUp = (): void => {
    card.removeEventListener('toggle', tidyUpClosed);
    opened.delete(source);
    source.removeAttribute('aria-expanded');
    plain(card);
    putBack?.();
    // A card opened from a card: browsers give focus back from the outermost one only.
    if (document.activeElement === document.body && source.isConnected) source.focus({ preventScroll: true });
  };
  card.addEventListener('toggle', tidyUpClosed);
  opened.set(source, { card, tidyUp });
}

/** Whether the card that a link asked for stands open. */
export function hasOpenCard(source: HTMLElement): boolean {
  const found = opened.get(source);
  return found !== undefined && isOpen(found.card);
}

/**
 * Tidies up after cards that are closed. Browsers tell of the closing some time after it, and a reader's next click or
 * key can come in between: who asks about cards or opens one does not wait for that.
 */
function tidyUpClosed(): void {
  for (const { card, tidyUp } of [...opened.values()]) if (!isOpen(card)) tidyUp();
}

function isOpen(card: HTMLElement): boolean {
  return card.matches(':popover-open');
}

/** Whether a click asks for what the page does with it: with a modifier or another button a link is a link. */
export function isPlainClick(event: MouseEvent): boolean {
  return event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
}

/** Closes whatever card is open; used before print, where everything stands in its own place. */
export function closeCards(page: Document): void {
  for (const card of page.querySelectorAll<HTMLElement>('[popover][role="dialog"]')) card.hidePopover();
}

/** Makes an element what it was before it was opened. */
function plain(card: HTMLElement): void {
  card.querySelector('.card-bar')?.remove();
  for (const name of ['popover', 'role', 'aria-label', 'tabindex']) card.removeAttribute(name);
}

function bar(card: HTMLElement, name: string): HTMLElement {
  const element = document.createElement('div');
  element.className = 'card-bar';
  const label = document.createElement('span');
  label.textContent = name;
  const button = document.createElement('button');
  button.type = 'button';
  button.ariaLabel = name.startsWith(words.note) ? words.closeNote : words.close;
  button.textContent = '×';
  button.addEventListener('click', () => {
    card.hidePopover();
  });
  element.append(label, button);
  return element;
}
