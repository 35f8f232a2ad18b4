import type { CoverageCell, CoverageState } from '../../domain/coverage.ts';
import { statedNumber } from '../words/figure-words.ts';

/** The sign of each state in the table, and what it means. */
export const STATES: Record<CoverageState, { sign: string; name: string; meaning: string }> = {
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
export const OTHER_UNIT = { sign: 'đv', meaning: 'in bằng đơn vị khác đơn vị của chỉ tiêu; kho đã quy đổi' };
export const NEW_DEFINITION = { sign: '‡', meaning: 'từ báo cáo này cách tính đã đổi' };

/** A cell in words, as screen readers and tooltips say it. */
export function cellWords({ state, printedUnit, newDefinition }: CoverageCell, unit: string): string {
  return [
    STATES[state].name,
    printedUnit !== undefined &&
      `in bằng đơn vị khác (1 đơn vị in ra là ${statedNumber(printedUnit)} ${unit})`,
    newDefinition && `cách tính đã đổi: ${newDefinition.note}`,
  ]
    .filter(Boolean)
    .join('; ');
}
