import type { ChangeFact, Fact, ValueFact } from '../../../domain/fact.ts';
import { sentenceStart } from '../../../domain/sentences.ts';
import { unitAtStart } from '../../../domain/unit.ts';

/** `giảm 12% | về số doanh nghiệp`, in matchForm. */
const ABOUT =
  /^ *(?:về (?:tổng |số |lượng |mức )*|(?:tổng )?số |(?=vốn (?:đăng ký|đầu tư|điều lệ)))(?=\p{L})/u;
const MONEY = /^(?:vốn|giá trị|trị giá|kim ngạch|doanh thu|kinh phí|tiền)(?!\p{L})/u;
/** `tăng 21,3% | về số lượng | và 14,6% về vốn`: of whatever is counted one by one. */
const OF_NUMBER = /^ *về (?:mặt )?(?:số )?lượng(?=,|;| và| nhưng| song| còn| so|[.)]|$)/u;
const COUNTED: readonly string[] = ['enterprise', 'cooperative', 'project', 'household'];
/** Dimensions of sums of money. */
const CURRENCIES: readonly string[] = ['VND', 'USD'];

/** What the words behind a change say it is of, as dimensions of units; empty where they are not understood. */
export function subjectOf(change: ChangeFact, folded: string): readonly string[] | undefined {
  // A base behind the subject is part of the change: "giảm 12% về số vụ so với cùng kỳ".
  const from = change.printed ? folded.indexOf(change.printed, change.start) : change.start;
  // "không tăng không giảm | số vụ" has no number.
  const tail = change.printed
    ? folded.slice(from + change.printed.length).replace(/^ *%/u, '')
    : folded.slice(change.end);
  if (OF_NUMBER.test(tail)) return COUNTED;
  const lead = ABOUT.exec(tail)?.[0];
  if (lead === undefined) return undefined;
  const words = tail.slice(lead.length);
  if (MONEY.test(words)) return CURRENCIES;
  const unit = unitAtStart(words);
  return unit ? [unit.dimension] : [];
}

/** Whether a fact behind a value may be the value's: `500 tỷ đồng, giảm 12% về số doanh nghiệp` is another's. */
export function isOf(value: ValueFact, fact: Fact, folded: string): boolean {
  const subject = fact.type === 'change' ? subjectOf(fact, folded) : undefined;
  return subject === undefined || subject.includes(value.unit.dimension);
}

/** `So với cùng kỳ, | số vụ | giảm 32,1%, số người chết giảm 4,8%`: what is counted stands before its change, the last fact behind it. */
export function subjectBefore(
  fact: ChangeFact,
  last: Fact | undefined,
  folded: string,
): readonly string[] | undefined {
  const lead = folded.slice(last?.end ?? sentenceStart(folded, fact.start), fact.start);
  const counted = /(?:^["“]?|[,;:] )(?:trong đó,? |cụ thể,? )?(?:tổng )?số (\p{L}+(?: \p{L}+)?) $/u.exec(
    lead,
  )?.[1];
  const unit = counted === undefined ? undefined : unitAtStart(counted);
  return unit && unit.length === counted?.length ? [unit.dimension] : undefined;
}

/** `tăng 13,9% về tấn | và tăng 10,6% về tấn.km`: each of two changes says what it is measured in. */
export function isOfAnotherUnit(other: ChangeFact, fact: ChangeFact, folded: string): boolean {
  const [first, second] = [subjectOf(other, folded), subjectOf(fact, folded)];
  return (
    first !== undefined && second !== undefined && !first.some((dimension) => second.includes(dimension))
  );
}

/** `với tổng vốn 7.280 tỷ đồng, số doanh nghiệp | tăng 18,6% và số vốn tăng 9,3%`: what the change is of stands before it. */
export const isOfOtherCount = ({ type }: Fact, between: string, { unit }: ValueFact): boolean =>
  type === 'change' && (unit.dimension === 'VND' ? COUNTED_BEFORE : MONEY_BEFORE).test(between);

const COUNTED_BEFORE =
  /(?<!\p{L})số (?:doanh nghiệp|dự án|hợp tác xã|hộ kinh doanh|lao động|vụ|lượt)(?: (?:thành lập mới|đăng ký mới|đăng ký|cấp mới|mới))? $/u;
const MONEY_BEFORE = /(?<!\p{L})(?:số|tổng|lượng) vốn(?: (?:đăng ký|điều lệ))* $/u;
