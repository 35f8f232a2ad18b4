import { codeOf, type PutRight } from '../domain/letters.ts';
import type { Remark } from './draft-document.ts';
import type { SignReading } from './flow.ts';
import { headRemark, type SourcePlace } from './review.ts';
import type { DroppedLine, FileNotice } from './source-text.ts';

/* What of a source could not be read or taken over, and what was left out. Texts are Vietnamese, for the keeper. */

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
