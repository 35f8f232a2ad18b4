import { createHash } from 'node:crypto';
import type { Heading, Paragraph, Root, Table } from 'mdast';
import { visitParents } from 'unist-util-visit-parents';
import { matchForm, slugify } from '../domain/orthography.ts';
import { setId } from './nodes.ts';
import { plainLine } from './plain-text.ts';

/**
 * Gives headings, paragraphs and tables ids made from their own text, so that an id does not change when
 * other text is added elsewhere: `## I. Tình hình` → `<h2 id="i-tinh-hinh">`, a paragraph → `<p id="p-…">`.
 *
 * Blocks of the same text are told apart by the heading they stand under, and only then by their order.
 * Ids are ASCII, because remark-rehype percent-encodes others.
 */
export function remarkStableAnchors() {
  return (tree: Root): void => {
    const used = new Set<string>(['chu-thich']);
    let heading = '';
    visitParents(tree, ['heading', 'paragraph', 'table'], (node, ancestors) => {
      if (ancestors.some(({ type }) => type === 'footnoteDefinition')) return;
      const block = node as Heading | Paragraph | Table;
      const text = plainLine(block);
      const base =
        block.type === 'heading'
          ? slugify(text) || 'muc'
          : `${block.type === 'table' ? 't' : 'p'}-${digest(text)}`;
      const id = unusedId(base, heading, used);
      if (block.type === 'heading') heading = id;
      // A tight list's paragraphs are not rendered as elements: there the item carries the id.
      const parent = ancestors.at(-1);
      const isTight = block.type === 'paragraph' && parent?.type === 'listItem' && !parent.spread;
      setId(isTight && parent.children[0] === block ? parent : block, id);
    });
  };
}

/** `base`, or where that is taken, `base` with what tells it apart: its context, then its order. */
export function unusedId(base: string, context: string, used: Set<string>): string {
  let id = base;
  for (let order = 1; used.has(id); order += 1) {
    id = `${base}-${digest(`${context} ${order === 1 ? '' : order}`).slice(0, 4)}`;
  }
  used.add(id);
  return id;
}

/** Seven letters and digits that stand for a text; equal for spellings that readers take for the same. */
export function digest(text: string): string {
  const hash = createHash('sha256').update(matchForm(text)).digest();
  return hash.readBigUInt64BE().toString(36).padStart(13, '0').slice(-7);
}
