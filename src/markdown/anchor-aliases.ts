import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { addFault } from './faults.ts';
import type { ReportContext } from './report-context.ts';
import { TAKEN } from './stable-anchors.ts';

/** Elements that hold only certain others: an alias goes into the first of these within. */
const INSIDE: ReadonlySet<string> = new Set(['tr', 'table', 'thead', 'tbody', 'ul', 'ol']);
const HOLDERS: ReadonlySet<string> = new Set(['td', 'th', 'li']);

/**
 * Keeps old names of places working: with `aliases: { p-cu: p-moi }` in the frontmatter, `<p id="p-moi">Chữ` → `<p
 * id="p-moi"><span class="anchor-alias" id="p-cu"></span>Chữ`.
 *
 * Runs after sanitising, which would remove the mark; names are checked by the frontmatter's schema.
 */
export function rehypeAnchorAliases({ report }: Pick<ReportContext, 'report'>) {
  return (tree: Root, file: VFile): void => {
    const aliases = Object.entries(report.aliases ?? {});
    if (aliases.length === 0) return;
    const elements = new Map<string, Element>();
    visit(tree, 'element', (element) => {
      if (typeof element.properties.id === 'string') elements.set(element.properties.id, element);
    });
    for (const [alias, id] of aliases) {
      const element = elements.get(id);
      if (TAKEN.includes(alias)) {
        addFault(file, undefined, {
          rule: 'alias-of-the-page',
          message: `“${alias}” là tên của một phần trong mọi trang, không làm tên cũ của chỗ khác được.`,
          hint: 'Bỏ dòng này trong aliases.',
        });
      } else if (!element) {
        addFault(file, undefined, {
          rule: 'alias-without-place',
          message: `Tên cũ “${alias}” dẫn tới “${id}”, nhưng báo cáo không có chỗ nào tên như vậy.`,
          hint: 'Chạy npm run anchors để tìm tên mới của chỗ ấy, hoặc bỏ dòng này trong aliases.',
        });
      } else if (!elements.has(alias)) {
        holderIn(element).children.unshift({
          type: 'element',
          tagName: 'span',
          properties: { className: ['anchor-alias'], id: alias },
          children: [],
        });
      }
    }
  };
}

function holderIn(element: Element): Element {
  if (!INSIDE.has(element.tagName)) return element;
  let holder: Element | undefined;
  visit(element, 'element', (inner) => {
    if (HOLDERS.has(inner.tagName)) holder ??= inner;
  });
  return holder ?? element;
}
