import type { ChangeNotation } from './change-notation.ts';
import { matchForm } from '../domain/orthography.ts';
import { formatPeriod, fromJanuary, spanOf, yearsBefore, type Period } from '../domain/period.ts';
import { isWordOf, periodOfHeader, yearOf } from '../domain/periods/header-period.ts';

/**
 * What a column of an indicator table holds. `value` is what was reached in the column's period;
 * `plan-share`, `change` (on the same period) and `ytd` (on the year's start) are per cent.
 */
export type ColumnRole = 'index' | 'name' | 'unit' | 'value' | 'plan' | 'plan-share' | 'change' | 'ytd';

export interface Column {
  readonly role: ColumnRole;
  readonly header: string;
  /** Of a value: code of the period, where it is another than the one the report accumulates over. */
  readonly period?: string;
}

/** A column with how it prints changes, if it does. */
export interface ReadColumn extends Column {
  readonly notation?: ChangeNotation;
}

/** What a table says around its rows. */
export interface TableSetting {
  readonly caption: string;
  /** By place in the row; absent where a column says something else. */
  readonly columns: readonly (ReadColumn | undefined)[];
  /** The unit that the nearest row above prints in its unit column. */
  readonly unitAbove?: string;
}

/** Header wordings (in matchForm) by role; the first that fits decides, so narrow ones stand first. */
const HEADERS: readonly (readonly [pattern: RegExp, role: ColumnRole | 'previous' | 'other'])[] = [
  [/^(?:s?tt|số tt|số thứ tự|#)$/u, 'index'],
  [/^(?:đơn vị|đvt|đv ?tính|đơn vị tính|đơn vị đo)(?!\p{L})/u, 'unit'],
  [
    /(?:(?<!\p{L})so(?!\p{L})|%|tỷ lệ|bằng|tăng|giảm|đạt|hoàn thành).*(?:kế hoạch|dự toán|(?<!\p{L})(?:kh|dt)(?!\p{L}))|(?:th|thực hiện|lũy kế[^/]*) ?\/ ?(?:kh|kế hoạch|dự toán|dt)(?!\p{L})|^(?:%|tỷ lệ) (?:thực hiện|hoàn thành|đạt)(?: \(?%\)?)?$/u,
    'plan-share',
  ],
  [
    /(?:(?<!\p{L})so(?!\p{L})|tăng|giảm).*(?:(?:tháng|quý) (?:trước|liền kề)|(?:tháng|quý) \S+ trước)/u,
    'other',
  ],
  [/(?:(?<!\p{L})so(?!\p{L})|tăng|giảm).*(?:đầu năm|cuối năm|31\/12)/u, 'ytd'],
  [
    /(?:(?<!\p{L})so(?!\p{L})|%|tỷ lệ|bằng|tăng|giảm|tốc độ|chỉ số).*(?:cùng kỳ|(?<!\p{L})ck(?!\p{L})|năm trước|năm \d{4})|(?<!\p{L})so(?!\p{L}).*(?:(?:tháng|quý) |(?<!\p{L})q\.? ?[iv\d]|\d ?t(?!\p{L})|(?<!\p{L})t\.?\d)|tăng (?:\(\+\))?[ ,/]*giảm|tăng ?[,/]? ?giảm|^tốc độ (?:tăng|phát triển)/u,
    'change',
  ],
  [/cùng kỳ|năm trước/u, 'previous'],
  [/kế hoạch|dự toán|(?<!\p{L})kh(?!\p{L})|chỉ tiêu (?:giao|năm)/u, 'plan'],
  [/thực hiện|ước|kết quả|giá trị|số liệu|lũy kế|cộng dồn|(?<!\p{L})th(?!\p{L})/u, 'value'],
  [/chỉ tiêu|nội dung|danh mục|(?<!\p{L})tên(?!\p{L})/u, 'name'],
];

/**
 * What each column holds, by its header; `undefined` for a column that says something else, repeats another
 * one, or compares with something that the archive keeps no change on.
 */
export function readColumns(headers: readonly string[], report: Period): (Column | undefined)[] {
  const taken = new Set<string>();
  const texts = headers.map((header) => matchForm(header).replace(/\s+/gu, ' ').trim());
  const accumulates = texts.some((text) => /lũy kế|cộng dồn/u.test(text));
  return headers.map((header, index) => {
    const folded = texts[index] ?? '';
    const column = readColumn(folded, report);
    // Beside a column "Lũy kế", a plain "Thực hiện" is that of the month or quarter alone; the header does not say
    // of which.
    if (accumulates && column?.role === 'value' && !periodOfHeader(folded, report)) return undefined;
    const key = column && `${column.role} ${column.period ?? ''}`;
    if (!column || key === undefined || taken.has(key)) return undefined;
    taken.add(key);
    return { ...column, header };
  });
}

function readColumn(folded: string, report: Period): Omit<Column, 'header'> | undefined {
  const found = HEADERS.find(([pattern]) => pattern.test(folded))?.[1];
  const year = yearOf(folded);
  switch (found) {
    case undefined: {
      const period = periodOfHeader(folded, report);
      return period && isWordOf(folded) ? valueColumn(period, report) : undefined;
    }
    case 'other':
      return undefined;
    case 'value':
      return valueColumn(periodOfHeader(folded, report) ?? fromJanuary(report), report);
    case 'previous':
      // In a quarter's table a bare "Năm trước" may be the whole year before.
      if (!/cùng kỳ|(?<!\p{L})ck(?!\p{L})/u.test(folded) && fromJanuary(report).kind !== 'year')
        return undefined;
      return valueColumn(yearsBefore(fromJanuary(report)), report);
    case 'plan':
    case 'plan-share':
      return year === undefined || year === report.year ? { role: found } : undefined;
    case 'change':
      return isOnSamePeriod(folded, report) ? { role: 'change' } : undefined;
    default:
      return { role: found };
  }
}

/** A column of values; a period that ends after the report's has none yet. */
function valueColumn(period: Period, report: Period): Omit<Column, 'header'> | undefined {
  if (spanOf(period).end > spanOf(report).end) return undefined;
  const code = formatPeriod(period);
  return code === formatPeriod(fromJanuary(report)) ? { role: 'value' } : { role: 'value', period: code };
}

/** Whether a column compares what the report accumulates with the same span of the year before. */
function isOnSamePeriod(folded: string, report: Period): boolean {
  const own = fromJanuary(report);
  const [subject = '', ...rest] = folded.split(/(?<!\p{L})so(?: sánh)?(?: với)? /u);
  const base = rest.join(' ');
  const counted = periodOfHeader(subject, report);
  if (counted && formatPeriod(counted) !== formatPeriod(own)) return false;
  const year = yearOf(base);
  if (year !== undefined && year !== report.year - 1) return false;
  if (/cùng kỳ|(?<!\p{L})ck(?!\p{L})/u.test(base)) return true;
  const named = periodOfHeader(base, report);
  if (named) return formatPeriod({ ...named, year: report.year }) === formatPeriod(own);
  return !/năm trước/u.test(base) || own.kind === 'year';
}
