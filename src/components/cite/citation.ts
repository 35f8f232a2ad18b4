/**
 * Citing: the forms are made only when a reader opens "Trích dẫn" or asks to cite a place of the page (a link with
 * `data-cite`, whose hash names the place).
 */
const citation = document.querySelector<HTMLDetailsElement>('details.citation');
if (citation) {
  const show = async (): Promise<void> => {
    const { showCitation } = await import('./citation-forms.ts');
    showCitation(citation);
  };
  citation.addEventListener('toggle', () => {
    if (citation.open) void show();
  });
  addEventListener('hashchange', () => {
    if (citation.open) void show();
  });
  document.addEventListener('click', (event) => {
    const link =
      event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-cite]') : null;
    if (!link) return;
    event.preventDefault();
    link.closest<HTMLElement>('[popover]')?.hidePopover();
    history.pushState(null, '', link.hash);
    citation.open = true;
    void show();
    citation.scrollIntoView();
    citation.querySelector('summary')?.focus({ preventScroll: true });
  });
}
