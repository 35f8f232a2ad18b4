import { codeOf, type PutRight } from '../domain/letters.ts';
import { UNKNOWN_ISSUER, UNKNOWN_TITLE, UNPLACED_REMARK } from '../domain/open-draft.ts';
import type { Passage, Remark } from './draft-document.ts';
import type { SignReading } from './flow.ts';
import type { DroppedLine, FileNotice } from './source-text.ts';

/** Something for the keeper to look at, by line of the draft. Texts are Vietnamese. */
export interface ReviewItem {
  /** Line in the produced Markdown, from 1. */
  readonly line: number;
  /** `must` before the report can be published; `should` be looked at; `info` for the record. */
  readonly severity: 'must' | 'should' | 'info';
  readonly what: string;
  readonly why: string;
  readonly suggestion: string;
  /** Where it stands in its paragraph's text, and what stands there; absent of what is about the whole document. */
  readonly offset?: number;
  readonly near?: string;
  /** A text that the draft holds for as long as there is something to do. */
  readonly openWhile?: string;
  /** Name of the cut-out of a scan that shows it, in `reports/<slug>.scan/`. */
  readonly picture?: string;
}

/** How much of a place is quoted, to find it again. */
const NEAR = 60;

const ORDER = { must: 0, should: 1, info: 2 } as const;

/** Remarks as review items, most important first, then by line. */
export function reviewOf(
  remarks: readonly Remark[],
  lineOf: (passage: Passage, at?: number) => number | undefined,
): ReviewItem[] {
  return remarks
    .map(({ place, at, severity, what, why, suggestion, openWhile, picture }) => ({
      line: place === 'head' ? 1 : (lineOf(place, at) ?? 1),
      severity,
      what,
      why,
      suggestion,
      ...(place === 'head' ? {} : nearOf(place, at)),
      ...(openWhile === undefined ? {} : { openWhile }),
      ...(picture === undefined ? {} : { picture }),
    }))
    .sort((a, b) => ORDER[a.severity] - ORDER[b.severity] || a.line - b.line);
}

function nearOf({ text }: Passage, at = 0): Pick<ReviewItem, 'offset' | 'near'> {
  const from = at < text.length ? at : Math.max(0, text.length - NEAR);
  return { offset: at, near: text.slice(from, from + NEAR) };
}

/** Remarks on the whole document, which the frontmatter's line stands for. */
export function headRemark(
  severity: Remark['severity'],
  what: string,
  why: string,
  suggestion: string,
): Remark {
  return { place: 'head', severity, what, why, suggestion };
}

/** What a reader of another format could not take over. */
export const fileNotice = (what: string): Remark =>
  headRemark(
    'should',
    what,
    'Bản nháp chỉ giữ chữ và bảng của tệp nguồn.',
    'Xem bản gốc; nếu chỗ ấy có nội dung thì chép thêm vào bản nháp.',
  );

/** A table without rules of a PDF; `first` is its first row as printed. */
export function unruledTable({
  page,
  first,
  isTable,
}: {
  page: number;
  first: string;
  isTable: boolean;
}): FileNotice {
  const notice = isTable
    ? headRemark(
        'should',
        `Bảng không kẻ khung ở trang ${page}: “${first}”`,
        'Hàng và cột được suy từ vị trí của chữ trên trang.',
        'So từng hàng của bảng với bản gốc.',
      )
    : headRemark(
        'must',
        `Bảng không kẻ khung ở trang ${page} được chép thành từng dòng: “${first}”`,
        'Vị trí của chữ không đủ để biết chữ nào thuộc hàng nào; dấu | ngăn các cột như in.',
        'Kẻ lại bảng theo bản gốc (mỗi hàng một dòng | … | … |), hoặc nhập từ tệp Word nếu có.',
      );
  return { ...notice, near: first };
}

/** Lines whose encoding the file does not tell, so that they are left as they are. */
export const legacyText = (texts: readonly string[]): Remark =>
  headRemark(
    'must',
    `${texts.length} đoạn có vẻ theo bảng mã cũ (TCVN3 hoặc VNI), không phải Unicode`,
    `${texts
      .slice(0, 5)
      .map((text) => `“${text.slice(0, 80)}”`)
      .join(', ')}. Chữ và số liệu ở đó không đọc được.`,
    'Chuyển mã các đoạn ấy sang Unicode (UniKey: Ctrl+Shift+F6) ở tệp nguồn rồi nhập lại.',
  );

/** Pages of a PDF whose fonts do not say which letters they show. */
export const unreadablePages = (pages: readonly number[]): Remark =>
  headRemark(
    'must',
    `Chữ ở trang ${pages.join(', ')} của tệp PDF không đọc được`,
    'Phông ở đó không cho biết hình nào là chữ nào (thiếu bảng ToUnicode); bản nháp chỉ có ký hiệu vô nghĩa.',
    'Nhập từ tệp Word, hoặc nhận dạng chữ (OCR, chọn tiếng Việt) các trang ấy rồi chép lại vào bản nháp.',
  );

export const pagesInColumns = (pages: readonly number[]): Remark =>
  headRemark(
    'must',
    `Trang ${pages.join(', ')} của tệp PDF in chữ thành hai cột`,
    'Bản nháp đọc mỗi dòng ngang qua cả hai cột, nên câu của hai cột xen vào nhau.',
    'Nhập từ tệp Word; nếu chỉ có PDF thì xếp lại từng câu ở các trang ấy theo bản gốc.',
  );

export const columnsInOrder = (pages: readonly number[]): Remark =>
  headRemark(
    'should',
    `Trang ${pages.join(', ')} của tệp PDF in chữ thành hai cột`,
    'Bản nháp đọc hết cột trái rồi đến cột phải.',
    'Xem chỗ hết cột trái và chỗ hết cột phải có liền ý không.',
  );

export const ocrRemark = (share: number): Remark =>
  headRemark(
    'must',
    'Văn bản là bản nhận dạng chữ (OCR) hỏng dấu',
    `Chỉ ${Math.round(share * 100)}% số chữ là âm tiết tiếng Việt có dấu; bản sạch có trên 80%. Chữ và số có thể sai.`,
    'Đối chiếu từng con số với bản gốc. Nếu tìm được bản có chữ (Word, PDF có lớp chữ) hay còn bản quét để nhận dạng lại thì nhập lại từ đó; không thì npm run restore đoán lại chữ có dấu.',
  );

/** A scan whose words a program laid under the pictures. */
export const recognisedText = headRemark(
  'must',
  'Chữ của PDF này do máy nhận dạng từ ảnh quét (OCR), nằm ẩn dưới ảnh',
  'Máy nhận dạng có thể đọc sai chữ và số, mất số chú thích; chưa ai đối chiếu.',
  'Đối chiếu từng con số và chú thích với ảnh của trang. Nếu có bản Word hoặc PDF in từ Word thì nhập lại từ bản đó.',
);

/** One remark for all corrected letters, with the first word as its example. */
export const lettersPutRight = ({ letter, word }: PutRight, count: number): Remark =>
  headRemark(
    'should',
    `${count} chữ viết bằng ký tự trông giống nhưng khác được sửa lại, như “${letter}” trong “${word}”`,
    `“${letter}” là ký tự ${codeOf(letter)}, không phải chữ Việt: tìm kiếm và số liệu sẽ bỏ sót chữ này.`,
    'Không cần làm gì; nếu văn bản gốc cố ý dùng ký tự đó thì sửa lại trong bản nháp.',
  );

export const missingTitle: Remark = {
  ...headRemark(
    'must',
    'Chưa rõ tên báo cáo',
    'Không thấy dòng “BÁO CÁO” và tên báo cáo ở đầu văn bản.',
    'Điền title ở đầu tệp theo bản gốc.',
  ),
  openWhile: `title: ${UNKNOWN_TITLE}`,
};

export const damagedTitle = headRemark(
  'must',
  'Tên báo cáo lấy từ bản OCR, sai chính tả',
  'Tên được giữ nguyên như máy đọc, không tự sửa.',
  'Sửa title ở đầu tệp theo bản gốc.',
);

export const missingNumber = headRemark(
  'should',
  'Chưa rõ số, ký hiệu văn bản',
  'Không thấy dòng “Số: …/BC-…” ở đầu văn bản.',
  'Điền number ở đầu tệp nếu bản gốc có; nếu không thì bỏ trống.',
);

export const missingIssuer: Remark = {
  ...headRemark(
    'must',
    'Chưa rõ cơ quan ban hành',
    'Không thấy tên ủy ban nhân dân ở đầu hoặc cuối văn bản.',
    'Sửa issuer ở đầu tệp, ví dụ: UBND tỉnh Lạng Sơn.',
  ),
  openWhile: `issuer: ${UNKNOWN_ISSUER}`,
};

export const yearAsDate = (year: string): Remark =>
  headRemark(
    'should',
    'Chưa rõ ngày ban hành',
    `Phần đầu văn bản không ghi ngày; date tạm lấy năm ${year} của kỳ báo cáo.`,
    'Sửa date ở đầu tệp theo bản gốc: 2024-03-15, 2024-03 hoặc 2024.',
  );

export const guessedArea = (name: string): Remark =>
  headRemark(
    'should',
    `Khu vực “${name}” suy từ thân văn bản`,
    'Phần đầu văn bản không nêu; đây là tên được nhắc nhiều nhất.',
    'Nếu sai, nhập lại với --area.',
  );

/** Says where something stands in the source, by its line: `dòng 12`, or `trang 3` of a file that has pages. */
export type SourcePlace = (line: number) => string;

export const unplacedNote = (place: Passage, label: string, where: string): Remark => ({
  place,
  at: place.text.length,
  severity: 'must',
  openWhile: `${UNPLACED_REMARK}[^${label}]`,
  what: `Chú thích ${label} chưa đặt được vào chỗ dẫn`,
  why: `Không tìm thấy dấu chú thích ${label} trong văn bản (chú thích ở ${where} của tệp nguồn); tạm đặt ở cuối phần chữ của trang.`,
  suggestion: `Xem bản gốc, chuyển [^${label}] đến đúng câu và xóa lời “(chú thích chưa rõ vị trí)”.`,
});

export const orphanMark = (place: Passage, number: string): Remark => ({
  place,
  severity: 'must',
  what: `Dấu chú thích ${number} không có chú thích`,
  why: `Không có chú thích nào mang số ${number}; dấu được giữ lại thành chữ số nhỏ.`,
  suggestion: `Thêm [^${number}] vào câu và nội dung “[^${number}]: …” ở cuối tệp theo bản gốc, hoặc xóa dấu.`,
});

export const emptyNote = (label: string): Remark =>
  headRemark(
    'must',
    `Chú thích ${label} không có nội dung`,
    'Bản nguồn in số mà không có chữ nào theo sau; số ấy bị bỏ.',
    `Xem bản gốc; nếu có nội dung thì thêm “[^${label}]: …” ở cuối tệp và [^${label}] vào câu dẫn.`,
  );

export const doubtfulMark = (place: Passage, at: number, label: string): Remark => ({
  place,
  at,
  severity: 'should',
  what: `Chỗ dẫn chú thích ${label} cần xem lại`,
  why: 'Dấu chú thích in không rõ; dấu nào của chú thích nào được suy từ thứ tự và nội dung.',
  suggestion: `So với bản gốc; chuyển [^${label}] nếu sai chỗ.`,
});

export const renumberedNote = (place: Passage, printed: string, label: string): Remark => ({
  place,
  severity: 'should',
  what: `Chú thích in số ${printed} mang nhãn ${label}`,
  why: 'Số in trùng với một chú thích khác.',
  suggestion: 'Xem bản gốc và sửa nhãn ở cả hai nơi nếu cần.',
});

export const numberGap = (place: Passage, before: string, label: string): Remark => ({
  place,
  severity: 'should',
  what: `Sau chú thích ${before} là chú thích ${label}`,
  why: 'Số chú thích không liền nhau: có thể thiếu chú thích hoặc số in sai.',
  suggestion: 'Xem bản gốc để biết có thiếu chú thích không.',
});

export const openParagraph = (place: Passage): Remark => ({
  place,
  at: Math.max(0, place.text.length - 1),
  severity: 'should',
  what: 'Đoạn dừng giữa câu',
  why: 'Đoạn không kết thúc bằng dấu câu và không thấy phần tiếp theo.',
  suggestion: 'Xem bản gốc; nối với đoạn sau nếu bị ngắt trang.',
});

export const doubtfulJoin = (place: Passage, where: string): Remark => ({
  place,
  severity: 'should',
  what: `Đoạn được nối qua trang ở ${where} của tệp nguồn`,
  why: 'Đoạn trước dừng giữa câu, nhưng đoạn sau bắt đầu bằng chữ hoa hoặc cũng có thể nối vào một chú thích.',
  suggestion: 'Xem chỗ nối có liền mạch không; nếu không thì tách lại.',
});

export const joinsMade = (lines: readonly number[], where: SourcePlace): Remark =>
  headRemark(
    'info',
    `Đã nối ${lines.length} đoạn bị ngắt trang`,
    `Ở tệp nguồn: ${lines.map(where).join(', ')}.`,
    'Không cần làm gì nếu đọc liền mạch.',
  );

export const linesDropped = (dropped: readonly DroppedLine[], where: SourcePlace): Remark =>
  headRemark(
    'info',
    `Đã bỏ ${dropped.length} dòng không thuộc nội dung`,
    dropped
      .slice(0, 20)
      .map(({ line, text, why }) => `${where(line)}: “${text}” (${why})`)
      .join('; '),
    'Nếu dòng nào là nội dung thì chép lại từ tệp nguồn.',
  );

export const marksRead = (readings: readonly SignReading[], where: SourcePlace): Remark =>
  headRemark(
    'info',
    `Đã đọc ${readings.length} số và dấu chú thích không in rõ`,
    readings
      .slice(0, 120)
      .map(({ line, printed, note }) => `${where(line)}: “${printed}” là chú thích ${note}`)
      .join('; '),
    'Xem lại khi số chú thích ở bản gốc khác.',
  );

export const wordsNotKept = (
  lost: readonly string[],
  added: readonly string[],
  places: readonly string[],
): Remark =>
  headRemark(
    'must',
    'Chữ trong bản nháp không khớp với tệp nguồn',
    [
      lost.length > 0 ? `thiếu: ${lost.slice(0, 20).join(' ')}` : '',
      added.length > 0 ? `thừa: ${added.slice(0, 20).join(' ')}` : '',
      places.length > 0 ? `sai thứ tự ở ${places.slice(0, 5).join('; ')}` : '',
    ]
      .filter(Boolean)
      .join('; '),
    'So bản nháp với tệp nguồn ở những chữ này; xin báo lỗi kèm tệp cho người làm phần mềm.',
  );
