import style from './search-dialog.css?url';
import { below } from './addresses.ts';
import { element } from './element.ts';
import { dialogWords as words, searchPage } from './page-language.ts';

/** The dialog as it stands before anything is suggested: a form that leads to the search page. */
export interface DialogFrame {
  readonly node: HTMLDialogElement;
  readonly field: HTMLInputElement;
  readonly list: HTMLElement;
  /** What screen readers are told. */
  readonly status: HTMLElement;
}

let frame: DialogFrame | undefined;

/**
 * Opens the search dialog with its field focused, at once: what is typed next goes into the field, whatever
 * has still to be fetched. (Input methods for Vietnamese compose in a field; keys caught elsewhere would be
 * bare letters.)
 */
export function openDialogFrame(root: URL): DialogFrame {
  frame ??= makeFrame(root);
  if (!frame.node.open) frame.node.showModal();
  frame.field.focus();
  frame.field.select();
  return frame;
}

function makeFrame(root: URL): DialogFrame {
  const field = element('input', {
    type: 'search',
    name: 'q',
    id: 'search-dialog-field',
    role: 'combobox',
    placeholder: words.placeholder,
    autocomplete: 'off',
    enterkeyhint: 'search',
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    'aria-controls': 'search-dialog-list',
  }) as HTMLInputElement;
  const list = element('ul', {
    id: 'search-dialog-list',
    role: 'listbox',
    'aria-label': words.suggestions,
    hidden: '',
  });
  const status = element('p', { class: 'visually-hidden', role: 'status' });
  const close = element('button', { type: 'button', class: 'search-dialog-close' }, words.close);
  const form = element(
    'form',
    { role: 'search', 'aria-label': words.field, action: below(root, searchPage), method: 'get' },
    element('label', { for: field.id }, words.field),
    element('div', { class: 'search-dialog-line' }, field, close),
  );
  const keys = element('p', { class: 'search-dialog-keys' }, words.keys);
  const node = element(
    'dialog',
    { class: 'search-dialog', 'aria-label': words.title },
    form,
    list,
    status,
    keys,
  ) as HTMLDialogElement;
  close.addEventListener('click', () => {
    node.close();
  });
  node.addEventListener('click', (event) => {
    if (event.target === node) node.close();
  });
  document.body.append(node);
  dress(node, root);
  return { node, field, list, status };
}

/** Shows the dialog only with its style, which is fetched when it is first opened. */
function dress(node: HTMLElement, root: URL): void {
  node.style.opacity = '0';
  // The build writes addresses from the site's root, which may lie under any path.
  const link = element('link', { rel: 'stylesheet', href: below(root, style) });
  for (const event of ['load', 'error']) {
    link.addEventListener(event, () => {
      node.style.opacity = '';
    });
  }
  document.head.append(link);
}
