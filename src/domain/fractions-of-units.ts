import type { Fact, ValueFact } from './fact.ts';

/** Between a value and the plan or the whole that it is of, both with their unit. */
const STROKE = /^ ?\/ ?(?:(?:kh|kế hoạch|dự toán) )?$/u;

/**
 * Joins `584 ha/571,2 ha`, `208 ha/KH 214 ha` into so many of so many, as `584/571,2 ha` is read.
 *
 * @param facts in order of place
 * @param folded their text, in matchForm
 */
export function joinFractionsOfUnits(facts: readonly Fact[], folded: string): Fact[] {
  const joined: Fact[] = [];
  for (const fact of facts) {
    const last = joined.at(-1);
    if (last?.type === 'value' && fact.type === 'value' && isOf(last, fact, folded)) {
      joined[joined.length - 1] = { ...last, ...(fact.number ? { whole: fact.number } : {}), end: fact.end };
    } else joined.push(fact);
  }
  return joined;
}

const isOf = (value: ValueFact, whole: ValueFact, folded: string): boolean =>
  !value.whole &&
  !value.of &&
  value.unit.dimension === whole.unit.dimension &&
  value.unit.factor === whole.unit.factor &&
  STROKE.test(folded.slice(value.end, whole.start));
