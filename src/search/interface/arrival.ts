import { addressedPlace, ARRIVAL_PARAMETER, siteRoot } from './addresses.ts';
import { fetchPacked, fetchBelow } from '../index/packed.ts';
import { findMatches } from '../query/match.ts';
import { readQuery } from '../query/query.ts';
import type { SearchArchive } from '../records/records.ts';

/** Name of the marks, for the stylesheet (`::highlight(tim)`). */
const MARKS = 'tim';
/** Blocks that text is looked for in, each by itself. */
const BLOCKS = 'p, li, tr, caption, h1, h2, h3, h4, h5, h6, dd, dt';

/**
 * Marks what a search looked for in the passage that it led to, and brings the first mark into view. The page
 * itself is not changed: marks are ranges. Where a browser has none, the passage alone is come to.
 */
export async function markArrival(): Promise<void> {
  const typed = new URLSearchParams(location.search).get(ARRIVAL_PARAMETER) ?? '';
  if (!('highlights' in CSS) || !typed) return;
  const root = siteRoot();
  // Abbreviations are marked too; without their list the typed words are.
  const archive = await fetchPacked<SearchArchive>(
    fetchBelow(new URL('pagefind/', root)),
    'archive.packed',
  ).catch(() => undefined);
  const query = readQuery(typed, archive?.abbreviations);
  const blocks = passage().map((block) => ({ block, text: textOf(block) }));
  const matched = blocks.map(({ text, ...rest }) => ({
    ...rest,
    text,
    match: findMatches(text.text, query),
  }));
  const best = ['phrase', 'words', 'folded'].find((one) =>
    matched.some(({ match }) => match.closeness === one),
  );
  const ranges = matched
    .filter(({ match }) => (best ? match.closeness === best : true))
    .flatMap(({ text, match }) => match.ranges.map(({ start, end }) => rangeOf(text, start, end)));
  const [first] = ranges;
  if (!first) return;
  CSS.highlights.set(MARKS, new Highlight(...ranges));
  const { top, bottom } = first.getBoundingClientRect();
  if (top < 0 || bottom > innerHeight)
    first.startContainer.parentElement?.scrollIntoView({ block: 'center' });
}

/** The blocks of what the address names: a heading's section, a note, a table, a page's main part. */
function passage(): Element[] {
  const target = addressedPlace();
  if (!target) return blocksIn(document.querySelector('main') ?? document.body);
  if (!/^H[1-6]$/.test(target.tagName)) {
    const own = blocksIn(target);
    return own.length > 0 ? own : [target];
  }
  const blocks: Element[] = [target];
  for (
    let next = target.nextElementSibling;
    next && !/^H[1-6]$/.test(next.tagName);
    next = next.nextElementSibling
  ) {
    blocks.push(...blocksIn(next));
  }
  return blocks;
}

/** An element's innermost blocks, or itself. */
function blocksIn(element: Element): Element[] {
  const inner = [...element.querySelectorAll(BLOCKS)].filter((block) => !block.querySelector(BLOCKS));
  return inner.length === 0 && element.matches(BLOCKS) ? [element] : inner;
}

interface BlockText {
  readonly text: string;
  readonly nodes: readonly { readonly node: Text; readonly start: number }[];
}

/** A block's text without the numbers of notes, and the nodes that it is made of. */
function textOf(block: Element): BlockText {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest('[role="doc-noteref"], [role="doc-backlink"]')
      ? NodeFilter.FILTER_REJECT
      : NodeFilter.FILTER_ACCEPT,
  );
  const nodes: { node: Text; start: number }[] = [];
  let text = '';
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    nodes.push({ node, start: text.length });
    text += node.data;
  }
  return { text, nodes };
}

function rangeOf({ nodes }: BlockText, start: number, end: number): Range {
  const range = new Range();
  const at = (place: number) => nodes.findLast((one) => one.start <= place);
  const [first, last] = [at(start), at(end - 1)];
  if (first) range.setStart(first.node, start - first.start);
  if (last) range.setEnd(last.node, end - last.start);
  return range;
}
