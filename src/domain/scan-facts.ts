import { baseAfter } from './change-base.ts';
import type { Fact, ValueFact } from './fact.ts';
import { verbBefore } from './figure-verbs.ts';
import { joinFractionsOfUnits } from './fractions-of-units.ts';
import { minusBefore, type Minus } from './minus.ts';
import { matchForm } from './orthography.ts';
import { changeFact, percentFact, signedChange, type Reading } from './percent-facts.ts';
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
