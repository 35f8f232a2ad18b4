import type { Nodes } from 'mdast';

/**
 * The report's own text in a node: without note marks and without text of the page's interface. Raw HTML
 * counts as the text it is shown as.
 */
export function plainText(node: Nodes): string {
  if (node.type === 'footnoteReference' || (node.type === 'pageElement' && node.interface)) return '';
  if (node.type === 'break') return '\n';
  if (node.type === 'image') return node.alt ?? '';
  if ('value' in node && typeof node.value === 'string') return node.value;
  if (!('children' in node)) return '';
  const separator = isContainer(node.type) ? '\n' : node.type === 'tableRow' ? ' | ' : '';
  return node.children.map((child) => plainText(child)).join(separator);
}

function isContainer(type: string): boolean {
  return ['root', 'list', 'listItem', 'blockquote', 'table', 'footnoteDefinition'].includes(type);
}

/** Plain text on one line, for titles, quotes and labels. */
export function plainLine(node: Nodes): string {
  return plainText(node).replace(/\s+/gu, ' ').trim();
}

/** Number of words (runs of letters or digits) in a text. */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}\p{M}]+/gu)?.length ?? 0;
}
