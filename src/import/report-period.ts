import { withoutAccents } from '../domain/orthography.ts';
import { formatPeriod, monthsFromJanuary, type Period } from '../domain/period.ts';

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

const COUNT_WORDS: Readonly<Record<string, number>> = {
  hai: 2,
  ba: 3,
  bon: 4,
  nam: 5,
  sau: 6,
  bay: 7,
  tam: 8,
  chin: 9,
  muoi: 10,
};
const QUARTERS: Readonly<Record<string, number>> = {
  i: 1,
  1: 1,
  '|': 1,
  l: 1,
  ii: 2,
  2: 2,
  iii: 3,
  3: 3,
  iv: 4,
  '1v': 4,
  4: 4,
};

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
  const months = /\b(\d{1,2}|hai|ba|bon|nam|sau|bay|tam|chin|muoi)\s+thang(?!\s*\d)(\s+cuoi)?/u.exec(text);
  const count = Number(months?.[1]) || COUNT_WORDS[months?.[1] ?? ''];
  if (count && count <= 12) {
    if (months?.[2] && count === 6) return { kind: 'half', index: 2 };
    const { kind, index } = monthsFromJanuary(2000, count);
    return { kind, index };
  }
  const quarter = QUARTERS[/\bquy\s+(iv|i{1,3}|1v|[1-4l|])(?![a-z])/u.exec(text)?.[1] ?? ''];
  if (quarter) return { kind: 'quarter', index: quarter };
  const month = Number(/\bthang\s*(\d{1,2})\b/u.exec(text)?.[1]);
  if (month >= 1 && month <= 12) return { kind: 'month', index: month };
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
