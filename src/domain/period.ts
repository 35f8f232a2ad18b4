import { compareText } from './text-order.ts';

/**
 * Periods of reports and figures: `2023-M01` a month, `2024-Q1` a quarter, `2024-H1` six months,
 * `2021-9M` nine months from January, `2024-5M` January to May, `2023` a year.
 * Of equal spans one name is used: `M01` (not `1M`), `Q1` (not `3M`), `H1` (not `6M`), the year (not `12M`).
 */

/** Kinds of period (`loại kỳ`). Figures of unlike kinds are never joined in one series. */
export type PeriodKind = 'month' | 'quarter' | 'half' | 'months' | 'year';

export interface Period {
  readonly year: number;
  readonly kind: PeriodKind;
  /** Month 1–12, quarter 1–4, half 1–2, number of months from January 2–11; 1 for a year. */
  readonly index: number;
}

/** A span of days, both ends included, as ISO dates (`2024-01-01`). */
export interface Span {
  readonly start: string;
  readonly end: string;
}

const CODE = /^(\d{4})(?:-(?:M(\d{2})|Q([1-4])|H([12])|(\d{1,2})M))?$/;

/** Codes that were read: an archive has a few hundred, and asks for each thousands of times. */
const READ = new Map<string, Period | undefined>();
/** Codes come from files, which may hold anything. */
const MOST_READ = 10_000;

/** Reads a period's code; `undefined` where it names no period or not by its one name. */
export function parsePeriod(code: string): Period | undefined {
  if (READ.has(code)) return READ.get(code);
  const period = readCode(code);
  if (READ.size < MOST_READ) READ.set(code, period);
  return period;
}

function readCode(code: string): Period | undefined {
  const match = CODE.exec(code);
  if (!match) return undefined;
  const [, yearText, month, quarter, half, months] = match;
  const year = Number(yearText);
  if (year < 1945 || year > 2100) return undefined;
  const period = ((): Period => {
    if (month) return { year, kind: 'month', index: Number(month) };
    if (quarter) return { year, kind: 'quarter', index: Number(quarter) };
    if (half) return { year, kind: 'half', index: Number(half) };
    if (months) return { year, kind: 'months', index: Number(months) };
    return { year, kind: 'year', index: 1 };
  })();
  return formatPeriod(period) === code && isPossible(period) ? period : undefined;
}

function isPossible({ kind, index }: Period): boolean {
  if (kind === 'month') return index >= 1 && index <= 12;
  if (kind === 'months') return [2, 4, 5, 7, 8, 9, 10, 11].includes(index);
  return true;
}

/** The period's code, the inverse of {@link parsePeriod}. */
export function formatPeriod({ year, kind, index }: Period): string {
  switch (kind) {
    case 'month':
      return `${year}-M${String(index).padStart(2, '0')}`;
    case 'quarter':
      return `${year}-Q${index}`;
    case 'half':
      return `${year}-H${index}`;
    case 'months':
      return `${year}-${index}M`;
    case 'year':
      return String(year);
  }
}

/** First and last month of the period, 1–12. */
export function monthsOf({ kind, index }: Period): readonly [first: number, last: number] {
  switch (kind) {
    case 'month':
      return [index, index];
    case 'quarter':
      return [index * 3 - 2, index * 3];
    case 'half':
      return [index * 6 - 5, index * 6];
    case 'months':
      return [1, index];
    case 'year':
      return [1, 12];
  }
}

/** By what is a number of its own for each period: histories ask for spans hundreds of thousands of times. */
const SPANS = new Map<number, Span>();

/** First and last day of the period. */
export function spanOf(period: Period): Span {
  const [first, last] = monthsOf(period);
  const key = (period.year * 12 + first) * 13 + last;
  const known = SPANS.get(key);
  if (known) return known;
  const lastDay = new Date(Date.UTC(period.year, last, 0)).getUTCDate();
  const span = { start: isoDate(period.year, first, 1), end: isoDate(period.year, last, lastDay) };
  SPANS.set(key, span);
  return span;
}

function isoDate(year: number, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** The period from 1 January to the end of the given one: what a cumulative (`lũy kế`) figure counts. */
export function fromJanuary(period: Period): Period {
  const [, last] = monthsOf(period);
  return monthsFromJanuary(period.year, last);
}

/** The period of the first `months` months of a year, under its one name. */
export function monthsFromJanuary(year: number, months: number): Period {
  if (months === 1) return { year, kind: 'month', index: 1 };
  if (months === 3) return { year, kind: 'quarter', index: 1 };
  if (months === 6) return { year, kind: 'half', index: 1 };
  if (months === 12) return { year, kind: 'year', index: 1 };
  return { year, kind: 'months', index: months };
}

/** The same period `years` earlier (`cùng kỳ năm trước`). */
export function yearsBefore(period: Period, years = 1): Period {
  return { ...period, year: period.year - years };
}

/**
 * The series a period belongs to. Months make one series, single quarters one;
 * spans from January of other lengths one each, so that nine months never meet a quarter.
 */
export function seriesOf({ kind, index }: Period): string {
  return kind === 'months' ? `${index}M` : kind === 'half' ? `H${index}` : kind;
}

/** Chronological order by the last day; of two that end alike, the longer one last. */
export function comparePeriods(a: Period, b: Period): number {
  const spanA = spanOf(a);
  const spanB = spanOf(b);
  return compareText(spanA.end, spanB.end) || -compareText(spanA.start, spanB.start);
}

const ROMAN = ['I', 'II', 'III', 'IV'];

/** The period as readers say it: `quý I năm 2024`, `9 tháng đầu năm 2021`, `tháng 1 năm 2023`, `năm 2023`. */
export function periodLabel({ year, kind, index }: Period): string {
  switch (kind) {
    case 'month':
      return `tháng ${index} năm ${year}`;
    case 'quarter':
      return `quý ${ROMAN[index - 1] ?? index} năm ${year}`;
    case 'half':
      return index === 1 ? `6 tháng đầu năm ${year}` : `6 tháng cuối năm ${year}`;
    case 'months':
      return `${index} tháng đầu năm ${year}`;
    case 'year':
      return `năm ${year}`;
  }
}

/** A short label for axes and narrow tables: `Q1/2024`, `9T/2021`, `T1/2023`, `2023`. */
export function periodShortLabel({ year, kind, index }: Period): string {
  switch (kind) {
    case 'month':
      return `T${index}/${year}`;
    case 'quarter':
      return `Quý ${ROMAN[index - 1] ?? index}/${year}`;
    case 'half':
      return index === 1 ? `6T/${year}` : `6T cuối/${year}`;
    case 'months':
      return `${index}T/${year}`;
    case 'year':
      return String(year);
  }
}

/** The kind of period as a reader chooses it in a filter. */
export function seriesLabel(series: string): string {
  const months = /^(\d+)M$/.exec(series)?.[1];
  if (months) return `${months} tháng đầu năm`;
  const labels: Record<string, string> = {
    month: 'Tháng',
    quarter: 'Quý',
    H1: '6 tháng đầu năm',
    H2: '6 tháng cuối năm',
    year: 'Cả năm',
  };
  return labels[series] ?? series;
}
