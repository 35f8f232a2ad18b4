import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';

/**
 * Keeps the numbers of an ordered list as they are written: Markdown itself counts on from the first.
 *
 * `1. Một` `5. Năm` → `<li>Một</li><li value="5">Năm</li>`
 */
export function remarkWrittenNumbers() {
  return (tree: Root, file: VFile): void => {
    const source = String(file);
    visit(tree, 'list', (list) => {
      if (!list.ordered) return;
      let expected = list.start ?? 1;
      for (const item of list.children) {
        const offset = item.position?.start.offset;
        const written =
          offset === undefined ? undefined : /^\d+/.exec(source.slice(offset, offset + 12))?.[0];
        const number = written === undefined ? expected : Number(written);
        if (number !== expected) {
          item.data = { ...item.data, hProperties: { ...item.data?.hProperties, value: String(number) } };
        }
        expected = number + 1;
      }
    });
  };
}
