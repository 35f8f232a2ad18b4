import {
  baseAfter,
  baseBefore,
  baseBehind,
  baseFields,
  planInFront,
  type StatedBase,
} from './change-base.ts';
import type { ChangeFact, Fact, ValueFact } from './fact.ts';
import {
  standsAlone,
  unreadChangeBefore,
  verbBefore,
  type FigureVerb,
  type VerbReading,
} from './figure-verbs.ts';
import { verbOfList } from './bracketed-changes.ts';
import { joinFractionsOfUnits } from './fractions-of-units.ts';
import { minusBefore, type Minus } from './minus.ts';
import { withoutBinaryNoise, type ParsedNumber } from './number.ts';
import { matchForm } from './orthography.ts';
import { BEHIND_EXCEEDED, IN_POINTS, PLAN_EXCEEDED, planAfter } from './plan-words.ts';
import { printedNumbers, type PrintedNumber } from './printed-numbers.ts';
import { relateChanges } from './related-changes.ts';
import { joinSumsOfUnits } from './sums-of-units.ts';
import { bareUnitAtStart, isReadableTwoWays, unitAtStart, type UnitMatch, type UnitReader } from './unit.ts';
import { isRangeEnd, ofPlanOrPrevious } from './value-setting.ts';
import { printedStart, withPlainComparisons } from './words-of-comparison.ts';
import { scanMultiples, scanUnchanged } from './worded-changes.ts';

export interface ScanOptions {
  /** The units that the text is read by; those that every archive knows unless told. */
  readonly units?: UnitReader;
  /** Whether the text is a figure's own passage, which begins with no dash of a list. */
  readonly isPassage?: boolean;
  /** What of its sentence stands before the text. */
  readonly before?: string;
}

/**
 * Finds every value, share of plan, change and rate that a text states, in order of place.
 *
 * @param text NFC; note marks must have been taken out or blanked, so that `con²` is no number.
 */
export function scanFacts(text: string, options: ScanOptions = {}): Fact[] {
  const printed = matchForm(text);
  const folded = withPlainComparisons(printed);
  const lead = withPlainComparisons(matchForm(options.before ?? '')).slice(-LONG_LEAD);
  const worded = [...scanUnchanged(folded), ...scanMultiples(folded)];
  const numbered: Fact[] = [];
  for (const number of printedNumbers(folded)) {
    const { start: index } = number;
    if (worded.some((fact) => index >= fact.start && index < fact.end)) continue;
    const taken = Math.max(
      0,
      numbered.at(-1)?.end ?? 0,
      ...worded.map(({ end }) => (end <= index ? end : 0)),
    );
    const minus = minusBefore(text, folded, index, options.isPassage ?? false);
    const fact = factAt({ folded, lead, number, taken, units: options.units, minus });
    if (fact) numbered.push(fact);
  }
  return relateChanges(
    [...worded, ...joinFractionsOfUnits(joinSumsOfUnits(numbered, folded), folded)].sort(
      (a, b) => a.start - b.start,
    ),
    folded,
  ).map((fact) =>
    folded === printed ? fact : { ...fact, start: printedStart(printed, folded, fact.start) },
  );
}

/** A number in its text. */
interface Occurrence {
  readonly folded: string;
  /** What stands before the text. */
  readonly lead: string;
  readonly number: PrintedNumber;
  /** Where the last fact before it ends. */
  readonly taken: number;
  readonly units: UnitReader | undefined;
  readonly minus: Minus | undefined;
}

/** What is known of a number before what follows it decides the kind of fact. */
interface Reading {
  readonly folded: string;
  readonly lead: string;
  readonly taken: number;
  readonly number: ParsedNumber | undefined;
  readonly verb: VerbReading | undefined;
  readonly place: Pick<Fact, 'start' | 'printed'>;
}

/** How far back words are looked at that lead up to a number: no wording of the grammar is longer. */
const LEAD = 160;
/** Nor is a list longer that says in front what its items are. */
const LONG_LEAD = 400;

function factAt(occurrence: Occurrence): Fact | undefined {
  const { folded, lead, taken, units, minus } = occurrence;
  const { start: index, printed, number, whole } = occurrence.number;
  const numberEnd = whole?.end ?? occurrence.number.end;
  const after = folded.slice(numberEnd);
  const percent = /^ *(?:%|phần trăm)/u.exec(after);
  const points = percent ? null : /^ *điểm(?: phần trăm| ?%)?(?!\p{L})/u.exec(after);
  const gap = /^ */u.exec(after)?.[0].length ?? 0;
  const unit = percent ? undefined : unitBehind(after.slice(gap), units);
  if (!percent && !points && !unit) return undefined;
  if (whole && !unit) return undefined;
  const leadStart = Math.max(0, index - LEAD);
  const before = folded.slice(leadStart, index);
  const verb = verbBefore(folded.slice(leadStart, minus?.start ?? index)) ?? verbBefore(before);
  const start = verb ? leadStart + verb.start : index;
  const reading: Reading = { folded, lead, taken, number, verb, place: { start, printed } };
  const rising = verb?.verb === 'tăng' || verb?.verb === 'giảm';
  if (percent) {
    const end = numberEnd + percent[0].length;
    // "tăng bình quân 7%/năm" is of several years.
    if (/^ ?\/ ?(?:năm|tháng)|^ (?:mỗi|hằng|hàng) (?:năm|tháng)/u.test(folded.slice(end))) return undefined;
    const unsigned = { ...reading, verb: minus ? verbBefore(before) : verb };
    const place = { ...unsigned, place: { start: unsigned.verb ? start : index, printed } };
    const fact = signedChange(before, end, place) ?? percentFact(before, end, place);
    return fact && isRangeEnd(before, after, folded.slice(end)) ? { ...fact, range: true } : fact;
  }
  if (points && rising) return changeFact(numberEnd + points[0].length, verb.verb, 'points', reading);
  if (!unit || isCalendar(before, printed)) return undefined;
  const end = numberEnd + gap + unit.length;
  const isAdded = rising && ADDED_CAPITAL.test(before) && !baseAfter(folded, end);
  if (rising && !isAdded) return { ...changeFact(end, minus ? 'giảm' : verb.verb, 'count', reading), unit };
  const bracketed = /^ *\( *([+-]) *$/u.exec(folded.slice(taken, index))?.[1];
  if (bracketed && taken > 0) {
    return { ...changeFact(end, bracketed === '-' ? 'giảm' : 'tăng', 'count', reading), unit };
  }
  return valueFact(occurrence, unit, end, before);
}

/** `vốn điều chỉnh tăng | 104 triệu USD`, `vốn tăng thêm là | 42 triệu USD`: capital that was added, and no change of any. */
const ADDED_CAPITAL =
  /(?<!\p{L})(?:vốn(?: (?:đăng ký|đầu tư|fdi|điều lệ|bổ sung))* (?:điều chỉnh tăng(?: thêm)?|tăng thêm)|(?:đăng ký|cấp) mới(?: (?:là|đạt|hơn|trên|gần|khoảng|ước))* [\d.,]+ (?:\p{L}+ ){0,2}(?:usd|đồng)(?:,| và) (?:điều chỉnh )?tăng thêm)(?: (?:là|đạt|hơn|trên|gần|khoảng|ước))* $/u;

const unitBehind = (text: string, units: UnitReader | undefined): UnitMatch | undefined =>
  unitAtStart(text, units) ?? bareUnitAtStart(text);

function valueFact(
  { folded, number: { start, end: ownEnd, printed, number, whole }, minus }: Occurrence,
  { length: _length, ...unit }: UnitMatch,
  end: number,
  before: string,
): ValueFact {
  const of = ofPlanOrPrevious(before);
  const numberEnd = whole?.end ?? ownEnd;
  const isRange = isRangeEnd(before, folded.slice(numberEnd), folded.slice(end));
  const negative = isRange ? undefined : minus;
  const isDoubtful = negative?.sign === 'unclear' || isReadableTwoWays(printed, unit);
  const sign = negative?.sign === 'negative' ? -1 : 1;
  return {
    type: 'value',
    ...(number && !isDoubtful ? { number: { ...number, value: sign * number.value || 0 } } : {}),
    unit,
    ...(whole ? { whole: whole.number } : {}),
    ...(isRange ? { range: true } : {}),
    ...(of ? { of } : {}),
    start: negative?.start ?? start,
    end,
    printed: negative ? folded.slice(negative.start, ownEnd) : printed,
  };
}

const MOST_OF: Readonly<Record<string, number>> = { tháng: 12, ngày: 31, quý: 4 };

/** `trong năm 2024 giải ngân …`, `tháng 9 vụ …`, `giảm cả 3 tiêu chí`: a year, a month or a turn of phrase, whatever noun follows. */
function isCalendar(before: string, printed: string): boolean {
  if (/(?<!\p{L})(?:giảm|tăng)(?: sâu| mạnh)?(?: trên| ở)? (?:cả|đủ) $/u.test(before)) return true;
  if (/^(?:19|20)\d\d$/.test(printed)) return /(?<!\p{L})năm $/u.test(before);
  const word = /(?<!\p{L})(tháng|ngày|quý) $/u.exec(before)?.[1];
  // "lũy kế 5 tháng | 23 vụ": no month has that number.
  return word !== undefined && /^\d{1,2}$/.test(printed) && Number(printed) <= (MOST_OF[word] ?? 0);
}

/** `(-4,3%)`, `(+21,6%)`: a change told by its sign. */
function signedChange(before: string, end: number, reading: Reading): Fact | undefined {
  const sign = /(?:^|[^\d%\s-]) *([+-])$/u.exec(before)?.[1];
  if (sign === undefined || reading.verb) return undefined;
  const place = { ...reading.place, start: reading.place.start - 1 };
  return changeFact(end, sign === '-' ? 'giảm' : 'tăng', 'percent', { ...reading, place });
}

function percentFact(before: string, end: number, reading: Reading): Fact | undefined {
  const { folded, lead, number, place } = reading;
  const verb = reading.verb?.verb;
  const tail = folded.slice(end);
  const plan = planAfter(tail);
  if (verb === 'tăng' || verb === 'giảm' || verb === 'vượt') {
    if (plan && !IN_POINTS.test(tail.slice(plan.length))) return overPlan(verb, plan, end, reading);
    const points = /^ *\(? *điểm(?: phần trăm| ?%)?\)?/u.exec(tail);
    const measure = points ? 'points' : 'percent';
    const changed = changeFact(end + (points?.[0].length ?? 0), verb, measure, reading);
    return plan ? { ...changed, base: 'other' } : changed;
  }
  // "vượt 15% dự toán tỉnh và 9% dự toán huyện"
  if (plan && verb === undefined && BEHIND_EXCEEDED.test(lead + folded.slice(0, place.start)))
    return overPlan('vượt', plan, end, reading);
  if (plan && verb !== 'chiếm') {
    const { length, ...named } = plan;
    return {
      type: 'plan-share',
      ...(number ? { number } : {}),
      named: true,
      ...named,
      ...place,
      end: end + length,
    };
  }
  const listed = verb === undefined ? verbOfList(lead + folded.slice(0, place.start), tail) : undefined;
  if (listed) return changeFact(end, listed, 'percent', reading);
  const led = verb === undefined ? PLAN_EXCEEDED.exec(before) : null;
  if (led) {
    const from = { ...place, start: place.start - led[0].length };
    return overPlan('vượt', { length: 0 }, end, { ...reading, place: from });
  }
  const unread = verb === undefined ? unreadChangeBefore(before) : undefined;
  if (unread === 'fall') return undefined;
  const isLevel = verb === undefined ? unread === undefined && standsAlone(before) : verb !== 'chiếm';
  const behind = isLevel ? baseBehind(folded, end, verb === 'bằng') : undefined;
  const planAt = verb === 'bằng' && !behind ? planInFront(folded, reading.taken, place.start) : undefined;
  if (planAt !== undefined)
    return { type: 'plan-share', ...(number ? { number } : {}), named: true, ...place, start: planAt, end };
  const ledBy = behind ? undefined : baseOfRatio(reading);
  const base = behind ?? ledBy;
  if ((base && base.base !== 'other') || (verb === 'bằng' && /^ *(?:[,;.):]|$)/u.test(tail))) {
    return {
      type: 'change',
      measure: 'percent',
      ...(number ? { value: withoutBinaryNoise(number.value - 100) } : {}),
      decimals: number?.decimals ?? 0,
      ...baseFields(base),
      ratio: true,
      ...(verb === 'đạt' && behind ? { reached: true } : {}),
      ...(base ? {} : { maybeOfPlan: true }),
      ...place,
      start: ledBy?.start ?? place.start,
      end: behind?.end ?? end,
    };
  }
  // A line may lose the end of "so với kế hoạch": "đạt 6,3% so, giảm 10%".
  const isClearanceRate = SOLVED.test(lead + folded.slice(0, place.start));
  if (verb === 'đạt' && !isClearanceRate && /^ *(?:so(?= *[,;.])|[,;.):]|$|\d|trong|và|do)/u.test(tail)) {
    return { type: 'plan-share', ...(number ? { number } : {}), named: false, ...place, end };
  }
  return { type: 'rate', ...(number ? { number } : {}), partOf: verb === 'chiếm', ...place, end };
}

/** `so với cùng kỳ | bằng 104,2%`, `so với cùng kỳ | đạt 103,9%`: what a ratio is of may stand in front; so small a one is a growth. */
function baseOfRatio({ folded, taken, number, verb, place }: Reading): StatedBase | undefined {
  if (verb?.verb === 'bằng') return baseBefore(folded, taken, place.start);
  if (verb?.verb !== 'đạt' || !number || number.value < SMALLEST_RATIO) return undefined;
  const base = baseBefore(folded, taken, place.start);
  return base?.base === 'prev' ? undefined : base;
}

const SMALLEST_RATIO = 50;

/**
 * `làm rõ 341 vụ, | đạt 94,7%`: the share of what there was to solve that was solved, and of no plan. New jobs
 * (`giải quyết việc làm`) have a plan.
 */
const SOLVED =
  /(?<!\p{L})(?:làm rõ|khám phá|triệt phá|phá án|giải quyết(?! việc làm)|xử lý|xét xử|thi hành|hòa giải|trả lời|truy tố)(?!\p{L})[^;%]{0,60}?\d[\d.,/]*[^;%\d]{0,40}[,(] *(?:đã )?(?:tỷ lệ )?$/u;

/** `vượt 5% dự toán`, `giảm 5% so với kế hoạch`: 105 % and 95 % of the plan. */
function overPlan(
  verb: FigureVerb,
  { length, ...named }: NonNullable<ReturnType<typeof planAfter>>,
  end: number,
  { number, place }: Reading,
): Fact {
  const share = number && {
    value: withoutBinaryNoise(verb === 'giảm' ? 100 - number.value : 100 + number.value),
    decimals: number.decimals,
  };
  return {
    type: 'plan-share',
    ...(share ? { number: share } : {}),
    named: true,
    ...named,
    ...place,
    end: end + length,
  };
}

function changeFact(
  end: number,
  verb: FigureVerb,
  measure: ChangeFact['measure'],
  { folded, taken, number, verb: reading, place }: Reading,
): ChangeFact {
  const behind = baseAfter(folded, end);
  const before = behind || reading?.base ? undefined : baseBefore(folded, taken, place.start);
  const sign = verb === 'giảm' ? -1 : 1;
  const of = ofPlanOrPrevious(folded.slice(taken, place.start));
  return {
    type: 'change',
    measure,
    ...(number ? { value: number.value === 0 ? 0 : sign * number.value } : {}),
    decimals: number?.decimals ?? 0,
    ...baseFields(
      behind ?? reading?.base ?? before ?? (verb === 'vượt' ? { base: 'other', named: {} } : undefined),
    ),
    ratio: false,
    ...(verb === 'giảm' ? { falling: true } : {}),
    ...(of ? { of } : {}),
    ...place,
    start: before?.start ?? place.start,
    end: behind?.end ?? end,
  };
}
