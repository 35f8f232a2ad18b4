import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { addFault } from './faults.ts';
import { pageElement } from './nodes.ts';

const INDICATOR_FILE = /^(?:\.\/|\.\.\/indicators\/)?([a-z0-9-]+)\.md$/;
const FOREIGN = /^(?:https?:\/\/|mailto:)/i;

/**
 * Limits the links of the archive's own prose, such as an indicator's definition, to http, https, mailto and other
 * indicators' files; any other link becomes its text.
 *
 * `[thu nội địa](thu-noi-dia.md)` → `<a href="/chi-tieu/thu-noi-dia/">`,
 * `[x](javascript:alert(1))` → `x`, with the fault `link-scheme`.
 *
 * @param indicators ids of all indicators
 */
export function remarkProseLinks(indicators: ReadonlySet<string>) {
  return (tree: Root, file: VFile): void => {
    visit(tree, 'link', (node) => {
      const { url } = node;
      const id = INDICATOR_FILE.exec(url)?.[1];
      if (id !== undefined && indicators.has(id)) {
        node.url = `/chi-tieu/${id}/`;
      } else if (FOREIGN.test(url) && URL.canParse(url)) {
        node.data = { ...node.data, hProperties: { rel: ['external', 'nofollow', 'noopener'] } };
      } else {
        addFault(file, node, {
          rule: id === undefined ? 'link-scheme' : 'link-unknown-indicator',
          message: id === undefined ? `Liên kết tới “${url}” không được phép.` : `Không có chỉ tiêu “${id}”.`,
          hint: 'Chỉ dùng http, https, mailto hoặc tệp của chỉ tiêu khác (ma-chi-tieu.md); nếu không, bỏ liên kết.',
          source: url,
        });
        Object.assign(node, { url: undefined, title: undefined }, pageElement('span', {}, node.children));
      }
    });
  };
}
