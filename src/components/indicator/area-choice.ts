import { choices } from '../browser/address.ts';

const NAME = 'khu-vuc';
/** With more areas than this, a page begins with the one of most values. */
const SHOWN_AT_FIRST = 4;

/** Shows the areas that the reader has chosen and keeps the choice in the address. */
export function enhanceAreaChoice(page: Document, changed: () => void): void {
  const form = page.querySelector<HTMLFormElement>('form[data-areas]');
  if (!form) return;
  const boxes = [...form.querySelectorAll<HTMLInputElement>(`input[name="${NAME}"]`)];
  const known = boxes.map(({ value }) => value);
  const asked =
    choices
      .get(NAME)
      ?.split(',')
      .filter((id) => known.includes(id)) ?? [];
  const first = known.length <= SHOWN_AT_FIRST ? known : [fullest(page) ?? known[0] ?? ''];
  const chosen = new Set(asked.length > 0 ? asked : first);
  for (const box of boxes) box.checked = chosen.has(box.value);

  const show = (): void => {
    const shown = new Set(boxes.filter(({ checked }) => checked).map(({ value }) => value));
    for (const part of page.querySelectorAll<HTMLElement>('.series [data-area]')) {
      part.hidden = !shown.has(part.dataset.area ?? '');
    }
    for (const section of page.querySelectorAll<HTMLElement>('section.several')) {
      section.hidden = !section.querySelector('[data-area]:not([hidden])');
    }
  };
  show();
  form.addEventListener('change', () => {
    const shown = boxes.filter(({ checked }) => checked).map(({ value }) => value);
    const isFirst = shown.length === first.length && shown.every((id) => first.includes(id));
    choices.set(NAME, isFirst || shown.length === 0 ? undefined : shown.join(','));
    show();
    changed();
  });
}

/** The area of the longest history. */
function fullest(page: Document): string | undefined {
  const histories = [...page.querySelectorAll<HTMLElement>('.history[data-area]')];
  return histories.sort((a, b) => b.querySelectorAll('tbody').length - a.querySelectorAll('tbody').length)[0]
    ?.dataset.area;
}
