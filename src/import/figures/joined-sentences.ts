import type { ChangeBase, ChangeFact, Fact } from '../../domain/fact.ts';
import { matchForm } from '../../domain/orthography.ts';
import type { Period } from '../../domain/period.ts';
import { scanFacts } from '../../domain/scan-facts.ts';
import type { TextRange } from '../../domain/sentences.ts';

/** A sentence that goes on from the one before it: what that counts, and to which day, it counts too. */
const JOINT =
  /^["“]?(?:trong đó|trong số (?:đó|này|ấy)|(?:các )?(?:số|con số) (?:này|đó|ấy) (?:có|gồm|bao gồm)|cụ thể|bao gồm|gồm|đồng thời|bên cạnh đó|ngoài ra|cùng với đó|tuy nhiên|song|(?:(?:chỉ số|con số|mức(?: tăng| giảm)?) này (?:(?:đã|vẫn|lại) )?(?:tăng|giảm|cao|thấp))|(?:phần lớn|đa số|chủ yếu)(?: trong (?:đó|số đó|số này))? là)(?!\p{L})|^(?:\p{L}+ ){1,4}cũng(?!\p{L})|^có (?:(?:hơn|khoảng|trên|gần|thêm) )?\d/u;
/** What follows is parts of what came before. */
const PARTS = /(?<!\p{L})(?:trong đó|trong số (?:đó|này|ấy)|số (?:này|đó|ấy) có|cụ thể|gồm)(?!\p{L})/u;

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

const OPENS_MONTH =
  /^["“]?(?:- )?(?:(?:(?:tính chung|cộng chung|gộp chung|ước|ước tính) (?:cả )?(?=quý ))?(?:tính riêng |riêng |trong )?(?:tháng (?:\d|một|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)|quý [ivx\d])|[^;.:\d()]{0,100}?(?<!(?:đến|hết|từ|cuối|đầu|\d) )(?<!\p{L})tháng \d{1,2}(?: ?\/ ?\d{4}| năm \d{4})?,? (?:ước|đạt|là|tính)(?!\p{L}))/u;
/** `Từ ngày 16/2 đến ngày 15/3/2019, …`: days that the sentences behind it count too. */
const OPENS_DAYS =
  /^[^;.\d]{0,90}?(?<!\p{L})từ (?:ngày )?\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{4})?(?: (?:đến|tới)(?: hết| cuối)?| ?[-–]) (?:(?:ngày )?\d{1,2}[/.-]\d|tháng \d)/u;
/** `Riêng trong tuần (từ ngày …), …`: what says no time behind it is the week's. */
const OPENS_WEEK =
  /^["“]?(?:- )?(?:\p{L}+ ){0,3}?(?:riêng |tính riêng )?(?:(?:trong )?tuần (?:qua|này|\()|trong tuần,)/u;
/** `Nhiệm kỳ 2020 - 2025, …`, `Kết quả thực hiện cao điểm, …`: spans of their own, which the sentences behind count too. */
const OPENS_SPAN =
  /^["“]?(?:- )?(?:(?:kết quả|trong|qua|sau) )*(?:(?:thực hiện |đợt |ra quân )+cao điểm|(?:trong )?ngày,|(?:giai đoạn|nhiệm kỳ)(?: \p{L}+){0,3} \d{4} ?- ?\d{4}|(?:một |cả |gần |nửa )?nhiệm kỳ (?:qua|vừa qua))/u;
const FROM_JANUARY =
  /^["“]?(?:- )?(?:tính chung(?! (?:cả )?quý)|lũy kế|cộng dồn|từ đầu năm|tính từ đầu năm|(?:trong )?(?:\d{1,2}|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) tháng)(?!\p{L})/u;
const HAS_TIME =
  /(?<!\p{L})(?:(?:tính|lũy kế|cộng dồn)? ?đến|đến nay|hiện nay|tháng (?:\d|một|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)|quý [ivx\d]+|\d{1,2} tháng|năm \d{4}|cả năm|lũy kế|tính chung|từ đầu năm)(?!\p{L})/u;

const isOfOwnSpan = (words: string): boolean =>
  [OPENS_DAYS, OPENS_WEEK, OPENS_SPAN].some((pattern) => pattern.test(words));

/**
 * Where the words begin that say what time a sentence counts: those of {@link joinedStart}; and of a sentence that says no
 * time behind one that opens with a month, up to one that counts from January, the month's (`Trong tháng 7, …. Phát hiện 1.902
 * vụ …. Tính chung 7 tháng, …`).
 */
export function timedStart(sentences: readonly TextRange[], sentence: TextRange, folded: string): number {
  const joined = joinedStart(sentences, sentence, folded);
  const at = sentences.indexOf(sentence);
  // What a change is measured on says nothing of the time that is counted.
  const wordsOf = ({ start, end }: TextRange): string =>
    folded
      .slice(start, end)
      .replace(/(?:so với|so|của) (?:cùng kỳ|tháng|quý|năm|\d+ tháng)[^,;.)]*|\([^()]*\)/gu, ' ');
  const rawOf = ({ start, end }: TextRange): string => folded.slice(start, end);
  const saysTime = (other: TextRange): boolean => HAS_TIME.test(wordsOf(other)) || isOfOwnSpan(rawOf(other));
  const opening = sentences.slice(0, at).findLast(saysTime);
  if (!opening) return joined;
  if (isOfOwnSpan(rawOf(opening))) return saysTime(sentence) ? joined : opening.start;
  if (!OPENS_MONTH.test(wordsOf(opening)) || HAS_TIME.test(wordsOf(sentence))) return joined;
  const next = sentences.slice(at + 1).find((other) => HAS_TIME.test(wordsOf(other)));
  return !next || FROM_JANUARY.test(wordsOf(next)) ? opening.start : joined;
}

/** `so với 6 tháng đầu năm 2019, GRDP đã | tăng 12%`: a year named in front that is not the one before the report's. */
export function isAgainstAnotherYear(fact: Fact, before: string, { year }: Period): boolean {
  if (fact.type !== 'change' || fact.base !== undefined) return false;
  const named =
    /(?<!\p{L})(?:so với|so(?! sánh)) [^,;()]*?(?<!\d)((?:19|20)\d{2})(?!\d)[^,;()]*,[^;]*$/u.exec(
      before,
    )?.[1];
  return named !== undefined && Number(named) !== year - 1 && !/cùng kỳ[^,]*,[^,]*$/u.test(before);
}

const isOfTwoBases = (first: ChangeFact, second: ChangeFact, folded: string): boolean =>
  first.base === 'prev' && second.base === 'yoy' && isBeside(folded.slice(first.end, second.start));

/**
 * `tăng 2,1% so với tháng trước nhưng giảm 4,6% so với cùng kỳ. Trong đó, khai thác mỏ | tăng 5,2%; …`: nor is it clear where the
 * two go opposite ways, and the part with the month's.
 */
const goesWithMonth = (fact: ChangeFact, onMonth: ChangeFact, onYear: ChangeFact): boolean =>
  isFall(onMonth) !== isFall(onYear) && isFall(fact) === isFall(onMonth);

const isFall = ({ falling = false }: ChangeFact): boolean => falling;

/** The same of a paragraph that goes on from the sentence that ends the one before it. */
export function isOpenBehind(fact: Fact, citing: string): boolean {
  if (fact.type !== 'change' || fact.base !== undefined) return false;
  const [other, last] = scanFacts(citing)
    .filter((stated) => stated.type === 'change')
    .slice(-2);
  return (
    other !== undefined &&
    last !== undefined &&
    isOfTwoBases(other, last, matchForm(citing)) &&
    goesWithMonth(fact, other, last)
  );
}

const LISTS_ON = /^; (?:có )?(?!\d{1,2} tháng)[\d.,]+ [^;.]*$/u;

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
  const behind = baseBehind(fact, facts, folded);
  if (behind === 'prev') return behind;
  const ofList = baseOfList(fact, facts, folded);
  if (ofList) return ofList;
  if (endsOnMonth(fact, facts, folded)) return 'prev';
  const before = facts.slice(0, facts.indexOf(fact)).filter((other) => other.type === 'change');
  const last = before.findLast(({ base }) => base !== undefined);
  if (!last) return undefined;
  const between = folded.slice(last.end, fact.start);
  // "có 6.214 doanh nghiệp …, tăng 31% so với tháng trước; có 4.186 doanh nghiệp …, | tăng 12%": a list on the month before.
  const isListed = last.base === 'prev' && LISTS_ON.test(between);
  if (!leans && !isListed && !PARTS.test(between)) return undefined;
  // "98 tỷ đồng, tăng 1% so với tháng trước và tăng 5% so với cùng kỳ. Trong đó, … 12 tỷ đồng, tăng 2%": on either of them.
  const isOfAmount = facts[facts.indexOf(fact) - 1]?.type === 'value';
  const other = before[before.indexOf(last) - 1];
  const isOpen =
    other !== undefined &&
    isOfTwoBases(other, last, folded) &&
    (isOfAmount || goesWithMonth(fact, other, last));
  return isOpen ? 'other' : last.base;
}

/** `so với tháng 3 năm 2021` in a report on April 2021: a month of the report's own year is one before. */
export const withOwnYear = (fact: Fact, { year }: Period): Fact =>
  fact.type === 'change' &&
  fact.base === 'yoy' &&
  fact.named?.year === year &&
  (fact.named.month !== undefined || fact.named.quarter !== undefined)
    ? { ...fact, base: 'prev' }
    : fact;

/** `855 xã đạt chuẩn nâng cao, | tăng 294 xã, và 95 xã …, tăng 45 xã so với cuối năm`: the last of a list of counts says it for all. */
function baseOfList(fact: ChangeFact, facts: readonly Fact[], folded: string): ChangeBase | undefined {
  if (fact.measure !== 'count') return undefined;
  const last = facts
    .slice(facts.indexOf(fact) + 1)
    .find((other) => other.type === 'change' && (other.measure !== 'count' || other.base !== undefined));
  if (last?.type !== 'change' || last.measure !== 'count' || last.base === 'yoy') return undefined;
  return /;|\. /u.test(folded.slice(fact.end, last.start)) ? undefined : last.base;
}

/**
 * `vốn cấp tỉnh 184 tỷ đồng, | tăng 5,1%; vốn cấp huyện 37 tỷ đồng, tăng 8,4% so với tháng trước`: a list of amounts whose last
 * alone says that it is on the month before.
 */
function endsOnMonth(fact: ChangeFact, facts: readonly Fact[], folded: string): boolean {
  if (fact.measure !== 'percent' || facts[facts.indexOf(fact) - 1]?.type !== 'value') return false;
  let end = fact.end;
  for (const [at, other] of facts.slice(facts.indexOf(fact) + 1).entries()) {
    const isAmount = at % 2 === 0;
    if (other.type !== (isAmount ? 'value' : 'change')) return false;
    if (!(isAmount ? NEXT_AMOUNT : NEXT_CHANGE).test(folded.slice(end, other.start))) return false;
    if (other.type === 'change' && other.base !== undefined) return other.base === 'prev';
    end = other.end;
  }
  return false;
}

const NEXT_AMOUNT = /^; [^;.:\d]*$/u;
const NEXT_CHANGE = /^(?:,| -|-)? ?$/u;

const LISTED = /^(?: về)?(?: \p{L}+){0,6}(?:,| và|, và) $/u;

/** `tăng 0,9% về số doanh nghiệp và giảm 4,6% về số lao động so với tháng 12`: the last of a list says it for all. */
function baseBehind(fact: ChangeFact, facts: readonly Fact[], folded: string): ChangeBase | undefined {
  const next = facts[facts.indexOf(fact) + 1];
  if (next?.type !== 'change' || next.base === undefined) return undefined;
  const between = folded.slice(fact.end, next.start);
  const isSameMonth = next.named?.month === 12 || next.base === 'prev';
  return isSameMonth && LISTED.test(between) && / về /u.test(between) ? 'prev' : undefined;
}
