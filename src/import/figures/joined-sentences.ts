import type { ChangeBase, Fact } from '../../domain/fact.ts';
import type { Period } from '../../domain/period.ts';
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

/** `so với 6 tháng đầu năm 2019, GRDP đã | tăng 12%`: a year named in front that is not the one before the report's. */
export function isAgainstAnotherYear(fact: Fact, before: string, { year }: Period): boolean {
  if (fact.type !== 'change' || fact.base !== undefined) return false;
  const named = /(?<!\p{L})(?:so với|so) [^,;()]*?(?<!\d)((?:19|20)\d{2})(?!\d)[^,;()]*,[^;]*$/u.exec(
    before,
  )?.[1];
  return named !== undefined && Number(named) !== year - 1 && !/cùng kỳ[^,]*,[^,]*$/u.test(before);
}

const isBeside = (between: string): boolean => /^(?:,| và|, và|;)? ?(?:nhưng )?$/u.test(between);

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
  const before = facts.slice(0, facts.indexOf(fact)).filter((other) => other.type === 'change');
  const last = before.findLast(({ base }) => base !== undefined);
  if (!last) return undefined;
  if (!leans && !PARTS.test(folded.slice(last.end, fact.start))) return undefined;
  // "98 tỷ đồng, tăng 1% so với tháng trước và tăng 5% so với cùng kỳ. Trong đó, … 12 tỷ đồng, tăng 2%": on either of them.
  const isOfAmount = facts[facts.indexOf(fact) - 1]?.type === 'value';
  const other = before[before.indexOf(last) - 1];
  const isOpen =
    isOfAmount &&
    other?.base === 'prev' &&
    last.base === 'yoy' &&
    isBeside(folded.slice(other.end, last.start));
  return isOpen ? 'other' : last.base;
}
