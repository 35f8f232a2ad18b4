import type { Remark } from '../draft-document.ts';
import { fileNotice } from '../source-remarks.ts';
import { headRemark } from '../review.ts';
import type { Findings } from './findings.ts';

/** Texts of a file as a remark shows them: each shortened, the first dozen. */
export const quoted = (texts: readonly string[], most = 12): string =>
  texts
    .slice(0, most)
    .map((text) => `“${text.length > 80 ? `${text.slice(0, 80)}…` : text}”`)
    .join(', ') + (texts.length > most ? ` và ${texts.length - most} chỗ nữa` : '');

/**
 * What reading a word processor's file left to tell the keeper: changes that nobody accepted, text struck out,
 * fields without a text, hidden text, notes that nothing cites, the table of contents.
 *
 * @param file what the file is called at the begin of a sentence: `Tệp Word`
 */
export function findingNotices(findings: Findings, file: string): Remark[] {
  return [
    ...changesOf(findings, file),
    ...struckOf(findings, file),
    ...unreadOf(findings, file),
    ...leftOutOf(findings),
  ];
}

/** Changes that someone tracked and nobody accepted: the signed text may be either one. */
function changesOf(findings: Findings, file: string): Remark[] {
  const inserted = findings.inserted.map((text) => text.trim()).filter(Boolean);
  const deleted = findings.leftOut('deleted');
  if (inserted.length + deleted.length === 0) return [];
  return [
    headRemark(
      'must',
      `${file} còn ${inserted.length + deleted.length} chỗ sửa chưa chốt (theo dõi thay đổi)`,
      [
        'Bản nháp lấy theo bản đã sửa',
        ...(inserted.length > 0 ? [`giữ chữ thêm vào: ${quoted(inserted)}`] : []),
        ...(deleted.length > 0 ? [`bỏ chữ bị gạch: ${quoted(deleted)}`] : []),
      ].join('; ') + '.',
      'So với bản đã ký. Nếu khác, mở tệp, chấp nhận hoặc từ chối từng thay đổi, lưu lại rồi nhập lại.',
    ),
  ];
}

/** Text struck out by hand: it is withdrawn, so that it must not count as a figure. */
function struckOf(findings: Findings, file: string): Remark[] {
  const struck = findings.leftOut('struck');
  if (struck.length === 0) return [];
  return [
    headRemark(
      'must',
      `${file} có ${struck.length} chỗ chữ bị gạch ngang`,
      `Chữ bị gạch coi như đã bỏ, không chép vào bản nháp: ${quoted(struck)}.`,
      'So với bản đã ký. Nếu chữ ấy vẫn còn hiệu lực thì bỏ gạch ngang trong tệp, lưu lại rồi nhập lại.',
    ),
  ];
}

function unreadOf({ unread, prompts }: Findings, file: string): Remark[] {
  return [
    ...(unread.length > 0
      ? [
          headRemark(
            'must',
            `${file} có ${unread.length} trường hoặc ký hiệu không có sẵn chữ`,
            `Chúng chỉ hiện ra khi mở hoặc in: ${quoted(unread)}.`,
            'Xem bản in; chép chữ ở những chỗ ấy vào bản nháp.',
          ),
        ]
      : []),
    ...(prompts.length > 0
      ? [
          headRemark(
            'should',
            `${file} có ${prompts.length} ô chưa điền`,
            `Ô còn lời nhắc, in ra như chữ: ${quoted(prompts)}.`,
            'Xem bản đã ký; điền hoặc xóa lời nhắc trong bản nháp.',
          ),
        ]
      : []),
  ];
}

function leftOutOf(findings: Findings): Remark[] {
  const [hidden, uncited, contents] = [
    findings.leftOut('hidden'),
    findings.leftOut('uncited'),
    findings.leftOut('contents'),
  ];
  return [
    ...(hidden.length > 0 ? [fileNotice(`Chữ ẩn trong tệp không được chép: ${quoted(hidden)}.`)] : []),
    ...(uncited.length > 0
      ? [fileNotice(`Chú thích không được dẫn ở đâu, không in ra, không được chép: ${quoted(uncited)}.`)]
      : []),
    ...(contents.length > 0
      ? [
          headRemark(
            'info',
            `Đã bỏ mục lục (${contents.length} dòng)`,
            'Các đề mục đã có trong bài; trang báo cáo tự có mục lục.',
            'Không cần làm gì.',
          ),
        ]
      : []),
  ];
}

/** Word refuses such a file; other programs read on behind the fault, and so does this one. */
export function faultRemarks(parts: ReadonlySet<string>, file: string): Remark[] {
  if (parts.size === 0) return [];
  return [
    headRemark(
      'must',
      `${file} có phần bị lỗi, chữ có thể thiếu`,
      `Phần lỗi: ${[...parts].join(', ')} (không phải XML đúng chuẩn).`,
      'Mở bằng Word hoặc LibreOffice, lưu lại thành .docx rồi nhập lại; nếu không được thì so từng đoạn với bản gốc.',
    ),
  ];
}

export const pictureNotices = (count: number): Remark[] =>
  count > 0 ? [fileNotice(`Tệp có ${count} hình hoặc biểu đồ; hình không được chép vào bản nháp.`)] : [];

export function commentRemarks(comments: readonly string[], file: string): Remark[] {
  if (comments.length === 0) return [];
  return [
    headRemark(
      'should',
      `${file} có ${comments.length} ý kiến ghi bên lề`,
      `Ý kiến không được chép vào bản nháp: ${quoted(comments)}.`,
      'Xem có ý kiến nào chưa giải quyết, nhất là về con số.',
    ),
  ];
}

/** What stands above and below each page, but for its number. */
export function marginRemarks(paragraphs: readonly string[]): Remark[] {
  const texts = paragraphs
    .map((text) => text.trim())
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
