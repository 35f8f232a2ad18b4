import { formatNumber } from '../../domain/number.ts';
import { figuresIn } from '../figures.ts';

/** Figures in Vietnamese. */
export const figures = figuresIn({
  number: formatNumber,
  movement: (direction, amount) => `${direction === 'up' ? 'tăng' : 'giảm'} ${amount}`,
  unchanged: 'không đổi',
  onYearBefore: 'so với cùng kỳ năm trước',
  onYearStart: 'so với đầu năm',
  points: 'điểm phần trăm',
  pointsShort: 'điểm %',
  unit: (unit) => unit,
  planShare: (share, year, setter) =>
    `đạt ${share} kế hoạch năm${year ? ` ${year}` : ''}${setter ? ` (${setter})` : ''}`,
  setters: {
    'trung-uong': 'Trung ương giao',
    tinh: 'tỉnh giao',
    'thanh-pho': 'thành phố giao',
    huyen: 'huyện giao',
  },
});
