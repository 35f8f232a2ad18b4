import type { NamedPeriod } from '../fact.ts';
import { fromJanuary, monthsFromJanuary, type Period } from '../period.ts';
import { withoutAccents } from '../orthography.ts';

/**
 * How reports name months, quarters and spans from January: the one grammar of them. It is given as sources of
 * regular expressions, in matchForm, with named groups, for each reader sets them among other words: what a change
 * is measured on, what a figure counts, what a column holds, what a title is about.
 */

const COUNTS = {
  ...{ hai: 2, ba: 3, bốn: 4, tư: 4, sáu: 6, bảy: 7, bẩy: 7, tám: 8, chín: 9 },
  ...{ 'mười một': 11, 'mười hai': 12, mười: 10 },
};
/** How each kind of number is written in words. */
const NAMES: Readonly<Record<PeriodNumber, Readonly<Record<string, number>>>> = {
  month: { ...COUNTS, năm: 5, giêng: 1, chạp: 12 },
  quarter: { một: 1, hai: 2, ba: 3, bốn: 4, tư: 4, iv: 4, iii: 3, ii: 2, i: 1 },
  months: { ...COUNTS, năm: 5 },
};
export type PeriodNumber = 'month' | 'quarter' | 'months';

/** "năm" is five, and a year: `tháng năm 2024`, `các tháng trong năm`. */
const FIVE = { month: 'năm(?! (?:\\d|nay|trước|qua|sau|ngoái|học))', count: 'năm(?= tháng (?:đầu|ước|đạt))' };

/** The words for such a number as alternatives of a pattern, longer ones first. */
export function numberWords(kind: PeriodNumber): string {
  return Object.keys(NAMES[kind])
    .sort((a, b) => b.length - a.length)
    .map((name) => (name === 'năm' ? FIVE[kind === 'months' ? 'count' : 'month'] : name))
    .join('|');
}

/** The number that a text in figures, Roman ones or words is; words also without their accents. */
export function periodNumber(kind: PeriodNumber, text: string): number | undefined {
  if (/^\d+$/.test(text)) return Number(text);
  if (text === 'nửa') return 6;
  const names = Object.entries(NAMES[kind]);
  const found =
    names.find(([name]) => name === text) ?? names.find(([name]) => withoutAccents(name) === text);
  return found?.[1];
}

/** How such a number is written: in figures with and without a zero before them, in Roman ones, in words. */
export function writtenPeriodNumbers(kind: PeriodNumber, number: number): string[] {
  const names = Object.keys(NAMES[kind]).filter((name) => NAMES[kind][name] === number);
  return [String(number), ...(kind === 'quarter' ? [] : [String(number).padStart(2, '0')]), ...names].filter(
    (name, at, all) => all.indexOf(name) === at,
  );
}

const BORDER = '(?![\\p{L}\\d])';

/** `tháng 7`, `tháng 07`, `tháng Bảy`, `tháng Giêng`; not `tháng 7,5`. */
export const MONTH = `tháng (?<month>(?:0?[1-9]|1[0-2])(?!\\d|,\\d|\\.\\d(?!\\d{3}(?!\\d)))|(?:${numberWords('month')})${BORDER})`;
/** `quý I`, `quý 1`, `quý một`; not `quý tư nhân`. */
export const QUARTER = `quý (?<quarter>0?[1-4]${BORDER}|(?:${numberWords('quarter')})${BORDER}(?! nhân))`;
/** `9 tháng`, `09 tháng`, `chín tháng`, `nửa đầu năm`. */
export const MONTHS = `(?<months>(?:0?[2-9]|1[0-2]|${numberWords('months')})(?= tháng)|nửa(?= (?:đầu )?năm)) (?:tháng|(?:đầu )?năm)`;
/** The year behind a month or quarter: `quý I/2024`, `quý I năm 2024`, `tháng 7.2024`. */
export const YEAR = '(?:/| (?:của )?năm |-|\\.| |(?<=năm ))(?<year>\\d{4})(?!\\d)';
/** What counts up from January to the end of the month or quarter behind it: `lũy kế (đến hết) quý I`. */
export const UP_TO =
  '(?:(?:lũy kế|cộng dồn)(?: (?:từ đầu năm|tính|thực hiện|ước))*(?: (?:đến|tới))?(?: hết)?|(?:tính )?(?:đến|tới) hết)';

/** A pattern without its groups, to stand beside itself in a longer one. */
export const withoutGroups = (pattern: string): string => pattern.replace(/\(\?<\w+>/g, '(?:');

/** What a match of the patterns above names, as far as it does. */
export function namedPeriodOf(groups: Readonly<Record<string, string | undefined>>): NamedPeriod {
  const { year } = groups;
  const numbers = (['month', 'quarter', 'months'] as const).flatMap((kind) => {
    const number = groups[kind] === undefined ? undefined : periodNumber(kind, groups[kind]);
    return number === undefined ? [] : [[kind, number] as const];
  });
  return { ...(year === undefined ? {} : { year: Number(year) }), ...Object.fromEntries(numbers) };
}

/**
 * The period that a month, quarter or count of months names, in a year where it names none itself; counted up from
 * January where the words before it say so. `undefined` where only a year or nothing is named.
 */
export function periodOf(
  { year, month, quarter, months }: NamedPeriod,
  otherYear: number,
  isUpTo = false,
): Period | undefined {
  const of = year ?? otherYear;
  const single: Period | undefined =
    month !== undefined
      ? { year: of, kind: 'month', index: month }
      : quarter !== undefined
        ? { year: of, kind: 'quarter', index: quarter }
        : undefined;
  if (single) return isUpTo ? fromJanuary(single) : single;
  return months === undefined ? undefined : monthsFromJanuary(of, months);
}
