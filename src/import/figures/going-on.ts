import type { Fact, ValueFact } from '../../domain/fact.ts';
import { measuresSame } from '../../domain/unit-conversion.ts';
import {
  ADDED_UP,
  AT_ANOTHER_TIME,
  BESIDE,
  CORRESPOND,
  COUNTS_ON,
  GETS_TO,
  GOES_ON_FROM_JANUARY,
  OF_ITS_MONTH,
  OF_ANOTHER_PLACE,
  OF_A_SPAN,
  OF_LATER_YEAR,
  OF_SOME_TIME,
  OF_ANOTHER_SPAN,
  RAISED_TO,
  STANDS,
} from './time/between-figures.ts';
import { bracketAround } from './brackets.ts';
import type { PlacedFigure } from './placed-figure.ts';
import type { SentenceContext } from './sentence-context.ts';
import { bareNamesOf, isOfCountry, namesOwn, peerNamedIn, type PeerArea } from './subject/statement-place.ts';
import { limitsIn } from './subject/subject-phrase.ts';

/** What a statement without a name of its own goes on from: the same of another span or place. */

type Figures = readonly PlacedFigure[];

/** The figure of a month or quarter that a value goes on from January, in its sentence or from the one before. */
export function continuation(
  value: ValueFact,
  context: SentenceContext,
  figures: Figures,
): PlacedFigure | undefined {
  const again = correspondingTo(value, context, figures) ?? ofSentenceBefore(value, context, figures);
  if (again) return again;
  const { folded } = context;
  if (OF_ALL_THERE_IS.test(folded.slice(value.end))) return undefined;
  // What a closed bracket tells is no more what the sentence goes on from: "1.385 người (172 người …); lũy kế | 11.920 người".
  const open = figures.filter(
    ({ start }) => (bracketAround(folded, start)?.end ?? value.start) >= value.start,
  );
  const last = lastAlike(value, open);
  if (!last) return undefined;
  const told = Math.max(...open.map((figure) => Math.max(figure.end, behindNumber(figure))));
  const end = behindChanges(told, context);
  const between = folded.slice(end, value.start).replace(/^(?:\)| ?\([^()]*\))/u, '');
  const { year } = context.surroundings.period;
  const isOfEarlier = last.keys.role === 'reference' && last.keys.area === undefined;
  if (isOfEarlier && Number(OF_LATER_YEAR.exec(between)?.[1]) === year) return last;
  if (last.keys.role !== undefined) return undefined;
  if (last.keys.period === undefined && isLess(value, last) && OF_ITS_MONTH.test(between)) return last;
  // "ước 2.140 tỷ đồng, lũy kế ước | 18.400 tỷ đồng": the first is the month's, though nothing says so.
  // Of a year nothing is added up to what it counts: what is told so stands.
  const isOfYear = context.surroundings.period.kind === 'year';
  const isTold = last.keys.period !== undefined || (!isOfYear && ADDED_UP.test(between));
  // "lũy kế 4 tháng đạt 7.612 nghìn lượt khách và | 571 triệu lượt khách.km": the list goes on as the months' did.
  const isListed =
    open.at(-1)?.rule === 'goes-on' && last.keys.period !== undefined && /^(?:,| và|, và) $/u.test(between);
  return (isTold && GOES_ON_FROM_JANUARY.test(between)) || isListed ? last : undefined;
}

/** `cấp mới 3.812 hộ, lũy kế | 41.260 hộ | đang hoạt động`: what there is by now, and no count of the new ones. */
const OF_ALL_THERE_IS = /^ (?:đang|còn|hiện còn) (?:hoạt động|hiệu lực|tồn tại|quản lý)(?!\p{L})/u;

/** `khách … 586 nghìn lượt, tổng thu … 1.940 tỷ đồng; lũy kế 11 tháng đón | 6,62 triệu lượt`: the last one, or else the one of its unit. */
function lastAlike(value: ValueFact, figures: Figures): PlacedFigure | undefined {
  const own = figures.filter(({ rule }) => rule !== 'second-plan');
  const isAlike = ({ facts }: PlacedFigure): boolean =>
    facts.some((fact) => fact.type === 'value' && measuresSame(fact.unit, value.unit));
  const last = own.at(-1);
  if (!last || isAlike(last)) return last;
  const alike = own.filter(isAlike);
  return new Set(alike.map(({ indicator }) => indicator)).size === 1 ? alike.at(-1) : last;
}

/** Where the changes end that stand right behind a figure and are none of its (`1,86 triệu lượt khách | , tăng 2,4% so với tháng trước`). */
const behindChanges = (end: number, { facts, folded }: SentenceContext): number =>
  facts.reduce(
    (at, fact) =>
      fact.type === 'change' && fact.start >= at && /^,? $/u.test(folded.slice(at, fact.start))
        ? fact.end
        : at,
    end,
  );

/** Where the name of a figure ends that stands behind its number. */
const behindNumber = ({ naming }: PlacedFigure): number => (naming.behind ? naming.end : 0);

/** Whether a value is less than a figure's, as a month's count is than that of all months so far. */
function isLess(value: ValueFact, { facts }: PlacedFigure): boolean {
  const total = facts.find((fact) => fact.type === 'value');
  if (!value.number || !total?.number || !measuresSame(value.unit, total.unit)) return false;
  return value.number.value * value.unit.factor < total.number.value * total.unit.factor;
}

/**
 * `… 19 vụ, làm chết 8 người, bị thương 13 người. Tính chung 11 tháng, con số tương ứng là | 204 vụ, 97 người và 141 người`: as many
 * values of another span as were told before, in their order.
 */
function correspondingTo(
  value: ValueFact,
  { facts, folded, sentence, before, surroundings }: SentenceContext,
  figures: Figures,
): PlacedFigure | undefined {
  const from = sentence.start + folded.slice(sentence.start, value.start).lastIndexOf('; ') + 1;
  const run = facts.filter(({ start, end }, at) => {
    const last = at > 0 ? facts[at - 1] : undefined;
    const isFirst = start >= from && (last?.end ?? 0) <= from;
    return isFirst || (start >= from && last && BESIDE.test(folded.slice(last.end, start)) && end > from);
  });
  const lead = folded.slice(from, run[0]?.start);
  if (!CORRESPOND.test(lead) || !OF_SOME_TIME.test(lead) || limitsIn(lead, surroundings.area) !== '')
    return undefined;
  const told = (from > sentence.start ? figures.filter(({ end }) => end <= from) : before).filter(
    ({ facts: own, keys }) => keys.role === undefined && own.some(({ type }) => type === 'value'),
  );
  if (told.length !== run.length) return undefined;
  const isAlike = run.every(
    (fact, at) =>
      fact.type === 'value' &&
      told[at]?.facts.some((other) => other.type === 'value' && measuresSame(other.unit, fact.unit)),
  );
  return isAlike ? told[run.indexOf(value)] : undefined;
}

/** `Trong tháng xảy ra 18 vụ tai nạn giao thông …. Tính chung 10 tháng, xảy ra | 179 vụ`. */
function ofSentenceBefore(
  value: ValueFact,
  { folded, sentence, before, surroundings }: SentenceContext,
  figures: Figures,
): PlacedFigure | undefined {
  // "Lũy kế 8 tháng, phát hiện 726 vụ, | 1.222 đối tượng": the list of the sentence before goes on.
  const [first] = figures;
  const isListed =
    figures.every(({ rule }) => rule === 'goes-on') &&
    /^(?:,| và|, với|\/) ?$/u.test(folded.slice(figures.at(-1)?.end, value.start));
  if (first && !isListed) return undefined;
  const lead = folded.slice(sentence.start, first?.start ?? value.start);
  const stands = STANDS.test(lead) && !OF_A_SPAN.test(lead) && !HAPPENS.has(value.unit.dimension);
  if (!COUNTS_ON.test(lead) || stands) return undefined;
  const same = before.filter(
    ({ facts, keys }) =>
      keys.role === undefined &&
      facts.some((fact) => fact.type === 'value' && measuresSame(fact.unit, value.unit)),
  );
  const [figure] = same;
  if (!figure || limitsIn(lead, surroundings.area, headsOf(figure)) !== '') return undefined;
  // "Sản lượng tháng 8 ước 28,8 nghìn tấn (trong đó tôm 16,2 nghìn tấn). Lũy kế 8 tháng | 226,9 nghìn tấn": parts are no more told of.
  const isOfIt = ({ indicator, start }: PlacedFigure): boolean =>
    indicator === figure.indicator ||
    (!isLess(value, figure) && ITS_PARTS.test(folded.slice(figure.end, start)));
  return same.every(isOfIt) ? figure : undefined;
}

/** What happens is counted over a time, and never stands. */
const HAPPENS: ReadonlySet<string> = new Set(['case', 'ca mắc', 'visit', 'file']);
const ITS_PARTS = /(?<!\p{L})(?:trong đó|gồm|riêng)(?!\p{L})/u;

/** What a figure measures, said again without its subject: `Lũy kế | sản lượng | 9 tháng`. */
const headsOf = ({ naming }: PlacedFigure): ReadonlySet<string> =>
  new Set(naming.behind ? [] : (HEADS.exec(naming.phrase)?.[0].split(' ') ?? []));
const HEADS =
  /^(?:tổng )?(?:số |khối |sản )?(?:lượng|doanh thu|kim ngạch|giá trị|diện tích|thu|chi|vốn|số)(?!\p{L})/u;

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
  const from = last && Math.max(last.end, behindNumber(last));
  if (!last || !OF_ANOTHER_PLACE.test(folded.slice(from, fact.start))) return undefined;
  const between = text.slice(from, fact.start);
  // The country's product is none of the catalogue's.
  if (/(?<!\p{L})GDP(?!\p{L})/u.test(between)) return undefined;
  const { area } = surroundings;
  if (fact.type === 'value' && !isSaidAgain(fact, last, between, surroundings.peers ?? [])) return undefined;
  const isOfWhole = area && (area.level === 'country' ? isOfCountry(between) : namesOwn(between, area));
  return isOfWhole || peerNamedIn(between, surroundings.peers ?? []) ? last : undefined;
}
