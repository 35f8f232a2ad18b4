import type { Fact } from '../../../domain/fact.ts';
import { BARE } from '../../../domain/unit.ts';
import {
  isHeadOfKind,
  isManyPeople,
  isPeopleMeant,
  isPerHead,
  measuresSame,
} from '../../../domain/unit-conversion.ts';
import { subjectOf } from '../changes/change-subject.ts';
import type { SentenceContext } from '../sentence-context.ts';
import type { Naming } from './alias-index.ts';

/** What a name says of an amount whose unit does not say that it is one of many. */
const PER_HEAD = {
  head: /bình quân|đầu người|\/|trên 1|trên một |vạn dân|năng suất/u,
  commune: /^bình quân(?! (?:số )?tiêu chí)/u,
} as const;

/** Those who are cared for or given something, and not those who offended; and who join something, by its name. */
const NAMED_PEOPLE: Readonly<Record<string, RegExp>> = {
  subject: /(?<!\p{L})(?:trợ cấp|bảo trợ|quà)(?!\p{L})/u,
  'công dân': /(?<!\p{L})nhập ngũ(?!\p{L})/u,
  'đảng viên': /(?<!\p{L})đảng viên(?!\p{L})/u,
  'thành viên': /(?<!\p{L})(?:thành|xã) viên(?!\p{L})/u,
};

/** Households that are told in full to run a business. */
const OF_BUSINESS = /(?<!\p{L})hộ (?:kinh doanh|cá thể)(?!\p{L})/u;

/** `giá trị sản xuất nông nghiệp | 81 triệu đồng/ha`: only its number says that it is that of a hectare. */
const OUTPUT = /^(?:tổng )?giá trị sản xuất (?:ngành )?(?:nông nghiệp|trồng trọt)$/u;

/** Whether an indicator can be stated by such a fact: amounts by values of their unit, rates by percentages. */
export function canBeStatedBy(
  { indicator: id, phrase, after, worded }: Naming,
  fact: Fact,
  { lexicon, folded }: Pick<SentenceContext, 'lexicon' | 'folded'>,
): boolean {
  const { indicators, dimensions } = lexicon;
  const indicator = indicators.get(id);
  if (!indicator) return false;
  const isRate = indicator.kind === 'growth' || indicator.kind === 'share';
  const dimension = dimensions.get(id);
  if (fact.type !== 'value' && dimension?.endsWith('/area') && OUTPUT.test(phrase)) return false;
  if (fact.type === 'change' && !isRate) {
    // "tăng 13,9% về tấn và tăng 10,6% về tấn.km"
    const measured = subjectOf(fact, folded);
    return measured === undefined || (dimension !== undefined && measured.includes(dimension));
  }
  if (fact.type !== 'value') return isRate || fact.type === 'plan-share';
  if (isRate || dimension === undefined || fact.unit.dimension === BARE) return false;
  if (isManyPeople(fact.unit) && dimension === 'visit' && !/khách/u.test(phrase)) return false;
  return (
    measuresSame(fact.unit, { dimension }) ||
    (isPeopleMeant(fact.unit, { dimension }) && NAMED_PEOPLE[dimension]?.test(phrase) === true) ||
    (isHeadOfKind(fact.unit, { dimension }) && !worded && OF_BUSINESS.test(phrase)) ||
    (isPerHead(fact.unit, { dimension }) &&
      PER_HEAD[dimension === 'tiêu chí/commune' ? 'commune' : 'head'].test(
        after ? `${phrase} ${indicator.name}` : phrase,
      ))
  );
}
