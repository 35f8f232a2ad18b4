import type { Remark } from '../draft-document.ts';
import { fileNotice, headRemark } from '../review.ts';
import type { Findings } from './findings.ts';
import { shownText } from './read-inline.ts';
import type { WordPackage } from './word-package.ts';
import { attribute, descendants, type XmlElement } from './xml-tree.ts';

const quoted = (texts: readonly string[], most = 12): string =>
  texts
    .slice(0, most)
    .map((text) => `“${text.length > 80 ? `${text.slice(0, 80)}…` : text}”`)
    .join(', ') + (texts.length > most ? ` và ${texts.length - most} chỗ nữa` : '');

/** What the keeper should know of a Word file, besides its text. */
export interface WordReading {
  readonly file: WordPackage;
  readonly findings: Findings;
  /** The body and the notes. */
  readonly texts: readonly XmlElement[];
  /** Paragraphs in fonts from before Unicode, as they read now. */
  readonly decoded: readonly string[];
}

/** What a Word file holds besides the text that was taken over, for the keeper. */
export function wordNotices(reading: WordReading): Remark[] {
  const { findings, decoded } = reading;
  return [
    ...faultsOf(reading.file),
    ...changesOf(findings),
    ...struckOf(findings),
    ...chunksOf(findings),
    ...decodedOf(decoded),
    ...noteNumbersOf(reading),
    ...picturesOf(reading),
    ...commentsOf(reading),
    ...leftOutOf(findings),
    ...marginsOf(reading),
  ];
}

/** Word refuses such a file; other programs read on behind the fault, and so does this one. */
function faultsOf({ faulty }: WordPackage): Remark[] {
  if (faulty.size === 0) return [];
  return [
    headRemark(
      'must',
      'Tệp Word có phần bị lỗi, chữ có thể thiếu',
      `Phần lỗi: ${[...faulty].join(', ')} (không phải XML đúng chuẩn).`,
      'Mở bằng Word hoặc LibreOffice, lưu lại thành .docx rồi nhập lại; nếu không được thì so từng đoạn với bản gốc.',
    ),
  ];
}

/** Changes that someone tracked and nobody accepted: the signed text may be either one. */
function changesOf(findings: Findings): Remark[] {
  const inserted = findings.inserted.map((text) => text.trim()).filter(Boolean);
  const deleted = findings.leftOut('deleted');
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

/** Text struck out by hand: it is withdrawn, so that it must not count as a figure. */
function struckOf(findings: Findings): Remark[] {
  const struck = findings.leftOut('struck');
  if (struck.length === 0) return [];
  return [
    headRemark(
      'must',
      `Tệp Word có ${struck.length} chỗ chữ bị gạch ngang`,
      `Chữ bị gạch coi như đã bỏ, không chép vào bản nháp: ${quoted(struck)}.`,
      'So với bản đã ký. Nếu chữ ấy vẫn còn hiệu lực thì bỏ gạch ngang trong Word, lưu lại rồi nhập lại.',
    ),
  ];
}

function chunksOf({ chunks, unread, prompts }: Findings): Remark[] {
  return [
    ...(chunks.length > 0 ? [chunkRemark(chunks)] : []),
    ...(unread.length > 0
      ? [
          headRemark(
            'must',
            `Tệp Word có ${unread.length} trường hoặc ký hiệu không có sẵn chữ`,
            `Word vẽ chúng khi in: ${quoted(unread)}.`,
            'Xem bản in; chép chữ ở những chỗ ấy vào bản nháp.',
          ),
        ]
      : []),
    ...(prompts.length > 0
      ? [
          headRemark(
            'should',
            `Tệp Word có ${prompts.length} ô chưa điền`,
            `Ô còn lời nhắc, Word in ra như chữ: ${quoted(prompts)}.`,
            'Xem bản đã ký; điền hoặc xóa lời nhắc trong bản nháp.',
          ),
        ]
      : []),
  ];
}

export const chunkRemark = (names: readonly string[]): Remark =>
  headRemark(
    'must',
    `Tệp Word có ${names.length} phần chèn từ tệp khác, chưa đọc được`,
    `Word chỉ gộp các phần ấy (${names.join(', ')}) khi mở và lưu lại.`,
    'Mở tệp bằng Word, lưu lại thành .docx rồi nhập lại.',
  );

function decodedOf(texts: readonly string[]): Remark[] {
  if (texts.length === 0) return [];
  return [
    headRemark(
      'should',
      `Đã chuyển ${texts.length} đoạn từ bảng mã cũ (phông .VnTime, VNI) sang Unicode`,
      `Phông của chữ cho biết bảng mã: ${quoted(texts, 5)}.`,
      'Đọc lại các đoạn ấy. Nếu sai, chuyển mã bằng UniKey trong Word, lưu lại rồi nhập lại.',
    ),
  ];
}

/** Where the printed numbers of notes begin anew, the draft's cannot be the same. */
function noteNumbersOf({ file, texts: [body] }: WordReading): Remark[] {
  const cited = (name: string): number => descendants(body, name).length;
  const both = cited('w:footnoteReference') > 0 && cited('w:endnoteReference') > 0;
  const anew = [body, file.part('settings')].some((root) =>
    descendants(root, 'w:numRestart').some((restart) => attribute(restart, 'w:val') !== 'continuous'),
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

function picturesOf({ texts }: WordReading): Remark[] {
  const count = ['a:blip', 'c:chart', 'dgm:relIds', 'v:imagedata'].flatMap((name) =>
    texts.flatMap((root) => descendants(root, name)),
  ).length;
  return count > 0
    ? [fileNotice(`Tệp có ${count} hình hoặc biểu đồ; hình không được chép vào bản nháp.`)]
    : [];
}

function commentsOf({ file }: WordReading): Remark[] {
  const comments = descendants(file.part('comments'), 'w:comment').map(shownText);
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

function leftOutOf(findings: Findings): Remark[] {
  const [hidden, uncited, contents] = [
    findings.leftOut('hidden'),
    findings.leftOut('uncited'),
    findings.leftOut('contents'),
  ];
  return [
    ...(hidden.length > 0 ? [fileNotice(`Chữ ẩn trong tệp Word không được chép: ${quoted(hidden)}.`)] : []),
    ...(uncited.length > 0
      ? [fileNotice(`Chú thích không được dẫn ở đâu, Word không in ra, không được chép: ${quoted(uncited)}.`)]
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

/** What stands above and below each page, but for its number. */
function marginsOf({ file }: WordReading): Remark[] {
  const texts = ['header', 'footer']
    .flatMap((type) => file.parts(type))
    .flatMap((root) => descendants(root, 'w:p').map((paragraph) => shownText(paragraph).trim()))
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
