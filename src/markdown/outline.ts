import type { Nodes, Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import type { OutlineItem, Section } from '../domain/report-parts.ts';
import { idOf } from './nodes.ts';
import { countWords, plainLine, plainText } from './plain-text.ts';

/**
 * Reads a report's headings and the text under each into `file.data.outline` and `file.data.sections`:
 * what the contents list, the search records and the topic pages are made of. Text under no heading is a
 * section of its own. Changes nothing.
 */
export function remarkOutline() {
  return (tree: Root, file: VFile): void => {
    const outline: OutlineItem[] = [];
    const sections: Omit<Section, 'topics'>[] = [];
    let path: OutlineItem[] = [];
    let current: { id: string; depth: number; path: string[]; blocks: string[]; cites: string[] } | undefined;
    const close = (): void => {
      if (current) sections.push({ ...withoutBlocks(current), text: current.blocks.join('\n') });
    };
    for (const node of tree.children) {
      if (node.type === 'footnoteDefinition' || node.type === 'definition') continue;
      if (node.type === 'heading') {
        close();
        const item = { depth: node.depth, id: idOf(node) ?? '', text: plainLine(node) };
        outline.push(item);
        path = [...path.filter(({ depth }) => depth < node.depth), item];
        current = {
          id: item.id,
          depth: item.depth,
          path: path.map(({ text }) => text),
          blocks: [],
          cites: [],
        };
      } else {
        current ??= { id: firstId(node) ?? '', depth: 1, path: [], blocks: [], cites: [] };
        const text = plainText(node)
          .replace(/[^\S\n]+/gu, ' ')
          .trim();
        if (text) current.blocks.push(text);
        visit(node, 'footnoteReference', ({ identifier, label }) => {
          current?.cites.push(label ?? identifier);
        });
      }
    }
    close();
    file.data.outline = outline;
    file.data.sections = sections;
    file.data.words = tree.children.reduce((total, node) => total + countWords(plainText(node)), 0);
  };
}

function withoutBlocks({ id, depth, path, cites }: Omit<Section, 'topics' | 'text'>) {
  return { id, depth, path, cites };
}

/** The id of a block or of the first element in it that has one. */
function firstId(node: RootContent | Nodes): string | undefined {
  const own = idOf(node);
  if (own !== undefined || !('children' in node)) return own;
  for (const child of node.children) {
    const id = firstId(child);
    if (id !== undefined) return id;
  }
  return undefined;
}
