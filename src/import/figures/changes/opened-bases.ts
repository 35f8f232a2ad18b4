import type { Fact } from '../../../domain/fact.ts';
import type { Period } from '../../../domain/period.ts';
import type { SentenceContext } from '../sentence-context.ts';

/** `So với tháng 7, số vụ … giảm 1,6%; số người chết | giảm 3,6%`: what opens a sentence is what all its changes are measured on. */
const OPENS =
  /^ *["“]?(?:[-–+*•] ?)?so với (?:tháng|quý) (?:trước(?! cùng)|\d{1,2}(?!\d)|[ivx]+(?!\p{L}))(?: ?[/-] ?| năm )?(\d{4})?(?:(?!cùng kỳ|năm trước|năm ngoái|so với)(?:[^.]|\.(?=\d)))*$/u;

/** Whether a sentence opens with another month or quarter than that of the year before, and says no other base up to a change. */
export function opensOnMonth(upTo: string, { year }: Period): boolean {
  const opening = OPENS.exec(upTo);
  return opening !== null && (opening[1] === undefined || Number(opening[1]) === year);
}

/**
 * `Tổng mức bán lẻ … đạt 5.640 tỷ đồng, so với tháng trước tăng 1,7%. Bán lẻ hàng hóa đạt 4.210 tỷ đồng, | tăng 1,4%`: a part of
 * what the sentence before measures on the month before alone is measured so too, where its own says nothing.
 */
export function isPartOnMonth(
  fact: Fact,
  indicator: string,
  { before, facts, lexicon }: Pick<SentenceContext, 'before' | 'facts' | 'lexicon'>,
): boolean {
  if (fact.type !== 'change' || fact.base !== undefined || before.length !== 1) return false;
  const [whole] = before;
  const changes = whole?.facts.filter(({ type }) => type === 'change') ?? [];
  const isOnMonth =
    changes.length > 0 && changes.every((other) => other.type === 'change' && other.base === 'prev');
  const saysBase = facts.some((other) => other.type === 'change' && other.base !== undefined);
  const leansOn = Object.keys(lexicon.indicators.get(indicator)?.aliasesAfter ?? {});
  const wholes = [...leansOn, ...(lexicon.wholesOf.get(indicator) ?? [])];
  return isOnMonth && !saysBase && wholes.includes(whole?.indicator ?? '');
}
