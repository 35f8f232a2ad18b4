import { formatNumber } from '../../domain/number.ts';
/** Lists of reports: all, and those of a year, a kind of period, an area. */
export const title = 'Báo cáo';
export const description = 'Tất cả báo cáo kinh tế - xã hội trong kho, theo năm, loại kỳ và khu vực.';
export const lead = (count: number): string => `${formatNumber(count)} báo cáo trong kho, mới nhất ở trên.`;
export const byArea = 'Báo cáo theo khu vực';
export const newest = 'Báo cáo mới nhất';
export const byYear = 'Theo năm';
export const allAreasList = (count: number): string => `Tất cả ${formatNumber(count)} khu vực`;
export const count = (count: number): string => `${formatNumber(count)} báo cáo.`;

export const year = 'Năm';
export const kind = 'Loại kỳ';
export const area = 'Khu vực';
export const filter = 'Lọc báo cáo';
export const all = 'Tất cả';
export const narrowed = 'Các báo cáo được chọn';
export const showMore = 'Xem thêm';
export const areaLetters = 'Tên khu vực';
/** The list could not be fetched. */
export const notNarrowed = 'Chưa tải được danh sách báo cáo; hãy thử lại, hoặc xem theo năm ở dưới.';
/** How many reports a choice leaves. */
export const filtered = (count: number): string => `${formatNumber(count)} báo cáo`;

export const issued = (date: string): string => `ban hành ${date}`;
export const wordCount = (edition: string, words: string): string => `${edition} ${words} chữ`;
export const figureCount = (figures: number): string => `${figures} số liệu`;
export const draft = 'bản nháp';
export const ocr = 'OCR';
export const guessedTitle = 'OCR, chữ máy đoán';

/** Heading of the links to each year, kind of period and area. */
export const ownPages = 'Xem từng nhóm báo cáo';

export const ofYear = (year: string): string => `Năm ${year}`;
export const ofYearDescription = (year: string): string => `Báo cáo và số liệu kinh tế - xã hội năm ${year}.`;
export const yearBefore = (year: string): string => `‹ Năm ${year}`;
export const yearAfter = (year: string): string => `Năm ${year} ›`;
export const figuresByArea = (year: string): string => `Số liệu năm ${year}, theo khu vực`;

export const allFigures = (year: string, area: string): string => `Mọi số liệu năm ${year} của ${area}`;

export const ofKind = (kind: string): string => `Báo cáo ${kind.toLocaleLowerCase('vi')}`;
export const ofKindDescription = (kind: string): string =>
  `Các báo cáo kinh tế - xã hội cùng loại kỳ: ${kind}.`;
export const ofKindLead = (count: number): string =>
  `${formatNumber(count)} báo cáo cùng loại kỳ: số liệu trong đó so được với nhau qua các năm.`;

export const areasDescription = 'Các tỉnh, thành phố và đơn vị khác mà báo cáo và số liệu trong kho nói đến.';
export const areasLead =
  'Tìm nơi bạn quan tâm: mỗi khu vực có trang riêng với số liệu mới nhất và các báo cáo theo năm.';
export const findArea = 'Tìm một khu vực theo tên';
export const areasWithReports = 'Có báo cáo trong kho';
export const areasOf = (parent: string): string => `Thuộc ${parent}`;
export const otherAreas = 'Nơi khác mà báo cáo nhắc đến';
export const areaFacts = (count: number, newest: string): string =>
  `${formatNumber(count)} báo cáo, mới nhất: ${newest}`;
export const ofAreaDescription = (area: string): string => `Báo cáo và số liệu kinh tế - xã hội của ${area}.`;
export const inArea = (count: number): string => `${formatNumber(count)} báo cáo trong kho.`;
export const noneInArea = 'Kho chưa có báo cáo riêng của khu vực này.';
export const areaCode = (code: string): string => `Mã đơn vị hành chính: ${code}.`;
export const areaUntil = (date: string): string => `Đơn vị này tồn tại đến ${date}.`;
export const areaBecame = (names: readonly string[]): string => `Sau đó thuộc ${names.join(', ')}.`;
export const areaSince = (date: string, names: readonly string[]): string =>
  `Từ ${date}, trên địa giới của ${names.join(', ')}.`;
export const areaByYear = (area: string): string => `${area} theo năm`;
export const latest = 'Số liệu mới nhất';
export const byTopic = 'Theo chủ đề';
/** How many figures of an area a topic has. */
export const indicatorsOfTopic = (count: number): string => `${formatNumber(count)} chỉ tiêu`;
export const wholeTopic = (topic: string): string => `Báo cáo nói gì về ${topic}`;
export const otherTopic = 'Khác';
export const latestOf = (area: string): string => `Số liệu mới nhất của ${area}`;
export const subordinate = 'Đơn vị trực thuộc';
export const areaAndYear = (area: string, year: string): string => `${area}, năm ${year}`;
export const allAreas = (year: string): string => `Mọi khu vực năm ${year}`;
