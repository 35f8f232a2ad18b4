import { withoutAccents } from '../../domain/orthography.ts';
import { siteRoot } from '../../search/interface/addresses.ts';
import type { ChosenArea } from '../../views/area/area-list.ts';
import { areaPath } from '../../views/paths.ts';
import { areasFound, noAreaFound } from '../../words/vi/home.ts';
import { element } from '../browser/elements.ts';

/** So many areas are offered at once. */
const MOST = 8;

const plain = (text: string): string => withoutAccents(text).toLowerCase().trim();

/** The areas whose names, or whose other names, have words that begin as what was typed; best first. */
export function matching(areas: readonly ChosenArea[], typed: string): ChosenArea[] {
  const asked = plain(typed);
  if (asked === '') return areas.slice(0, MOST);
  return areas
    .map((area) => ({
      area,
      rank: Math.min(...[area[1], ...area[2]].map((name) => rankOf(plain(name), asked))),
    }))
    .filter(({ rank }) => rank < Infinity)
    .sort((a, b) => a.rank - b.rank)
    .slice(0, MOST)
    .map(({ area }) => area);
}

/** `nui` stands at a word of `tinh nui xanh`; at its beginning it ranks first, at its name (behind `tinh`) as well. */
function rankOf(name: string, asked: string): number {
  const own = name.replace(/^(?:tinh|thanh pho|huyen|thi xa|quan|xa|phuong|dac khu) /, '');
  if (name === asked || own === asked) return 0;
  if (own.startsWith(asked)) return 1;
  if (name.startsWith(asked)) return 2;
  return ` ${name}`.includes(` ${asked}`) ? 3 : Infinity;
}

/**
 * Offers areas to a field (the ARIA combobox pattern): ↓ and ↑ walk, Enter and a tap choose, Esc closes. The list of
 * areas is fetched when the field is used.
 *
 * @param choose what is done with the chosen area
 */
export function offerAreas(form: HTMLFormElement, choose: (id: string, name: string) => void): void {
  const field = form.querySelector('input');
  const list = form.querySelector('ul');
  const status = form.querySelector('[role="status"]');
  if (!field || !list) return;
  let areas: Promise<readonly ChosenArea[]> | undefined;
  let shown: readonly ChosenArea[] = [];
  let active = -1;

  const close = (): void => {
    list.hidden = true;
    active = -1;
    field.ariaExpanded = 'false';
    field.removeAttribute('aria-activedescendant');
  };
  const walk = (to: number): void => {
    active = shown.length === 0 ? -1 : (to + shown.length) % shown.length;
    for (const [place, option] of [...list.children].entries()) {
      option.ariaSelected = String(place === active);
    }
    if (active >= 0) field.setAttribute('aria-activedescendant', `noi-${active}`);
  };
  const take = (place: number): void => {
    const area = shown[place];
    if (!area) return;
    field.value = '';
    close();
    choose(area[0], area[1]);
  };
  const offer = async (): Promise<void> => {
    areas ??= fetchAreas();
    const typed = field.value;
    shown = matching(await areas, typed);
    if (typed !== field.value) return;
    list.replaceChildren(...shown.map(optionOf));
    list.hidden = shown.length === 0;
    field.ariaExpanded = String(shown.length > 0);
    field.removeAttribute('aria-activedescendant');
    active = -1;
    if (status) status.textContent = shown.length > 0 ? `${shown.length} ${areasFound}` : noAreaFound;
  };

  field.addEventListener('input', () => void offer());
  field.addEventListener('focus', () => void offer());
  field.addEventListener('blur', () => {
    // A tap on an option takes the focus first.
    setTimeout(close, 150);
  });
  field.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close();
    else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (list.hidden) void offer();
      else walk(event.key === 'ArrowDown' ? active + 1 : active < 0 ? -1 : active - 1);
    }
  });
  list.addEventListener('mousedown', (event) => {
    // The field keeps the focus.
    event.preventDefault();
  });
  list.addEventListener('click', (event) => {
    const option = event.target instanceof Element ? event.target.closest('li') : null;
    if (option) take([...list.children].indexOf(option));
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    take(Math.max(active, 0));
  });
}

function optionOf([, name, , parent]: ChosenArea, place: number): HTMLLIElement {
  const option = element('li', '', name);
  option.id = `noi-${place}`;
  option.role = 'option';
  option.ariaSelected = 'false';
  if (parent) option.append(' ', element('small', '', parent));
  return option;
}

async function fetchAreas(): Promise<readonly ChosenArea[]> {
  const answer = await fetch(new URL(`${areaPath().slice(1)}danh-sach.json`, siteRoot()));
  return (await answer.json()) as readonly ChosenArea[];
}
