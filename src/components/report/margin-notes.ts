import { copyOf, element } from '../browser/elements.ts';

/** Between two notes, in px. */
const GAP = 12;

/** A mark in the text and the note that stands beside it. */
interface MarginNote {
  readonly mark: HTMLElement;
  readonly note: HTMLElement;
}

/**
 * On wide screens, sets each note in the margin beside the mark that first cites it; where marks are close, below the
 * note before. The notes at the end stay what is read aloud, searched, printed and linked: these are for eyes alone.
 *
 * @param room matches while there is room for them
 */
export function showMarginNotes(page: Document, room: MediaQueryList): void {
  const body = page.querySelector<HTMLElement>('.report-body');
  if (!body) return;
  let margin: HTMLElement | undefined;
  let notes: MarginNote[] = [];
  const settle = (): void => {
    if (!room.matches) {
      margin?.remove();
      margin = undefined;
      return;
    }
    if (!margin) {
      notes = notesOf(page, body);
      margin = element('aside', 'margin-notes', ...notes.map(({ note }) => note));
      margin.ariaHidden = 'true';
      body.append(margin);
    }
    arrange(body, notes);
  };
  room.addEventListener('change', settle);
  // Fonts that come late, and larger letters, move the marks.
  new ResizeObserver(settle).observe(body);
  body.addEventListener('click', (event) => {
    const note = event.target instanceof Element ? event.target.closest('.margin-note') : null;
    if (!note || event.target !== note) return;
    note.classList.toggle('whole');
    arrange(body, notes);
  });
}

function notesOf(page: Document, body: HTMLElement): MarginNote[] {
  const seen = new Set<string>();
  const found: MarginNote[] = [];
  for (const mark of body.querySelectorAll<HTMLAnchorElement>('a.noteref:not(.endnotes a)')) {
    const source = page.getElementById(mark.hash.slice(1))?.querySelector('.note-body');
    if (!source || seen.has(mark.hash)) continue;
    seen.add(mark.hash);
    const note = element('div', 'margin-note', element('span', 'num', mark.textContent.trim()), ' ');
    note.append(copyOf(source.childNodes));
    for (const added of note.querySelectorAll('.figure-link, .backlink, .place, .card-bar, .place-actions'))
      added.remove();
    // Hidden from screen readers, and so no stop for the keyboard.
    for (const link of note.querySelectorAll('a')) link.tabIndex = -1;
    found.push({ mark, note });
  }
  return found;
}

/** Measures first and moves afterwards: the other way round each note would lay the page out anew. */
function arrange(body: HTMLElement, notes: readonly MarginNote[]): void {
  const start = body.getBoundingClientRect().top;
  const boxes = notes.map(({ mark, note }) => ({
    note,
    top: mark.getBoundingClientRect().top - start,
    height: note.offsetHeight,
    cut: note.scrollHeight > note.clientHeight + 1,
  }));
  let free = 0;
  for (const { note, top, height, cut } of boxes) {
    const place = Math.max(top, free);
    note.style.insetBlockStart = `${Math.round(place)}px`;
    note.classList.toggle('cut', cut);
    free = place + height + GAP;
  }
}
