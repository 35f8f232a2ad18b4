import type { Fact, ValueFact } from '../../../domain/fact.ts';
import type { Naming } from '../names/alias-index.ts';
import type { PlacedFigure } from '../placed-figure.ts';
import type { SentenceContext } from '../sentence-context.ts';

type Percentage = Exclude<Fact, ValueFact>;

/** `tăng 137 hộ, | tương đương 0,04%`: how much of the whole a change is. */
const EQUALS = /^(?: \p{L}+){0,4}, (?:tương đương|tương ứng)(?: với)?(?: khoảng| gần)? $/u;
/** `(tăng 137 hộ so với đầu năm, | chiếm tỷ lệ 0,04%)`: in a bracket that opens with a change. */
const WITHIN_BRACKET = /^[^()]*, (?:chiếm|tương đương|tương ứng)(?: tỷ lệ| với| khoảng)* $/u;

/** Whether a percentage is that of a change before it, counted in the unit of what it is of. */
export function isShareOfChange(fact: Percentage, { facts, folded }: SentenceContext): boolean {
  const change = facts[facts.indexOf(fact) - 1];
  if (fact.type === 'change' || change?.type !== 'change' || change.measure !== 'count') return false;
  const between = folded.slice(change.end, fact.start);
  return EQUALS.test(between) || (folded.charAt(change.start - 1) === '(' && WITHIN_BRACKET.test(between));
}

/** `12 xã | có | tỷ lệ hộ nghèo dưới 5%`, `14/20 đơn vị | đạt tỷ lệ | 100% học sinh đỗ tốt nghiệp`. */
const OF_SOME =
  /(?<![\p{L}\d/.,-]|(?:năm|tháng|ngày|quý) )\d[\d./]*(?! (?:tháng|năm|ngày|quý))(?: \p{L}+){1,5}? (?:có|đạt)(?: tỷ lệ)? $/u;

/** Whether a rate is told of so many of the units that reach it, and of no whole. */
export function isRateOfSome(
  fact: Percentage,
  { after, start, behind, worded }: Naming,
  { folded, sentence }: SentenceContext,
  figures: readonly PlacedFigure[],
): boolean {
  const at = behind || worded || start >= fact.start || after !== undefined ? fact.start : start;
  const counted = OF_SOME.exec(folded.slice(sentence.start, at));
  if (!counted) return false;
  const number = sentence.start + counted.index;
  return !figures.some((figure) => figure.start <= number && figure.end > number);
}

/** `có | 14 trường | đạt tỷ lệ 100%`: so many reach a rate; of all the name says before the number what they are. */
export const isCountOfSome = (
  { behind, worded, end: nameEnd }: Naming,
  { end }: ValueFact,
  folded: string,
): boolean => (behind || worded === true) && nameEnd <= end && /^ (?:có|đạt) tỷ lệ /u.test(folded.slice(end));
