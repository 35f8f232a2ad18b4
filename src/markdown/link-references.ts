import type { Definition, Root } from 'mdast';
import { visit } from 'unist-util-visit';

/**
 * Turns links by reference into links, so that every plugin after it meets one kind:
 *
 * `[645 tỷ đồng][thu]` with `[thu]: ../indicators/thu-noi-dia.md` → `[645 tỷ đồng](../indicators/thu-noi-dia.md)`.
 */
export function remarkLinkReferences() {
  return (tree: Root): void => {
    const definitions = new Map<string, Definition>();
    visit(tree, 'definition', (node) => {
      if (!definitions.has(node.identifier)) definitions.set(node.identifier, node);
    });
    visit(tree, 'linkReference', (node) => {
      const definition = definitions.get(node.identifier);
      if (definition) Object.assign(node, { type: 'link', url: definition.url, title: definition.title });
    });
  };
}
