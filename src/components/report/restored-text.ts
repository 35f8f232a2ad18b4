import { readPageReading, type PageReading, type PageWord } from '../../views/report/page-reading.ts';

/** What in a passage is the page's, or a passage of its own. */
const NOT_ITS_TEXT = '.noteref, .figure-link, .reading, .backlink, .place, [data-words], ul, ol';

interface Change {
  readonly printed: Text;
  readonly shown: readonly ChildNode[];
}

/** A run of one text node: spaces, or a word or the part of one that the node holds. */
interface Part {
  readonly text: string;
  shown: ChildNode | string;
}

/** The words of a report's page, as printed or as they most likely read. */
export class RestoredText {
  private readonly changes: readonly Change[];
  private isShown = false;

  constructor(body: HTMLElement, reading: PageReading) {
    const wordAt = readPageReading(reading);
    // Notes stand at the page's end, and in the text where their own stands.
    const passages = [...body.querySelectorAll<HTMLElement>('[data-words]')].sort(
      (a, b) => Number(a.dataset.words) - Number(b.dataset.words),
    );
    this.changes = passages.flatMap((passage) => {
      const changes = changesIn(passage, wordAt);
      const [first, ...others] = changes.flatMap(({ shown }) => shown.filter(isGuess));
      if (first) first.tabIndex = 0;
      for (const other of others) other.tabIndex = -1;
      return changes;
    });
  }

  /** Puts the words in the place of the printed ones, or those back. The page's own elements stay. */
  show(restored: boolean): void {
    if (restored === this.isShown) return;
    this.isShown = restored;
    for (const { printed, shown } of this.changes) {
      if (restored) printed.replaceWith(...shown);
      else {
        shown[0]?.before(printed);
        for (const node of shown) node.remove();
      }
    }
  }
}

type WordAt = ReturnType<typeof readPageReading>;

const isGuess = (node: ChildNode): node is HTMLElement =>
  node instanceof HTMLElement && node.classList.contains('guess');

function changesIn(passage: HTMLElement, wordAt: WordAt): Change[] {
  let at = Number(passage.dataset.words);
  let word: Part[] = [];
  const close = (): void => {
    if (word.length === 0) return;
    showWord(word, wordAt(at, word.map(({ text }) => text).join('')));
    at += 1;
    word = [];
  };
  const nodes = textsOf(passage).map((node) => {
    const parts = (node.data.match(/\s+|\S+/gu) ?? []).map((text): Part => ({ text, shown: text }));
    for (const part of parts) {
      if (part.text.trim() === '') close();
      else word.push(part);
    }
    return { node, parts };
  });
  close();
  return nodes.flatMap(({ node, parts }) =>
    parts.some(({ text, shown }) => shown !== text)
      ? [{ printed: node, shown: joined(parts.map(({ shown }) => shown)) }]
      : [],
  );
}

function textsOf(passage: HTMLElement): Text[] {
  const show = NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT;
  const walker = document.createTreeWalker(passage, show, (node) => {
    if (!(node instanceof Element)) return NodeFilter.FILTER_ACCEPT;
    return node.matches(NOT_ITS_TEXT) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP;
  });
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return texts;
}

/**
 * Shows a word in its parts: `phẩm` and `;` where a note's mark stands between. Parts without letters are the same in
 * print and reading; of the others the first takes all of the word.
 */
function showWord(parts: readonly Part[], { text, kind }: PageWord): void {
  const [only] = parts;
  if (kind !== undefined && only && parts.length === 1) {
    only.shown = marked(kind, text, only.text);
    return;
  }
  const worded = parts.filter((part) => /\p{L}/u.test(part.text));
  const [first] = worded;
  if (!first) return;
  const printed = (list: readonly Part[]): string => list.map((part) => part.text).join('');
  const before = printed(parts.slice(0, parts.indexOf(first)));
  const after = printed(parts.slice(parts.indexOf(worded.at(-1) ?? first) + 1));
  // A sign that is a letter's own, which no reading has: then the word stands as printed.
  if (!text.startsWith(before) || !text.endsWith(after) || text.length < before.length + after.length) return;
  for (const part of worded) part.shown = '';
  first.shown = text.slice(before.length, text.length - after.length);
}

function marked(kind: 'guess' | 'unread', text: string, printed: string): ChildNode {
  const word = document.createElement('span');
  word.className = kind;
  word.textContent = text;
  if (kind === 'guess') word.dataset.printed = printed;
  return word;
}

/** Strings that stand side by side as one text. */
function joined(parts: readonly (ChildNode | string)[]): ChildNode[] {
  const nodes: ChildNode[] = [];
  let text = '';
  for (const part of [...parts, undefined]) {
    if (typeof part === 'string') text += part;
    else {
      if (text !== '') nodes.push(document.createTextNode(text));
      text = '';
      if (part) nodes.push(part);
    }
  }
  return nodes.length > 0 ? nodes : [document.createTextNode('')];
}
