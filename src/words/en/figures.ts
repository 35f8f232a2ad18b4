import { figuresIn } from '../figures.ts';
import { unitName } from './catalogue.ts';

const formats = new Map<number | undefined, Intl.NumberFormat>();

/** A number in English notation: `2,045.7`. */
export function numberText(value: number, decimals?: number): string {
  let format = formats.get(decimals);
  if (!format) {
    const digits = { minimumFractionDigits: decimals ?? 0, maximumFractionDigits: decimals ?? 10 };
    format = new Intl.NumberFormat('en-GB', digits);
    formats.set(decimals, format);
  }
  return format.format(value);
}

/** Figures in English. */
export const figures = figuresIn({
  number: numberText,
  movement: (direction, amount) => `${direction} ${amount}`,
  unchanged: 'unchanged',
  onYearBefore: 'on the same period of the year before',
  onYearStart: 'on the year’s start',
  points: 'percentage points',
  pointsShort: 'points',
  unit: (unit) => unitName(unit) ?? unit,
  planShare: (share, year, setter) =>
    `${share} of the plan for ${year ?? 'the year'}${setter ? ` (${setter})` : ''}`,
  setters: {
    'trung-uong': 'set by the central government',
    tinh: 'set by the province',
    'thanh-pho': 'set by the city',
    huyen: 'set by the district',
  },
});
