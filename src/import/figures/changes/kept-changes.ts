import type { Fact, ValueFact } from '../../../domain/fact.ts';

/** `tăng gần 3 lần`: what it says is not known, and the value's passage ends before it. */
const isUnreadable = (fact: Fact): boolean =>
  fact.type === 'change' && fact.ratio && fact.value === undefined && fact.base === 'other';

/** `66/64 ha, tăng 3,1%`: by so much the value is above what the fraction names, its plan. */
function isOnPlan(fact: Fact, group: readonly Fact[]): boolean {
  const value = group.find((other) => other.type === 'value');
  if (fact.type !== 'change' || fact.measure !== 'percent' || !value?.whole || !value.number) return false;
  const above = 100 * (value.number.value / value.whole.value - 1);
  return fact.value !== undefined && Math.abs(above - fact.value) < 0.1;
}

/** `giảm 0,7% so tháng trước | (giảm 553 tấn)`: a bracket says again what stands before it. */
export function isInBracketOf(last: Fact | undefined, fact: Fact): boolean {
  const isElsewhere = last?.type === 'change' && (last.base === 'prev' || last.base === 'other');
  return isElsewhere && fact.type === 'change' && fact.base === undefined && fact.measure === 'count';
}

/** A bare `bằng 92,9%`, of the plan or of the year before. */
export const isOpenRatio = (fact: Fact): boolean => fact.type === 'change' && fact.maybeOfPlan === true;

/** `So với cùng kỳ năm trước, đàn lợn | bằng 103,8%, …`: what a sentence opens with is what its ratios are of. */
const OPENS_ON_YEAR =
  /^ *["“]?(?:[-–+] )?so với cùng kỳ(?: năm (?:trước|ngoái|\d{4}))?,? (?:(?!so với|kế hoạch|dự toán)(?:[^.]|\.(?=\d)))*$/u;

/**
 * Of a list's bare `bằng 92,9%` the first says that it is of the same period a year before, or what its sentence opens with, or
 * nothing does.
 *
 * @param lead the sentence up to the value, in matchForm
 */
export function openRatioBase(value: ValueFact, facts: readonly Fact[], lead: string): 'yoy' | undefined {
  if (OPENS_ON_YEAR.test(lead)) return 'yoy';
  const last = facts
    .slice(0, facts.indexOf(value))
    .findLast((fact) => fact.type === 'plan-share' || (fact.type === 'change' && fact.ratio && fact.base));
  return last?.type === 'change' && last.base === 'yoy' ? 'yoy' : undefined;
}

/**
 * `tăng 15,6 triệu đồng so với đầu nhiệm kỳ`, `tăng 5,4% (tăng 150 tỷ đồng) so với Trung ương giao`: a change on a base that the
 * archive does not keep would by itself be read as one on the year before.
 */
function upToForeignBase(group: readonly Fact[]): readonly Fact[] {
  const at = group.findIndex(
    (fact) => fact.type === 'change' && fact.base === 'other' && !isUnreadable(fact),
  );
  return at < 0 ? group : group.slice(0, at);
}

/** `đạt 10,7 tỷ USD, giảm 7% nhưng tăng 10,4 điểm phần trăm so với 4 tháng`: points of no share. */
const isPointsOfNothing = (fact: Fact, group: readonly Fact[]): boolean =>
  fact.type === 'change' &&
  fact.measure === 'points' &&
  group.some((other) => other.type === 'value' && /^(?:VND|USD)$/u.test(other.unit.dimension)) &&
  !group.some(({ type }) => type === 'plan-share');

/**
 * What of the facts beside a value its passage can hold: no change that cannot be read, none on another base, no ratio that
 * leaves open of what it is, and no bare share of a count of which the catalogue has a share.
 */
export function keptChanges(
  group: readonly Fact[],
  { openAs, hasShare }: { readonly openAs: 'yoy' | undefined; readonly hasShare: boolean },
): Fact[] {
  const hasPlan = group.some(({ type }) => type === 'plan-share');
  return upToForeignBase(group).filter(
    (fact, at) =>
      !isInBracketOf(group[at - 1], fact) &&
      !isUnreadable(fact) &&
      !isPointsOfNothing(fact, group) &&
      !isOnPlan(fact, group) &&
      !(isOpenRatio(fact) && !openAs && !hasPlan) &&
      !(hasShare && fact.type === 'plan-share' && !fact.named),
  );
}
