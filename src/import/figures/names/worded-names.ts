import type { Fact } from '../../../domain/fact.ts';
import { matchForm } from '../../../domain/orthography.ts';
import type { SentenceContext } from '../sentence-context.ts';
import { isOfEvent } from '../subject/events.ts';
import { subjectOf, type StatementSubject } from '../subject/statement-subject.ts';
import { isOfAnotherHead, limitsIn } from '../subject/subject-phrase.ts';
import type { Naming } from './alias-index.ts';
import { saysNot } from './look-alikes.ts';
import { isSown } from './planted-crops.ts';
import { namesByWords } from './subject-words.ts';
import { speaksOfTopic } from './topic-words.ts';

/** `11 sản phẩm được công nhận OCOP | 3 sao`: those of one rank. */
const OF_STARS = /^ ?\d sao(?! trở lên)(?!\p{L})/u;

/**
 * What is done to crops and herds, or befalls them, so that a number of them is neither what there is nor what they yield;
 * and lenders, of which each has its own credit.
 */
const HANDLED =
  /(?<!\p{L})(?:xuất khẩu|nhập khẩu|kim ngạch|tiêm|phòng bệnh|tiêu hủy|thiệt hại|hư hỏng|hư hại|nhiễm|mắc|bị|chết|thiên tai|mưa đá|tồn kho|tiêu thụ|thu mua|chế biến|hỗ trợ|cấp phát|liên kết|chuyển đổi|khai thác|ngân hàng thương mại)(?!\p{L})/gu;
/** What a passage tells of, so that amounts of such a unit are not what there is: tonnes sold, animals treated. */
const SOLD_OR_TREATED: Readonly<Record<string, RegExp>> = {
  mass: /(?<!\p{L})(?:xuất khẩu|kim ngạch)(?!\p{L})/u,
  animal: /(?<!\p{L})(?:thú y|tiêm phòng)(?!\p{L})/u,
};
/** `trồng cây ăn quả | 960 ha`: what was planted within the year, or reaped. */
const PLANTED_OR_REAPED = /(?<!(?:gieo|cây|nuôi|diện tích) )(?<!\p{L})(?:trồng|thu hoạch)(?= )/u;
/** `Vụ Đông Xuân gieo trồng 49.006 ha. | Trong đó: lúa 15.443 ha`: parts of what was told before, whatever that is of. */
const PART = /^["“]?(?:[-–+*•] ?)*trong (?:số )?đó(?!\p{L})/u;
/** `Cây lương thực có hạt: | gieo trồng 472 ha`: the crop that a sentence is headed by. */
const HEAD = /^["“]?(?:[-–+*•] ?)*([^,;:.\d]{3,60}): /u;
const CROP = /(?<!\p{L})(?:cây|lúa|rau|đậu)(?!\p{L})/u;

/** `Trong 5 năm | tuyển sinh đạt 71.430 người`. */
const OF_YEARS =
  /(?<!\p{L})(?:giai đoạn|nhiệm kỳ|(?:trong|qua|sau) (?:\d{1,2}|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) năm)(?!\p{L})/u;

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

/**
 * The one indicator all of whose name's words the clause of a statement has, in whatever order, where the clause has no
 * others. Its unit may say what it is (`lúa mùa cả nước đạt | 876 nghìn ha`), where nothing was done to what it counts.
 *
 * @param fits whether an indicator can be stated by the fact
 */
export function wordedNaming(
  fact: Fact,
  context: SentenceContext,
  fits: (naming: Naming) => boolean,
): Naming | undefined {
  const { folded, lexicon, surroundings } = context;
  if (surroundings.isDamaged) return undefined;
  const subject = subjectOf(fact, context);
  const start = subject.lead.start + (/^ */u.exec(folded.slice(subject.lead.start))?.[0].length ?? 0);
  const limitsOf = (text: string): string[] => limitsIn(text, surroundings.area).split(' ').filter(Boolean);
  const limits = limitsOf(subject.text);
  const limitsBesideUnit = new Set(limitsOf(subject.besideUnit));
  const isCountry = surroundings.area?.level === 'country';
  const found = namesByWords(subject.words, fact, lexicon.words).flatMap(
    ({ phrase, indicator: id, count }): (Naming & { count: number })[] => {
      const naming = { phrase, indicator: id, behind: false, start, end: start, worded: true, count };
      const indicator = lexicon.indicators.get(id);
      if (!indicator || !fits(naming)) return [];
      if (isOfEvent(context, naming, fact) || !speaksOfTopic(naming, folded)) return [];
      const notWhen = indicator.notWhen.filter(
        (words) =>
          !phrase.includes(matchForm(words)) && !(isCountry && /^(?:cả nước|toàn quốc)$/iu.test(words)),
      );
      if (saysNot({ notWhen }, subject.text)) return [];
      if (OF_STARS.test(folded.slice(subject.tail.end)) && !phrase.includes('sao')) return [];
      const own = new Set(wordsOf(phrase));
      const isOther = (word: string): boolean => !own.has(word);
      if (!limits.some(isOther)) return [naming];
      if (limits.some((word) => isOther(word) && limitsBesideUnit.has(word))) return [];
      return isToldOfOther(fact, naming, own, subject, context) ? [] : [{ ...naming, byUnit: true }];
    },
  );
  const [first] = found;
  const best = found.filter(({ count }) => count === first?.count);
  if (!first || best.some(({ indicator }) => indicator !== first.indicator)) return undefined;
  return first;
}

/** Whether the sentence tells of what a number of such a unit counts that something else happened to it. */
function isToldOfOther(
  fact: Fact,
  { phrase, count }: { readonly phrase: string; readonly count: number },
  own: ReadonlySet<string>,
  { lead }: StatementSubject,
  { folded, sentence, surroundings }: SentenceContext,
): boolean {
  const all = folded.slice(sentence.start, sentence.end);
  const before = folded.slice(sentence.start, fact.start);
  if (PART.test(all) || OF_YEARS.test(before)) return true;
  if ([...all.matchAll(HANDLED)].some(([handled]) => !phrase.includes(handled))) return true;
  const dimension = fact.type === 'value' ? fact.unit.dimension : '';
  if (SOLD_OR_TREATED[dimension]?.test(folded.slice(0, fact.start))) return true;
  if (dimension === 'area' && PLANTED_OR_REAPED.test(before)) return true;
  // "công nghiệp tăng 2,04%, | dư nợ 2,792 triệu tỷ đồng": what says little of money is of what stands before it.
  if (dimension === 'VND' && count <= 2) return true;
  // Of all that is fished, shrimps are not those farmed.
  if (/(?<!\p{L})tôm(?!\p{L})/u.test(phrase) && /thủy sản/u.test(before) && !/nuôi/u.test(before))
    return true;
  const tail = folded.slice(fact.end, sentence.end);
  if (isSown(before, tail)) return true;
  const head = HEAD.exec(all)?.[1];
  if (head !== undefined && CROP.test(head) && limitsIn(head, surroundings.area, own) !== '') return true;
  const words = [...folded.slice(lead.start, lead.end).matchAll(/[\p{L}\p{N}]+/gu)];
  const first = words.find(([word]) => own.has(word));
  return isOfAnotherHead(folded.slice(sentence.start, first ? lead.start + first.index : fact.start));
}
