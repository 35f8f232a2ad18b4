import { formatNumber } from '../../domain/number.ts';
/** The home page. */
export const tryThese = 'Thử tìm, có dấu hay không dấu:';
export const throughTheYears = 'Báo cáo qua các năm';
export const headlines = 'Mấy con số mới nhất';
export const headlinesOf = (area: string): string => `Mấy con số mới nhất của ${area}`;
/** Where the reader is, or what place they want to know of. */
export const yourArea = 'Nơi bạn quan tâm';
export const askArea = 'Bạn muốn xem số liệu của nơi nào?';
export const areaPlaceholder = 'Gõ tên tỉnh, huyện, xã; có dấu hay không dấu';
export const areasFound = 'nơi tìm thấy';
export const noAreaFound = 'Kho chưa có nơi nào tên như vậy';
export const areaKept = 'Lựa chọn chỉ nằm trong máy của bạn.';
export const areaPage = (area: string): string => `Mọi số liệu và báo cáo của ${area}`;
export const otherArea = 'Chọn nơi khác';
export const headlinesByArea = 'Số mới nhất của từng nơi';
export const areasByReports = 'Những nơi có nhiều báo cáo nhất:';
export const barsKey =
  'Cột đặc: báo cáo nêu. Cột rỗng: suy ra từ mức tăng, giảm của năm sau. Chỗ trống: chưa có báo cáo.';
export const allIndicators = (count: number): string => `Tất cả ${formatNumber(count)} chỉ tiêu`;
export const newest = 'Báo cáo mới nhất';
export const allReports = (count: number): string => `Tất cả ${formatNumber(count)} báo cáo`;
export const byTopic = 'Theo chủ đề';
/** A year without reports in the timeline. */
export const noReportsYet = 'chưa có';
export const allAreas = (count: number): string => `Tất cả ${formatNumber(count)} khu vực`;
export const moreReports = (count: number): string => `và ${formatNumber(count)} báo cáo nữa`;
