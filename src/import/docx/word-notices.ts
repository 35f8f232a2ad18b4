import type { Remark } from '../draft-document.ts';
import { headRemark } from '../review.ts';
import {
  commentRemarks,
  faultRemarks,
  findingNotices,
  marginRemarks,
  pictureNotices,
  quoted,
} from '../office/finding-notices.ts';
import type { Findings } from '../office/findings.ts';
import { shownText } from './read-inline.ts';
import type { WordPackage } from './word-package.ts';
import { attribute, descendants, type XmlElement } from '../office/xml-tree.ts';

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
  const { file, texts } = reading;
  return [
    ...faultRemarks(file.faulty, 'Tệp Word'),
    ...findingNotices(findings, 'Tệp Word'),
    ...(findings.chunks.length > 0 ? [chunkRemark(findings.chunks)] : []),
    ...otherFormsOf(file),
    ...decodedOf(decoded),
    ...noteNumbersOf(reading),
    ...pictureNotices(picturesIn(texts)),
    ...commentRemarks(commentsIn(file), 'Tệp Word'),
    ...marginRemarks(marginsIn(file)),
  ];
}

export const chunkRemark = (names: readonly string[]): Remark =>
  headRemark(
    'must',
    `Tệp Word có ${names.length} phần chèn từ tệp khác, chưa đọc được`,
    `Word chỉ gộp các phần ấy (${names.join(', ')}) khi mở và lưu lại.`,
    'Mở tệp bằng Word, lưu lại thành .docx rồi nhập lại.',
  );

/** What Word shows is not what older programs show: either may be what was signed. */
function otherFormsOf({ otherForms }: WordPackage): Remark[] {
  if (otherForms.length === 0) return [];
  return [
    headRemark(
      'must',
      `Tệp Word có ${otherForms.length} chỗ ghi hai bản chữ khác nhau`,
      `Bản nháp lấy bản cho Word mới; bản cho Word cũ ghi: ${quoted(otherForms)}.`,
      'So với bản đã ký, nhất là các con số.',
    ),
  ];
}

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

const picturesIn = (texts: readonly XmlElement[]): number =>
  ['a:blip', 'c:chart', 'dgm:relIds', 'v:imagedata'].flatMap((name) =>
    texts.flatMap((root) => descendants(root, name)),
  ).length;

const commentsIn = (file: WordPackage): string[] =>
  descendants(file.part('comments'), 'w:comment').map(shownText);

/** The paragraphs above and below each page. */
const marginsIn = (file: WordPackage): string[] =>
  ['header', 'footer']
    .flatMap((type) => file.parts(type))
    .flatMap((root) => descendants(root, 'w:p').map(shownText));
