import type { ChangeFact, Fact } from '../../../domain/fact.ts';
import { sentenceAround, sentenceStart } from '../../../domain/sentences.ts';

const BESIDE = /^(?:,| và|, và|;)? (?:nhưng |song |lại |vẫn )*$/u;
const BOTH = /^(?:,| và|, và|;| nhưng|, nhưng) $/u;
/** `so với tháng trước và cùng kỳ tăng lần lượt | 5,2% và 16,4%`. */
const BOTH_IN_FRONT =
  /so với (?:các )?(?:tháng|quý) trước(?: và|,) (?:so với )?cùng kỳ[^,;.\d]*(?:lần lượt|tương ứng)[^,;.\d]*$/u;

/**
 * `IIP tăng 2,2% so với tháng trước và tăng 11% so với cùng kỳ; trong đó dệt | giảm 1,1% và tăng 5,9%`: parts that have two changes,
 * as their whole has in the same sentence, have them on the same two bases and in the same order.
 */
export function withPairedBases(facts: readonly Fact[], folded: string): Fact[] {
  let whole: readonly [ChangeFact, ChangeFact] | undefined;
  const given = new Map<Fact, Fact>();
  for (const [at, fact] of facts.entries()) {
    const next = facts[at + 1];
    if (!isPercent(fact) || !isPercent(next) || given.has(fact)) continue;
    const between = folded.slice(fact.end, next.start);
    const start = sentenceStart(folded, fact.start);
    if (fact.base !== undefined && next.base !== undefined && BESIDE.test(between)) whole = [fact, next];
    if (fact.base !== undefined || next.base !== undefined || !BOTH.test(between)) continue;
    // A third beside them, or a value before them, and they are no pair of a part's.
    const third = facts[at + 2];
    if (isPercent(third) && BOTH.test(folded.slice(next.end, third.start))) continue;
    const inFront = BOTH_IN_FRONT.test(folded.slice(start, folded.indexOf(fact.printed, fact.start)));
    const bases = inFront
      ? (['prev', 'yoy'] as const)
      : whole && isAlike(whole, fact, facts, given, folded) && isPartOf(whole, start, facts, folded)
        ? ([whole[0].base, whole[1].base] as const)
        : undefined;
    if (!bases) continue;
    given.set(fact, { ...fact, base: bases[0] });
    // What has its base is no more one of a list that says none.
    const { listed: _listed, ...second } = next;
    given.set(next, { ...second, base: bases[1] });
  }
  for (const fact of given.values()) GIVEN.add(fact);
  return facts.map((fact) => given.get(fact) ?? fact);
}

/**
 * `3.942 doanh nghiệp …, giảm 23,7% so với tháng trước và giảm 9,3% so với cùng kỳ; có 4.058 doanh nghiệp …, | tăng 38,3% và tăng
 * 16,2%`: of an amount as of an amount, and not of two side by side, which have one change each.
 */
function isAlike(
  [first, second]: readonly [ChangeFact, ChangeFact],
  fact: ChangeFact,
  facts: readonly Fact[],
  given: ReadonlyMap<Fact, Fact>,
  folded: string,
): boolean {
  const at = facts.indexOf(fact);
  const [before, value] = facts.slice(at - 2, at);
  if (value?.type !== 'value') return true;
  const isOfAmount = facts[facts.indexOf(first) - 1]?.type === 'value';
  if (!isOfAmount || !before || (before !== second && !given.has(before))) return false;
  return /^; [^;.]*$/u.test(folded.slice(before.end, value.start));
}

/** `Trong đó, dệt | giảm 1,1% và tăng 5,9%; …`: the next sentence too, where none of its changes says what it is on. */
const OF_PARTS = /^["“]?(?:- )?(?:trong đó|trong số đó|cụ thể)(?!\p{L})/u;

function isPartOf(
  [first, second]: readonly [ChangeFact, ChangeFact],
  start: number,
  facts: readonly Fact[],
  folded: string,
): boolean {
  if (first.base === second.base) return false;
  if (first.start >= start) return true;
  const isNext = first.start >= sentenceStart(folded, Math.max(0, start - 3));
  const end = start + sentenceAround(folded, start).length;
  const saysNone = facts.every(
    (fact) => fact.start < start || fact.start >= end || fact.type !== 'change' || fact.base === undefined,
  );
  return isNext && saysNone && OF_PARTS.test(folded.slice(start));
}

const GIVEN = new WeakSet<Fact>();

/** Whether a change has its base by the pair that it is one of: its own words say none. */
export const hasBaseOfPair = (fact: Fact): boolean => GIVEN.has(fact);

const isPercent = (fact: Fact | undefined): fact is ChangeFact =>
  fact?.type === 'change' && fact.measure === 'percent' && !fact.ratio;
