import { fromJanuary, monthsFromJanuary, type Period } from '../domain/period.ts';

const QUARTERS = ['i', 'ii', 'iii', 'iv'];

/** The year that a column's header (in matchForm) names. */
export function yearOf(folded: string): number | undefined {
  const year = /(?<!\d)(?:19|20)\d{2}(?!\d)/.exec(folded)?.[0];
  return year === undefined ? undefined : Number(year);
}

/**
 * The period that a column's header (in matchForm) names: `ước thực hiện quý i/2024`, `lũy kế 5 tháng`,
 * `tháng 3`, `năm 2023`. A year that it leaves out is the report's.
 */
export function periodOfHeader(folded: string, report: Period): Period | undefined {
  const named = namedPeriod(folded, report);
  return /lũy kế|cộng dồn/u.test(folded) ? fromJanuary(named ?? report) : named;
}

function namedPeriod(folded: string, report: Period): Period | undefined {
  const year = yearOf(folded) ?? report.year;
  const months = /(?<!\d)(\d{1,2}) ?(?:tháng(?! \d)|t(?![\p{L}\d]))/u.exec(folded)?.[1];
  if (months && /cuối năm/u.test(folded)) return { year, kind: 'half', index: 2 };
  if (months && Number(months) >= 1 && Number(months) <= 12) return monthsFromJanuary(year, Number(months));
  const quarter = /(?<!\p{L})(?:quý |q\.? ?)(iv|i{1,3}|[1-4])(?![\p{L}\d])/u.exec(folded)?.[1];
  if (quarter) return { year, kind: 'quarter', index: QUARTERS.indexOf(quarter) + 1 || Number(quarter) };
  const month = /(?<!\p{L})(?:tháng |t\.? ?)(\d{1,2})(?!\d)/u.exec(folded)?.[1];
  if (month && Number(month) >= 1 && Number(month) <= 12)
    return { year, kind: 'month', index: Number(month) };
  if (/trong tháng|tháng báo cáo/u.test(folded) && report.kind === 'month') return report;
  if (/cả năm|năm \d{4}/u.test(folded) || /^\d{4}$/.test(folded)) return { year, kind: 'year', index: 1 };
  return undefined;
}

/** Whether a header names a period and nothing else, so that its column holds that period's values. */
export function isWordOf(folded: string): boolean {
  const rest = folded
    .replace(
      /(?:(?:quý |(?<!\p{L})q\.? ?)(?:iv|i{1,3}|[1-4])|\d{1,2} ?(?:tháng|t(?!\p{L}))(?: đầu| cuối)?|(?:tháng |(?<!\p{L})t\.? ?)\d{1,2}|cả năm|năm|(?:19|20)\d{2})/gu,
      '',
    )
    .replace(/\([^()]*\)/gu, '');
  return /^[\s/,.-]*$/u.test(rest);
}
