import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { addFault } from './faults.ts';

/** What is left of a link or a note's mark that lacks a bracket: its address stands in the text. */
const UNFINISHED =
  /(?<!\\)\][ \n]?\((?=\.{1,2}\/|https?:|mailto:)|(?<![\\\]])\((?=\.\.\/indicators\/)|(?<!\\)\[\^\d+(?![\d\]])/gu;

/**
 * Finds links and notes' marks that a keeper left unfinished; readers would see the address, and the figure would
 * be missing. Comes before plugins that make texts of other nodes.
 *
 * `[645 tỷ đồng](../indicators/thu-noi-dia.md, tăng` has the fault `link-unfinished`
 */
export function remarkUnfinishedLinks() {
  return (tree: Root, file: VFile): void => {
    const written = String(file.value);
    visit(tree, 'text', ({ position }) => {
      const [from, to] = [position?.start.offset, position?.end.offset];
      if (from === undefined || to === undefined) return;
      const source = written.slice(from, to);
      for (const { index } of source.matchAll(UNFINISHED)) {
        const before = written.slice(0, from + index);
        const line = before.split('\n').length;
        const place = { line, column: before.length - before.lastIndexOf('\n') };
        const mark = { type: 'text', position: { start: place, end: place } };
        addFault(file, mark, {
          rule: 'link-unfinished',
          message: 'Liên kết hoặc dấu chú thích viết dở: thiếu ngoặc, hoặc thừa dấu cách giữa ] và (.',
          hint: 'Viết [chữ](../indicators/….md) và [^số], đủ ngoặc mở và đóng.',
          source: source.slice(Math.max(0, index - 30), index + 60).replace(/\s+/gu, ' '),
        });
      }
    });
  };
}
