import type { ChangeFact, Fact, ValueFact } from '../../../domain/fact.ts';
import { isPerHead, measuresSame } from '../../../domain/unit-conversion.ts';
import type { TextRange } from '../../../domain/sentences.ts';
import { isOf, isOfOtherCount } from './change-subject.ts';

/** How far a share or change may stand behind the value it belongs to, with no number in between. */
const REACH = 90;

/**
 * The share of plan and the changes that follow a value: up to the next value, the clause's end (`;`, full
 * stop) or a second fact of a kind that the group already has. A bare `; đạt 102,6% KH` goes on.
 *
 * @param passesShares whether what stands behind `chiếm 58%` is the value's too: not where that is a figure of its own
 */
export function factsBehind(
  value: Fact,
  facts: readonly Fact[],
  text: string,
  sentence: TextRange,
  isNameStart: (offset: number) => boolean,
  passesShares = true,
): Fact[] {
  const taken: Fact[] = [];
  let end = value.end;
  for (const fact of facts.slice(facts.indexOf(value) + 1)) {
    // "đón 2,86 triệu lượt khách | sau 9 tháng | , đạt 92,3% kế hoạch"
    const between = text
      .slice(end, fact.start)
      .replace(/^((?: \p{L}+){0,4}) (?:sau|trong|qua) \d{1,2} tháng(?=,)/u, '$1')
      .replace(AT_PRICES, '');
    const continues =
      between === '; ' &&
      ((fact.type === 'plan-share' && fact.named) || isInBracketOf(taken.at(-1), fact, text, value.end));
    if (fact.start >= sentence.end || fact.start - end > REACH) break;
    // A digit within a word is a letter that OCR misread: "t6 cao".
    if (!continues && /[;:]|\.\s|(?<![\p{L}\d])\d/u.test(between)) break;
    if (fact.range || isPastItsList(value, fact, facts, text, sentence)) break;
    if (fact.type === 'value' || (fact.type === 'rate' && !fact.partOf)) break;
    if (nameStarts(end, fact.start, isNameStart)) break;
    if (fact.type === 'rate') {
      if (passesShares) end = fact.end + (OF_WHOLE.exec(text.slice(fact.end, sentence.end))?.[0].length ?? 0);
      continue;
    }
    // "đạt 101,8% so kế hoạch (tăng 1.440 ha)": a bracket says of the plan how much that is.
    if (fact.type === 'change' && fact.measure === 'count' && isOnPlan(fact, taken.at(-1), text)) break;
    if (fact.type === 'change' && ABOVE_A_MONTH.test(between)) break;
    if (taken.some((other) => kindOf(other) === kindOf(fact)) || kindOf(value) === kindOf(fact)) break;
    if (value.type === 'value' && (isForeignCount(fact, value) || !isOf(value, fact, text))) break;
    if (
      (IN_TURN.test(between) && !isPlanOf(fact, between)) ||
      isInTurn(value, fact, facts, text) ||
      givesInTurn(fact, facts, text) ||
      isOfMovement(fact, between, text)
    )
      break;
    if (value.type === 'value' && (isShareOfFiles(fact, value) || isOfOtherCount(fact, between, value)))
      break;
    if (isShareOfOther(fact, between) || isUnmeasured(fact, taken)) break;
    taken.push(fact);
    end = fact.end;
  }
  return taken;
}

/** `962 tỷ đồng | (giá so sánh 2010) | , tăng 4,3%`. */
const AT_PRICES =
  /^,? \(?(?:tính )?(?:theo )?giá (?:so sánh|hiện hành|cố định|thực tế)(?: (?:năm )?\d{4})?\)?(?=,)/u;

/** `536 tỷ đồng (đạt 46% dự toán; | +81%)`: within the bracket that tells of the value. */
const isInBracketOf = (last: Fact | undefined, fact: Fact, text: string, from: number): boolean =>
  last?.type === 'plan-share' &&
  last.named &&
  fact.type === 'change' &&
  fact.measure === 'percent' &&
  /^ ?\([^()]*$/u.test(text.slice(from, fact.start)) &&
  /^(?: so[^();]*)?\)/u.test(text.slice(fact.end));

/**
 * `tổng thu … (trong đó thu nội địa 812 tỷ đồng, thu khác 96 tỷ đồng), | đạt 52% dự toán`, `thu nội địa 842 tỷ đồng (tiền đất 290
 * tỷ đồng), | tăng 12%`, `tỷ lệ hộ nghèo còn 2,3% (1.200 hộ), | giảm 0,5%`: behind a bracket, of what it stands behind.
 */
function isPastItsList(
  { start, end }: Fact,
  fact: Fact,
  facts: readonly Fact[],
  text: string,
  sentence: TextRange,
): boolean {
  const between = text.slice(end, fact.start);
  const closed = between.indexOf(')');
  if (closed < 0 || between.slice(0, closed).includes('(')) return false;
  const lead = text.slice(sentence.start, start);
  const opened = sentence.start + lead.lastIndexOf('(');
  if (opened < sentence.start || lead.lastIndexOf(')') > opened - sentence.start) return false;
  const whole = facts.findLast((other) => other.end <= opened);
  const isBehindFact = whole !== undefined && /^(?: \p{L}+){0,6} ?$/u.test(text.slice(whole.end, opened));
  return isBehindFact || LIST_IN_BRACKET.test(lead);
}

const LIST_IN_BRACKET = /\((?:trong đó|gồm|bao gồm)(?!\p{L})[^()]*$/u;

/** `khá hơn mức thực hiện tháng 6 (| tăng 4.900 tỷ đồng)`. */
const ABOVE_A_MONTH =
  /(?<!\p{L})hơn (?:so với )?(?:mức )?(?:thực hiện |của )*(?:tháng|quý) (?:trước|\d{1,2}|[ivx]+)[^()]*\($/u;

const isOnPlan = ({ base, start }: ChangeFact, last: Fact | undefined, text: string): boolean =>
  base === undefined && last?.type === 'plan-share' && /^\s*\($/u.test(text.slice(last.end, start));

/** `chiếm 58% | trong tổng mức bán lẻ hàng hóa và doanh thu dịch vụ`: what a share is of names nothing anew. */
const OF_WHOLE = /^ (?:trong |của |so với |trên )?(?:tổng |toàn )[^,;.()\d]*?(?=,| và (?:tăng|giảm|bằng) )/u;

/** What a share goes on to say of itself: `58,4% | trường đạt chuẩn quốc gia, | tăng 1,6 điểm phần trăm`. */
const REST_OF_SHARE =
  /^ (?!(?:kế hoạch|dự toán|chỉ tiêu)(?!\p{L})|.*(?<!\p{L})(?:và|còn|trong khi|nhưng|song|riêng)(?!\p{L}))[^,;.():%]{3,80}, $/u;

/** The change right behind a share: `đạt 62,1%, tăng 1,8%`, which for a share are points. */
export function changeBehindShare(share: Fact, facts: readonly Fact[], text: string): Fact[] {
  const next = facts[facts.indexOf(share) + 1];
  if (next?.type !== 'change' || next.measure === 'count' || next.ratio) return [];
  if (next.base === 'prev' || next.base === 'other' || givesInTurn(next, facts, text)) return [];
  const between = text.slice(share.end, next.start);
  const isBehind = next.measure === 'points' && REST_OF_SHARE.test(between);
  return isBehind || /^(?:,| \(|)? *$/u.test(between) ? [next] : [];
}

/** The change that stands between a name and its value: `… tăng 8,5% so với cùng kỳ, ước chi 2.251 tỷ đồng`. */
export function factsBefore(value: ValueFact, nameEnd: number, facts: readonly Fact[]): Fact[] {
  return facts.filter(
    (fact) =>
      fact.start >= nameEnd &&
      fact.end <= value.start &&
      !fact.range &&
      (fact.type === 'change' || fact.type === 'plan-share'),
  );
}

/** Changes on the month before, on the year's start and on the year before do not stand in each other's way. */
export const kindOf = (fact: Fact): string =>
  fact.type === 'change'
    ? `change ${fact.measure} ${fact.base === 'prev' || fact.base === 'ytd' ? fact.base : ''} ${fact.named?.month === 12 ? 12 : ''}`
    : fact.type;

/** `đạt 486,3 tỷ đồng, tương ứng | 88,4% dự toán`: one share of a plan is given to no list. */
const isPlanOf = (fact: Fact, between: string): boolean =>
  fact.type === 'plan-share' && fact.named && /^, tương ứng(?: với)? $/u.test(between);

/** `…, luân chuyển đạt 1.287 triệu người.km, so với cùng kỳ | vận chuyển giảm 4,8%, luân chuyển giảm 3,3%`: a list that says of each what it is of. */
const isOfMovement = ({ type, end }: Fact, between: string, text: string): boolean =>
  type === 'change' &&
  /(?<!\p{L})(?:vận|luân) chuyển(?: \p{L}+){0,2} $/u.test(between) &&
  /^(?: \p{L}+){0,6}, (?:vận|luân) chuyển(?: \p{L}+){0,2} (?:tăng|giảm) /u.test(text.slice(end, end + 60));

/** `392.000 con và 8,4 triệu con, | tăng 5,2% và 3,7%`: as many changes as there are values side by side. */
function isInTurn(value: Fact, fact: Fact, facts: readonly Fact[], text: string): boolean {
  const at = facts.indexOf(value);
  const [before, next] = [facts[at - 1], facts[facts.indexOf(fact) + 1]];
  return (
    value.type === 'value' &&
    before?.type === 'value' &&
    fact.type === 'change' &&
    facts[at + 1] === fact &&
    next?.type === 'change' &&
    (next.listed === true || isAnotherOfItsKind(fact, next)) &&
    /^(?:,| và|, và) (?:(?:hơn|trên|gần|khoảng) )?$/u.test(text.slice(before.end, value.start)) &&
    /^,? và $/u.test(text.slice(fact.end, next.start))
  );
}

/** `số A là 96 người, số B là 88 người, | tăng lần lượt 5,1% và 5,4%`: a list that says of itself that each has its own. */
const givesInTurn = (fact: Fact, facts: readonly Fact[], text: string): boolean => {
  const next = facts[facts.indexOf(fact) + 1];
  return (
    fact.type === 'change' &&
    next?.type === 'change' &&
    next.listed === true &&
    IN_TURN.test(text.slice(fact.start, fact.end))
  );
};

/** `tăng 3,2% và | giảm 6,5%`: no value has two changes that say no base. */
const isAnotherOfItsKind = (fact: ChangeFact, next: ChangeFact): boolean =>
  [fact, next].every(({ measure, ratio }) => measure === 'percent' && !ratio) &&
  fact.base === undefined &&
  (next.base === undefined || next.base === 'yoy');

/** Changes that are given to several values in turn. */
const IN_TURN = /(?<!\p{L})(?:lần lượt|tương ứng|theo thứ tự)(?!\p{L})/u;

/** `tăng 5% so với tháng trước, tăng 3%`: what the second is measured on stays open. */
const isUnmeasured = (fact: Fact, taken: readonly Fact[]): boolean =>
  fact.type === 'change' &&
  fact.base === undefined &&
  taken.some((other) => other.type === 'change' && other.base === 'prev');

/** `…, tỷ lệ che phủ đạt 61%`: a share that does not say of what is the value's only right behind it. */
const isShareOfOther = (fact: Fact, between: string): boolean =>
  fact.type === 'plan-share' &&
  !fact.named &&
  !/^[^,(]*[,(]? *(?:so(?: với)? (?:dự toán|kế hoạch)(?: \p{L}+){0,3} )?(?:(?:ước|mới|chỉ|đã|tỷ lệ (?:giải ngân|thực hiện)) *)*$/u.test(
    between,
  );

/** `trả trước hạn 22.140 hồ sơ, | đạt 82,9%`: of all that were settled; no plan tells how many files come. */
const isShareOfFiles = (fact: Fact, { unit }: ValueFact): boolean =>
  unit.dimension === 'file' && fact.type === 'plan-share' && !fact.named;

/** `tăng 16,6 ha` behind a number of cases says nothing of the cases. */
function isForeignCount(fact: Fact, value: ValueFact): boolean {
  return (
    fact.type === 'change' &&
    fact.measure === 'count' &&
    fact.unit !== undefined &&
    !measuresSame(fact.unit, value.unit) &&
    // "61,4 triệu đồng/người/năm, tăng 3,2 triệu đồng"
    !isPerHead(fact.unit, value.unit)
  );
}

function nameStarts(from: number, to: number, isNameStart: (offset: number) => boolean): boolean {
  for (let offset = from; offset < to; offset += 1) if (isNameStart(offset)) return true;
  return false;
}

/** Changes as counts that stand behind several values and belong to one of them by unit and words. */
export function isLooseCount(fact: Fact): fact is ChangeFact {
  return fact.type === 'change' && fact.measure === 'count';
}
