import { formatPeriod, fromJanuary, monthsFromJanuary, monthsOf, type Period } from '../../domain/period.ts';

/** Words that tie a month or quarter to something else than the count: a change, the end of a span, a date. */
const NOT_OF_OTHERS =
  '(?<!(?:so với|so|với|cùng kỳ|đến|hết|từ|tới|cuối|đầu|giữa|trước|sau|khỏi|giá|so sánh|cố định|hiện hành|\\d) |(?:đến|tới|cùng|cuối|đầu|vào|của) các |/)';
const NAMED = new RegExp(
  `(?<![\\p{L}\\d])${NOT_OF_OTHERS}(?:` +
    [
      'tháng (?<month>0?[1-9]|1[0-2])(?!\\d|,\\d|\\.\\d(?!\\d{3}(?!\\d)))',
      'quý (?<quarter>i{1,3}|iv)(?!\\p{L})',
      '(?<thisMonth>tháng này|(?<=trong )tháng(?! \\d| trước))',
      '(?<thisQuarter>quý này|(?<=trong )quý(?! [iv]))',
      '(?<months>[2-9]|1[01]) tháng(?: đầu năm)?(?! (?:trước|cuối|tới|qua))',
      '(?<=(?:trong|của) )năm (?=\\d{4} \\()(?<told>)',
      '(?:lũy kế|tính chung|cộng dồn|từ đầu năm|đến hết (?:tháng|quý))',
      '(?<wholeYear>cả năm|năm (?=\\d{4} (?:đạt|ước|là|thực hiện|được)(?!\\p{L})))',
    ].join('|') +
    `)(?:(?:/| năm |-|\\.| |(?<=năm ))(?<year>\\d{4})(?!\\d))?`,
  'gu',
);

/** What span of the year a figure counts, as far as the words before it say. */
export interface CountedPeriod {
  /** The code of its period, where that is not what the report's period says of such a figure. */
  readonly period?: string;
  /** A year before the report's: quoted for comparison. */
  readonly isReference?: boolean;
  /** Still to come when the report ends. */
  readonly isAhead?: boolean;
}

/**
 * Reads which month, quarter or span from January the words before a value name, the nearest last: in a report
 * on May, `tháng 5 ước …` is May alone and `5 tháng` or `lũy kế` what such a report counts anyway.
 *
 * @param before the sentence up to the value, in matchForm
 */
export function countedPeriod(before: string, report: Period): CountedPeriod {
  const last = [...before.matchAll(NAMED)].at(-1)?.groups;
  if (!last) return {};
  const year = last.year === undefined ? report.year : Number(last.year);
  const period = periodOf(last, year, report);
  if (!period) return {};
  if (period.kind === 'year' && year === report.year) {
    return last.wholeYear === 'cả năm' && report.kind !== 'year' ? { isAhead: true } : {};
  }
  if (year < report.year) return { period: formatPeriod(period), isReference: true };
  if (year > report.year || monthsOf(period)[1] > monthsOf(report)[1]) return { isAhead: true };
  const code = formatPeriod(period);
  return code === formatPeriod(fromJanuary(report)) ? {} : { period: code };
}

function periodOf(
  { month, quarter, thisMonth, thisQuarter, months, wholeYear, told }: Record<string, string | undefined>,
  year: number,
  report: Period,
): Period | undefined {
  if (month !== undefined) return { year, kind: 'month', index: Number(month) };
  if (quarter !== undefined) {
    return { year, kind: 'quarter', index: ['i', 'ii', 'iii', 'iv'].indexOf(quarter) + 1 };
  }
  if (thisMonth !== undefined) {
    return report.kind === 'year' ? undefined : { ...report, kind: 'month', index: monthsOf(report)[1] };
  }
  if (thisQuarter !== undefined) return report.kind === 'quarter' ? report : undefined;
  if (wholeYear !== undefined || told !== undefined) return { year, kind: 'year', index: 1 };
  return months === undefined ? undefined : monthsFromJanuary(year, Number(months));
}
