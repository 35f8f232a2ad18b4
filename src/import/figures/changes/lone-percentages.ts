import type { Fact, ValueFact } from '../../../domain/fact.ts';
import type { NamedIndicator, Naming } from '../names/alias-index.ts';
import { OF_OTHER_WHOLE, OF_REACHED } from '../time/between-figures.ts';
import type { FigureParts } from '../figure-maker.ts';
import { changeBehindShare } from './fact-groups.ts';
import type { NameFinder } from '../names/name-finder.ts';
import type { PlacedFigure } from '../placed-figure.ts';
import type { SentenceContext } from '../sentence-context.ts';

/** Percentages that are figures by themselves, as the parts that figures are made of. */

type Percentage = Exclude<Fact, ValueFact>;
type Figures = readonly PlacedFigure[];

/** A growth or a share, whose percentage is itself the value, with its change and the share of its plan. */
export function rateGroup(fact: Percentage, { kind }: NamedIndicator, context: SentenceContext): Fact[] {
  if (kind !== 'share') return [fact];
  const changes = changeBehindShare(fact, context.facts, context.folded);
  return [fact, ...changes, ...planBehind([fact, ...changes], context)];
}

/** The share of the plan behind a rate: `đạt 77,6%, đạt 100,2% chỉ tiêu nghị quyết giao`. */
function planBehind(group: readonly Fact[], { facts, folded }: SentenceContext): Fact[] {
  const last = group.at(-1);
  const next = last && facts[facts.indexOf(last) + 1];
  if (next?.type !== 'plan-share' || !next.named || next.range) return [];
  // "đạt 38,1%, vượt 0,4% so với chỉ tiêu": of a rate that is so many points.
  if (/^(?:vượt|tăng|giảm|cao hơn|thấp hơn)(?!\p{L})/u.test(folded.slice(next.start))) return [];
  return /^(?:,| và|,? và)? ?$/u.test(folded.slice(last?.end ?? 0, next.start)) ? [next] : [];
}

/** `đã làm rõ 212 vụ, | đạt 88,3%`: the share of what was dealt with, where the catalogue has one of it. */
export function shareOfReached(
  fact: Percentage,
  { folded, lexicon, facts }: SentenceContext,
  figures: Figures,
): FigureParts | undefined {
  // Of "khám phá 329/351 vụ" the share is that of the first.
  const [first, end] = figures.slice(-2);
  const isFraction = first?.rule === 'fraction' && end?.rule === 'fraction';
  const last = isFraction ? { ...first, end: end.end } : figures.at(-1);
  // "đạt 103,4% kế hoạch; …, | đạt 100%": one of a list says that the shares are of the plan.
  if (fact.type === 'plan-share' && facts.some((other) => other.type === 'plan-share' && other.named)) {
    return undefined;
  }
  const share = last && lexicon.indicators.get(lexicon.shareOf.get(last.indicator) ?? '');
  const isLevel = fact.type === 'rate' || (fact.type === 'plan-share' && !fact.named);
  if (!last || !share || !isLevel || !OF_REACHED.test(folded.slice(last.end, fact.start))) return undefined;
  // "khu vực dịch vụ tăng 6,6% - đóng góp 49,9%": so much of the growth of all.
  if (/(?<!\p{L})đóng góp (?:\p{L}+ )?$/u.test(folded.slice(last.end, fact.start))) return undefined;
  if (OF_OTHER_WHOLE.test(folded.slice(fact.end, fact.end + 40))) return undefined;
  if (OF_OTHERS.test(folded.slice(fact.end, fact.end + 40))) return undefined;
  if (OF_GROWTH.test(folded.slice(fact.end))) return undefined;
  const naming = { ...last.naming, indicator: share.id };
  return { indicator: share, naming, at: fact.start, group: [fact], rule: 'share-of-fraction' };
}

/** `4/11 xã đạt chuẩn; 100% | trường mẫu giáo đạt chuẩn`: a share in front of a noun of its own that does what was counted. */
const OF_OTHERS =
  /^ (?!tổng |số |xã |thôn |hộ |vụ |đơn |hồ sơ |kế hoạch|so |trên |trong |của |với |và |cùng |toàn |cả |chỉ )\p{L}+(?: \p{L}+){0,4} (?:đạt|có|được|sử dụng|tham gia)(?!\p{L})/u;
/** `tăng 11,2%, chiếm 33,8% | trong mức tăng trưởng chung`: so much of the growth of all. */
const OF_GROWTH = /^ (?:trong|vào|của) (?:tổng )?(?:mức |tốc độ )?(?:tăng|tăng trưởng)(?!\p{L})/u;

/** Whether a share or change is all that a sentence states of an amount: `giải ngân được | 37,5% kế hoạch`. */
export function isAlone(
  fact: Percentage,
  naming: Naming,
  { facts, folded }: SentenceContext,
  figures: Figures,
  names: NameFinder,
): boolean {
  if (BARE_COUNT.test(folded.slice(naming.end, fact.start))) return false;
  const hasValue = facts.some(
    (other) => other.type === 'value' && other.start > fact.end && names.before(other) === naming,
  );
  const isStated = figures.some(
    ({ naming: { start }, indicator }) => start === naming.start && indicator === naming.indicator,
  );
  // A bare ratio may be of the plan.
  return !hasValue && !isStated && !(fact.type === 'change' && fact.maybeOfPlan);
}

/** `Số doanh nghiệp quay trở lại hoạt động 268, | tăng 4,3%`: the change is that of a count whose unit is not told. */
const BARE_COUNT = /(?<!(?:tháng|quý|năm|ngày|thứ|số) )(?<![\d.,/-])\d[\d.]*(?:,| \() ?$/u;

/** `hoàn thành 104,6% chỉ tiêu giải quyết việc làm, | 98% chỉ tiêu phát triển đảng viên`: a list that names behind each share what it is of. */
export function isNextOfPlans(fact: Percentage, figures: Figures, { folded }: SentenceContext): boolean {
  const last = figures.at(-1);
  if (!last || last.naming.start < last.end || fact.type !== 'plan-share') return false;
  return /^(?:,| và|, và) $/u.test(folded.slice(last.naming.end, fact.start));
}
