import type { Nodes, Paragraph, Parents, Root } from 'mdast';
import type { Data } from 'mdast';
import { visitParents } from 'unist-util-visit-parents';
import type { ReadingFinder } from '../domain/reading.ts';
import { plainText } from './plain-text.ts';

/**
 * Says of each heading, paragraph and cell of a report whose words were restored which of them it begins with:
 *
 * `Tinh hinh` → `<p data-words="412">Tinh hinh</p>`
 *
 * The page's script counts on from there to show what the words say. What is printed stays. Runs right behind the
 * anchors, before anything is added to the text.
 */
export function remarkReadings({ readings }: { readonly readings?: ReadingFinder }) {
  return (tree: Root): void => {
    if (!readings) return;
    let next = 0;
    visitParents(tree, ['heading', 'paragraph', 'tableCell'], (node, ancestors) => {
      const found = readings.find(plainText(node as Nodes), next);
      if (!found) return;
      next = found.end;
      const shown = elementOf(node as Paragraph, ancestors);
      const data: Data = (shown.data ??= {});
      data.hProperties = { ...data.hProperties, dataWords: String(found.first) };
    });
  };
}

/** A tight list's paragraphs are not rendered as elements: there the item stands for its first one. */
function elementOf(node: Paragraph, ancestors: readonly Parents[]): Parents {
  const parent = ancestors.at(-1);
  const list = ancestors.at(-2);
  const isTight = list?.type === 'list' && !list.spread && list.children.every((item) => !item.spread);
  return isTight && parent?.type === 'listItem' && parent.children[0] === node ? parent : node;
}
