import type { ChangeBase, Fact } from '../../domain/fact.ts';
import type { TextRange } from '../../domain/sentences.ts';

/** A sentence that goes on from the one before it: what that counts, and to which day, it counts too. */
const JOINT =
  /^["“]?(?:trong đó|trong số đó|cụ thể|bao gồm|gồm|đồng thời|bên cạnh đó|ngoài ra|cùng với đó|tuy nhiên|song)(?!\p{L})|^(?:\p{L}+ ){1,4}cũng(?!\p{L})|^có (?:(?:hơn|khoảng|trên|gần|thêm) )?\d/u;
/** What follows is parts of what came before. */
const PARTS = /(?<!\p{L})(?:trong đó|trong số đó|cụ thể|gồm)(?!\p{L})/u;

/**
 * Where the words begin whose time a sentence shares: its own start, or that of the first of the sentences that
 * it goes on from.
 *
 * @param folded the passage, in matchForm
 */
export function joinedStart(sentences: readonly TextRange[], sentence: TextRange, folded: string): number {
  let at = sentences.indexOf(sentence);
  while (at > 0 && JOINT.test(folded.slice(sentences[at]?.start, sentences[at]?.end))) at -= 1;
  return sentences[at]?.start ?? sentence.start;
}

/**
 * What the change of a part is measured on that does not say so itself: the same as the last change before it
 * (`tăng 3% so với tháng trước, trong đó khai khoáng tăng 2%`).
 *
 * @param facts those of the sentences that share their time, in order of place
 * @param leans whether the part is named by a short name that leans on the whole's
 */
export function sharedBase(
  fact: Fact,
  facts: readonly Fact[],
  folded: string,
  leans: boolean,
): ChangeBase | undefined {
  if (fact.type !== 'change' || fact.base !== undefined) return undefined;
  const before = facts.slice(0, facts.indexOf(fact));
  const last = before.findLast((other) => other.type === 'change' && other.base !== undefined);
  if (last?.type !== 'change') return undefined;
  return leans || PARTS.test(folded.slice(last.end, fact.start)) ? last.base : undefined;
}
