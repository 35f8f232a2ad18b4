import type { Fact } from '../../../domain/fact.ts';
import { sentenceStart } from '../../../domain/sentences.ts';
import type { Naming } from '../names/alias-index.ts';
import type { Lexicon } from '../sentence-context.ts';

/** What disasters took, which is counted over a span; that of one storm is no count of the archive. */

const DEAD = 'nguoi-chet-thien-tai';
const INJURED = 'nguoi-bi-thuong-thien-tai';
const HOUSES = 'nha-thiet-hai';
const TOLLS: ReadonlySet<string> = new Set([DEAD, INJURED, HOUSES, 'thiet-hai-thien-tai']);

/** One storm, one flood, what a report of the hour tells. */
const EVENT =
  /(?=[bcđhrst])(?<!\p{L})(?:(?:cơn )?bão số \d+|hoàn lưu|(?<!\d )đợt (?:mưa|lũ|thiên tai|rét|áp thấp|không khí)|(?<!\d )(?:trận|cơn) (?:mưa|lũ|lốc|bão)|báo cáo nhanh|(?:tính )?đến \d{1,2} ?(?:giờ|h)(?:\d\d)?|(?:sáng|trưa|chiều|tối|đêm|rạng sáng)(?: ngày)? \d{1,2}[/-]\d{1,2})(?!\p{L})/u;
/** A span that all of it is counted over. */
const SPAN =
  /(?=[\dbchlmnqst])(?<!\p{L})(?:trong (?:tháng|quý|năm|kỳ)|(?:\d{1,2}|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) tháng|từ đầu năm|lũy kế|tính chung|(?<=(?:^|[.;:] ))(?:tháng|quý|năm) [\divx]+)(?!\p{L})/u;
const CAUSE =
  /(?<!\p{L})(?:thiên tai|mưa (?:lũ|lớn|đá|bão|to|dông)|(?:cơn )?bão(?! hòa)|lũ(?: quét| ống)?|lốc(?: xoáy)?|sạt lở|dông|ngập lụt|áp thấp)(?!\p{L})/gu;
const OTHER_CAUSE =
  /(?<!\p{L})(?:giao thông|cháy|nổ|đuối nước|tai nạn|dịch|bệnh|ngộ độc|phạm tội|đánh nhau|va chạm)(?!\p{L})/gu;

const MONTH_LAST = /(?<![\p{L}\d])tháng \d(?!.*(?:lũy kế|tính chung|từ đầu năm|\d tháng))/u;

/** Whether a paragraph tells of one event and of no span; `undefined` where it says neither. */
export function tellsOfEvent(folded: string): boolean | undefined {
  if (SPAN.test(folded)) return false;
  return EVENT.test(folded) ? true : undefined;
}

/** Namings without those of tolls that only one event took. */
export function withoutEvents(
  namings: readonly Naming[],
  folded: string,
  isOfEvent: boolean | undefined,
): Naming[] {
  if (!namings.some(({ indicator }) => TOLLS.has(indicator))) return [...namings];
  return namings.filter(
    ({ indicator, start }) =>
      !isOfOneEvent(indicator, folded.slice(0, start), isOfEvent) &&
      !(indicator === DEAD && isBesideMissing(folded, start)),
  );
}

/** Whether a toll is only that of the one event which the words before it tell of. */
export const isOfOneEvent = (indicator: string, before: string, isOfEvent: boolean | undefined): boolean =>
  TOLLS.has(indicator) && (tellsOfEvent(before) ?? isOfEvent ?? false);

/** `9 người chết, | 2 người mất tích`: the dead alone are no count of the dead and missing. */
const isBesideMissing = (folded: string, start: number): boolean =>
  /^[^.;]{0,40}?người (?:chết|thiệt mạng|tử vong)(?: \([^()]*\))?(?:,| và) \d+ (?:người )?(?:bị )?mất tích/u.test(
    folded.slice(start),
  ) || /^người (?:chết|thiệt mạng)(?:,| và) \d+ (?:người )?(?:bị )?mất tích/u.test(folded.slice(start));

/** `đã khiến 65 người thiệt mạng và mất tích, hơn 150 người bị thương`, where disasters are what the sentence is about. */
export function tollNamings(folded: string, facts: readonly Fact[], { indicators }: Lexicon): Naming[] {
  if (!indicators.has(DEAD) || !indicators.has(INJURED)) return [];
  const houses = facts.filter((fact) => tollBehind(fact, folded)?.indicator === HOUSES);
  return facts.flatMap((fact): Naming[] => {
    const toll = tollBehind(fact, folded);
    if (!toll || !indicators.has(toll.indicator)) return [];
    const { behind, indicator, unit } = toll;
    const sentenceAt = sentenceStart(folded, fact.start);
    const lead = folded.slice(eventStart(folded, sentenceAt), fact.start);
    const cause = [...lead.matchAll(CAUSE)].at(-1)?.index ?? -1;
    const other = [...lead.matchAll(OTHER_CAUSE)].at(-1)?.index ?? -1;
    if (cause < 0 || other > cause) return [];
    // "5 nhà sập, 20 nhà tốc mái": of houses told by what befell them no number is that of all.
    if (
      indicator === HOUSES &&
      houses.some((o) => o !== fact && sentenceStart(folded, o.start) === sentenceAt)
    )
      return [];
    // "Trong tháng 7, …. Mưa lũ cũng đã làm 41 người chết": a span of a sentence before may be this one's, or not.
    if (!SPAN.test(lead) && MONTH_LAST.test(folded.slice(0, sentenceAt))) return [];
    const start = fact.start + folded.slice(fact.start, fact.end).search(unit);
    if (start < fact.start) return [];
    return [
      {
        phrase: `${folded.slice(start, fact.end)}${behind}`,
        indicator,
        behind: true,
        start,
        end: fact.end + behind.length,
      },
    ];
  });
}

/** `Xảy ra 14 đợt thiên tai. | Hậu quả: 6 người chết`: where the sentence begins that tells what a toll is of. */
function eventStart(folded: string, at: number): number {
  if (at === 0 || !TELLS_OF_TOLL.test(folded.slice(at))) return at;
  const before = sentenceStart(folded, at - 3);
  return COUNTED_EVENTS.test(folded.slice(before, at)) ? before : at;
}

const COUNTED_EVENTS =
  /(?<!\p{L})(?:\d+ (?:đợt|trận|cơn)|xảy ra|xuất hiện)(?: (?!vụ )\p{L}+){0,2} (?:thiên tai|mưa|bão|lũ|lốc|dông|giông|sạt lở)(?!\p{L})/u;

const TELLS_OF_TOLL = /^["“]?(?:[-–+*•] ?)?(?:hậu quả|thiệt hại về người)(?!\p{L})/u;

interface Toll {
  readonly indicator: string;
  /** The words behind its number and unit. */
  readonly behind: string;
  readonly unit: RegExp;
}

const PEOPLE = /^ (?:(?:bị )?(?:chết|thiệt mạng|tử vong)(?:(?: và|,| hoặc) mất tích)?|bị thương)/u;
const BEFELL =
  '(?:sập đổ|sập|đổ|tốc mái|hư hỏng|hư hại|ngập nước|ngập lụt|ngập|cuốn trôi|trôi|sạt lở|thiệt hại|vùi lấp)(?: (?:nhẹ|nặng|hoàn toàn|một phần))?';
const OF_HOUSES = new RegExp(
  `^(?: (?:ở|dân|của (?:người )?dân))?(?: bị)? ${BEFELL}(?:(?:,| và| hoặc)(?: bị)? (?!thiệt hại (?:ước|khoảng|trên|hơn|gần|về|tài sản|\\d))${BEFELL})*(?!\\p{L})`,
  'u',
);

/** What disasters took that a number tells of by the words behind it. */
function tollBehind(fact: Fact, folded: string): Toll | undefined {
  if (fact.type !== 'value') return undefined;
  const tail = folded.slice(fact.end, fact.end + 90);
  if (fact.unit.dimension === 'person') {
    const behind = PEOPLE.exec(tail)?.[0];
    if (behind === undefined) return undefined;
    return { indicator: behind.endsWith('thương') ? INJURED : DEAD, behind, unit: /người/u };
  }
  const behind = fact.unit.dimension === 'nhà' ? OF_HOUSES.exec(tail)?.[0] : undefined;
  return behind === undefined ? undefined : { indicator: HOUSES, behind, unit: /(?:ngôi |căn )?nhà/u };
}
