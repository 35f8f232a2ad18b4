import type { IndicatorKind } from '../../domain/indicator.ts';
import type { Role, StatementPlace } from '../../domain/observation.ts';

/** What an indicator's values are, in a few words. */
export const kindNames: Readonly<Record<IndicatorKind, string>> = {
  cumulative: 'số cộng dồn',
  stock: 'số tại một thời điểm',
  growth: 'tốc độ tăng, giảm',
  share: 'tỷ lệ phần trăm',
};

/** What that means for a reader. */
export const kindExplanations: Readonly<Record<IndicatorKind, string>> = {
  cumulative:
    'Cộng dồn từ ngày 1 tháng 1 đến hết kỳ, trừ khi báo cáo nói khác. Số của những kỳ dài ngắn khác nhau không so với nhau được.',
  stock: 'Có bao nhiêu vào ngày được nêu, thường là cuối kỳ; không cộng qua các kỳ.',
  growth: 'Bản thân mức tăng hay giảm so với cùng kỳ năm trước là giá trị; không cộng qua các kỳ.',
  share: 'Phần trăm trên tổng số; thay đổi của nó tính bằng điểm phần trăm.',
};

/** A unit of the catalogue; `undefined` where this language has no name for it. */
export const unitName = (unit: string): string | undefined => unit;

/** Where in a report a statement stands. */
export const placeNames: Readonly<Record<StatementPlace, string>> = {
  text: 'chính văn',
  note: 'chú thích',
  table: 'bảng',
};

/** What a figure is stated as, where it is not what was reached. */
export const roleNames: Readonly<Record<Role, string>> = {
  actual: 'số thực hiện',
  target: 'mục tiêu',
  reference: 'số nêu để so sánh',
};

/** The edition of a report, in a few words. */
export const editionName = ({ edition }: { readonly edition: 'full' | 'digest' }): string =>
  edition === 'digest' ? 'bản tóm lược' : 'toàn văn';

/** How a report's text came to be. */
export const transcriptionName = (transcription: 'clean' | 'ocr'): string =>
  transcription === 'ocr' ? 'máy nhận dạng chữ từ ảnh quét (OCR)' : 'chép từ tệp văn bản';

/** The number of a document; drafts leave the place before its mark (`/BC-UBND`) blank, as an ellipsis shows. */
export const numberWords = (number: string): string =>
  number.startsWith('/') ? `số …${number}` : `số ${number}`;
