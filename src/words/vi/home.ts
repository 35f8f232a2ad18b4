import { formatNumber } from '../../domain/number.ts';
/** The home page. */
export const tryThese = 'Thử tìm, có dấu hay không dấu:';
export const throughTheYears = 'Báo cáo qua các năm';
export const headlines = 'Mấy con số mới nhất';
export const barsKey =
  'Cột đặc: báo cáo nêu. Cột rỗng: suy ra từ mức tăng, giảm của năm sau. Chỗ trống: chưa có báo cáo.';
export const allIndicators = (count: number): string => `Tất cả ${formatNumber(count)} chỉ tiêu`;
export const newest = 'Báo cáo mới nhất';
export const allReports = (count: number): string => `Tất cả ${formatNumber(count)} báo cáo`;
export const byTopic = 'Theo chủ đề';
/** A year without reports in the timeline. */
export const noReportsYet = 'chưa có';
export const chooseArea = 'Xem theo khu vực:';
export const allAreas = (count: number): string => `Tất cả ${formatNumber(count)} khu vực`;
export const moreReports = (count: number): string => `và ${formatNumber(count)} báo cáo nữa`;
