/**
 * Shows a note beside its mark. The note's own body becomes the popover and is plain again once closed, so no
 * note is stored twice and no id occurs twice. Without this script the marks are links to the notes.
 */
export function enhanceNotes(page: Document): void {
  page.addEventListener('click', (event) => {
    if (!(event.target instanceof Element) || event.button !== 0) return;
    // With a modifier the reader asks for a new tab or a download: a link keeps its meaning.
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const reference = event.target.closest<HTMLAnchorElement>('a.noteref');
    const body =
      reference && page.getElementById(reference.hash.slice(1))?.querySelector<HTMLElement>('.note-body');
    if (!reference || !body || !('showPopover' in body)) return;
    event.preventDefault();
    if (body.popover === null) openNote(body, reference);
  });
  addEventListener('beforeprint', () => {
    for (const body of page.querySelectorAll<HTMLElement>('.note-body[popover]')) closed(body);
  });
}

function openNote(body: HTMLElement, reference: HTMLAnchorElement): void {
  const name = reference.getAttribute('aria-label') ?? '';
  body.popover = 'auto';
  body.role = 'dialog';
  body.ariaLabel = name;
  body.tabIndex = -1;
  body.prepend(bar(body, name));
  // Some browsers do not focus a link that is clicked; closing returns focus to what had it on opening.
  reference.focus({ preventScroll: true });
  body.showPopover({ source: reference });
  reference.ariaExpanded = 'true';
  body.scrollTop = 0;
  body.focus({ preventScroll: true });
  body.addEventListener('toggle', function onToggle(event) {
    if (event.newState !== 'closed') return;
    body.removeEventListener('toggle', onToggle);
    reference.removeAttribute('aria-expanded');
    closed(body);
  });
}

function bar(body: HTMLElement, name: string): HTMLElement {
  const element = document.createElement('div');
  element.className = 'note-bar';
  const label = document.createElement('span');
  label.textContent = name;
  const button = document.createElement('button');
  button.type = 'button';
  button.ariaLabel = 'Đóng chú thích';
  button.textContent = '×';
  button.addEventListener('click', () => {
    body.hidePopover();
  });
  element.append(label, button);
  return element;
}

/** Makes a note's body what it was before it was opened. */
function closed(body: HTMLElement): void {
  body.querySelector('.note-bar')?.remove();
  for (const name of ['popover', 'role', 'aria-label', 'tabindex']) body.removeAttribute(name);
}
