import type { Fact } from '../../../domain/fact.ts';

/** Whether a change is the first of two under one verb, neither of which says what it is measured on. */
export function hasPartner(fact: Fact, facts: readonly Fact[]): boolean {
  const next = facts[facts.indexOf(fact) + 1];
  return (
    fact.type === 'change' &&
    fact.base === undefined &&
    next?.type === 'change' &&
    next.listed === true &&
    next.measure === 'percent' &&
    next.base === undefined
  );
}

/** `bằng 76,2% và 113,8%`: of two ratios in a row neither says what it is measured on. */
export function isOneOfRatios(fact: Fact, facts: readonly Fact[], folded: string): boolean {
  const at = facts.indexOf(fact);
  const joins = (first: Fact | undefined, second: Fact | undefined): boolean =>
    first?.type === 'rate' &&
    second?.type === 'rate' &&
    folded.startsWith('bằng ', first.start) &&
    folded.slice(first.end, second.start) === ' và ';
  return joins(fact, facts[at + 1]) || joins(facts[at - 1], fact);
}

/** `tăng 2,1% và 17,8%`: which of them is on the year before, the passage alone does not say; both are left out. */
export function withoutPairs(group: readonly Fact[], facts: readonly Fact[]): Fact[] {
  return group.filter(
    (fact) =>
      !(
        fact.type === 'change' &&
        fact.measure === 'percent' &&
        (fact.listed === true || hasPartner(fact, facts))
      ),
  );
}

/** Whether a fact says again what one before the value says. */
export function repeats(fact: Fact, before: readonly Fact[]): boolean {
  return before.some(
    (other) =>
      other.type === fact.type &&
      (other.type !== 'change' || fact.type !== 'change' || other.measure === fact.measure),
  );
}
