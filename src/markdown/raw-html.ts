import type { Image, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';

/**
 * Shows raw HTML and pictures of a report as text: its HTML never runs, and a page asks no other site for
 * anything.
 *
 * `<b>Tổng</b> thu` → `<p>&lt;b&gt;Tổng&lt;/b&gt; thu</p>`
 */
export function remarkRawHtmlAsText() {
  return (tree: Root): void => {
    visit(tree, 'html', (node, index, parent) => {
      if (!parent || index === undefined) return undefined;
      const text = { type: 'text' as const, value: node.value, position: node.position };
      const isBlock = ['root', 'blockquote', 'listItem', 'footnoteDefinition'].includes(parent.type);
      parent.children[index] = isBlock
        ? { type: 'paragraph', children: [text], position: node.position }
        : text;
      return SKIP;
    });
    visit(tree, ['image', 'imageReference'], (node, index, parent) => {
      if (!parent || index === undefined) return;
      const { alt, position } = node as Image;
      parent.children[index] = { type: 'text', value: alt ?? '', position };
    });
  };
}
