import { formatPeriod, fromJanuary, monthsOf, type Period } from '../period.ts';
import { MONTH, MONTHS, namedPeriodOf, periodOf, QUARTER, UP_TO, YEAR } from './period-words.ts';

/** Words that tie a month or quarter to something else than the count: a change, the end of a span, a date. */
const NOT_OF_OTHERS =
  '(?<!(?:so với|so|với|cùng kỳ|cùng thời điểm|đến|hết|từ|tới|cuối|đầu|giữa|trung tuần|thượng tuần|hạ tuần|trước|sau(?= (?:tháng|quý))|khỏi|giá|so sánh|cố định|hiện hành(?= năm)|dưới|\\d) |(?:đến|tới|cùng|cuối|đầu|vào|của) các |/)';
/** `dự toán thu cả năm 2024`: the year of a plan, not of what was reached; `gieo cấy lúa cả năm`: rice of all seasons. */
const NOT_OF_PLAN =
  '(?<!(?:dự toán|kế hoạch|chỉ tiêu|mục tiêu)(?: (?:thu|chi|vốn|giao|của|đầu tư|công))* |(?:đầu tư công|nguồn vốn|vốn|niên vụ|vụ|nghị quyết|quyết định|chương trình|đề án|dự án|giá|báo cáo|thông báo|công văn|kết luận|(?:gieo cấy|gieo trồng|xuống giống|gieo sạ|cấy)(?: được)? (?:lúa|ngô)) )';
/** `vụ lúa đông xuân năm 2024`: the year of a season, which says nothing of the count. */
const NOT_OF_SEASON = '(?<!(?:vụ|lúa) (?:\\p{L}+ ){0,3})(?<!(?:chỉ tiêu|kế hoạch|dự toán) (?:\\p{L}+ ){0,3})';
const NAMED = new RegExp(
  `(?<![\\p{L}\\d])${NOT_OF_OTHERS}(?:` +
    [
      `(?:(?<upTo>${UP_TO}) )?(?:${MONTH}|${QUARTER})`,
      '(?<thisMonth>tháng này|(?<=^["“ ]*|[.;] )(?:cũng )?(?:trong )?cùng tháng(?=,)|tháng qua|(?<=trong )tháng(?! \\d| trước))',
      '(?<thisQuarter>quý này|(?<=trong )quý(?! [iv]))',
      `${MONTHS}(?: đầu năm)?(?<past> qua)?(?! (?:trước|cuối|tới|qua|(?:đi vào )?vận hành|(?:đi vào )?hoạt động(?=,)|đi vào hoạt động)(?!\\p{L}))`,
      '(?<=(?:trong|của) )năm (?=\\d{4} \\()(?<told>)',
      '(?:lũy kế|lũy tích|tính chung|cộng dồn|từ đầu năm|đến (?:hết|cuối) (?:tháng|quý)|(?:tính )?đến nay)',
      `(?<wholeYear>${NOT_OF_PLAN}cả năm|(?<=(?:^["“]?|[.;] )(?:(?:trong|riêng|vào) )?)năm (?=\\d{4}(?:,? (?!phấn đấu|dự kiến))(?!-))|${NOT_OF_SEASON}năm (?=\\d{4}(?:[,:]| (?:đạt|ước|là|chiếm|thực hiện|được|tăng|giảm|còn|có|của|toàn|tỉnh|huyện|xã|cả)(?!\\p{L}))))`,
    ].join('|') +
    `)(?:${YEAR})?`,
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
 * on May, `tháng 5 ước …` is May alone and `5 tháng` or `lũy kế tháng 5` what such a report counts anyway.
 *
 * @param before the sentence up to the value, in matchForm
 */
export function countedPeriod(before: string, report: Period): CountedPeriod {
  const last = [...before.matchAll(NAMED)].at(-1)?.groups;
  if (!last) return {};
  const period = periodNamed(last, report);
  if (!period) return {};
  // "trong 6 tháng qua" is of no calendar, unless they are the report's.
  if (last.past !== undefined && monthsOf(period)[1] !== monthsOf(report)[1]) return {};
  const { year } = period;
  if (period.kind === 'year' && year === report.year) {
    return last.wholeYear === 'cả năm' && report.kind !== 'year' ? { isAhead: true } : {};
  }
  if (year < report.year) return { period: formatPeriod(period), isReference: true };
  if (year > report.year || monthsOf(period)[1] > monthsOf(report)[1]) return { isAhead: true };
  const code = formatPeriod(period);
  return code === formatPeriod(fromJanuary(report)) ? {} : { period: code };
}

function periodNamed(groups: Record<string, string | undefined>, report: Period): Period | undefined {
  const { thisMonth, thisQuarter, wholeYear, told, upTo } = groups;
  const named = namedPeriodOf(groups);
  const year = named.year ?? report.year;
  if (thisMonth !== undefined) {
    return report.kind === 'year'
      ? undefined
      : { ...report, year, kind: 'month', index: monthsOf(report)[1] };
  }
  if (thisQuarter !== undefined) return report.kind === 'quarter' ? { ...report, year } : undefined;
  if (wholeYear !== undefined || told !== undefined) return { year, kind: 'year', index: 1 };
  return periodOf(named, report.year, upTo !== undefined);
}
