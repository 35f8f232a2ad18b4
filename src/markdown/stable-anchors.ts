import { createHash } from 'node:crypto';
import type { Heading, Paragraph, Root, Table } from 'mdast';
import { visitParents } from 'unist-util-visit-parents';
import { anchorForm, slugify } from '../domain/orthography.ts';
import { setId } from './nodes.ts';
import { plainLine } from './plain-text.ts';
import type { ReportContext } from './report-context.ts';

/** Ids that the page around a report has, and those that begin like a note's. */
export const TAKEN: readonly string[] = [
  ...['chu-thich', 'noi-dung', 'bang-so-lieu', 'chu-de-cua-bao-cao', 'tim-dau-trang'],
  // No heading can have these; an old name in the frontmatter could.
  ...['trich_dan', 'cung_muc'],
];
const LIKE_A_NOTE = /^nr?-/;

/**
 * Gives headings, paragraphs and tables ids made from their own text, so that an id does not change when
 * other text is added elsewhere: `## I. Tình hình` → `<h2 id="i-tinh-hinh">`, a paragraph → `<p id="p-…">`.
 *
 * Blocks of the same text are told apart by the heading they stand under, and only then by their order.
 * A name that `aliases` of the frontmatter leads to a place is that place's: no other one takes it.
 * Ids are ASCII, because remark-rehype percent-encodes others.
 */
export function remarkStableAnchors({ report }: Pick<ReportContext, 'report'>) {
  return (tree: Root): void => {
    const used = new Set<string>([...TAKEN, ...Object.keys(report.aliases ?? {})]);
    let heading = '';
    visitParents(tree, ['heading', 'paragraph', 'table'], (node, ancestors) => {
      if (ancestors.some(({ type }) => type === 'footnoteDefinition')) return;
      const block = node as Heading | Paragraph | Table;
      const text = plainLine(block);
      const base =
        block.type === 'heading'
          ? headingBase(text)
          : `${block.type === 'table' ? 't' : 'p'}-${digest(text)}`;
      const id = unusedId(base, heading, used);
      if (block.type === 'heading') heading = id;
      // A tight list's paragraphs are not rendered as elements: there the item carries the id.
      const parent = ancestors.at(-1);
      const list = ancestors.at(-2);
      const isTight = list?.type === 'list' && !list.spread && list.children.every((item) => !item.spread);
      setId(isTight && parent?.type === 'listItem' && parent.children[0] === block ? parent : block, id);
    });
  };
}

function headingBase(text: string): string {
  const slug = slugify(text);
  return slug === '' || LIKE_A_NOTE.test(slug) ? `muc${slug && '-'}${slug}` : slug;
}

/** How often a base was asked for under a context: thousands of equal passages must not each try all numbers. */
const orders = new WeakMap<Set<string>, Map<string, number>>();

/** `base`, or where that is taken, `base` with what tells it apart: its context, then its order. */
export function unusedId(base: string, context: string, used: Set<string>): string {
  const tried = orders.get(used) ?? new Map<string, number>();
  orders.set(used, tried);
  const key = `${base} ${context}`;
  let id = base;
  let order = tried.get(key) ?? 1;
  for (; used.has(id); order += 1) {
    id = `${base}-${digest(`${context} ${order === 1 ? '' : order}`).slice(0, 4)}`;
  }
  tried.set(key, order);
  used.add(id);
  return id;
}

/** Seven letters and digits that stand for a text; equal for spellings that readers take for the same. */
export function digest(text: string): string {
  const hash = createHash('sha256').update(anchorForm(text)).digest();
  return hash.readBigUInt64BE().toString(36).padStart(13, '0').slice(-7);
}
