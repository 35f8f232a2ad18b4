import type { ChangeFact, Fact, ValueFact } from '../../../domain/fact.ts';
import { monthsOf, type Period } from '../../../domain/period.ts';
import { isOfAnotherUnit } from '../changes/change-subject.ts';
import { isOnBaseInFront } from '../changes/rate-rules.ts';
import type { SentenceContext } from '../sentence-context.ts';
import type { Naming } from './alias-index.ts';
import { canBeStatedBy } from './stated-by.ts';

/** Between what a level fell by and what it is now. */
const DOWN_TO = /^(?: so với [^,;.]{3,30}| \([^()]*\))?,? (?:xuống )?còn(?: (?:khoảng|dưới|gần|ở mức))* ?$/u;

/** Whether another number stands between a name and a fact, which the name then is of. */
export function isTaken(naming: Naming, fact: Fact, context: SentenceContext): boolean {
  const { facts, lexicon, folded, sentence, surroundings } = context;
  const kind = lexicon.indicators.get(naming.indicator)?.kind;
  const isGrowth = kind === 'growth';
  const isSummed = kind === 'cumulative' || lexicon.dimensions.get(naming.indicator) === 'VND';
  return facts.some((other) => {
    if (other === fact || other.start < naming.end || other.end > fact.start) return false;
    // "tăng 2,4% so với tháng trước, | tăng 9,7% so với cùng kỳ"
    if (other.type === 'change' && fact.type === 'change' && isElsewhere(other, surroundings.period))
      return false;
    // "So với tháng 6, chỉ số … tăng 1,9%; | so với cùng kỳ tăng 12,4%"
    if (
      fact.type === 'change' &&
      fact.base === 'yoy' &&
      other.type !== 'value' &&
      isOnBaseInFront(other, folded.slice(sentence.start, other.start))
    )
      return false;
    // "giảm từ 9,8% | xuống còn 7,5%", "hộ nghèo giảm từ 142 hộ | xuống còn 96 hộ"
    if (other.range && (other.type !== 'value' || kind === 'stock')) return false;
    // "giảm 3,8% so với năm 2021 | xuống còn 17,8%"
    if (other.type === 'change' && fact.type === 'rate' && DOWN_TO.test(folded.slice(other.end, fact.start)))
      return false;
    // "giảm 2,4%, từ 9,8% | xuống còn 7,4%"
    const isBefore = (level: Fact): boolean => level.start >= other.end && level.end <= fact.start;
    if (
      other.type === 'change' &&
      fact.type === 'rate' &&
      facts.some((level) => level.type === 'rate' && level.range && isBefore(level))
    )
      return false;
    if (other.type === 'change' && fact.type === 'change' && isOfAnotherUnit(other, fact, folded))
      return false;
    // "28.416 tỷ đồng, đạt 42,2% kế hoạch năm, | tăng 4,2%"
    if (isGrowth && other.type === 'plan-share' && other.named && fact.type === 'change') return false;
    // "chi thường xuyên chiếm khoảng 70% tổng chi, ước đạt | 612 nghìn tỷ đồng"
    if (other.type === 'rate' && other.partOf && isSummed && fact.type !== 'rate') return false;
    if (other.type !== 'value') return other.type === 'rate' || fact.type !== 'value';
    if (other.of || (other.whole && fact.type !== 'value')) return false;
    // "vận tải hành khách đạt 304,6 triệu lượt khách, tăng 1,4%, và | 13,4 tỷ lượt khách.km"
    if (fact.type === 'value' && isOfOneNamedAlike(naming, other, context)) return false;
    // The growth of what is stated in money stands behind the money: "GRDP đạt 21.340 tỷ đồng, tăng 6,18%".
    return !(isGrowth && fact.type === 'change' && other.unit.dimension === 'VND');
  });
}

/** Whether a value is of another indicator that the same words name. */
function isOfOneNamedAlike(naming: Naming, value: ValueFact, context: SentenceContext): boolean {
  return (
    !canBeStatedBy(naming, value, context) &&
    context.namings.some(
      (other) =>
        other.start === naming.start &&
        other.indicator !== naming.indicator &&
        canBeStatedBy(other, value, context),
    )
  );
}

/** A change on something that no column of the archive is measured on. */
const isElsewhere = ({ base, named }: ChangeFact, period: Period): boolean =>
  base === 'prev' || base === 'other' || (named?.month === 12 && monthsOf(period)[1] !== 12);
