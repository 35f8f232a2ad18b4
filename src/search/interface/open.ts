import { siteRoot } from './addresses.ts';
import { openDialogFrame } from './dialog-frame.ts';
import { preload } from '../index/preload.ts';

/**
 * What every page has of search: `/` and Ctrl/Cmd-K open the dialog, as does a page's search form that is sent
 * empty, which is the way of phones; and a page that a search led to marks what was looked for. All else is
 * fetched when it is used.
 */
const EDITABLE = 'input, textarea, select, [contenteditable]';

async function openDialog(): Promise<void> {
  const root = siteRoot();
  const frame = openDialogFrame(root);
  const { suggestIn } = await import('./suggestions.ts');
  suggestIn({ ...frame, leave: () => frame.node.close() }, root);
}

/** Search forms in pages suggest as the dialog does, from the first key on. */
addEventListener('input', (event) => {
  const field = event.target;
  if (!(field instanceof HTMLInputElement) || !field.matches('.search-form input')) return;
  void import('./field-suggestions.ts').then(({ suggestBelow }) => {
    suggestBelow(field);
  });
});

addEventListener('keydown', (event) => {
  const withKey = (event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 'k';
  const slash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey;
  const typing = event.target instanceof Element && event.target.closest(EDITABLE) !== null;
  if (!withKey && !(slash && !typing)) return;
  event.preventDefault();
  const field = document.querySelector<HTMLInputElement>('[data-search-page] [data-search="field"]');
  if (field) field.select();
  else void openDialog();
});

addEventListener('submit', (event) => {
  const form = event.target instanceof HTMLFormElement ? event.target : null;
  const field = form?.matches('.search-form') ? form.querySelector('input') : null;
  if (field?.value.trim() !== '') return;
  event.preventDefault();
  void openDialog();
});

// A search page that is opened with a query needs these at once, long before its own code is there.
if (document.querySelector('[data-search-page]') && new URLSearchParams(location.search).get('q')) {
  const names = `names.${document.documentElement.lang}.packed`;
  const index = new URL('pagefind/', siteRoot());
  preload(['archive.packed', 'reports.packed', names].map((name) => new URL(name, index)));
}

if (new URLSearchParams(location.search).has('tim')) {
  void import('./arrival.ts').then(({ markArrival }) => markArrival());
}
