import { fromJanuary, type Period } from '../period.ts';
import { numberWords, periodNumber, periodOf } from './period-words.ts';

/** The year that a column's header (in matchForm) names. */
export function yearOf(folded: string): number | undefined {
  const year = /(?<!\d)(?:19|20)\d{2}(?!\d)/.exec(folded)?.[0];
  return year === undefined ? undefined : Number(year);
}

/** Headers shorten what running text spells out: `9T/2024`, `T3`, `Q1`, `QI`. */
const SHORT_MONTHS = new RegExp(
  `(?<!\\d)(?:(\\d{1,2}) ?(?:tháng(?! \\d)|t(?![\\p{L}\\d]))|(?<!\\p{L})(${numberWords('months')}) tháng)`,
  'u',
);
const SHORT_QUARTER = new RegExp(
  `(?<!\\p{L})(?:quý (${numberWords('quarter')}|0?[1-4])|q\\.? ?(iv|i{1,3}|[1-4]))(?![\\p{L}\\d])`,
  'u',
);
const SHORT_MONTH = new RegExp(
  `(?<!\\p{L})(?:tháng (\\d{1,2}|${numberWords('month')})|t\\.? ?(\\d{1,2}))(?![\\p{L}\\d])`,
  'u',
);

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
  const months = numberIn(SHORT_MONTHS, folded, 'months');
  if (months !== undefined && /cuối năm/u.test(folded)) return { year, kind: 'half', index: 2 };
  if (months !== undefined && months >= 1 && months <= 12) return periodOf({ months }, year);
  const quarter = numberIn(SHORT_QUARTER, folded, 'quarter');
  if (quarter !== undefined) return periodOf({ quarter }, year);
  const month = numberIn(SHORT_MONTH, folded, 'month');
  if (month !== undefined && month >= 1 && month <= 12) return periodOf({ month }, year);
  if (/trong tháng|tháng báo cáo/u.test(folded) && report.kind === 'month') return report;
  if (/cả năm|năm \d{4}/u.test(folded) || /^\d{4}$/.test(folded)) return { year, kind: 'year', index: 1 };
  return undefined;
}

function numberIn(pattern: RegExp, folded: string, kind: 'month' | 'quarter' | 'months'): number | undefined {
  const match = pattern.exec(folded);
  const text = match?.[1] ?? match?.[2];
  return text === undefined ? undefined : periodNumber(kind, text);
}

const ALL_WORDS = new RegExp(
  [
    SHORT_QUARTER.source,
    SHORT_MONTHS.source,
    SHORT_MONTH.source,
    'cả năm|năm|(?:19|20)\\d{2}| (?:đầu|cuối)(?= năm)',
  ]
    .map((source) => `(?:${source})`)
    .join('|'),
  'gu',
);

/** Whether a header names a period and nothing else, so that its column holds that period's values. */
export function isWordOf(folded: string): boolean {
  const rest = folded.replace(/\([^()]*\)/gu, '').replace(ALL_WORDS, '');
  return /^[\s/,.-]*$/u.test(rest);
}
