import type { PartsCheck } from '../../domain/reconciliation.ts';
import { statedNumber } from '../words/figure-words.ts';

/** The outcome of a comparison in a word or two, with a sign that does not rest on colour. */
export const VERDICT_NAMES: Record<PartsCheck['verdict'], string> = {
  agrees: 'Khớp',
  'within-rounding': 'Khớp trong mức làm tròn',
  differs: 'Lệch',
};

/** The outcome in a sentence a citizen understands. */
export function verdictSentence({ verdict, difference, tolerance, whole }: PartsCheck): string {
  const amount = `${statedNumber(Math.abs(difference))} ${whole.unit}`;
  const most = `${statedNumber(tolerance)} ${whole.unit}`;
  const direction = difference > 0 ? 'lớn hơn' : 'nhỏ hơn';
  if (verdict === 'agrees') return 'Tổng các phần đúng bằng số tổng mà báo cáo nêu.';
  if (verdict === 'within-rounding') {
    return `Số tổng ${direction} tổng các phần ${amount}; làm tròn các số có thể gây ra đến ${most}, nên hai bên coi là khớp.`;
  }
  return `Số tổng ${direction} tổng các phần ${amount}, nhiều hơn mức ${most} mà làm tròn giải thích được. Đây là chỗ báo cáo không khớp, hoặc kho đọc sai: hãy xem các câu gốc.`;
}
