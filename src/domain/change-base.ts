import type { ChangeBase, ChangeFact, NamedPeriod } from './fact.ts';
import { monthsOf, type Period } from './period.ts';
import { MONTH, MONTHS, namedPeriodOf, QUARTER, YEAR } from './periods/period-words.ts';

/** What a text says a change is measured on, and where it says so. */
export interface StatedBase {
  readonly base: ChangeBase;
  readonly named: NamedPeriod;
  readonly start: number;
  readonly end: number;
}

/** What is meant wherever it stands behind a change, with or without "so với". */
const CLEAR: readonly (readonly [pattern: string, base: ChangeBase])[] = [
  ['cùng (?:thời điểm|kỳ)(?: của)? (?:tháng|quý) trước', 'prev'],
  [
    `(?:tháng cùng kỳ|cùng kỳ|cùng thời điểm|cùng thời kỳ|cùng tháng|cùng quý|cùng vụ|ck)(?: năm (?:trước|ngoái)|${YEAR})?`,
    'yoy',
  ],
  [
    '(?:thời điểm )?(?:cuối )?(?:ngày )?31(?:/12|-12| tháng 12)(?:(?:/|-| năm )(?<bare>\\d{4})| năm trước)?',
    'ytd',
  ],
  ['(?:thời điểm )?(?:ngày )?0?1/0?1/(?<begun>\\d{4})', 'ytd'],
  ['(?:thời điểm )?đầu năm(?: (?<begun>\\d{4}))?', 'ytd'],
  ['(?:thời điểm )?cuối năm(?: trước| (?<bare>\\d{4}))?', 'ytd'],
  ['(?:tháng|quý|thời điểm|thời gian) này (?:của )?năm (?:trước|ngoái)', 'yoy'],
  ['(?:thời điểm )?cách đây (?:đúng )?(?:một|1) năm', 'yoy'],
  ['(?:tháng|quý) (?:liền (?:kề )?)?trước(?: (?:liền kề|đó))?', 'prev'],
  ['(?:tháng |quý |thời gian |giai đoạn |thời điểm )?liền kề(?: trước(?: đó)?)?', 'prev'],
];
/** What may also be the time of the figure itself (`tăng 5% quý I/2024`): only behind "so với". */
const COMPARED: readonly (readonly [pattern: string, base: ChangeBase])[] = [
  [`${MONTHS}(?: đầu)?(?: năm)?${YEAR}`, 'yoy'],
  [`${QUARTER}(?:${YEAR}| của năm (?:trước|ngoái))`, 'yoy'],
  [`${MONTH}(?:${YEAR}| (?:của )?năm (?:trước|ngoái))`, 'yoy'],
  [
    '(?:(?:ước|số|mức|kết quả|thực hiện|thực tế|của) )*(?:cả )?năm (?:trước|ngoái|(?<bare>\\d{4}))',
    'last-year',
  ],
  ['(?:năm học|niên vụ) (?:trước|ngoái)', 'yoy'],
  ['(?<bare>(?:19|20)\\d{2})(?! ?[-–/.,]?\\d)', 'last-year'],
  [`vụ(?: (?:này|lúa|đông|xuân|hè|thu|mùa))*(?: năm (?:trước|ngoái)|${YEAR}(?! ?-)| trước)`, 'yoy'],
];
/** A month or quarter without its year is one of the same year; only behind "so với" itself. */
const OF_SAME_YEAR: readonly (readonly [pattern: string, base: ChangeBase])[] = [
  [`${MONTH}(?! ?(?:cùng|(?:của )?năm|/|-|\\d))`, 'prev'],
  [`${QUARTER}(?! ?(?:cùng|(?:của )?năm|/|-|\\d))`, 'prev'],
];
/** "so với mục tiêu …", "gấp 1,2 lần bình quân chung toàn tỉnh": something that no column of the archive is measured on. */
const OTHER =
  /^ *(?:(?:so với|so) +\p{L}|(?:so với )?(?:mức )?(?:bình quân|trung bình)(?: chung)?(?: của)?(?: toàn)? (?:cả nước|toàn quốc|tỉnh|thành phố|huyện|khu vực|vùng)(?!\p{L}))/u;
/** "so với bình quân cùng kỳ": words may stand before what the change is measured on. */
const WITHIN = /^ *(?:so với|so) (?:\p{L}+ ){1,4}cùng kỳ(?!\p{L})/u;

/** `giảm 12% | về số vụ | so với cùng kỳ`: what a change is of may stand before what it is measured on. */
const ABOUT = /^ *về(?: \p{L}+){1,6}?(?= (?:so với|so) )/u;

/** `tăng 5,4% | (tăng 150 tỷ đồng) | so với dự toán Trung ương giao`, `tăng 0,5% | (5.800 người) | so với năm 2021`. */
const BRACKET = /^ *\((?:(?:tăng|giảm) |[-+]? ?(?=\d))[^()]*\)(?= so (?:với )?)/u;

const LINK = '(?:so với|so|với|của)';
/** A code has to end here: "quý I/2023" is not "quý I/20231". */
const BORDER = '(?![\\p{L}\\d])';
const patterns = (
  bases: readonly (readonly [pattern: string, base: ChangeBase])[],
  regexp: (pattern: string) => string,
) => bases.map(([pattern, base]) => [new RegExp(regexp(pattern), 'u'), base] as const);
const AFTER = [
  ...patterns(CLEAR, (base) => `^ *(?:${LINK} *|(?:so với |so |với |của )?(?:mức|số) )?${base}${BORDER}`),
  ...patterns(
    COMPARED,
    (base) => `^ *${LINK} *(?:(?:(?:chỉ số )?giá tiêu dùng |cpi )?bình quân )?${base}${BORDER}`,
  ),
  ...patterns(OF_SAME_YEAR, (base) => `^ *(?:so với|so) *${base}${BORDER}`),
];
const BEFORE = patterns(
  [...CLEAR, ...COMPARED, ...OF_SAME_YEAR],
  (base) => `(?<!\\p{L})(?:so với|so) ${base},? *(?:(?:thì|ước|đã|vẫn|chỉ) +)*$`,
);
/** `so kế hoạch | giảm 0,08 tấn/ha`: on no period, so that it is left out as one on the month before is. */
const PLAN_BEFORE =
  /(?<!\p{L})(?:so với|so) (?:kế hoạch|dự toán|chỉ tiêu|nghị quyết)(?: (?!đạt|bằng)\p{L}+){0,4},? *$/u;
const BETWEEN = patterns([...CLEAR, ...COMPARED], (base) => `^ *(?:${LINK} )?${base}$`);

/** Where the words begin that name a plan right before a ratio: `so (với) kế hoạch | bằng 101,4%`. */
export function planInFront(folded: string, from: number, verbStart: number): number | undefined {
  const start = Math.max(from, verbStart - 70);
  const found = PLAN_BEFORE.exec(folded.slice(start, verbStart));
  return found ? start + found.index : undefined;
}

/** `bằng 106,4% | (thực hiện) năm 2022`, `bằng 99,9% | vụ trước`: behind a ratio a year or season is what it is measured on. */
export const baseBehind = (folded: string, from: number, isRatio: boolean): StatedBase | undefined =>
  baseAfter(folded, from) ??
  (isRatio ? firstOf(YEAR_OF_RATIO, folded.slice(from, from + 50), from) : undefined);

const YEAR_OF_RATIO = patterns(
  [
    ['(?:(?:số|mức|kết quả|thực hiện|của) )*năm (?:trước|ngoái|(?<bare>\\d{4}))', 'last-year'],
    ['(?:vụ(?: (?:lúa|đông|xuân|hè|thu|mùa))*|niên vụ) (?:năm )?(?:trước|ngoái)', 'yoy'],
  ],
  (base) => `^ *${base}${BORDER}`,
);

/** What the words right behind a change say it is measured on: `tăng 21,6% | so với cùng kỳ`. */
export function baseAfter(folded: string, from: number): StatedBase | undefined {
  const start = from + (ABOUT.exec(folded.slice(from, from + 60))?.[0].length ?? 0);
  const tail = folded.slice(start, start + 70);
  const found = firstOf(AFTER, tail, start);
  if (found) return found;
  const bracket = BRACKET.exec(folded.slice(from, from + 60))?.[0].length;
  if (bracket !== undefined) {
    const behind = baseAfter(folded, from + bracket);
    return behind && { ...behind, start: from, end: from };
  }
  const within = WITHIN.exec(tail);
  if (within) return { base: 'yoy', named: {}, start: from, end: start + within[0].length };
  return OTHER.test(tail) ? { base: 'other', named: {}, start: from, end: from } : undefined;
}

/**
 * What the words right before a change say it is measured on: `so với tháng trước | tăng 3,5%`.
 *
 * @param from offset behind the words that belong to the change before
 */
export function baseBefore(folded: string, from: number, verbStart: number): StatedBase | undefined {
  const start = Math.max(from, verbStart - 70);
  const lead = folded.slice(start, verbStart);
  const found = firstOf(BEFORE, lead, start);
  const plan = found ? null : PLAN_BEFORE.exec(lead);
  return plan ? { base: 'prev', named: {}, start: start + plan.index, end: verbStart } : found;
}

/** Reads words that stand between verb and number: `tăng | so với cùng kỳ | 21,6%`. */
export function baseBetween(words: string): Omit<StatedBase, 'start' | 'end'> | undefined {
  return firstOf(BETWEEN, words, 0);
}

/** A stated base as fields of a fact. */
export function baseFields(
  base: Pick<StatedBase, 'base' | 'named'> | undefined,
): Pick<ChangeFact, 'base' | 'named'> {
  if (!base) return {};
  return { base: base.base, ...(Object.keys(base.named).length > 0 ? { named: base.named } : {}) };
}

function firstOf(
  bases: readonly (readonly [pattern: RegExp, base: ChangeBase])[],
  text: string,
  offset: number,
): StatedBase | undefined {
  for (const [pattern, base] of bases) {
    const match = pattern.exec(text);
    if (!match) continue;
    const start = offset + match.index;
    return { base, named: namedPeriod(match.groups ?? {}), start, end: start + match[0].length };
  }
  return undefined;
}

function namedPeriod(groups: Record<string, string | undefined>): NamedPeriod {
  const { begun } = groups;
  // The beginning of a year is the end of the one before.
  const year = begun === undefined ? (groups.year ?? groups.bare) : String(Number(begun) - 1);
  return namedPeriodOf({ ...groups, year });
}

/**
 * Whether a named period is the one a year before the figure's: in a report of 2022 "so với cùng kỳ năm
 * 2019" is no change on the same period, nor is "so với quý IV/2023" in the first quarter of 2024.
 */
export function isYearBefore({ year, quarter, month, months }: NamedPeriod, period: Period): boolean {
  const [first, last] = monthsOf(period);
  if (year !== undefined && year !== period.year - 1) return false;
  if (quarter !== undefined && !(first === quarter * 3 - 2 && last === quarter * 3)) return false;
  if (month !== undefined && !(first === month && last === month)) return false;
  return months === undefined || (first === 1 && last === months);
}
