import type { FootnoteReference, Link, Parents, PhrasingContent, Root } from 'mdast';
import { visit } from 'unist-util-visit';

/**
 * Parts links at the notes' marks in them, for a mark is a link itself and links do not nest.
 *
 * `[trang của thôn[^1] về mương](https://…)` → `[trang của thôn](https://…)[^1][ về mương](https://…)`
 */
export function remarkPartedLinks() {
  return (tree: Root): void => {
    visit(tree, 'link', (link, index, parent) => {
      if (!parent || index === undefined || !holdsMark(link)) return undefined;
      const parts = partsOf(link);
      (parent.children as PhrasingContent[]).splice(index, 1, ...parts);
      return index + parts.length;
    });
  };
}

type Phrase = Extract<PhrasingContent, Parents>;

const holdsMark = (node: PhrasingContent): boolean =>
  node.type === 'footnoteReference' ||
  ('children' in node && node.children.some((inner) => holdsMark(inner as PhrasingContent)));

/** A phrase as phrases of its kind between the marks that stood in it. */
function partsOf<T extends Link | Phrase>(phrase: T): (T | FootnoteReference)[] {
  const parts: (T | FootnoteReference)[] = [];
  let open: PhrasingContent[] = [];
  const close = (): void => {
    if (open.length > 0) parts.push({ ...phrase, children: open });
    open = [];
  };
  for (const child of phrase.children as PhrasingContent[]) {
    const inner = holdsMark(child) && 'children' in child ? partsOf(child as Phrase) : [child];
    for (const part of inner) {
      if (part.type !== 'footnoteReference') open.push(part);
      else {
        close();
        parts.push(part);
      }
    }
  }
  close();
  return parts;
}
