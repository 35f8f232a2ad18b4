import type { Link, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { addFault } from './faults.ts';
import { toPlainText } from './figure-passage.ts';
import { indicatorOfUrl } from './figures.ts';
import type { ReportContext } from './report-context.ts';

const REPORT_FILE = /^(?:\.\/|\.\.\/reports\/)?([a-z0-9-]+)\.md(#[^\s]*)?$/;
const FOREIGN = /^(?:https?:\/\/|mailto:)/i;

/**
 * Limits links to http, https, mailto, anchors of the page and files of the archive; any other link
 * becomes its text. Links that leave the site say so to browsers and search engines.
 *
 * `[quý I](lang-son-2024-q1.md)` → `<a href="/bao-cao/lang-son-2024-q1/">`,
 * `[x](javascript:alert(1))` → `x`, with the fault `link-scheme`.
 */
export function remarkArchiveLinks(context: ReportContext) {
  return (tree: Root, file: VFile): void => {
    visit(tree, 'link', (node) => limit(node, file, context));
  };
}

function limit(node: Link, file: VFile, context: ReportContext): void {
  const { url } = node;
  const report = REPORT_FILE.exec(url);
  const indicator = indicatorOfUrl(url);
  if (url.startsWith('#')) return;
  if (indicator !== undefined) {
    node.url = `/chi-tieu/${indicator}/`;
    node.title = null;
  } else if (report?.[1] !== undefined && context.reports.has(report[1])) {
    node.url = `/bao-cao/${report[1]}/${report[2] ?? ''}`;
  } else if (FOREIGN.test(url) && URL.canParse(url)) {
    node.data = { ...node.data, hProperties: { rel: ['external', 'nofollow', 'noopener'] } };
  } else {
    addFault(file, node, {
      rule: report ? 'link-unknown-report' : 'link-scheme',
      message: report ? `Không có báo cáo “${report[1] ?? ''}”.` : `Liên kết tới “${url}” không được phép.`,
      hint: report
        ? 'Sửa tên tệp báo cáo trong liên kết.'
        : 'Chỉ dùng http, https, mailto, neo trong trang (#…) hoặc tệp của kho; nếu không, bỏ liên kết.',
      source: url,
    });
    toPlainText(node);
  }
}
