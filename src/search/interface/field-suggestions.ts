import style from './search-dialog.css?url';
import { below, siteRoot } from './addresses.ts';
import { element } from './element.ts';
import { dialogWords as words } from './page-language.ts';
import { suggestIn } from './suggestions.ts';

const known = new WeakSet<HTMLInputElement>();
let styled = false;

/** Gives a search form's field a list of suggestions below it; the form leads to the search page as before. */
export function suggestBelow(field: HTMLInputElement): void {
  const form = field.form;
  if (!form || known.has(field)) return;
  known.add(field);
  const root = siteRoot();
  dress(root);
  const list = element('ul', {
    id: `${field.id}-list`,
    class: 'search-suggestions',
    role: 'listbox',
    'aria-label': words.suggestions,
    hidden: '',
  });
  const status = element('p', { class: 'visually-hidden', role: 'status' });
  const attributes = {
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    'aria-controls': list.id,
  };
  for (const [name, value] of Object.entries(attributes)) field.setAttribute(name, value);
  form.append(list, status);
  const hide = (): void => {
    list.hidden = true;
    field.setAttribute('aria-expanded', 'false');
  };
  field.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !list.hidden) {
      hide();
      event.preventDefault();
    }
  });
  form.addEventListener('focusout', (event) => {
    if (!(event.relatedTarget instanceof Node && form.contains(event.relatedTarget))) hide();
  });
  // A press on an option must not take the focus away before it is a click.
  list.addEventListener('pointerdown', (event) => {
    event.preventDefault();
  });
  suggestIn({ field, list, status, leave: hide }, root);
}

function dress(root: URL): void {
  if (styled) return;
  styled = true;
  document.head.append(element('link', { rel: 'stylesheet', href: below(root, style) }));
}
