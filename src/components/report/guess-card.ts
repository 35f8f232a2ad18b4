import { element } from '../browser/elements.ts';
import * as words from '../../words/vi/places.ts';

/**
 * Tells of a guessed word what is printed: on a tap, and on focus. Of a passage's guesses one is reached by Tab and the
 * others by the arrow keys, because hundreds of stops would stand between a reader and the next note.
 */
export function showPrinted(body: HTMLElement): void {
  const card = element('div', 'guess-card');
  if (!('showPopover' in card)) return;
  card.popover = 'auto';
  card.role = 'status';
  body.append(card);
  const open = (guess: HTMLElement): void => {
    card.textContent = words.printedAs(guess.dataset.printed ?? '');
    if (!card.matches(':popover-open')) card.showPopover();
    const { left, bottom } = guess.getBoundingClientRect();
    card.style.left = `${Math.max(8, Math.min(left, innerWidth - card.offsetWidth - 8)) + scrollX}px`;
    card.style.top = `${bottom + scrollY + 4}px`;
  };
  body.addEventListener('click', (event) => {
    const guess = guessOf(event.target);
    if (guess) open(guess);
  });
  body.addEventListener('focusin', (event) => {
    const guess = guessOf(event.target);
    if (guess) open(guess);
  });
  body.addEventListener('focusout', (event) => {
    if (guessOf(event.target)) card.hidePopover();
  });
  body.addEventListener('keydown', (event) => {
    const guess = guessOf(event.target);
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (!guess || step === 0) return;
    const all = [...(guess.closest('[data-words]')?.querySelectorAll<HTMLElement>('.guess') ?? [])];
    const next = all[all.indexOf(guess) + step];
    if (!next) return;
    event.preventDefault();
    guess.tabIndex = -1;
    next.tabIndex = 0;
    next.focus();
  });
}

function guessOf(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('.guess[data-printed]') : null;
}
