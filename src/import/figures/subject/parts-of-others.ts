import type { TextRange } from '../../../domain/sentences.ts';
import type { Naming } from '../names/alias-index.ts';
import type { PlacedFigure } from '../placed-figure.ts';
import type { SentenceContext } from '../sentence-context.ts';
import { subjectOf } from './statement-subject.ts';

const OPENS_PARTS = /(?<!\p{L})(?:trong đó|trong số (?:đó|này|ấy)|bao gồm|gồm)(?!\p{L})/gu;
/** `khách lưu trú …; | chia ra, khách quốc tế …`: what is counted one by one may be parted in these words too. */
const OPENS_PARTS_OF_COUNT = /(?<!\p{L})(?:chia ra|phân ra|tách ra)(?!\p{L})/gu;

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
  context: SentenceContext,
  figures: readonly PlacedFigure[],
): boolean {
  const { folded, sentence, lexicon } = context;
  const from = Math.min(start, number.start);
  const lead = folded.slice(sentence.start, from);
  const isGrowth = lexicon.indicators.get(id)?.kind === 'growth';
  const opening =
    [...lead.matchAll(OPENS_PARTS)].at(-1) ??
    (isGrowth ? undefined : [...lead.matchAll(OPENS_PARTS_OF_COUNT)].at(-1));
  if (!opening || isAside(lead.slice(opening.index), context, sentence.start + opening.index)) return false;
  const at = sentence.start + opening.index;
  if (isOfLimitedWhole(id, at, context, figures)) return true;
  // "Khách lưu trú …. | Trong đó, khách quốc tế …": of what the sentence before ends with.
  const opens = opening.index === 0 && figures.length === 0;
  const told = opens ? context.before : figures;
  const whole = told.findLast(({ end }) => end <= at);
  if (!whole || whole.indicator === id || after?.includes(whole.indicator)) return false;
  const own = lexicon.indicators.get(whole.indicator);
  if (own?.parts?.includes(id) || lexicon.dimensions.get(whole.indicator) !== lexicon.dimensions.get(id))
    return false;
  // Of a part of the guests those that stay are not all that do.
  const isCount = !['VND', 'USD', 'area', 'mass'].includes(lexicon.dimensions.get(id) ?? '');
  if (isCount && !after && (lexicon.wholesOf.get(whole.indicator) ?? []).length > 0) return true;
  const wholes = lexicon.wholesOf.get(id) ?? [];
  return wholes.length > 0 && !told.some(({ indicator }) => wholes.includes(indicator));
}

/** `thu nội địa …, trong đó, 6/16 khoản vượt tiến độ; | thu dầu thô …`: an aside, closed before any part is told. */
function isAside(parts: string, { facts }: SentenceContext, at: number): boolean {
  const closed = parts.indexOf(';');
  return closed >= 0 && !facts.some(({ start }) => start >= at && start < at + closed);
}

/** What only some of a whole are, so that the catalogue does not count them. */
const SOME =
  /(?<!\p{L})(?:đang (?:giải quyết|xử lý|thực hiện|trong)|chưa|tồn đọng|kỳ trước|(?:trong|tại) các (?:khu|cụm)|khu công nghiệp|kcn|khu kinh tế)(?!\p{L})/u;

/** `340 hồ sơ đang giải quyết, trong đó … | 9 hồ sơ quá hạn`: parts of a count that no indicator is of. */
function isOfLimitedWhole(
  id: string,
  at: number,
  context: SentenceContext,
  figures: readonly PlacedFigure[],
): boolean {
  const whole = context.facts.findLast((fact) => fact.type === 'value' && !fact.of && fact.end <= at);
  if (whole?.type !== 'value' || whole.unit.dimension !== context.lexicon.dimensions.get(id)) return false;
  if (figures.some(({ facts }) => facts.includes(whole))) return false;
  const some = SOME.exec(subjectOf(whole, context).text)?.[0];
  const own = context.lexicon.ownWords.get(id);
  return some !== undefined && !some.split(' ').every((word) => own?.has(word));
}
