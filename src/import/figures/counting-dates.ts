import type { IndicatorKind } from '../../domain/indicator.ts';
import { fromJanuary, parsePeriod, spanOf, type Period } from '../../domain/period.ts';
import { countedPeriod } from './counted-period.ts';

const DATE = '(\\d{1,2})/(\\d{1,2})/(\\d{4})';
const UNTIL = new RegExp(`(?:đến|tới)(?: hết)?(?: ngày)? ${DATE}`, 'gu');
const FROM = new RegExp(`từ(?: ngày)? ${DATE}(?: *(?:-|đến|tới)(?: hết)?(?: ngày)? *${DATE})`, 'gu');
const OTHER_YEAR = /(?:vốn|kế hoạch|đầu tư công|dự toán) năm (\d{4})/gu;

/** Keys of a figure's link that follow from the words before its value. */
export type DateKeys = Readonly<Record<string, string>>;

/** The words that may say what span a value counts, in matchForm. */
export interface WordsBefore {
  /** The sentence up to the value. */
  readonly sentence: string;
  /** From the indicator's name on. */
  readonly near: string;
  /** For a note: the sentence that cites it, up to its mark. */
  readonly citing: string;
}

/**
 * The counting dates and the period that the words before a value give it, as keys of its link: only what
 * differs from what the report's period already says. None where the period is still to come: such a value
 * has not been reached. A note's amounts count to the day that the citing sentence counts to.
 */
export function dateKeys(words: WordsBefore, kind: IndicatorKind, report: Period): DateKeys | undefined {
  const { sentence, near } = words;
  const before = kind === 'cumulative' ? `${words.citing} ${sentence}` : sentence;
  const keys: Record<string, string> = {};
  const span = spanOf(kind === 'stock' || kind === 'share' ? report : fromJanuary(report));
  const range = [...before.matchAll(FROM)].at(-1);
  const until = [...before.matchAll(UNTIL)].at(-1);
  const start = range && isoDate(range[1], range[2], range[3]);
  const end = range ? isoDate(range[4], range[5], range[6]) : until && isoDate(until[1], until[2], until[3]);
  if (start && kind === 'cumulative' && start !== span.start) keys.start = start;
  if (end && end !== span.end && isNear(end, report)) keys.end = end;
  const otherYear = [...near.matchAll(OTHER_YEAR)].at(-1)?.[1];
  if (kind === 'cumulative' && otherYear === String(report.year - 1)) {
    // Last year's plan is still paid out in January: such a figure counts that year, to the stated day.
    return { period: otherYear, end: keys.end ?? span.end, 'plan-year': otherYear };
  }
  const counted = countedPeriod(before, report);
  if (counted.isAhead) return kind === 'stock' ? keys : undefined;
  if (counted.period === undefined) return keys;
  if (counted.isReference) return { role: 'reference', period: counted.period };
  return kind === 'stock' ? keys : { period: counted.period, ...keys };
}

/** A date that a figure of this report can run to: in its year, or in the month after it. */
function isNear(date: string, report: Period): boolean {
  const year = Number(date.slice(0, 4));
  return year === report.year || (year === report.year + 1 && date.slice(5, 7) === '01');
}

function isoDate(day = '', month = '', year = ''): string | undefined {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return Number.isNaN(Date.parse(date)) ? undefined : date;
}

/** Reads a period's code, or the year 2000 where it names none: dates then decide nothing. */
export function reportPeriod(code: string | undefined): Period {
  return parsePeriod(code ?? '') ?? { year: 2000, kind: 'year', index: 1 };
}
