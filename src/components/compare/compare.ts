import { choices } from '../browser/address.ts';
import { element } from '../browser/elements.ts';
import { MOST_LINES } from '../../views/instrument/choices.ts';
import { mountInstrument } from '../instrument/mount.ts';
import type { SeriesChoice } from '../instrument/series-choice.ts';
import * as english from '../../words/en/compare.ts';
import * as vietnamese from '../../words/vi/compare.ts';

const words = document.documentElement.lang === 'en' ? english : vietnamese;

/** What series are called in the address, in their order: `?a=id@area&b=id@area`. */
const KEYS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].slice(0, MOST_LINES);

/** Indicators and areas as the page's two fields name them; the chosen pairs stand in the address and below the fields. */
function pairChoice(root: HTMLElement): SeriesChoice | undefined {
  const [indicator, area] = root.querySelectorAll<HTMLSelectElement>('[data-add] select');
  const add = root.querySelector<HTMLButtonElement>('[data-add] button');
  const list = root.querySelector<HTMLElement>('[data-chosen]');
  if (!indicator || !area || !add || !list) return undefined;
  const textOf = (field: HTMLSelectElement, value: string): string | undefined =>
    [...field.options].find((option) => option.value === value)?.text.trim();
  const isKnown = (name: string): boolean => {
    const [id = '', place = ''] = name.split('@');
    return textOf(indicator, id) !== undefined && textOf(area, place) !== undefined;
  };
  const first = (root.dataset.shown ?? '').split(',').filter(isKnown);
  let chosen: readonly string[] = first;
  let changed: (shown: readonly string[]) => void = () => undefined;
  const asked = (): readonly string[] | undefined => {
    const names = KEYS.flatMap((key) => choices.get(key) ?? []).filter(isKnown);
    return names.length > 0 ? [...new Set(names)] : undefined;
  };
  add.addEventListener('click', () => {
    const name = `${indicator.value}@${area.value}`;
    if (!chosen.includes(name) && chosen.length < MOST_LINES) changed([...chosen, name]);
  });
  return {
    get possible() {
      return chosen;
    },
    first,
    partOf: () => undefined,
    asked,
    write(shown) {
      const isFirst = shown.join() === first.join();
      for (const [place, key] of KEYS.entries()) choices.set(key, isFirst ? undefined : shown[place]);
    },
    show(shown) {
      chosen = shown;
      add.disabled = shown.length >= MOST_LINES;
      const focused = [...list.querySelectorAll('button')].indexOf(
        document.activeElement as HTMLButtonElement,
      );
      list.replaceChildren(
        ...shown.map((name) => {
          const [id = '', place = ''] = name.split('@');
          const said = [textOf(indicator, id), textOf(area, place)].join(', ');
          const away = element('button', 'link-button', words.takeAway);
          away.type = 'button';
          away.ariaLabel = words.takeAwaySeries(said);
          away.hidden = shown.length === 1;
          away.addEventListener('click', () => {
            changed(shown.filter((other) => other !== name));
          });
          return element('li', 'chosen', said, ' ', away);
        }),
      );
      // Who took one away by keyboard goes on from its place.
      if (focused >= 0) [...list.querySelectorAll('button')].at(Math.min(focused, shown.length - 1))?.focus();
    },
    onChange(tell) {
      changed = (shown) => {
        chosen = shown;
        tell(shown);
      };
    },
  };
}

const root = document.querySelector<HTMLElement>('[data-instrument]');
const choice = root ? pairChoice(root) : undefined;
if (root && choice) void mountInstrument(root, choice);
