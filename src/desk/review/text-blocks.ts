import type { Nodes, Root } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visitParents } from 'unist-util-visit-parents';
import { remarkGfmFor } from '../../markdown/gfm.ts';
import { remarkIndentedText } from '../../markdown/indented-text.ts';

/** A paragraph, heading or cell of a draft: its plain text, and where each letter of it stands in the Markdown. */
export interface TextBlock {
  /** On one line: each line break is a space. */
  readonly text: string;
  /** One offset a letter, and one more for the end. */
  readonly at: readonly number[];
  /** Label of the note that it is of. */
  readonly note?: string;
}

/** The running text of a draft's body, block by block in its order. Note marks and links are no part of it. */
export function textBlocks(markdown: string): TextBlock[] {
  const processor = unified().use(remarkParse).use(remarkGfmFor, markdown).use(remarkIndentedText);
  const tree: Root = processor.parse(markdown);
  const blocks: TextBlock[] = [];
  visitParents(tree, ['paragraph', 'heading', 'tableCell'], (node, ancestors) => {
    const letters: string[] = [];
    const at: number[] = [];
    addLetters(node as Nodes, markdown, letters, at);
    const note = ancestors.find(({ type }) => type === 'footnoteDefinition');
    at.push((at.at(-1) ?? (node as Nodes).position?.start.offset ?? 0) + (at.length > 0 ? 1 : 0));
    blocks.push({
      text: letters.join(''),
      at,
      ...(note && 'label' in note ? { note: note.label ?? '' } : {}),
    });
  });
  return blocks;
}

function addLetters(node: Nodes, markdown: string, letters: string[], at: number[]): void {
  if (node.type === 'footnoteReference') return;
  const start = node.position?.start.offset ?? 0;
  if (node.type === 'break') {
    letters.push(' ');
    at.push(start);
  } else if ('value' in node) {
    addValue(node.value, start, node.position?.end.offset ?? start, markdown, letters, at);
  } else if ('children' in node) {
    for (const child of node.children) addLetters(child, markdown, letters, at);
  }
}

/** A value's letters with their places: backslashes, entities and indents stand in the Markdown alone. */
function addValue(
  value: string,
  start: number,
  end: number,
  markdown: string,
  letters: string[],
  at: number[],
): void {
  let place = start;
  for (let index = 0; index < value.length; index += 1) {
    const letter = value.charAt(index);
    const found = nextPlace(letter, place, end, markdown);
    letters.push(/\s/u.test(letter) ? ' ' : letter);
    at.push(found);
    place = markdown.charAt(found) === letter ? found + 1 : afterEntity(found, end, markdown);
  }
}

function nextPlace(letter: string, from: number, end: number, markdown: string): number {
  let place = from;
  while (place < end) {
    const here = markdown.charAt(place);
    if (here === letter || here === '&') return place;
    if (here !== '\\' && !/\s|>|`/u.test(here)) break;
    place += 1;
  }
  return Math.min(place, end);
}

function afterEntity(place: number, end: number, markdown: string): number {
  const semicolon = markdown.charAt(place) === '&' ? markdown.indexOf(';', place) : -1;
  return semicolon >= 0 && semicolon < end ? semicolon + 1 : place + 1;
}

/** A stretch of a block's text. */
export interface BlockPlace {
  readonly block: TextBlock;
  readonly start: number;
  readonly end: number;
}

/** Where words stand in a draft, first of all places; `undefined` where they no longer do. */
export function findWords(blocks: readonly TextBlock[], words: string): BlockPlace | undefined {
  const sought = words.replace(/\s/gu, ' ').trim();
  if (sought === '') return undefined;
  for (const block of blocks) {
    const start = block.text.indexOf(sought);
    if (start >= 0) return { block, start, end: start + sought.length };
  }
  return undefined;
}

/** The block and the offset in its text that an offset of the Markdown stands in. */
export function blockAt(blocks: readonly TextBlock[], offset: number): BlockPlace | undefined {
  const block = blocks.find(({ at }) => offset >= (at[0] ?? Infinity) - 3 && offset < (at.at(-1) ?? 0));
  const start = block?.at.findIndex((place) => place >= offset) ?? -1;
  return block && start >= 0 ? { block, start, end: start } : undefined;
}

/** The stretch of Markdown that words of a block are written in. */
export const sourceRange = ({ block: { at }, start, end }: BlockPlace): { start: number; end: number } => ({
  start: at[start] ?? 0,
  end: (at[end - 1] ?? 0) + 1,
});
