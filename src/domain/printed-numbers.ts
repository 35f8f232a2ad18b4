import { parseNumber, type ParsedNumber } from './number.ts';
import { DENOMINATORS } from './unit-words.ts';

/** A number in a text, as printed. */
export interface PrintedNumber {
  readonly start: number;
  readonly end: number;
  readonly printed: string;
  /** Absent where the printed form is damaged or can be read two ways. */
  readonly number?: ParsedNumber;
  /** Of a fraction (`329/351 vụ`) what stands behind its stroke: the plan, or all of which so many were reached. */
  readonly whole?: { readonly number: ParsedNumber; readonly end: number };
}

/** Digits joined by marks, as `2.045,7`, `1'521'000`, `1.794.,4`; what else stands between digits damages them. */
const DIGITS = '\\p{Nd}[\\p{Nd}\\p{No}]*';
/** Zero-width signs are marks too: nobody sees that they part a number. */
const MARKS = "[.,;'’‘ʼ´`·•_*^~¸‚¨°\\u00AD\\u200B-\\u200D\\u2060\\uFEFF]{1,2}";
const CHUNK = `${DIGITS}(?:${MARKS}${DIGITS})*`;
const GAP_MARKS = "[.,'’‘ʼ´`·•]{1,2}";
/** What stands between the chunks of one number, or of two: spaces, or a mark with a space on a side of it. */
const GAP = `(?: {1,2}${GAP_MARKS} {0,2}|${GAP_MARKS} {1,2}| {1,2})`;
const RUN = new RegExp(`(?<!\\p{N})${CHUNK}(?:${GAP}${CHUNK})*`, 'gu');
const CHUNKS = new RegExp(CHUNK, 'gu');

/**
 * Digits behind these are part of a word, a code, a date or a road: `QL4B`, `31/12`, `Covid-19`, `7:30`; or of a
 * word that OCR damaged (`¢6` for `có`).
 */
const WITHIN_CODE = /(?:[\p{L}/¢&@#§|\\]|\p{N}[.,:]|\p{L}[-.])$/u;
/** `18 vụ/47 đối tượng`: a stroke between two counts is no code's. */
const BEHIND_COUNT =
  /\p{Nd} ?(?:ha|tấn|con|(?:nghìn |triệu )?tỷ đồng|triệu đồng|tạ|m³|lượt|xã|hộ|người)\/ ?(?:kh |kế hoạch )?$|\p{Nd} (?:vụ(?: việc| án)?|đối tượng|bị can|người|hộ|đơn|lượt|trường hợp|cơ sở|dự án)\/ ?$/u;
/**
 * What stands before digits that are the rest of a number: a mark by itself (`đạt ,5 tỷ`), or one behind a letter that
 * OCR read for a digit (`O,5%`, `1l,5 ha`, `2.04S,7`), or a mark of no notation known here (`2.045٫7`).
 */
const LOST_HEAD = /(?:^|[\s(])[.,]$|(?:^|[\s(\d])[olqi|][.,]$|\d(?:\p{L}[.,]|["″′“”˙‧⋅․∙٫٬])$/u;
/** Digits before these are: `12/NQ`, `2021-2025`, `7:30`; not before a unit (`45,2tạ/ha`). */
const CODE_GOES_ON = new RegExp(
  `^(?:/|[-:]\\d|(?!(?:ha|con|tấn|tạ)/ ?\\d)\\p{L}{2,}/(?!(?:${[...DENOMINATORS].join('|')})(?!\\p{L})))`,
  'u',
);

/** Words whose number tells which one and not how many: `tháng 9 | 60 vụ`, `Điều 7. | 137 hộ`. */
const ORDINAL =
  /(?<!\p{L})(?<word>tháng|ngày|quý|năm|số|điều|khoản|mục|điểm|bảng|biểu|phụ lục|tuần|lớp|khóa|cấp|loại|nhóm|hạng|vùng|tuyến|đường|quốc lộ|tổ|khu|khu phố|đợt|thứ|kỳ|khối|giai đoạn|vòng|km|thôn|ấp|xóm|bản|phường|quận|đội|phòng|chương) *$/u;
const MOST: Readonly<Record<string, number>> = { tháng: 12, ngày: 31, quý: 4 };
const YEAR = /^(?:19|20)\d\d$/;

/**
 * Finds the numbers of a text, each with all the digits that may belong to it: a stray space within a number
 * (`60 .123`, `12, 5`) must not make another number of its rest.
 *
 * @param folded in matchForm
 */
export function printedNumbers(folded: string): PrintedNumber[] {
  let taken = 0;
  return [...folded.matchAll(RUN)].flatMap(({ 0: run, index }) => {
    // "33/ 31,5 ha": what a stroke has joined to the number before it is no number of its own.
    if (index < taken) return [];
    const found = fractionAt(folded, run, index) ?? numberOfRun(folded, run, index);
    taken = found?.whole?.end ?? taken;
    return found ? [found] : [];
  });
}

/** Words before a day and month, a month and year, a number of a document. */
const BEFORE_DATE =
  /(?<!\p{L})(?:ngày|tháng|quý|năm|đến|từ|tới|hết|trước|sau|sáng|chiều|tối|số|thứ|điều|khoản|mục|kỳ|khóa) *$/u;
const BEFORE_CODE =
  /(?<!\p{L})(?:(?:nghị quyết|quyết định|công văn|văn bản|kế hoạch|thông tư|nghị định|chỉ thị|thông báo|tờ trình|báo cáo) số|điều|khoản|đường|quốc lộ) *$/u;
/** `329/351 vụ`, `19 trong số 42 trường`, `14 trên tổng số 34 trường`. */
const BEHIND_STROKE = new RegExp(
  `^(?: ?/ ?| (?:trong|trên)(?: tổng)? số )(${DIGITS}(?:[.,]${DIGITS})*)(?![\\p{Nd}/]|[.,]\\p{Nd}| ?/|-\\p{L})`,
  'u',
);

/** `118,6/312,4 tỷ đồng`, `329/351 vụ`: so many of so many; not `15/3`, a day, nor `12/NQ`. */
function fractionAt(folded: string, run: string, index: number): PrintedNumber | undefined {
  const before = folded.slice(Math.max(0, index - 24), index);
  const stroke = BEHIND_STROKE.exec(folded.slice(index + run.length, index + run.length + 36));
  if (!stroke?.[1] || /\s/u.test(run) || WITHIN_CODE.test(before) || BEFORE_CODE.test(before)) {
    return undefined;
  }
  const [number, whole] = [parseNumber(run), parseNumber(stroke[1])];
  if (!number || !whole || whole.value <= 0) return undefined;
  if (BEFORE_DATE.test(before) && number.value <= 31 && (whole.value <= 12 || whole.value >= 1900))
    return undefined;
  // "tháng 4/2024": a year behind a small number is no whole.
  if (number.value <= 12 && YEAR.test(stroke[1])) return undefined;
  const end = index + run.length;
  return { start: index, end, printed: run, number, whole: { number: whole, end: end + stroke[0].length } };
}

function numberOfRun(folded: string, run: string, index: number): PrintedNumber | undefined {
  let chunks = [...run.matchAll(CHUNKS)].map((chunk) => ({
    text: chunk[0],
    start: index + chunk.index,
    end: index + chunk.index + chunk[0].length,
  }));
  const before = folded.slice(Math.max(0, index - 24), index);
  if (WITHIN_CODE.test(before) && !BEHIND_COUNT.test(before)) chunks = chunks.slice(1);
  if (CODE_GOES_ON.test(folded.slice(index + run.length, index + run.length + 24)))
    chunks = chunks.slice(0, -1);
  const whole = textOf(folded, chunks);
  const isStart = chunks[0]?.start === index;
  while (chunks.length > 1 && chunks[0] && isStart && isOrdinal(before, chunks[0].text, run)) {
    const rest = chunks.slice(1);
    const isOneNumber = parseNumber(whole) !== undefined;
    // "tháng 2 045,7" can only be one number; "tháng 9 150" may be one or a month and a number.
    if (isOneNumber && !parseNumber(textOf(folded, rest))) break;
    if (isOneNumber) return { ...placeOf(folded, chunks) };
    const isYear = YEAR.test(chunks[0].text);
    chunks = rest;
    // "các năm 2022, 2023, 45 vụ": a list of years goes on by commas.
    const [next, after] = chunks;
    if (!isYear || !next || !YEAR.test(next.text) || folded.charAt(next.end) !== ',' || !after) break;
  }
  const [first] = chunks;
  if (!first) return undefined;
  const place = placeOf(folded, chunks);
  const isHeadless = first.start === index && LOST_HEAD.test(before);
  const number = isHeadless ? undefined : parseNumber(place.printed);
  return { ...place, ...(number ? { number } : {}) };
}

type Chunk = Pick<PrintedNumber, 'start' | 'end'>;

function textOf(folded: string, chunks: readonly Chunk[]): string {
  return folded.slice(chunks[0]?.start ?? 0, chunks.at(-1)?.end ?? 0);
}

function placeOf(folded: string, chunks: readonly Chunk[]): Omit<PrintedNumber, 'number'> {
  const [start, end] = [chunks[0]?.start ?? 0, chunks.at(-1)?.end ?? 0];
  return { start, end, printed: folded.slice(start, end) };
}

/** Whether the first digits of a run tell a month, a year, an article, and what follows is the number. */
function isOrdinal(before: string, chunk: string, run: string): boolean {
  const word = ORDINAL.exec(before)?.groups?.word;
  // "2021-2025, 45 vụ", "31/12/2024, 45 vụ"
  if (YEAR.test(chunk) && /[-/] ?$/u.test(before)) return true;
  if (word === undefined) return YEAR.test(chunk) && run.startsWith(`${chunk} `) && before.trim() === '';
  const most = MOST[word];
  return most === undefined || !/^\d+$/.test(chunk) || Number(chunk) <= most;
}
