import { below, siteRoot } from '../../search/interface/addresses.ts';
import type { NumberWords } from '../../views/area/number-words.ts';
import { areaPath } from '../../views/paths.ts';
import * as words from '../../words/vi/home.ts';
import { element } from '../browser/elements.ts';
import { offerAreas } from './area-chooser.ts';
import { chosenArea, keepArea } from './chosen-area.ts';
import { numberCards } from './number-cards.ts';

/** Shows the numbers of the reader's area on the home page, in the place of those of all areas. */
const section = document.querySelector<HTMLElement>('[data-area-home]');
const form = section?.querySelector<HTMLFormElement>('[data-area-chooser]');
const all = section?.querySelector<HTMLElement>('.all-areas');
const own = section?.querySelector<HTMLElement>('.own-area');
const top = form?.parentElement;
if (section && form && all && own && top) {
  const ask = (): void => {
    keepArea(undefined);
    own.replaceChildren();
    top.querySelector('.own-area-head')?.remove();
    own.hidden = true;
    all.hidden = false;
    form.hidden = false;
    form.querySelector('input')?.focus();
  };
  const show = async (id: string): Promise<void> => {
    const answer = await fetch(new URL(`${areaPath(id).slice(1)}so-chinh.json`, siteRoot()));
    // An area that the archive no longer has.
    if (!answer.ok) {
      keepArea(undefined);
      return;
    }
    const { name, numbers } = (await answer.json()) as { name: string; numbers: NumberWords[] };
    top.querySelector('.own-area-head')?.remove();
    top.append(head(id, name, ask));
    own.replaceChildren(numberCards(numbers, (path) => below(siteRoot(), path)));
    own.hidden = false;
    all.hidden = true;
    form.hidden = true;
  };
  offerAreas(form, (id) => {
    keepArea(id);
    void show(id).then(() => {
      top.querySelector<HTMLElement>('h3')?.focus();
    });
  });
  const chosen = chosenArea();
  if (chosen !== undefined) void show(chosen);
}

/** Whose numbers these are, the way to all of them, and to another area. */
function head(id: string, name: string, ask: () => void): HTMLElement {
  const title = element('h3', '', name);
  title.tabIndex = -1;
  const page = element('a', '', words.areaPage(name));
  page.href = below(siteRoot(), areaPath(id));
  const other = element('button', 'link-button', words.otherArea);
  other.type = 'button';
  other.addEventListener('click', ask);
  return element('div', 'own-area-head', title, element('p', 'small', page, ' ', other));
}
