import { baseAfter, baseFields } from './change-base.ts';
import type { ChangeFact, Fact, ValueFact } from './fact.ts';
import { withoutBinaryNoise } from './number.ts';
import { measuresSame } from './unit-conversion.ts';

/**
 * Reads facts in the light of the facts before them: a change in a bracket behind a share or a count, a
 * change of the rate of disbursement, a list of changes under one verb.
 *
 * @param facts in order of place
 * @param folded their text, in matchForm
 */
export function relateChanges(facts: readonly Fact[], folded: string): Fact[] {
  const related: Fact[] = [];
  for (const [at, fact] of facts.entries()) {
    const before = related.at(-1);
    const between = before ? folded.slice(before.end, fact.start) : '';
    const second =
      before?.type === 'change'
        ? (underOneVerb(fact, before, between, folded) ?? ofPair(fact, before, between, folded))
        : undefined;
    if (second) related.push(second);
    else if (before?.type === 'change' && isOfTwoBases(before, fact, between, folded)) {
      related.splice(-1, 1, { ...before, base: 'prev' }, fact);
    } else if (before?.type === 'plan-share' && fact.type === 'change') {
      related.push(
        isOfShare(fact, before.number?.value, between, folded) ? { ...fact, measure: 'points' } : fact,
      );
    } else if (before?.type === 'change' && before.measure === 'count') {
      related.push(
        inBracket(fact, before, between, folded) ??
          listed(fact, before, between, related, facts[at + 1], folded),
      );
    } else if (before?.type === 'change' && before.measure === 'percent' && before.repeats) {
      const first = related.at(-2);
      related.push(
        first?.type === 'change' ? listed(fact, first, between, related, facts[at + 1], folded) : fact,
      );
    } else related.push(fact);
  }
  return related;
}

/**
 * `đạt 15% kế hoạch (tăng 3% với cùng kỳ)`, `đạt 49,4% kế hoạch, tỷ lệ giải ngân cao hơn 1,5%`, also `đạt 49,4% kế
 * hoạch, cao hơn 1,5% so với cùng kỳ`, where `cao hơn` compares two levels: the change is that of the share, in
 * points. Not where the change is more than half the share, which would then have more than doubled: `đạt 52% kế hoạch (tăng
 * 38,4% so với cùng kỳ)` grew by so much.
 */
function isOfShare(fact: ChangeFact, share: number | undefined, between: string, folded: string): boolean {
  if (fact.measure !== 'percent' || fact.ratio || (fact.value ?? 0) > (share ?? 0) / 2) return false;
  if (/^,? *$/u.test(between) && /^(?:cao|thấp) hơn /u.test(folded.slice(fact.start))) return true;
  return /^ *\( *$/u.test(between) || /^,? tỷ lệ(?: \p{L}+){0,3} *$/u.test(between);
}

/** `tăng 97 vụ (41,1%)`, `giảm 07 người chết (-10%)`: the bracket says the same change in per cent. */
function inBracket(fact: Fact, count: ChangeFact, between: string, folded: string): ChangeFact | undefined {
  const isBracket = /^(?: \p{L}+){0,3} *\( *$/u.test(between) && folded.charAt(fact.end) === ')';
  const isAlike = /^,? (?:tương đương|tương ứng|hay)(?: với)?(?: (?:giảm|tăng|khoảng|gần))* ?$/u.test(
    between,
  );
  if (!isBracket && !isAlike) return undefined;
  // "tăng 4.120 tỷ đồng (tăng 6,1%) so với cuối năm 2021": what both are measured on stands behind the bracket.
  const ownEnd = isBracket ? fact.end + 1 : fact.end;
  const behind = isBracket || count.base === undefined ? baseAfter(folded, ownEnd) : undefined;
  const isBare = fact.type === 'rate' && !fact.partOf;
  const isSigned = fact.type === 'change' && fact.measure === 'percent' && !fact.ratio;
  if ((!isBare && !isSigned) || fact.range) return undefined;
  const number = fact.type === 'rate' ? fact.number?.value : fact.value;
  const value = number === undefined ? undefined : count.falling ? -Math.abs(number) : number;
  return {
    type: 'change',
    measure: 'percent',
    ...(value === undefined ? {} : { value }),
    decimals: fact.type === 'rate' ? (fact.number?.decimals ?? 0) : fact.decimals,
    ...(count.base === undefined ? baseFields(behind) : { base: count.base }),
    ...(count.named === undefined ? {} : { named: count.named }),
    ratio: false,
    ...(count.falling ? { falling: true } : {}),
    repeats: true,
    start: fact.start,
    end: behind?.end ?? ownEnd,
    printed: fact.printed,
  };
}

/** `lần lượt | tăng 10,6%, 5,5% và 11,6%`: what such a word leads is a list of changes. */
const IN_TURN = /(?<!\p{L})(?:lần lượt|tương ứng|theo thứ tự)(?!\p{L})(?:[^;.]|\.(?=\d))*$/u;

/** `tăng 2,1% và 17,8%`, `tăng 8,8% về tấn và 11,1% về tấn.km`: a percentage with no verb of its own is a change too. */
function underOneVerb(
  fact: Fact,
  first: ChangeFact,
  between: string,
  folded: string,
): ChangeFact | undefined {
  if (first.measure !== 'percent' || first.ratio || first.repeats || first.of) return undefined;
  const isInTurn = /^(?:, |, và )$/u.test(between) && IN_TURN.test(folded.slice(0, first.end));
  if (!(isInTurn || /^(?: về \p{L}+(?: \p{L}+){0,4})? và $/u.test(between)) || fact.range) return undefined;
  const isBare = fact.type === 'rate' && !fact.partOf;
  const isTakenForRatio = fact.type === 'change' && fact.ratio && /^\d/u.test(folded.slice(fact.start));
  if (!isBare && !isTakenForRatio) return undefined;
  const number =
    fact.type === 'rate' ? fact.number?.value : fact.value === undefined ? undefined : fact.value + 100;
  return {
    type: 'change',
    measure: 'percent',
    ...(number === undefined ? {} : { value: withoutBinaryNoise(first.falling ? -number : number) }),
    decimals: fact.type === 'rate' ? (fact.number?.decimals ?? 0) : fact.decimals,
    ...(fact.type === 'change' && fact.base ? { base: fact.base } : {}),
    ...(fact.type === 'change' && fact.named ? { named: fact.named } : {}),
    ratio: false,
    ...(first.falling ? { falling: true } : {}),
    listed: true,
    start: fact.start,
    end: fact.end,
    printed: fact.printed,
  };
}

/**
 * `tăng 32,9% và tăng 11,2%` in a list whose first says that one is on the month before and one on the year before: neither
 * says which, so that the second is like one without a verb of its own.
 */
function ofPair(fact: Fact, first: ChangeFact, between: string, folded: string): ChangeFact | undefined {
  if (
    fact.type !== 'change' ||
    [fact, first].some(({ measure, base, ratio }) => measure !== 'percent' || base || ratio)
  )
    return undefined;
  if (between !== ' và ' || !BOTH_BASES.test(folded.slice(0, first.start))) return undefined;
  return { ...fact, listed: true };
}

/**
 * `98 tỷ đồng, tăng 1,3% | và gấp 3,7 lần cùng kỳ`: of two changes of one thing, of which the second is on the year before, the
 * first is on something else; so it is where the two are set against each other (`giảm 0,6% | , song tăng 6,3% so với cùng kỳ`).
 */
const isOfTwoBases = (first: ChangeFact, fact: Fact, between: string, folded: string): boolean =>
  fact.type === 'change' &&
  (CONTRAST.test(between) || (between === ' và ' && folded.startsWith('gấp ', fact.start))) &&
  fact.base === 'yoy' &&
  [first, fact].every(({ measure, listed }) => measure === 'percent' && listed !== true) &&
  first.base === undefined &&
  !first.ratio &&
  !IN_TURN.test(folded.slice(0, first.start));

/** Between a change and another one that it is set against, with a reason that names no number. */
const CONTRAST =
  /^(?: (?:do|nhờ|vì) [^;.\d]{2,70}?)?,? (?:song|nhưng|tuy nhiên|tuy vậy)(?: (?:lại|vẫn|đã|cũng))* $/u;

const RATE = '[\\d.,]+ ?%';
const ON_MONTH = 'so(?: với)? (?:tháng|quý) (?:trước|\\d{1,2}(?!\\d)';
const ON_SPAN = `${ON_MONTH}|[ivx]+(?!\\p{L}))`;
const ON_YEAR = 'so(?: với)? cùng';
/** To the end, within the sentence. */
const WITHIN = '(?:[^.]|\\.(?=\\d|\\p{L}| trong đó))*$';
/** The whole's two changes, in the ways in which offices tell them. */
const BOTH_BASES = new RegExp(
  [
    // "tăng 2,2% so với tháng trước và tăng 11% so với cùng kỳ"
    `${RATE} ${ON_SPAN}[^;.%]*(?:,| và|, và)(?: vẫn)? (?:tăng|giảm) ${RATE} ${ON_YEAR} (?:kỳ|tháng)${WITHIN}`,
    // "so với tháng trước tăng 2,2%, so với cùng kỳ tăng 11%"
    `${ON_SPAN}[^;.%]*?${RATE}[,;] (?:và |còn )?${ON_YEAR} kỳ[^;.%]*?${RATE}${WITHIN}`,
    // The first way once more, with the parts in the next sentence.
    `${RATE} ${ON_MONTH})[^;.%]* và (?:tăng|giảm) ${RATE} ${ON_YEAR} kỳ(?:[^.]|\\.(?=\\d))*` +
      '(?:\\. (?!(?:lũy kế|tính chung|cộng dồn)(?!\\p{L}))(?:[^.]|\\.(?=\\d))*)?$',
  ].join('|'),
  'u',
);

/**
 * `giảm 05 vụ, 07 người chết, 06 người bị thương`: the further numbers are changes under the same verb, if
 * the text has stated what they are changes of. (`28 vụ, tăng 05 vụ, 27 người chết` has not.)
 */
function listed(
  fact: Fact,
  first: ChangeFact,
  between: string,
  facts: readonly Fact[],
  next: Fact | undefined,
  folded: string,
): Fact {
  if (fact.type !== 'value' || !isListed(between) || hasItsOwn(fact, first, next)) return fact;
  if (endsItsList(fact, first, folded)) return fact;
  const isStated = facts.some((other) => other.type === 'value' && measuresSame(other.unit, fact.unit));
  if (!isStated) return fact;
  const { number, unit, start, end, printed } = fact;
  return {
    type: 'change',
    measure: 'count',
    ...(number ? { value: first.falling ? -number.value : number.value } : {}),
    decimals: number?.decimals ?? 0,
    ...(first.base === undefined ? {} : { base: first.base }),
    ...(first.named === undefined ? {} : { named: first.named }),
    unit,
    ratio: false,
    ...(first.falling ? { falling: true } : {}),
    listed: true,
    start,
    end,
    printed,
  };
}

/** `tăng 109 xã và | 38 xã đạt chuẩn …, tăng 17 xã`: what has a change of its own in the unit of the change before is none. */
const hasItsOwn = ({ unit }: ValueFact, first: ChangeFact, next: Fact | undefined): boolean =>
  next?.type === 'change' &&
  next.measure === 'count' &&
  [first, next].every((change) => change.unit !== undefined && measuresSame(change.unit, unit));

/** `tăng 412 ca so với cùng kỳ, | 01 ca tử vong`: what a change was said to be measured on ends it, where the next counts alike. */
const endsItsList = ({ unit }: ValueFact, { unit: own, start, end }: ChangeFact, folded: string): boolean =>
  own !== undefined &&
  measuresSame(own, unit) &&
  /\d[^\d]* so (?:với )?(?:cùng|năm|tháng|quý)/u.test(folded.slice(start, end));

const isListed = (between: string): boolean => /^(?: \p{L}+){0,3}(?:,| và) $/u.test(between);

/**
 * Whether a value stands in a list of changes though nothing before it says what it would be a change of:
 * it may be a value or a change.
 */
export function mayBeListedChange(value: ValueFact, facts: readonly Fact[], folded: string): boolean {
  const at = facts.indexOf(value);
  const [before, next] = [facts[at - 1], facts[at + 1]];
  if (before?.type === 'change' && hasItsOwn(value, before, next)) return false;
  if (!before || !isListed(folded.slice(before.end, value.start))) return false;
  if (before.type === 'change') return before.measure === 'count' || before.repeats === true;
  return before.type === 'value' && mayBeListedChange(before, facts, folded);
}
