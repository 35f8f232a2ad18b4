/**
 * What every page has of search: `/` and Ctrl/Cmd-K open it, and a page that a search led to marks what was
 * looked for. All else is fetched when it is used.
 */
const EDITABLE = 'input, textarea, select, [contenteditable]';

addEventListener('keydown', (event) => {
  const withKey = (event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 'k';
  const slash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey;
  const typing = event.target instanceof Element && event.target.closest(EDITABLE) !== null;
  if (!withKey && !(slash && !typing)) return;
  event.preventDefault();
  const field = document.querySelector<HTMLInputElement>('[data-search-page] [data-search="field"]');
  if (field) field.select();
  else void import('./dialog.ts').then(({ openSearchDialog }) => openSearchDialog());
});

if (new URLSearchParams(location.search).has('tim')) {
  void import('./arrival.ts').then(({ markArrival }) => markArrival());
}
