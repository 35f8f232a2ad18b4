import type { Fact, ValueFact } from '../../../domain/fact.ts';
import { measuresSame } from '../../../domain/unit-conversion.ts';
import { statedEnd, type PlacedFigure } from '../placed-figure.ts';
import type { SentenceContext } from '../sentence-context.ts';
import {
  bareNamesOf,
  isOfCountry,
  namesOwn,
  peerNamedIn,
  type PeerArea,
} from '../subject/statement-place.ts';
import { OF_ANOTHER_PLACE } from '../time/between-figures.ts';

type Figures = readonly PlacedFigure[];

/** `Điểm PCI của Phú Hải là 69,8 điểm, | trong khi Lam Giang chỉ có 64,1 điểm`: nothing but the place is another. */
function isSaidAgain(
  { unit }: ValueFact,
  { facts }: PlacedFigure,
  between: string,
  peers: readonly PeerArea[],
): boolean {
  const peer = peerNamedIn(between, peers);
  const words = peer ? bareNamesOf(peer).reduce((left, name) => left.replace(name, ' '), between) : between;
  return (
    ONLY_STATES.test(words) && facts.some((fact) => fact.type === 'value' && measuresSame(fact.unit, unit))
  );
}

/** `Tỷ lệ hộ nghèo của tỉnh còn 3,06%. | Tại Lam Giang, tỷ lệ này là 4,87%`: the rate that was told of last. */
function ofWhatWasTold(
  fact: Fact,
  { text, folded, sentence, before, lexicon, surroundings }: SentenceContext,
  figures: Figures,
): PlacedFigure | undefined {
  if (fact.type !== 'rate' && (fact.type !== 'plan-share' || fact.named)) return undefined;
  const from = figures.at(-1)?.end ?? sentence.start;
  if (!THIS_RATE.test(folded.slice(from, fact.start))) return undefined;
  const last = figures.at(-1) ?? before.at(-1);
  const isShare = last && lexicon.indicators.get(last.indicator)?.kind === 'share';
  return isShare && peerNamedIn(text.slice(from, fact.start), surroundings.peers ?? []) ? last : undefined;
}

const THIS_RATE =
  /(?<!\p{L})(?:tỷ lệ|con số) này(?: (?:của|tại|ở) (?:\p{L}+ ){1,5}?)? ?(?:(?:chỉ|là|đạt|còn|ở mức|lên tới|tới|gần|trên|hơn|khoảng) )*$/u;

const ONLY_STATES =
  /^(?:[\s,;()]|(?:trong khi|còn|và|của|tại|ở|tỉnh|thành phố|tp\.?|xếp|đứng|sau|trước|cao hơn|thấp hơn|chỉ|mới|có|đạt|là|được|ước|khoảng|gần|trên|hơn|thu hút|đón)(?!\p{L}))*$/iu;

/** `tỷ lệ … của Lam Giang đạt 98,3%, | của Phú Hải đạt 97,6%`. */
export function ofAnotherPlace(
  fact: Fact,
  context: SentenceContext,
  figures: Figures,
): PlacedFigure | undefined {
  const { text, folded, surroundings } = context;
  const last = figures.at(-1);
  const told = ofWhatWasTold(fact, context, figures);
  if (told) return told;
  const from = last && statedEnd(last);
  if (!last || !OF_ANOTHER_PLACE.test(folded.slice(from, fact.start))) return undefined;
  const between = text.slice(from, fact.start);
  // The country's product is none of the catalogue's.
  if (/(?<!\p{L})GDP(?!\p{L})/u.test(between)) return undefined;
  const { area } = surroundings;
  if (fact.type === 'value' && !isSaidAgain(fact, last, between, surroundings.peers ?? [])) return undefined;
  const isOfWhole = area && (area.level === 'country' ? isOfCountry(between) : namesOwn(between, area));
  return isOfWhole || peerNamedIn(between, surroundings.peers ?? []) ? last : undefined;
}
