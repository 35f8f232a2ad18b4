import type { Fact, ValueFact } from '../../../domain/fact.ts';
import type { Naming } from '../names/alias-index.ts';
import type { PlacedFigure } from '../placed-figure.ts';
import type { SentenceContext } from '../sentence-context.ts';

/** Between a share and the count that it is: `đạt 91,4% dân số | (` or `là 1,2%, | tương đương`. */
const BESIDE =
  /^[^,;.()\d]{0,60}(?: ?\(|, | (?=với ))(?:(?:tương đương|tương ứng)(?: với)? |(?:với|là|gồm|còn) )?(?:khoảng |gần |hơn |trên )?$/u;

/**
 * The indicator of a count that stands right behind its own share: of `tỷ lệ bao phủ bảo hiểm y tế đạt 91,4% | (942.600 người)`
 * the people insured, which that share is of.
 */
export function countOfShare(
  value: ValueFact,
  { folded, facts, lexicon }: SentenceContext,
  figures: readonly PlacedFigure[],
): Naming | undefined {
  const last: Fact | undefined = facts[facts.indexOf(value) - 1];
  const share = figures.at(-1);
  if (!last || !share || !share.facts.includes(last) || value.whole || value.range) return undefined;
  if (lexicon.indicators.get(share.indicator)?.kind !== 'share') return undefined;
  const between = folded.slice(share.end, value.start);
  if (!BESIDE.test(between)) return undefined;
  const isBracket = between.includes('(');
  const isAlike = /tương (?:đương|ứng)/u.test(between);
  const isWith = / với /u.test(between);
  if (!isAlike && !isWith && !(isBracket && folded.charAt(value.end) === ')')) return undefined;
  const ids = [...lexicon.shareOf].flatMap(([count, of]) => (of === share.indicator ? [count] : []));
  const fitting = ids.filter((id) => lexicon.dimensions.get(id) === value.unit.dimension);
  const [id] = fitting;
  if (id === undefined || fitting.length > 1) return undefined;
  return { ...share.naming, indicator: id, after: [share.indicator] };
}
