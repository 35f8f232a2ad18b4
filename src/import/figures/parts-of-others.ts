import type { TextRange } from '../../domain/sentences.ts';
import type { Naming } from './alias-index.ts';
import type { PlacedFigure } from './placed-figure.ts';
import type { SentenceContext } from './sentence-context.ts';

const OPENS_PARTS = /(?<!\p{L})(?:trong đó|trong số đó|bao gồm|gồm)(?!\p{L})/gu;

/**
 * Whether a name behind `trong đó` is only a part of what stands before it, and not its indicator: of `khách lưu trú …;
 * trong đó khách quốc tế 2,2 triệu lượt` the guests from abroad are those that stayed, where the catalogue's are parts of
 * all guests.
 *
 * @param figures what the sentence states before it
 */
export function isPartOfOther(
  { indicator: id, after, start }: Naming,
  number: TextRange,
  { folded, sentence, lexicon }: SentenceContext,
  figures: readonly PlacedFigure[],
): boolean {
  const from = Math.min(start, number.start);
  const lead = folded.slice(sentence.start, from);
  const opening = [...lead.matchAll(OPENS_PARTS)].at(-1);
  if (!opening) return false;
  const at = sentence.start + opening.index;
  const whole = figures.findLast(({ end }) => end <= at);
  if (!whole || whole.indicator === id || after?.includes(whole.indicator)) return false;
  const own = lexicon.indicators.get(whole.indicator);
  if (own?.parts?.includes(id) || lexicon.dimensions.get(whole.indicator) !== lexicon.dimensions.get(id))
    return false;
  const wholes = lexicon.wholesOf.get(id) ?? [];
  return wholes.length > 0 && !figures.some(({ indicator }) => wholes.includes(indicator));
}
