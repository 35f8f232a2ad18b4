import { formatNumber } from '../../domain/number.ts';
import type { CoverageCell, CoverageState } from '../../domain/coverage.ts';
import { figures } from './figures.ts';

const { statedNumber } = figures;

/** The sign of each state in the table, and what it means. */
export const states: Record<CoverageState, { sign: string; name: string; meaning: string }> = {
  stated: { sign: '●', name: 'có nêu', meaning: 'báo cáo nêu giá trị; bấm để xem câu' },
  derived: {
    sign: '◐',
    name: 'suy ra',
    meaning: 'báo cáo không nêu, nhưng tính được từ báo cáo khác; bấm để xem câu',
  },
  mentioned: { sign: '○', name: 'chỉ nhắc', meaning: 'chỉ nêu mục tiêu, hoặc số của kỳ khác để so sánh' },
  absent: { sign: '–', name: 'không nêu', meaning: 'không có trong báo cáo' },
};

/** Signs that may stand beside a state. */
export const otherUnit = { sign: 'đv', meaning: 'in bằng đơn vị khác đơn vị của chỉ tiêu; kho đã quy đổi' };
export const newDefinition = { sign: '‡', meaning: 'từ báo cáo này cách tính đã đổi' };

/** A cell in words, as screen readers and tooltips say it. */
export function cellWords(cell: CoverageCell, unit: string): string {
  const { state, printedUnit } = cell;
  return [
    states[state].name,
    printedUnit !== undefined &&
      `in bằng đơn vị khác (1 đơn vị in ra là ${statedNumber(printedUnit)} ${unit})`,
    cell.newDefinition && `cách tính đã đổi: ${cell.newDefinition.note}`,
  ]
    .filter(Boolean)
    .join('; ');
}

export const title = 'Độ phủ';
export const description = 'Báo cáo nào nêu chỉ tiêu nào, chỗ nào thiếu, chỗ nào đơn vị hay cách tính đổi.';
export const lead =
  'Báo cáo nào nêu chỉ tiêu nào. Một chỉ tiêu vắng mặt không có nghĩa là bằng không: chỉ là báo cáo ấy không nhắc đến.';
export const ofArea = (area: string): string => `Độ phủ: ${area}`;
export const ofAreaDescription = (area: string): string => `Báo cáo nào của ${area} nêu chỉ tiêu nào.`;
export const byArea = 'Độ phủ theo khu vực';
export const eachArea = 'Từng khu vực:';
export const empty = 'Kho chưa có báo cáo nào.';
export const indicator = 'Chỉ tiêu';
export const statedCount = 'Số chỉ tiêu có nêu';
export const yearsHint = 'Số báo cáo trong năm có nêu giá trị của chỉ tiêu; năm dẫn tới bảng từng báo cáo.';
export const topic = 'Lĩnh vực';
export const topicsHint =
  'Số chỉ tiêu của lĩnh vực mà báo cáo có nêu giá trị, trên tổng số được nhắc tới trong năm; lĩnh vực dẫn tới bảng từng chỉ tiêu.';
export const ofReports = (count: number): string => `${formatNumber(count)} báo cáo`;
export const notCovered = (count: number): string =>
  `${formatNumber(count)} chỉ tiêu khác trong danh mục mà các báo cáo này không nêu`;
