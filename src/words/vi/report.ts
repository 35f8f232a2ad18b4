import { formatNumber } from '../../domain/number.ts';
/** The page of a report, as it is built. */
export const contents = 'Mục lục';
export const contentsLabel = 'Mục lục của báo cáo';
export const pageDescription = (area: string, period: string, figures: number): string =>
  `Báo cáo kinh tế - xã hội của ${area}, ${period}: toàn bộ nội dung, chú thích và ${figures} số liệu.`;

export const report = 'Báo cáo';
export const reportOf = 'Báo cáo của {area}';
export const period = 'Kỳ báo cáo';
export const allOfYear = (year: string): string => `Mọi báo cáo năm ${year}`;
export const date = 'Ngày văn bản';
export const issuer = 'Cơ quan báo cáo';
export const onThisPage = 'Có trên trang này';
export const sectionsAndNotes = (sections: number, notes: number): string =>
  `${sections} mục, ${notes} chú thích`;
export const figuresLink = (figures: number): string => `Bảng ${figures} số liệu`;
export const text = 'Văn bản';

export const draft = 'Bản nháp.';
export const draftHint = 'Báo cáo này vừa được đưa vào kho, chưa có người rà soát; chữ và số có thể sai.';
export const digest = 'Bản tóm lược.';
export const digestHint = (publisher: string): string =>
  `${publisher} viết gọn lại bằng lời của mình, không phải nguyên văn. Sự việc và số liệu giữ đúng như báo cáo.`;
export const scanned = 'Nguồn là ảnh quét.';
export const scannedHint =
  'Chữ do máy nhận dạng (OCR) nên có chỗ hỏng; số bị hỏng được ghi kèm cách đọc có lẽ đúng.';
/** What a text is, in a word or two. */
export const digestTag = 'tóm lược';
export const restored = 'Chữ do máy đoán.';
export const restoredHint = (right: number): string =>
  `Bản quét hỏng dấu nên trang này hiện chữ máy đoán lại, máy ước đúng khoảng ${right} trong 100 chữ. Chữ gạch chân chấm là đoán chưa chắc, chữ xám là chưa đoán được; chưa ai đối chiếu với bản gốc. Số liệu giữ như bản in.`;
export const asPrinted = 'Chữ như bản in';
/** Of a report that nobody reviewed, behind what is said of its guessed words. */
export const restoredDraft = 'Báo cáo vừa được đưa vào kho, chưa có người rà soát; chữ và số có thể sai.';
export const printedTitle = 'Tên báo cáo là chữ máy đoán; bản in:';
export const restoredContents = 'Chữ trong mục lục do máy đoán.';
export const corrected = 'Đã đính chính.';

export const source = 'Nguồn, đính chính, báo lỗi';
export const sourceFile = 'Tệp nguồn';
export const sourceHash = 'Mã băm SHA-256 của tệp nguồn';
export const publishedAt = 'Nơi công bố';
export const corrections = 'Đính chính';
export const noCorrections = 'Chưa có.';
export const correctionsAbove = (count: number): string => `${formatNumber(count)} chỗ, ghi ở trên.`;
export const fault = 'Thấy chỗ sai';
export const tellFault = 'Báo lỗi cho người giữ kho';
export const faultSubject = (title: string, slug: string): string => `Báo lỗi: ${title} (${slug})`;
export const faultBody = 'Chỗ có lỗi: \n\nLỗi là: ';

export const citation = 'Trích dẫn, tải về';
export const figuresCsv = 'Số liệu của báo cáo (CSV)';
export const figuresCsvForVietnam = 'Cả kho, cho bảng tính tiếng Việt';
export const figuresJson = 'Chữ và số liệu cho máy (JSON)';

export const notes = 'Chú thích';
export const figures = 'Bảng số liệu';
export const figuresTitle = 'Bảng số liệu của báo cáo';
export const figuresHint =
  'Mỗi dòng là một số liệu mà báo cáo nêu, đã đổi về đơn vị của chỉ tiêu. Ô trống nghĩa là báo cáo không nói.';
export const figuresLabel = 'Các số liệu của báo cáo, cuộn ngang được';
export const indicator = 'Chỉ tiêu';
export const value = 'Giá trị';
export const onPlan = 'So với kế hoạch năm';
export const onYearBefore = 'So với cùng kỳ năm trước';
/** The same on a phone, in each cell. */
export const onPlanShort = 'kế hoạch năm';
export const onYearBeforeShort = 'so cùng kỳ';
export const course = 'Các kỳ';
export const places = 'Chỗ nêu';
export const otherTopic = 'Khác';
/** Of a figure that a person accepted as it stands. */
export const reviewed = 'đã soát';
export const printedAs = (printed: string): string => `bản in: ${printed}`;
export const seePlace = (place: string): string => `Xem ${place}`;
export const differs = (said: string): string => `nêu khác: ${said}`;

export const terms = 'Từ ngữ trong trang này';
export const allTerms = 'Tất cả thuật ngữ';
export const readOn = 'Đọc tiếp ở các báo cáo khác';
export const sameSections = 'Cùng mục trong báo cáo kỳ trước và kỳ sau';
export const topicsThroughTime = 'Theo chủ đề, qua mọi kỳ';
export const previous = 'Kỳ trước';
export const next = 'Kỳ sau';
export const sameKind = (kind: string): string => `Báo cáo cùng loại kỳ: ${kind}`;
