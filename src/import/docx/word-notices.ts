import type { Remark } from '../draft-document.ts';
import { fileNotice, headRemark } from '../review.ts';
import { all, around, shownText, type WordFile } from './word-file.ts';

const quoted = (texts: readonly string[], most = 12): string =>
  texts
    .slice(0, most)
    .map((text) => `“${text.length > 80 ? `${text.slice(0, 80)}…` : text}”`)
    .join(', ') + (texts.length > most ? ` và ${texts.length - most} chỗ nữa` : '');

/** What a Word file holds besides the text that was taken over, for the keeper. */
export function wordNotices(file: WordFile, unshown: { hidden: string[]; contents: string[] }): Remark[] {
  return [
    ...changesOf(file),
    ...noteNumbersOf(file),
    ...picturesOf(file),
    ...commentsOf(file),
    ...(unshown.hidden.length > 0
      ? [fileNotice(`Chữ ẩn trong tệp Word không được chép: ${quoted(unshown.hidden)}.`)]
      : []),
    ...(unshown.contents.length > 0
      ? [
          headRemark(
            'info',
            `Đã bỏ mục lục (${unshown.contents.length} dòng)`,
            'Các đề mục đã có trong bài; trang báo cáo tự có mục lục.',
            'Không cần làm gì.',
          ),
        ]
      : []),
    ...marginsOf(file),
  ];
}

/** Changes that someone tracked and nobody accepted: the signed text may be either one. */
function changesOf(file: WordFile): Remark[] {
  const [added, removed] = [['w:ins'], ['w:del', 'w:moveFrom']].map((names) =>
    file
      .texts()
      .flatMap((root) =>
        names.flatMap((name) => all(root, name)).filter((change) => change.parentNode?.nodeName !== 'w:rPr'),
      ),
  );
  const inserted = (added ?? []).map((change) => shownText(change)).filter(Boolean);
  const deleted = (removed ?? [])
    .map(
      (change) =>
        all(change, 'w:delText')
          .map(({ textContent }) => textContent)
          .join('') || shownText(change),
    )
    .filter(Boolean);
  if (inserted.length + deleted.length === 0) return [];
  return [
    headRemark(
      'must',
      `Tệp Word còn ${inserted.length + deleted.length} chỗ sửa chưa chốt (theo dõi thay đổi)`,
      [
        'Bản nháp lấy theo bản đã sửa',
        ...(inserted.length > 0 ? [`giữ chữ thêm vào: ${quoted(inserted)}`] : []),
        ...(deleted.length > 0 ? [`bỏ chữ bị gạch: ${quoted(deleted)}`] : []),
      ].join('; ') + '.',
      'So với bản đã ký. Nếu khác, mở bằng Word, chấp nhận hoặc từ chối từng thay đổi, lưu lại rồi nhập lại.',
    ),
  ];
}

/** Where the printed numbers of notes begin anew, the draft's cannot be the same. */
function noteNumbersOf(file: WordFile): Remark[] {
  const cited = (name: string): number => all(file.part('word/document.xml'), name).length;
  const both = cited('w:footnoteReference') > 0 && cited('w:endnoteReference') > 0;
  const anew = [file.part('word/document.xml'), file.part('word/settings.xml')].some((root) =>
    all(root, 'w:numRestart').some((restart) => restart.getAttribute('w:val') !== 'continuous'),
  );
  if (!both && !anew) return [];
  return [
    headRemark(
      'should',
      both
        ? 'Văn bản có cả chú thích chân trang và chú thích cuối văn bản'
        : 'Số chú thích in trong văn bản bắt đầu lại ở mỗi trang hoặc mỗi phần',
      'Bản nháp đánh số chung theo thứ tự trong bài, nên số có thể khác số in.',
      'Không cần sửa; khi đối chiếu thì so theo nội dung chú thích.',
    ),
  ];
}

function picturesOf(file: WordFile): Remark[] {
  const count = ['a:blip', 'c:chart', 'dgm:relIds', 'v:imagedata']
    .flatMap((name) => file.texts().flatMap((root) => all(root, name)))
    .filter((picture) => !around(picture, 'mc:Fallback')).length;
  return count > 0
    ? [fileNotice(`Tệp có ${count} hình hoặc biểu đồ; hình không được chép vào bản nháp.`)]
    : [];
}

function commentsOf(file: WordFile): Remark[] {
  const comments = all(file.part('word/comments.xml'), 'w:comment').map((comment) => shownText(comment));
  if (comments.length === 0) return [];
  return [
    headRemark(
      'should',
      `Tệp Word có ${comments.length} ý kiến ghi bên lề`,
      `Ý kiến không được chép vào bản nháp: ${quoted(comments)}.`,
      'Xem có ý kiến nào chưa giải quyết, nhất là về con số.',
    ),
  ];
}

/** What stands above and below each page, but for its number. */
function marginsOf(file: WordFile): Remark[] {
  const texts = ['word/header', 'word/footer']
    .flatMap((name) => file.partsNamed(name))
    .flatMap((root) => all(root, 'w:p').map((paragraph) => shownText(paragraph).trim()))
    .filter((text) => /\p{L}/u.test(text.replace(/^trang\b/iu, '')));
  if (texts.length === 0) return [];
  return [
    headRemark(
      'info',
      'Đã bỏ chữ ở đầu trang, chân trang',
      `${quoted([...new Set(texts)])}.`,
      'Nếu dòng nào là nội dung thì chép lại từ tệp nguồn.',
    ),
  ];
}
