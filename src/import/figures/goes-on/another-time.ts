import type { Fact } from '../../../domain/fact.ts';
import type { PlacedFigure } from '../placed-figure.ts';
import type { SentenceContext } from '../sentence-context.ts';
import { AT_ANOTHER_TIME, GETS_TO, OF_ANOTHER_SPAN, RAISED_TO } from '../time/between-figures.ts';

type Figures = readonly PlacedFigure[];

/**
 * `chỉ số sản xuất công nghiệp tháng 3 tăng 6,2%; | quý I tăng 4,8%`, `kim ngạch xuất khẩu tháng 8 tăng 24%; | 8 tháng tăng
 * 21%`: the same growth, or the change of the same amount, of another span, also in the next sentence where nothing else has
 * been named since.
 */
export function atAnotherTime(
  fact: Fact,
  { folded, lexicon, sentence, before }: SentenceContext,
  figures: Figures,
): PlacedFigure | undefined {
  const grown = grownWith(fact, folded, figures);
  if (grown) return grown;
  const last = figures.at(-1) ?? (before.length === 1 ? before[0] : undefined);
  if (!last || fact.type === 'value') return undefined;
  const kind = lexicon.indicators.get(last.indicator)?.kind;
  // "Tăng trưởng 6 tháng đạt 8,06%; riêng quý II đạt | 8,74%"
  const isLevel = kind === 'growth' && last.rule === 'growth-level';
  if (fact.type === 'plan-share' && (fact.named || !isLevel)) return undefined;
  // "chiếm 34,6% (năm 2022 | chiếm 32,1%)"
  const isInBracket = fact.type === 'rate' && kind === 'share' && folded.charAt(fact.end) === ')';
  if (fact.type === 'rate' && kind === 'growth' && RAISED_TO.test(folded.slice(last.end, fact.start)))
    return last;
  if (fact.type === 'rate' && isLevel && !fact.partOf) {
    const between = folded.slice(last.end, fact.start);
    return GETS_TO.test(between) && AT_ANOTHER_TIME.test(between.replace(GETS_TO, '')) ? last : undefined;
  }
  if (fact.type === 'rate' && !isInBracket) {
    const isTold = kind === 'share' && !fact.partOf && figures.length > 0;
    return isTold && OF_ANOTHER_SPAN.test(folded.slice(last.end, fact.start)) ? last : undefined;
  }
  if (fact.type === 'change' && fact.measure !== 'percent') return undefined;
  if (!isInBracket && kind !== 'growth' && last.rule !== 'change-alone') return undefined;
  const from = figures.length > 0 ? last.end : sentence.start;
  // "…, xếp thứ 12 cả nước; | riêng quý II đạt 8,74%"
  const between = folded.slice(from, fact.start).replace(/^, (?:xếp|đứng) (?:thứ|vị trí) [^;.]*(?=;)/u, '');
  // "CPI tháng 9 tăng 2,9%; | quý III tăng 2,7%": of more months than one there is another index.
  const isOfMonth = /của tháng/u.test(lexicon.indicators.get(last.indicator)?.name ?? '');
  if (isOfMonth && /(?<!\p{L})(?:quý|bình quân)|\d tháng/u.test(between)) return undefined;
  return AT_ANOTHER_TIME.test(between) ? last : undefined;
}

/** `GRDP quý III … 12.380 tỷ đồng, tăng 7,05%; lũy kế 9 tháng 35.940 tỷ đồng, | tăng 6,41%`: the growth that the amount of the first span had too. */
function grownWith(fact: Fact, folded: string, figures: Figures): PlacedFigure | undefined {
  const last = figures.at(-1);
  const at = figures.findLastIndex(({ rule }) => rule === 'growth-of-amount');
  if (last?.rule !== 'goes-on' || figures[at - 1]?.indicator !== last.indicator) return undefined;
  const isGrowth = fact.type === 'change' && fact.measure === 'percent' && !fact.ratio;
  return isGrowth && /^,? $/u.test(folded.slice(last.end, fact.start)) ? figures[at] : undefined;
}
