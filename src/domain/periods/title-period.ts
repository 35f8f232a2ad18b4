import { withoutAccents } from '../orthography.ts';
import { formatPeriod, monthsFromJanuary, type Period } from '../period.ts';
import { numberWords, periodNumber } from './period-words.ts';

/** The date in a document's head, as exact as it says. */
export interface HeadDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

/** Where the title turns from what was done to what is to be done. */
const OUTLOOK =
  /(?:[,;.:]|\bva\b)\s*(?:mot so )?(?:phuong huong|nhiem vu|giai phap|ke hoach|muc tieu|dinh huong|du kien|trong tam|chuong trinh cong tac)/u;
/** `5 năm 2021 - 2025` names a plan, not the report's period. */
const PLAN_SPAN = /(?:5 n\wm|giai doan|nhiem ky|thoi ky)\s+\d{4}\s*-\s*\d{4}/gu;

/** What OCR makes of `I` and `IV`. */
const OCR_QUARTERS: Readonly<Record<string, number>> = { '|': 1, l: 1, '1v': 4 };

/** Number words without their accents: a title may have lost them. */
const bareWords = (kind: 'month' | 'quarter' | 'months'): string => withoutAccents(numberWords(kind));
const MONTHS = new RegExp(`\\b(\\d{1,2}|${bareWords('months')})\\s+thang(?!\\s*\\d)(\\s+cuoi)?`, 'u');
const QUARTER = new RegExp(`\\bquy\\s+(1v|[1-4l|]|${bareWords('quarter')})(?![a-z])`, 'u');
const MONTH = new RegExp(`\\bthang\\s*(\\d{1,2}|${bareWords('month')})(?![a-z\\d])`, 'u');

type YearlessPeriod = Omit<Period, 'year'>;

/**
 * The period a report's title names: `… quý I, nhiệm vụ trọng tâm quý II năm 2024` is `2024-Q1`. Of several
 * the longest counts (`tháng 6 và 6 tháng đầu năm`). The year is the title's, else the date's.
 * `undefined` where the title names no period. Reads accentless and damaged titles too.
 */
export function periodOfTitle(title: string, date?: HeadDate): string | undefined {
  const folded = withoutAccents(title).toLowerCase().replace(/[–—]/gu, '-').replace(PLAN_SPAN, ' ');
  const turn = OUTLOOK.exec(folded)?.index ?? folded.length;
  const own = folded.slice(0, turn);
  const outlook = folded.slice(turn);
  const period = longestPeriod(own);
  if (!period) return undefined;
  const year = yearIn(own) ?? yearBeforeOutlook(period, outlook) ?? yearOfDate(period, date);
  return year === undefined ? undefined : formatPeriod({ year, ...period });
}

function longestPeriod(text: string): YearlessPeriod | undefined {
  if (/\bca n\wm\b|\bva n\wm \d{4}/u.test(text)) return { kind: 'year', index: 1 };
  const months = MONTHS.exec(text);
  const count = months?.[1] === undefined ? undefined : periodNumber('months', months[1]);
  if (count && count <= 12) {
    if (months?.[2] && count === 6) return { kind: 'half', index: 2 };
    const { kind, index } = monthsFromJanuary(2000, count);
    return { kind, index };
  }
  const printed = QUARTER.exec(text)?.[1] ?? '';
  const quarter = OCR_QUARTERS[printed] ?? periodNumber('quarter', printed);
  if (quarter) return { kind: 'quarter', index: quarter };
  const month = periodNumber('month', MONTH.exec(text)?.[1] ?? '');
  if (month && month >= 1 && month <= 12) return { kind: 'month', index: month };
  return /\bn\wm\s+\d{4}/u.test(text) ? { kind: 'year', index: 1 } : undefined;
}

function yearIn(text: string): number | undefined {
  const years = [...text.matchAll(/(?:\bn\wm\s*|\/\s?)((?:19|20)\d{2})\b/gu)].map((match) =>
    Number(match[1]),
  );
  return years.at(-1);
}

/** `tháng 12, nhiệm vụ tháng 01 năm 2024` tells of 2023: what is to be done lies ahead. */
function yearBeforeOutlook(period: YearlessPeriod, outlook: string): number | undefined {
  const year = yearIn(outlook);
  const next = longestPeriod(outlook);
  if (year === undefined || !next) return year;
  const turned = next.kind === period.kind && next.kind !== 'year' && next.index < period.index;
  return turned || (period.kind === 'year' && next.kind === 'year') ? year - 1 : year;
}

/** A report on December, the fourth quarter or a year may be signed in the next year's first months. */
function yearOfDate({ kind, index }: YearlessPeriod, date: HeadDate | undefined): number | undefined {
  if (!date) return undefined;
  const endsYear =
    kind === 'year' || (kind === 'month' && index === 12) || (kind === 'quarter' && index === 4);
  return endsYear && (date.month ?? 12) <= 3 ? date.year - 1 : date.year;
}
