import type { IndicatorKind } from '../../../domain/indicator.ts';
import {
  formatPeriod,
  fromJanuary,
  monthsOf,
  parsePeriod,
  spanOf,
  type Period,
} from '../../../domain/period.ts';
import type { TextRange } from '../../../domain/sentences.ts';
import { countedPeriod } from '../../../domain/periods/counted-period.ts';
import { isOfEarlierTime, isOfLastYear } from './earlier-times.ts';
import { isOfSeveralYears } from './several-years.ts';

/** `31/8/2021`, `31.8.2021`. */
const DATE = '(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})';
/** `15/3`, which may be a fraction where neither "ngày" stands before it nor a verb behind. */
const DAY = '(\\d{1,2})[/.-](\\d{1,2})(?![/.-]?\\d)';
const UNTIL = new RegExp(
  `(?:đến|tới|tại thời điểm)(?: hết| thời điểm)?(?:(?: ngày)? ${DATE}| ngày ${DAY}| ${DAY}(?= (?:đạt|ước|là|có)(?!\\p{L})|[,;)]))`,
  'gu',
);
const FROM = new RegExp(
  `từ(?: ngày)? (\\d{1,2})[/.](\\d{1,2})(?:[/.](\\d{4}))? *(?:-|đến|tới)(?: hết)?(?: ngày)? *(\\d{1,2})[/.-](\\d{1,2})(?:[/.-](\\d{4}))?(?![/.-]?\\d)`,
  'gu',
);
/** `ước đến 31/12/2021`: what is expected by then. */
const EXPECTED = new RegExp(`ước(?: tính| thực hiện)? (?:đến|tới)(?: hết)?(?: ngày)? ${DATE}`, 'u');
/** `Ước hết năm 2019, …` in a report on ten months. */
const EXPECTED_OF_YEAR =
  /(?<!\p{L})(?:ước|dự kiến|dự ước)(?: tính| thực hiện)?(?: đến)? (?:hết|cuối) năm(?: (?:nay|\d{4}))?(?!\p{L})/u;
/** `chỉ số tồn kho tại thời điểm 01/8/2024`: an index of the month. */
const AT_A_DATE = /tại (?:thời điểm )?(?:ngày )?(\d{1,2})[/.](\d{1,2})(?:[/.](\d{4}))?(?!\d)/gu;
const OTHER_YEAR = /(?:vốn|kế hoạch|đầu tư công|dự toán) năm (\d{4})/gu;

/** `Rà soát cuối năm 2024, toàn xã còn 64 hộ nghèo`: a level of the year before; not `so với cuối năm 2024`. */
const END_OF_YEAR =
  /(?<!(?:so với|so|từ|với) (?:thời điểm )?)(?:cuối|đến hết|tính đến cuối|đến cuối|(?:rà soát|điều tra)[^;.\d]{0,60}) năm (\d{4})/gu;

/** `Từ năm 2021 đến nay, …`: counted from a year before the report's. */
const SINCE_A_YEAR =
  /(?<!\p{L})từ (?:đầu )?năm (\d{4}) (?:đến|tới)(?: (?:nay|hết|cuối|tháng|quý|ngày|năm|khi)(?!\p{L})| \d)/gu;
/** `Trong bốn ngày Tết, …`, `dịp lễ 30/4`: counted over days that are no period of the archive. */
const OF_DAYS =
  /(?<!\p{L})(?:trong |qua )?(?:\d{1,2}|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) ngày (?:tết|nghỉ|lễ|đầu|cao điểm|khai hội|hội|diễn ra)|(?<!\p{L})(?:(?:trong|qua) (?:dịp|đợt|kỳ) |(?:dịp|kỳ) nghỉ )(?:lễ|tết|cao điểm)(?!\p{L})|(?<!\p{L})dịp (?:nghỉ )?(?:lễ )?\d{1,2}[/-]\d{1,2}(?!\d)|(?<!\p{L})(?:trước, trong và sau tết|(?:^|[.:] )trong ngày,|(?:thực hiện|trong|qua|ra quân|kết quả) (?:đợt )?cao điểm|mùng \d|âm lịch|trong tuần|đợt cao điểm|(?:bình quân|trung bình)(?: (?:mỗi|một|1|hằng|hàng))? ngày)(?!\p{L})/u;
/** `Từ ngày 1/7 đến nay`, `từ 1/7 đến cuối tháng 10`: from a day amid the year, which no period of the archive begins with. */
const FROM_AMID =
  /(?<!\p{L})từ(?: ngày)? \d{1,2}[/.](?:0?[2-9]|1[01])(?:[/.]\d{4})? (?:đến|tới)(?: hết| cuối)* (?:nay(?!\p{L})|tháng \d)/u;
/** `Từ khi thành lập phường đến nay`: from a day that only a new place knows. */
const FOUNDED =
  '(?:thành lập|sáp nhập|sắp xếp|hợp nhất|đi vào (?:hoạt động|vận hành)|vận hành|chính thức)[^;.,]{0,60}';
const SINCE_FOUNDED = new RegExp(
  `(?<!\\p{L})(?:(?:kể )?từ (?:khi|ngày) (?:được )?${FOUNDED} đến (?:nay|hết)(?!\\p{L})|(?:(?:kể|tính) )?từ (?:khi|lúc) (?:[^;.,\\d]{1,25} )?${FOUNDED},|(?:kể|tính) từ ngày (?:[^;.,\\d]{1,25} )?${FOUNDED},)`,
  'u',
);
/** `riêng trong tuần (từ ngày 11/5 đến 17/5)`: no period of the archive either. */
const OF_A_WEEK =
  /(?<!\p{L})(?:trong|riêng|tính) tuần(?: (?:qua|này))?(?!\p{L})|(?<!\p{L})tuần qua(?!\p{L})/u;
/** `ghi nhận 402 ca, | giảm 21% so với tuần trước`: what is measured on a week is a week's. */
const ON_A_WEEK =
  /^(?:[^.;]|\.(?=\d)){0,110}?(?<!\p{L})so với (?:tuần|ngày|hôm) (?:trước|qua|liền trước|\d)/u;

export const isOfAWeek = ({ end }: TextRange, folded: string): boolean =>
  ON_A_WEEK.test(folded.slice(end, end + 140).replace(/(?:,| và) \d[^;.]*$/u, ''));

/** `đến cuối tháng 5`: a level of a month of its own. */
const END_OF_MONTH = /(?:đến|tới) (?:cuối|hết) tháng (\d{1,2})(?![\d/])/gu;

/** `chỉ số tồn kho | cuối tháng 10`. */
const STOCKED_AT = /^(?:chỉ số )?tồn kho[^;.\d]{0,60}? (?:cuối|hết) tháng (\d{1,2})(?![\d/])/u;

const OPENS_AT_END = /^["“]?(?:- )?(?:tính )?(?:đến|tới) (?:cuối|hết) tháng \d{1,2}(?![\d/])/u;

/** `(sơ bộ quý I/2015 tăng 7,5% (2))`: a closed bracket that compares says nothing of what follows it. */
const COMPARISON =
  /\([^()]*(?<!\p{L})(?:tăng|giảm|cùng kỳ|sơ bộ|là|bình quân|chiếm)(?!\p{L})[^()]*(?:\(\d{1,2}\)[^()]*)?\)/gu;

/** `thấp hơn mức tăng 7,3% của quý I`: another span is only compared with. */
const LESS_OR_MORE =
  /(?<!\p{L})(?:thấp|cao|nhanh|chậm|ít|nhiều|lớn|nhỏ) hơn(?!\p{L})(?:[^;.]|\.(?=\d))*?(?<!\p{L})(?:của|trong|so với)? ?(?:quý|tháng|năm|\d{1,2} tháng)(?!\p{L})(?:[^,;.:]|[.,](?=\d))*/gu;

/** `do tăng cao trong quý I và khá trong quý III, nên | sau 9 tháng`: a reason has times of its own. */
const REASON = /(?<!\p{L})(?:do|nhờ|vì)(?!\p{L})(?:[^;.]|\.(?=\d))*? nên(?!\p{L})/gu;

/** `Quý III, …, đến nay đã thu hồi đủ. Tiếp | 168 lượt`: what has come of a clause since is the time of that clause alone. */
const SETTLED = /, đến nay (?:đã|còn|chưa|vẫn)(?!\p{L})(?:[^.;]|\.(?=\d))*(?=\. )/gu;

/** Words before a value, with blanks for what only compares: closed brackets, what it is more or less than, why. */
export const withoutComparisons = (words: string): string =>
  [COMPARISON, LESS_OR_MORE, REASON, SETTLED].reduce(
    (left, pattern) => left.replace(pattern, (found) => ' '.repeat(found.length)),
    words,
  );

/** `đến năm 2030: 95 triệu đồng`, `tỷ lệ lao động qua đào tạo năm 2030 đạt 65%`. */
const AIMED =
  /(?<!\p{L})(?:(?:đến|vào) (?:hết |cuối )?năm (\d{4})(?!\d| ?-)|năm (\d{4})(?=:|,? (?:đạt|là)(?!\p{L})))/gu;

/** `phấn đấu đến năm 2027 có 25 sản phẩm; hiện huyện có | 18 sản phẩm`: what stands before the turn to now. */
const UP_TO_NOW = /^.*(?:(?<!\p{L})đến nay|[;.,] hiện(?! (?:đại|thực)))(?!\p{L})/su;

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
  const before = kind === 'cumulative' ? `${words.citing} ${sentence}`.trimStart() : sentence;
  const keys: Record<string, string> = {};
  const span = spanOf(kind === 'stock' || kind === 'share' ? report : fromJanuary(report));
  const range = [...before.matchAll(FROM)].at(-1);
  const until = [...before.matchAll(UNTIL)].at(-1);
  const year = String(report.year);
  const end = range
    ? isoDate(range[4], range[5], range[6] ?? year)
    : until &&
      (isoDate(until[1], until[2], until[3]) ?? isoDate(until[4] ?? until[6], until[5] ?? until[7], year));
  const start = range && startOf(range, end);
  if (start && kind === 'cumulative' && start !== span.start) keys.start = start;
  if (end && end !== span.end && isNear(end, report)) keys.end = end;
  if (end && end > span.end && EXPECTED.test(before)) return undefined;
  if (monthsOf(report)[1] < 12 && EXPECTED_OF_YEAR.test(sentence)) return undefined;
  const at = kind === 'growth' ? [...sentence.matchAll(AT_A_DATE)].at(-1) : undefined;
  if (at && (at[3] ?? year) === year) {
    return { period: formatPeriod({ year: report.year, kind: 'month', index: Number(at[2]) }) };
  }
  const stockedAt =
    /^(?:chỉ số )?(?:tồn kho|sử dụng lao động)/u.test(near) &&
    [...(OPENS_AT_END.exec(sentence)?.[0] ?? '').matchAll(END_OF_MONTH), ...near.matchAll(END_OF_MONTH)].at(
      -1,
    )?.[1];
  const stocked = STOCKED_AT.exec(near)?.[1] ?? stockedAt;
  if (kind === 'growth' && stocked) {
    return { period: formatPeriod({ year: report.year, kind: 'month', index: Number(stocked) }) };
  }
  const otherYear = [...near.matchAll(OTHER_YEAR)].at(-1)?.[1];
  if (kind === 'cumulative' && otherYear === String(report.year - 1)) {
    // Last year's plan is still paid out in January: such a figure counts that year, to the stated day.
    return { period: otherYear, end: keys.end ?? span.end, 'plan-year': otherYear };
  }
  // "Thu nhập bình quân đến năm 2030: 95 triệu đồng": a level of a year to come is an aim.
  const aimed = [...near.replace(UP_TO_NOW, '').matchAll(AIMED)].at(-1)?.slice(1).find(Boolean);
  if ((kind === 'stock' || kind === 'share') && Number(aimed) > report.year) {
    return { role: 'target', period: aimed ?? '' };
  }
  const yearEnd = [...near.matchAll(END_OF_YEAR), ...sentence.matchAll(END_OF_YEAR)].at(-1)?.[1];
  if (kind !== 'cumulative' && kind !== 'growth' && yearEnd === String(report.year - 1)) {
    return { role: 'reference', period: yearEnd };
  }
  if ((kind === 'cumulative' || kind === 'growth') && isOfSeveralYears(sentence, report)) return undefined;
  if (kind === 'cumulative' && (FROM_AMID.test(sentence) || SINCE_FOUNDED.test(sentence))) return undefined;
  const since = [...sentence.matchAll(SINCE_A_YEAR)].at(-1)?.[1];
  if (kind === 'cumulative' && since !== undefined && Number(since) < report.year) return undefined;
  if (kind !== 'stock' && (OF_DAYS.test(sentence) || OF_A_WEEK.test(sentence))) return undefined;
  if (isOfEarlierTime(sentence, kind)) return undefined;
  if (isOfLastYear(sentence)) return { role: 'reference', period: String(report.year - 1) };
  const month = [...near.matchAll(END_OF_MONTH), ...sentence.matchAll(END_OF_MONTH)].at(-1)?.[1];
  if (
    (kind === 'stock' || kind === 'share') &&
    keys.end === undefined &&
    Number(month) < monthsOf(report)[1]
  ) {
    const code = formatPeriod({ year: report.year, kind: 'month', index: Number(month) });
    const ofMonth = parsePeriod(code);
    if (ofMonth) keys.end = spanOf(ofMonth).end;
  }
  const counted = countedPeriod(before, report);
  if (counted.isAhead) return kind === 'stock' ? keys : undefined;
  if (counted.period === undefined) return withSpan(keys, start, end, report);
  if (counted.isReference) {
    // "năm 2011 là 31,5%, dự báo hết năm 2013 | còn 18%": of several years the last that is named.
    const named = [...sentence.matchAll(/(?<!\p{L})năm (\d{4})(?!\d)/gu)].at(-1)?.[1];
    const isOfLast = named === undefined || counted.period.startsWith(named);
    return isOfLast ? { role: 'reference', period: counted.period } : named === year ? keys : undefined;
  }
  return kind === 'stock' ? keys : { period: counted.period, ...keys };
}

/** The first day of a range; without a year of its own it is the last such day before the range's end. */
function startOf([, day, month, year]: RegExpMatchArray, end: string | undefined): string | undefined {
  if (year !== undefined || end === undefined) return isoDate(day, month, year);
  const start = isoDate(day, month, end.slice(0, 4));
  return start === undefined || start <= end
    ? start
    : isoDate(day, month, String(Number(end.slice(0, 4)) - 1));
}

/** The days of a month, as exact as reports count months (`15/4 - 14/5`). */
const MONTH_DAYS = 30.4;

/**
 * Keys of a count with a first day of its own: one over a single month or quarter is of that period, not of the
 * time from January; one over another span is of no period that the archive keeps.
 */
function withSpan(
  keys: Record<string, string>,
  start: string | undefined,
  end: string | undefined,
  report: Period,
): DateKeys | undefined {
  if (keys.start === undefined || start === undefined || end === undefined) return keys;
  const months = Math.round((Date.parse(end) - Date.parse(start)) / 86_400_000 / MONTH_DAYS);
  const [, last] = monthsOf(report);
  if (months === last || (last > 3 && months === last - 1)) return keys;
  const year = Number(end.slice(0, 4));
  // A count that ends in a month's first days is of the month before.
  const month = Number(end.slice(5, 7)) - (Number(end.slice(8)) < 10 ? 1 : 0);
  if (month < 1) return undefined;
  if (months === 1) return { period: formatPeriod({ year, kind: 'month', index: month }), ...keys };
  if (months === 3 && month % 3 === 0) {
    return { period: formatPeriod({ year, kind: 'quarter', index: month / 3 }), ...keys };
  }
  return undefined;
}

/** A date that a figure of this report can run to: in its year, or in the month after it. */
function isNear(date: string, report: Period): boolean {
  const year = Number(date.slice(0, 4));
  return year === report.year || (year === report.year + 1 && date.slice(5, 7) === '01');
}

function isoDate(day = '', month = '', year = ''): string | undefined {
  if (year === '') return undefined;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return Number.isNaN(Date.parse(date)) ? undefined : date;
}

/** Reads a period's code; where it names none, the year 2000, which no date of the report is near. */
export function reportPeriod(code: string | undefined): Period {
  return parsePeriod(code ?? '') ?? { year: 2000, kind: 'year', index: 1 };
}
