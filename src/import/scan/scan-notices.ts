import type { ScanRecord } from '../../domain/scan-record.ts';
import { headRemark } from '../review.ts';
import type { FileNotice } from '../source-text.ts';
import type { DoubtfulMark } from './page-items.ts';

/** What the keeper is told of a scan as a whole. Texts are Vietnamese. */
export function scanNotices(
  { pages, doubts }: ScanRecord,
  marks: readonly DoubtfulMark[],
  pageCount: number,
): FileNotice[] {
  const numbers = pages.map(({ page }) => page);
  const words = pages.flatMap((page) => page.words);
  const sure = words.reduce((sum, [, , , , , confidence]) => sum + confidence, 0) / Math.max(1, words.length);
  const which =
    numbers.length === pageCount ? `Cả ${pageCount} trang` : `${numbers.length} trang (${spans(numbers)})`;
  const notices = [
    headRemark(
      'should',
      `${which} là bản quét; chữ do máy nhận dạng (OCR)`,
      `Độ chắc trung bình ${Math.round(sure)}%. Mỗi con số được đọc hai lần; ${doubts.length} số đọc chưa chắc được nêu riêng ở dưới.`,
      'Đọc lướt bản nháp cạnh bản quét; xem kỹ các số được nêu. Nếu có bản Word hoặc PDF in từ Word thì nhập từ bản đó.',
    ),
  ];
  if (marks.length > 0) {
    const list = marks.map(
      ({ index, text, printed }) =>
        `${text} (trang ${pages[index]?.page ?? index + 1}${printed === '?' ? '' : `, trông như “${printed}”`})`,
    );
    notices.push(
      headRemark(
        'should',
        `${marks.length} số chú thích được suy từ thứ tự`,
        `Chữ số nhỏ phía trên dòng đọc không rõ: ${list.join('; ')}.`,
        'So số chú thích ở các chỗ ấy với bản quét.',
      ),
    );
  }
  return notices;
}

/** Pages that are pictures in a file whose other pages have text, where nothing can read them. */
export const unscannedPages = (pages: readonly number[]): FileNotice =>
  headRemark(
    'must',
    `Trang ${spans(pages)} của tệp PDF là ảnh và chưa được đọc`,
    'Máy này chưa có phần nhận dạng chữ; bản nháp thiếu các trang ấy.',
    'Chạy “npm ci” (không kèm --omit=optional) trong thư mục phần mềm rồi nhập lại với --force.',
  );

/** Pages whose pictures were read though a text lies under them. */
export const readAnew = (pages: readonly number[]): FileNotice[] =>
  pages.length === 0
    ? []
    : [
        headRemark(
          'info',
          `Trang ${spans(pages)} có sẵn lớp chữ ẩn dưới ảnh; bản nháp đọc lại từ ảnh`,
          'Lớp chữ ấy do một chương trình khác nhận dạng, không cho biết chữ số nào chưa chắc.',
          'Không cần làm gì thêm ngoài việc xem các số được nêu là chưa chắc.',
        ),
      ];

/** `1–3, 7`. */
function spans(numbers: readonly number[]): string {
  const parts: [number, number][] = [];
  for (const number of numbers) {
    const last = parts.at(-1);
    if (last && last[1] === number - 1) last[1] = number;
    else parts.push([number, number]);
  }
  return parts.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`)).join(', ');
}
