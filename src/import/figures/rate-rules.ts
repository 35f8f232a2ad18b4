import type { ChangeFact, Fact, ValueFact } from '../../domain/fact.ts';
import type { NamedIndicator, Naming } from './alias-index.ts';
import { subjectOf } from './change-subject.ts';
import type { FigureRule } from './confidence.ts';
import { hasPartner } from './listed-pairs.ts';
import type { SentenceContext } from './sentence-context.ts';

type Percentage = Exclude<Fact, ValueFact>;

/** How a name was found. */
export function ruleOf({ behind, composed, carried, after }: Naming): FigureRule {
  if (carried) return 'carried-name';
  if (composed) return 'composed-name';
  if (behind) return 'name-behind';
  return after ? 'leaning-name' : 'name-before';
}

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
    const isPart = fact.type === 'rate' && (/^tỷ trọng/iu.test(name) || / chiếm$/u.test(naming.phrase));
    return isLevel || isPart ? ruleOf(naming) : undefined;
  }
  if (kind === 'growth') return growthRule(fact, naming, isLevel, context);
  if (naming.behind || naming.composed || context.surroundings.isDamaged) return undefined;
  if (fact.type === 'plan-share' && fact.named) return 'share-alone';
  return fact.type === 'change' && isOnYearBefore(fact, context.folded) ? 'change-alone' : undefined;
}

function growthRule(
  fact: Percentage,
  naming: Naming,
  isLevel: boolean,
  { facts, folded }: SentenceContext,
): FigureRule | undefined {
  if (fact.type !== 'change') return isLevel ? 'growth-level' : undefined;
  if (fact.base === 'prev' || fact.base === 'other' || fact.measure !== 'percent') return undefined;
  // “gấp 1,2 lần” compares two growths.
  if (fact.ratio && !folded.slice(fact.start, fact.end).includes('%')) return undefined;
  if (fact.listed && hasPartner(fact, facts)) return undefined;
  const isBehindMoney = facts.some(
    ({ type, start, end }) => type === 'value' && start >= naming.end && end <= fact.start,
  );
  return isBehindMoney ? 'growth-of-amount' : ruleOf(naming);
}

function isOnYearBefore(fact: ChangeFact, folded: string): boolean {
  if (fact.measure !== 'percent' || fact.of || fact.repeats) return false;
  if (subjectOf(fact, folded) !== undefined) return false;
  return fact.base === 'yoy' || fact.base === 'ytd' || fact.base === undefined;
}
