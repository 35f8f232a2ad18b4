import { choices } from '../browser/address.ts';
import { MOST_LINES } from '../../views/instrument/choices.ts';
import type { SeriesChoice } from './series-choice.ts';

const NAME = 'khu-vuc';

/**
 * The areas of one indicator as its page lists them: boxes to tick, each with its area's id and, where its file lies
 * with another page, that page's part of the address. The choice stands in the address as `khu-vuc=a,b`.
 */
export function areaChoice(root: HTMLElement): SeriesChoice {
  const indicator = root.dataset.indicator ?? '';
  const boxes = [...root.querySelectorAll<HTMLInputElement>(`input[name="${NAME}"]`)];
  const named = (area: string): string => `${indicator}@${area}`;
  const areaOf = (name: string): string => name.slice(name.indexOf('@') + 1);
  const own = (root.dataset.shown ?? '').split(',').filter(Boolean).map(named);
  const parts = new Map(boxes.map(({ value, dataset }) => [named(value), dataset.part]));
  // Boxes that were ticked before the script came are meant.
  const ticked = boxes.filter(({ checked }) => checked).map(({ value }) => named(value));
  const isChanged =
    ticked.length > 0 &&
    ticked.join() !==
      boxes
        .map(({ value }) => named(value))
        .filter((name) => own.includes(name))
        .join();
  let untaken = isChanged ? ticked.slice(0, MOST_LINES) : undefined;
  const possible = boxes.length > 0 ? boxes.map(({ value }) => named(value)) : own;
  return {
    possible,
    first: own,
    partOf: (name) => (boxes.length > 0 ? parts.get(name) : root.dataset.part) || undefined,
    asked() {
      const asked = (choices.get(NAME) ?? '')
        .split(',')
        .map(named)
        .filter((name) => possible.includes(name));
      const before = untaken;
      untaken = undefined;
      return before ?? (asked.length > 0 ? asked.slice(0, MOST_LINES) : undefined);
    },
    write(shown) {
      const isFirst = shown.length === own.length && shown.every((name) => own.includes(name));
      choices.set(NAME, isFirst || shown.length === 0 ? undefined : shown.map(areaOf).join(','));
    },
    show(shown) {
      const isFull = shown.length >= MOST_LINES;
      for (const box of boxes) {
        box.checked = shown.includes(named(box.value));
        // The last area stays, and no more are taken than can be told apart.
        box.disabled = box.checked ? shown.length === 1 : isFull;
      }
    },
    onChange(changed) {
      for (const box of boxes) {
        box.addEventListener('change', () => {
          changed(boxes.filter(({ checked }) => checked).map(({ value }) => named(value)));
        });
      }
    },
  };
}
