import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { matchForm, withoutAccents } from '../../../domain/orthography.ts';
import * as words from '../../../words/vi/bench.ts';
import { showInPane } from './show-in-pane.ts';

interface FindBarProps {
  /** The element whose text is searched. */
  readonly within: () => Element | null;
  /** How often the search was asked for: each time it takes the focus. */
  readonly asked: number;
  readonly onClose: () => void;
}

const MARK = 'bench-find';

/** Looks for words in the page, accents or not; Enter goes on, Shift with it goes back. */
export function FindBar({ within, asked, onClose }: FindBarProps) {
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    const before = document.activeElement;
    return () => {
      // Who closes the search goes on where they were.
      const isHere = field.current?.parentElement?.contains(document.activeElement);
      if (isHere && before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
  }, []);
  const [sought, setSought] = useState('');
  const [at, setAt] = useState(0);
  const places = useRef<readonly Range[]>([]);
  useEffect(() => () => void CSS.highlights?.delete(MARK), []);
  // Before the next key is handled: what is typed at once is sought, and is no command of the page.
  useLayoutEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, [asked]);
  const show = (place: number): void => {
    const range = places.current[place];
    setAt(place);
    if (!range) return;
    CSS.highlights?.set(MARK, new Highlight(range));
    if (range.startContainer.parentElement) showInPane(range.startContainer.parentElement);
  };
  const look = (text: string): void => {
    setSought(text);
    const page = within();
    places.current = page && text.trim() !== '' ? findIn(page, text) : [];
    CSS.highlights?.delete(MARK);
    show(0);
  };
  const count = places.current.length;
  return (
    <search class="bench-find">
      <input
        class="field"
        type="search"
        aria-label={words.findHere}
        placeholder={words.findHere}
        value={sought}
        ref={field}
        onInput={({ currentTarget }) => look(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onClose();
          if (event.key !== 'Enter' || event.isComposing || count === 0) return;
          event.preventDefault();
          show((at + (event.shiftKey ? count - 1 : 1)) % count);
        }}
      />
      <span role="status" class="small soft">
        {sought.trim() === '' ? '' : words.found(Math.min(at + 1, count), count)}
      </span>
      <button type="button" class="button-plain" onClick={onClose}>
        {words.close}
      </button>
    </search>
  );
}

const folded = (text: string): string =>
  [...text].map((sign) => withoutAccents(sign.toLowerCase()).charAt(0) || sign).join('');

function findIn(page: Element, text: string): Range[] {
  const sought = withoutAccents(matchForm(text.normalize('NFC'))).trim();
  const found: Range[] = [];
  for (const block of page.querySelectorAll('p, li, td, th, h2, h3, h4, h5')) {
    const nodes: Text[] = [];
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) nodes.push(walker.currentNode as Text);
    const all = folded(nodes.map(({ data }) => data.replace(/\s/gu, ' ')).join(''));
    for (let from = all.indexOf(sought); from >= 0; from = all.indexOf(sought, from + 1)) {
      const range = rangeOf(nodes, from, from + sought.length);
      if (range) found.push(range);
    }
  }
  return found;
}

function rangeOf(nodes: readonly Text[], from: number, to: number): Range | undefined {
  const range = new Range();
  let offset = 0;
  let isOpen = false;
  for (const node of nodes) {
    const end = offset + node.data.length;
    if (!isOpen && from < end) {
      range.setStart(node, from - offset);
      isOpen = true;
    }
    if (isOpen && to <= end) {
      range.setEnd(node, to - offset);
      return range;
    }
    offset = end;
  }
  return undefined;
}
