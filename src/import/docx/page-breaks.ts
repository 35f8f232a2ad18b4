import { all, remove, runOf, shownText } from './word-file.ts';

/** A break that parts letters stands where a space was; one that parts a number's digits or signs does not. */
const parts = (before: string, after: string): boolean =>
  !/\s$/u.test(before) && !/^\s/u.test(after) && !/[\d.,]$/u.test(before + after.slice(0, 1));

/**
 * Takes out the breaks of pages and columns that someone set by hand within a text: the words beside it stay
 * apart, and a sentence that it parts into two paragraphs is whole again.
 */
export function closePageBreaks(root: Element): void {
  for (const paragraph of all(root, 'w:p')) {
    const breaks = pageBreaks(paragraph);
    if (breaks.length === 0) continue;
    for (const own of breaks) {
      const [before, after] = textsBeside(paragraph, own);
      const run = own.parentNode as Element;
      if (before !== '' && after !== '' && parts(before, after))
        run.replaceChild(runOf(paragraph, ' ').firstChild as Node, own);
      else run.removeChild(own);
      if (before === '' && after !== '') joinTo(previous(paragraph), paragraph);
      if (after === '' && before !== '') joinTo(paragraph, next(paragraph));
    }
  }
}

const isPageBreak = (element: Element): boolean =>
  ['page', 'column'].includes(element.getAttribute('w:type') ?? '');

const pageBreaks = (paragraph: Element): Element[] => all(paragraph, 'w:br').filter(isPageBreak);

/** The text of a paragraph before and behind an element in it. */
function textsBeside(paragraph: Element, element: Element): [string, string] {
  const inner = all(paragraph, '*');
  const at = inner.indexOf(element);
  const textOf = (elements: readonly Element[]): string =>
    elements
      .filter(({ nodeName }) => nodeName === 'w:t')
      .map(({ textContent }) => textContent)
      .join('');
  return [textOf(inner.slice(0, at)), textOf(inner.slice(at))];
}

function neighbour(paragraph: Element, step: 'nextSibling' | 'previousSibling'): Element | undefined {
  let at = paragraph[step];
  while (at && at.nodeType !== 1) at = at[step];
  return at?.nodeName === 'w:p' ? (at as Element) : undefined;
}

const next = (paragraph: Element): Element | undefined => neighbour(paragraph, 'nextSibling');
const previous = (paragraph: Element): Element | undefined => neighbour(paragraph, 'previousSibling');

/** Joins two paragraphs that are one sentence: the first stops in its midst, the second goes on in small letters. */
function joinTo(first: Element | undefined, second: Element | undefined): void {
  if (!first || !second || all(second, 'w:numPr').length > 0) return;
  const [before, after] = [shownText(first), shownText(second)];
  if (!/[\p{L}\p{N},)”"]\s*$/u.test(before) || !/^\s*(?:\p{Ll}(?![.)])|[.,]\d)/u.test(after)) return;
  if (parts(before, after)) first.appendChild(runOf(first, ' '));
  for (const child of Array.from(second.childNodes)) if (child.nodeName !== 'w:pPr') first.appendChild(child);
  remove(second);
}
