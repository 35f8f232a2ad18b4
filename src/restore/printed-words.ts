import type { Nodes, Root } from 'mdast';
import { createHash } from 'node:crypto';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

/** A passage of a report: a paragraph, a heading, a table's cell. */
export type PrintedPassage = string;

const markdown = unified().use(remarkParse).use(remarkGfm, { singleTilde: false });

/**
 * The passages of a report's Markdown in reading order, as readers see them: links by their words, no marks of
 * notes, no addresses. Notes come where their text stands.
 */
export function printedPassages(body: string): PrintedPassage[] {
  const passages: PrintedPassage[] = [];
  visit(markdown.parse(body.normalize('NFC')) as Root, passages);
  return passages;
}

function visit(node: Nodes, passages: PrintedPassage[]): void {
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
    const text = wordsOf(node).replace(/\s+/gu, ' ').trim();
    if (text !== '') passages.push(text);
  } else if ('children' in node) {
    for (const child of node.children) visit(child, passages);
  }
}

function wordsOf(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if (node.type === 'break') return ' ';
  return 'children' in node ? node.children.map(wordsOf).join('') : '';
}

/** Every printed word in order: what stands between spaces. */
export function wordsOfPassages(passages: readonly PrintedPassage[]): string[] {
  return passages.flatMap((passage) => passage.split(/\s+/u).filter((word) => word !== ''));
}

/** A digest of what is printed: restored words belong to one text and no other. */
export function digestOfPassages(passages: readonly PrintedPassage[]): string {
  return `sha256:${createHash('sha256').update(passages.join('\n')).digest('hex')}`;
}
