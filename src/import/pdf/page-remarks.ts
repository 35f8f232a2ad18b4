import type { Remark } from '../draft-document.ts';
import { quoted } from '../office/finding-notices.ts';
import { headRemark } from '../review.ts';
import type { PageContent } from './page-content.ts';

/** What is on the pages or stuck onto them that no draft has, told by page. */
export function pageRemarks(pages: readonly PageContent[]): Remark[] {
  const unseen = placed(pages.map((page) => page.unseen ?? []));
  const stuck = placed(pages.map((page) => page.stuck ?? []));
  return [
    ...(unseen.length > 0
      ? [
          headRemark(
            'should',
            `Tệp PDF có ${unseen.length} chỗ chữ không nhìn thấy khi in`,
            `Chữ trắng, chữ ẩn, chữ quá nhỏ hoặc nằm ngoài trang không được chép vào bản nháp: ${quoted(unseen)}.`,
            'Xem bản in; nếu chữ nào là nội dung thì chép vào bản nháp.',
          ),
        ]
      : []),
    ...(stuck.length > 0
      ? [
          headRemark(
            'should',
            `Tệp PDF có ${stuck.length} lời ghi thêm hoặc ô đã điền`,
            `Chúng nằm đè lên trang, không được chép vào bản nháp: ${quoted(stuck)}.`,
            'Xem bản đã ký, nhất là ở các con số; chép vào bản nháp những gì là nội dung.',
          ),
        ]
      : []),
  ];
}

const placed = (pages: readonly (readonly string[])[]): string[] =>
  pages.flatMap((texts, index) => texts.map((text) => `trang ${index + 1}: ${text}`));
