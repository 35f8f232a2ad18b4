import type { Naming } from './names/alias-index.ts';
import { ownerOf, type PlacedFigure } from './placed-figure.ts';
import { clauseStart, type SentenceContext } from './sentence-context.ts';
import { limitsIn } from './subject/subject-phrase.ts';

/** `kinh phí`, `số tiền`: a name that says nothing without what it leans on. */
const MOST_WORDS = 2;

/** Money says by itself nothing of what it was spent on, and is that of the number right before it. */
const OF_MONEY = /^(?:với )?(?:tổng )?(?:kinh phí|số tiền)$/u;

/** `tặng quà 40 gia đình, | kinh phí 100 triệu đồng`: what a short name leans on is not what stands right before it. */
export function isOrphaned(
  { after, start, phrase, indicator }: Naming,
  context: SentenceContext,
  figures: readonly PlacedFigure[],
): boolean {
  const { facts, folded, lexicon, surroundings } = context;
  const words = phrase.replace(/^với /u, '').split(' ').length;
  if (after === undefined || surroundings.isDamaged) return false;
  const from = clauseStart(context, start);
  const last = facts.findLast(
    (fact) => fact.type === 'value' && !fact.of && !fact.range && fact.end <= start && fact.start >= from,
  );
  // Of "làm rõ 418/486 vụ, | bắt 742 đối tượng" the first number is what the people lean on; other cases behind it do not.
  const isOfOtherUnit = last?.type === 'value' && last.unit.dimension !== lexicon.dimensions.get(indicator);
  const owner =
    last && (isOfOtherUnit ? ownerOf(last, figures) : figures.find((figure) => figure.facts.includes(last)));
  // "cấp 186 giấy chứng nhận đăng ký hộ kinh doanh | với tổng vốn": nothing parts it from what it is of.
  const isJoined = last && /^với /u.test(phrase) && /^[^,;.\d]*$/u.test(folded.slice(last.end, start));
  if (owner && isJoined && !after.includes(owner.indicator)) return true;
  if (isOfSomeCases({ after, start }, context, figures)) return true;
  if (words > MOST_WORDS) return false;
  if (owner && OF_MONEY.test(phrase)) return !after.includes(owner.indicator);
  if (!last || owner) return false;
  return !/^(?:,| và|;) $/u.test(folded.slice(last.end, start));
}

/** A sector by itself, which another noun may be joined with. */
const SECTOR = /^(?:thương mại|dịch vụ|xây dựng|công nghiệp|nông nghiệp|lâm nghiệp|thủy sản)$/u;

/** `mức hàng hóa bán lẻ, | dịch vụ đạt …`: the second of two nouns, of which the first is none of the catalogue's. */
export function isSecondOfUnknown(
  { after, carried, start, end: nameEnd }: Naming,
  { facts, folded, sentence, namings, surroundings }: SentenceContext,
): boolean {
  if ((after === undefined && !carried) || !SECTOR.test(folded.slice(start, nameEnd))) return false;
  const from = facts.findLast(({ end }) => end <= start)?.end ?? sentence.start;
  const first = /(?:^|[;:.(] ?|, )((?:\p{L}+ ){1,5}\p{L}+)(?:,| và) $/u.exec(folded.slice(from, start))?.[1];
  if (first === undefined || namings.some(({ end, start: at }) => at >= from && end <= start)) return false;
  return limitsIn(first, surroundings.area) !== '' && !/^(?:trong đó|khu vực|ngành)(?!\p{L})/u.test(first);
}

const SHORT_SHARE = /^(?:đạt |chiếm )?(?:tỷ lệ|chiếm)$/u;

/** `920 người tham gia; | số học sinh có thẻ | đạt tỷ lệ 98%`: a clause between them that has a subject of its own. */
const OWN_SUBJECT = /(?:[;,.] |(?<!\p{L})(?:trong đó|riêng)(?!\p{L}))([^;,.]*)$/u;

/** `trước hạn 17.843 hồ sơ, chiếm tỷ lệ | 22,65%`: a share that only says so is of the count right before it. */
export function isShareOfOther(
  { after, phrase, start, indicator }: Naming,
  { facts, folded, lexicon, surroundings }: SentenceContext,
  figures: readonly PlacedFigure[],
): boolean {
  if (after === undefined || !SHORT_SHARE.test(phrase)) return false;
  const counted = facts.findLast((fact) => fact.type === 'value' && fact.end <= start);
  const owner = counted && ownerOf(counted, figures);
  if (counted && !owner) return true;
  if (owner && counted) {
    const own = [owner.indicator, indicator].flatMap((id) => [...(lexicon.ownWords.get(id) ?? [])]);
    const from = facts.findLast(({ end }) => end <= start)?.end ?? counted.end;
    const subject = OWN_SUBJECT.exec(folded.slice(from, start))?.[1] ?? '';
    if (limitsIn(subject, surroundings.area, new Set(own)) !== '') return true;
  }
  const isOfFraction = owner?.rule === 'fraction';
  const last =
    owner && !isOfFraction ? [owner.indicator] : figures.slice(-2).map(({ indicator }) => indicator);
  return last.length > 0 && !last.some((id) => after.includes(id));
}

/** `1.620 vụ cháy nghiêm trọng, | làm 84 người chết`, `đường bộ xảy ra 82 vụ, | làm chết 53 người`: who died in some of all cases are not all who did. */
export function isOfSomeCases(
  { after, start }: Pick<Naming, 'after' | 'start'>,
  { facts, folded, lexicon, sentence }: SentenceContext,
  figures: readonly PlacedFigure[],
): boolean {
  if (after === undefined) return false;
  const last = facts.findLast(
    (fact) => fact.type === 'value' && fact.unit.dimension === 'case' && !fact.of && fact.end <= start,
  );
  if (!last) return false;
  const owner = figures.find((figure) => figure.facts.includes(last))?.indicator;
  const rest = folded.slice(last.end, Math.min(sentence.end, start));
  if (owner === undefined) return SOME_CASES.test(rest);
  if (after.includes(owner)) return false;
  const wholes = Object.keys(lexicon.indicators.get(owner)?.aliasesAfter ?? {});
  return wholes.some((whole) => after.includes(whole)) && OF_ROADS.test(owner);
}

/** The one count of some cases that the catalogue has. */
const OF_ROADS = /^tngt-/u;
const SOME_CASES =
  /^ (?:\p{L}+,? ){0,4}(?:nghiêm trọng|đường sắt|đường thủy|đường bộ)(?: \p{L}+){0,2}(?:,| và|;)? (?:\p{L}+ )*(?:[\d.]+ người chết(?:,| và) )?(?:[\d.]+ )?$/u;
