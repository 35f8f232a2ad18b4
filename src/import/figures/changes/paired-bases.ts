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
      : facts[at - 1]?.type !== 'value' && whole && isPartOf(whole, start, facts, folded)
        ? ([whole[0].base, whole[1].base] as const)
        : undefined;
    if (!bases) continue;
    given.set(fact, { ...fact, base: bases[0] });
    given.set(next, { ...next, base: bases[1] });
  }
  return facts.map((fact) => given.get(fact) ?? fact);
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

const isPercent = (fact: Fact | undefined): fact is ChangeFact =>
  fact?.type === 'change' && fact.measure === 'percent' && !fact.ratio;
