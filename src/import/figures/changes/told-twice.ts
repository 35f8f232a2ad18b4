import type { ChangeFact, Fact } from '../../../domain/fact.ts';
import type { SentenceContext } from '../sentence-context.ts';

/**
 * Of a change told as a count and once more in per cent, the second: `so với cùng kỳ năm 2018, số vụ tai nạn giao thông giảm 512 vụ |
 * (giảm 4,1%)`. Only where the sentence says before it that both are on the same period: by themselves they may be on the month before.
 */
export function toldTwice(fact: Fact, { facts, folded, sentence }: SentenceContext): ChangeFact | undefined {
  if (fact.type !== 'change' || fact.measure !== 'count') return undefined;
  const next = facts[facts.indexOf(fact) + 1];
  if (next?.type !== 'change' || next.measure !== 'percent' || next.repeats !== true) return undefined;
  const isOnYearBefore =
    fact.base === 'yoy' ||
    /(?<!\p{L})so với cùng kỳ(?!\p{L})/u.test(folded.slice(sentence.start, fact.start));
  const { repeats: _repeats, ...told } = next;
  return isOnYearBefore ? told : undefined;
}
