import type { ChangeFact, Fact, ValueFact } from '../../../domain/fact.ts';
import { monthsOf, type Period } from '../../../domain/period.ts';
import { sentenceStart } from '../../../domain/sentences.ts';
import type { NamedIndicator, Naming } from '../names/alias-index.ts';
import { subjectOf } from './change-subject.ts';
import type { FigureRule } from '../sureness/confidence.ts';
import { opensOnMonth } from './opened-bases.ts';
import { hasPartner, isOneOfRatios } from './listed-pairs.ts';
import type { SentenceContext } from '../sentence-context.ts';

type Percentage = Exclude<Fact, ValueFact>;

/** How a name was found. */
export function ruleOf({ behind, composed, carried, after, worded }: Naming): FigureRule {
  if (worded) return 'subject-words';
  if (carried) return 'carried-name';
  if (composed) return 'composed-name';
  if (behind) return 'name-behind';
  return after ? 'leaning-name' : 'name-before';
}

/** `dịch vụ chiếm 62% | tổng số doanh nghiệp`: a share of something else than of the product. */
const OF_A_COUNT =
  /^ (?:trong |của |so với )?(?:tổng |toàn bộ )?(?:số|vốn|kim ngạch|diện tích|lao động|dư nợ|thu|chi)(?!\p{L})/u;

/** `xuống còn 2,7%, | ước cuối năm 2020 còn 2,5%`: a level of an earlier time, of which the report states its own behind it. */
const OVERTAKEN =
  /^(?: (?:vào )?(?:cuối )?năm \d{4})?,? (?:và )?(?:ước|dự kiến)(?: đến)? (?:cuối |hết )?năm \d{4}/u;

/** What kind of statement a percentage is of an indicator; `undefined` where it states nothing of it. */
export function rateRule(
  fact: Percentage,
  naming: Naming,
  { kind, name }: NamedIndicator,
  context: SentenceContext,
): FigureRule | undefined {
  const isLevel = (fact.type === 'rate' && !fact.partOf) || (fact.type === 'plan-share' && !fact.named);
  if (kind === 'share') {
    // “chiếm” is what a structure is told by.
    const isPart =
      fact.type === 'rate' &&
      (naming.counted ||
        /^tỷ trọng/iu.test(name) ||
        / chiếm$/u.test(naming.phrase) ||
        isRateItself(fact, naming, context));
    if (/^tỷ trọng/iu.test(name) && OF_A_COUNT.test(context.folded.slice(fact.end))) return undefined;
    if (OVERTAKEN.test(context.folded.slice(fact.end, fact.end + 50))) return undefined;
    return isLevel || isPart ? ruleOf(naming) : undefined;
  }
  if (kind === 'growth') return growthRule(fact, naming, isLevel, context);
  if (naming.behind || naming.composed || context.surroundings.isDamaged) return undefined;
  if (OF_COUNTS.test(naming.phrase) || isBehindItsNumber(naming, context)) return undefined;
  const isOfPlan = (): boolean => isListedShare(fact, context) || isOfDisbursed(fact, naming, context);
  if (fact.type === 'plan-share' && (fact.named || isOfPlan())) return 'share-alone';
  // Of what is told at current prices a growth by itself may be the real one.
  if (fact.type !== 'change' || isOfRate(naming, context) || /giá hiện hành/iu.test(name)) return undefined;
  if (kind === 'stock' && isCountedChange(fact, naming, context)) return 'change-alone';
  if (fact.base === 'last-year' && kind !== 'cumulative') return undefined;
  if (FALLS_TO_RATE.test(context.folded.slice(fact.end, fact.end + 60))) return undefined;
  // "sản lượng ngô giảm 1,3% do | diện tích gieo trồng giảm 4,8%": the reason is of the same thing.
  if (/(?<!\p{L})(?:do|nhờ|vì) $/u.test(context.folded.slice(0, naming.start))) return undefined;
  // "Giá trị sản xuất quý I tăng 4,6%, chiếm 35% giá trị sản xuất của ngành": of a branch told of before.
  if (/giá trị sản xuất$/u.test(naming.phrase) && OF_ITS_WHOLE.test(context.folded.slice(fact.end)))
    return undefined;
  if (isBranch(naming, context) || isItemBehindColon(fact, naming, context)) return undefined;
  const dimension = context.lexicon.dimensions.get(naming.indicator);
  const isSaid = naming.start >= fact.end;
  return isOnYearBefore(fact, isSaid, dimension, context) ? 'change-alone' : undefined;
}

/** `công nghiệp khai khoáng tăng 6,2%. Trong đó, khai thác | đá xây dựng tăng 9,4%`: a branch's index, and not so much more stone. */
const isBranch = ({ start, after }: Naming, { folded }: SentenceContext): boolean =>
  after === undefined &&
  /(?<!\p{L})(?:khai thác|sản xuất|chế biến) $/u.test(folded.slice(0, start)) &&
  /(?<!\p{L})(?:iip|chỉ số sản xuất|khai khoáng)(?!\p{L})/u.test(folded.slice(0, start));

/** `Khu vực dịch vụ, thương mại tăng khá: thương mại | tăng 4,1%; lữ hành tăng 20%`: of what a list has behind its colon. */
function isItemBehindColon(
  { start: at }: Percentage,
  { end, phrase }: Naming,
  { folded }: SentenceContext,
): boolean {
  const item = /:\s["“]?((?:\p{L}+,? )+)$/u.exec(folded.slice(end, at))?.[1];
  const own = phrase.split(' ');
  const said = (item?.match(/\p{L}+/gu) ?? []).filter(
    (word) => !/^(?:ước|đạt|tăng|giảm|tính|toàn|tỉnh|năm|tháng|quý|đã|cả|kỳ|trong|bình|quân)$/u.test(word),
  );
  return said.length > 0 && said.every((word) => !own.includes(word));
}

/** `tỷ lệ gia đình đạt danh hiệu văn hóa | chiếm trên 90%`: the rate is named as one. */
const isRateItself = (
  { start: at }: Percentage,
  { phrase, behind, end }: Naming,
  { folded }: SentenceContext,
): boolean => !behind && /^tỷ lệ /u.test(phrase) && folded.slice(end, at).trim() === '';

const OF_ITS_WHOLE =
  /^(?: so với cùng kỳ[^,;.]*)?,? (?:và )?chiếm (?:khoảng |gần |trên |hơn )?[\d,.]+ ?% (?:tỷ trọng |trong |của |tổng )*(?:giá trị sản xuất|gtsx)/u;

/** `hộ nghèo giảm 1,68%, | còn 17,2%`: what falls to a percentage is a rate, and no count. */
const FALLS_TO_RATE =
  /^(?: so với [^,;.%]{3,40})?,? (?:xuống )?còn (?:khoảng |dưới |gần |ở mức )?[\d.,]+ ?%/u;

const INDUSTRY = /^sản xuất (?:toàn ngành )?công nghiệp$/u;
const GROWTH_RATE = /(?<!\p{L})(?:tốc độ|mức) tăng(?!\p{L})/u;

/** `cơ cấu chuyển dịch tích cực, công nghiệp | tăng 2,3%`: a share that grows. */
const SHIFTS = /(?<!\p{L})cơ cấu (?:kinh tế |ngành )?(?:tiếp tục )?(?:có sự )?chuyển dịch(?!\p{L})[^;.]*$/u;
/** `một số ngành có chỉ số tồn kho tăng cao, như dệt | tăng 8%`: another index of the branches than that of what they make. */
const OF_OTHER_INDEX = /(?<!\p{L})(?:tồn kho|chỉ số tiêu thụ|sử dụng lao động)(?!\p{L})/u;

/** `so với đầu năm, CPI tháng 9 | tăng 3,1%`: the base stands in front. */
const ON_OTHER_BASE =
  /(?:^["“]?|[;.] |, ) *(?:nếu )?so(?: với)? (?:đầu năm|cuối năm|tháng (?:(?:liền )?trước|12|\d{1,2}(?: (?:năm trước|năm nay)|(?! ?[\d/.-]| năm)))|quý trước|cuối tháng)(?:(?!cùng kỳ|cùng kì)[^,;])*(?:, | (?=cpi|chỉ số giá))(?:(?!cùng kỳ|cùng kì)[^;])*$/u;

/** Whether a change that says no base itself has one in the words of its sentence before it, which is not the same period. */
export const isOnBaseInFront = (fact: Percentage, before: string): boolean =>
  fact.type === 'change' &&
  fact.base === undefined &&
  (ON_OTHER_BASE.test(before) || LIST_ON_MONTH.test(before));

/** `Chỉ số … tăng 3,4% so với tháng trước. Chế biến, chế tạo | tăng 3,8%; …; điện giảm 5,6% so với tháng trước`: the last of a list says it again. */
function isListedOnMonth(fact: ChangeFact, facts: readonly Fact[], folded: string, start: number): boolean {
  const stated = facts.flatMap((other) => (other.type === 'change' && other.base ? [other.base] : []));
  if (fact.base !== undefined || stated.length === 0 || stated.some((base) => base !== 'prev')) return false;
  const before = folded.slice(sentenceStart(folded, Math.max(0, start - 3)), start);
  return /so với (?:tháng|quý) (?:trước|\d)/u.test(before) && !/cùng kỳ|năm trước/u.test(before);
}

/** `tuy thấp hơn mức | tăng 14,1% của quý I/2018`: the growth of another time is only compared with. */
const OF_COMPARED =
  /(?<!\p{L})(?:thấp|cao|nhanh|chậm) hơn (?:nhiều |khá nhiều |so với )*(?:mức|tốc độ|đà) (?:tăng trưởng )?$/u;

/** Names that only a number with its unit makes one of an indicator. */
const OF_COUNTS = /^(?:bình quân|trung bình|thu hồi|giải thể|nội trú|ngoại trú|bão làm|khám bệnh|kết nạp)$/u;

/** `214 lượt dự án | đăng ký điều chỉnh, tăng 11%`: what grows is the number that the name stands behind. */
function isBehindItsNumber({ start }: Naming, { facts, folded }: SentenceContext): boolean {
  if (/\d ?(?:ha|tấn|con|km|m3|m³) $/u.test(folded.slice(Math.max(0, start - 12), start))) return true;
  // The name may begin with the unit: "14.620 | người bị thương".
  const last = facts.findLast((fact) => fact.type === 'value' && fact.start < start);
  return (
    last !== undefined &&
    !/[,;:.](?= )|[()]|(?<!\p{L})(?:và|với|trong đó)(?!\p{L})/u.test(folded.slice(last.end, start))
  );
}

/** `Số hộ nghèo toàn xã | giảm 23 hộ`: how many fewer than at the end of the year before, where the year is told of. */
function isCountedChange(
  { measure, unit, base, of }: ChangeFact,
  { indicator, after }: Naming,
  { lexicon, surroundings }: SentenceContext,
): boolean {
  if (measure !== 'count' || of || after || surroundings.period.kind !== 'year') return false;
  if (base !== undefined && base !== 'yoy' && base !== 'last-year') return false;
  return unit !== undefined && unit.dimension === lexicon.dimensions.get(indicator);
}

/** `thu ngân sách đạt 52,6% dự toán, trong đó thu nội địa đạt | 51,4%, thu dầu thô đạt 61%`: shares of what the first is of. */
function isListedShare(fact: Percentage, { facts, folded, sentence }: SentenceContext): boolean {
  const before = facts.slice(0, facts.indexOf(fact));
  const first = before.find(({ type }) => type === 'plan-share');
  if (first?.type !== 'plan-share' || !first.named) return false;
  if (!before.every(({ type }) => type === 'plan-share' || type === 'change')) return false;
  // "thu tiền sử dụng đất đạt 31,4% dự toán; thuế bảo vệ môi trường | đạt 48,6%, lệ phí trước bạ 52% dự toán"
  const next = facts[facts.indexOf(fact) + 1];
  if (
    fact.type === 'plan-share' &&
    next?.type === 'plan-share' &&
    next.named &&
    !/\. /u.test(folded.slice(fact.end, next.start))
  )
    return true;
  return /(?<!\p{L})trong đó(?!\p{L})/u.test(folded.slice(Math.max(sentence.start, first.end), fact.start));
}

/** `giải ngân vốn đầu tư công | đạt 41,5%`: what is paid out can only be so much of its plan. */
const isOfDisbursed = (
  { start: at }: Percentage,
  { start, end, phrase }: Naming,
  { folded }: SentenceContext,
): boolean => /giải ngân/u.test(phrase) && !/[,;:]/u.test(folded.slice(Math.max(start, end), at));

/** `So với tháng trước, chỉ số sản xuất công nghiệp nhích lên | 1,1%`: what it moved by, on that month. */
const MOVED_TO = /(?<!\p{L})(?:nhích|hạ)(?!\p{L})/u;

function growthRule(
  fact: Percentage,
  naming: Naming,
  isLevel: boolean,
  { facts, folded, sentence, surroundings }: SentenceContext,
): FigureRule | undefined {
  const isOfStructure = /(?<!\p{L})(?:cơ cấu|tỷ trọng)(?!\p{L})/u.test(
    folded.slice(sentence.start, fact.start),
  );
  // "khu vực dịch vụ đóng góp cao nhất 6,05%": so much of the growth of all.
  if (/(?<!\p{L})đóng góp(?!\p{L})[^,;%]*$/u.test(folded.slice(naming.end, fact.start))) return undefined;
  if (fact.type !== 'change') {
    // "Sản xuất công nghiệp phát triển mạnh, tốc độ tăng trưởng đạt 19,6%": of the value, or of the index.
    const isOfRateOfGrowth =
      INDUSTRY.test(naming.phrase) && GROWTH_RATE.test(folded.slice(naming.end, fact.start));
    const isSingle = !isOneOfRatios(fact, facts, folded);
    const hasMoved =
      MOVED_TO.test(folded.slice(naming.end, fact.start)) &&
      opensOnMonth(folded.slice(sentence.start, fact.start), surroundings.period);
    return isLevel && isSingle && !isOfStructure && !isOfRateOfGrowth && !hasMoved
      ? 'growth-level'
      : undefined;
  }
  const before = folded.slice(sentence.start, fact.start);
  if (SHIFTS.test(before) || OF_COMPARED.test(before)) return undefined;
  const isIndex = folded.startsWith('chỉ số ', naming.start);
  if (!isIndex && OF_OTHER_INDEX.test(folded.slice(sentence.start, naming.start))) return undefined;
  if (isOnBaseInFront(fact, before)) return undefined;
  if (naming.after && isListedOnMonth(fact, facts, folded, sentence.start)) return undefined;
  if (fact.base === 'prev' || fact.base === 'other' || fact.measure !== 'percent') return undefined;
  if (isOnYearsEnd(fact, surroundings.period)) return undefined;
  // “gấp 1,2 lần” compares two growths.
  if (fact.ratio && !folded.slice(fact.start, fact.end).includes('%')) return undefined;
  if (hasPartner(fact, facts)) return undefined;
  if (isOfPlanned(fact, naming, facts)) return undefined;
  if (isOfYearNamed(before, surroundings.period)) return undefined;
  const isBehindMoney = facts.some(
    ({ type, start, end }) => type === 'value' && start >= naming.end && end <= fact.start,
  );
  return isBehindMoney ? 'growth-of-amount' : ruleOf(naming);
}

/** `Tốc độ tăng IIP các năm: năm 2022 (| +6,1%)`: of the year in front of the bracket, which is not the report's. */
function isOfYearNamed(before: string, { year }: Period): boolean {
  const named = /(?<!\p{L})năm (\d{4}) \([+-]?$/u.exec(before)?.[1];
  return named !== undefined && Number(named) !== year;
}

/** `Sản xuất công nghiệp đạt 52% kế hoạch, | tăng 8,2%`: what has a plan to itself is an amount, and no index. */
function isOfPlanned(fact: Percentage, { end }: Naming, facts: readonly Fact[]): boolean {
  const between = facts.filter((other) => other.start >= end && other.end <= fact.start);
  return (
    between.some((other) => other.type === 'plan-share' && other.named) &&
    !between.some(({ type }) => type === 'value')
  );
}

/** `chỉ số giá tiêu dùng tháng 9 tăng 2,1% so với tháng 12 năm trước`: on the year's end, and not on the same period. */
const isOnYearsEnd = ({ base, named }: ChangeFact, period: Period): boolean =>
  base === 'ytd' || (named?.month === 12 && monthsOf(period)[1] !== 12);

/** `tỷ lệ hộ nghèo giảm 1,9%, | hộ cận nghèo giảm 1,2%`: the rate of each of them falls. */
function isOfRate({ start }: Naming, { folded, sentence }: SentenceContext): boolean {
  return /(?<!\p{L})(?:tỷ lệ|tỷ trọng|cơ cấu)(?!\p{L})[^;]*$/u.test(folded.slice(sentence.start, start));
}

/** `so với tháng trước, vận chuyển tăng 0,7%, luân chuyển | tăng 1,0%`: what stands in front of a list is that of all of it. */
const LISTED_ON_MONTH = /so với (?:tháng|quý) trước,(?:(?!cùng kỳ)[^;])*$/u;
/** `20 ngành tăng so tháng trước như sau: dệt | tăng 2,2%; …`: what leads a list says what all of it is measured on. */
const LIST_ON_MONTH =
  /so (?:với )?(?:tháng|quý) trước(?: (?:như sau|gồm|bao gồm|là|như))?:(?:(?!cùng kỳ)[^.]|\.(?=\d))*$/u;

/** `giảm 6,6% | số vụ`: the unit, and no more. */
const UNIT_ALONE =
  /^[^\d]*[\d.,]+ ?% (?:về )?(?:số )?(?:vụ|doanh nghiệp|hợp tác xã|htx|hộ|trường|dự án)(?: so với cùng kỳ[^,;.()]*)?(?:,| và|[;.)]|$)/u;

function isOnYearBefore(
  fact: ChangeFact,
  isSaid: boolean,
  dimension: string | undefined,
  { folded, sentence, surroundings }: SentenceContext,
): boolean {
  if (fact.measure !== 'percent' || fact.of || fact.repeats) return false;
  const subject = subjectOf(fact, folded);
  // "giảm 6,6% số vụ": what is counted one by one says what it counts.
  const own = isSaid || UNIT_ALONE.test(folded.slice(fact.start)) ? dimension : undefined;
  const isOfOther = (measured: string): boolean =>
    measured !== own && measured !== 'mass' && !measured.includes('.');
  if (subject && (subject.length === 0 || subject.every(isOfOther))) return false;
  if (fact.base === 'last-year') return surroundings.period.kind === 'year';
  if (fact.base !== undefined) return fact.base === 'yoy' || fact.base === 'ytd';
  const before = folded.slice(sentence.start, fact.start);
  return (
    !LISTED_ON_MONTH.test(before) && !LIST_ON_MONTH.test(before) && !opensOnMonth(before, surroundings.period)
  );
}
