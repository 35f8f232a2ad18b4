import type { ValueFact } from '../../../domain/fact.ts';
import { sentenceStart } from '../../../domain/sentences.ts';
import { namingsOfPhrase, type Naming } from './alias-index.ts';
import type { Lexicon } from '../sentence-context.ts';

/** What was sown or planted on an area, where the sentence says it by a verb and not by a name of the catalogue. */

/** What is done with an area so that its size is that of what grows there: not `thu hoạch`, not `bị ngập`. */
const PLANTING =
  /(?<!\p{L})(?:trồng(?: mới)?(?: tập trung)?|gieo trồng|gieo cấy|xuống giống|gieo sạ|cấy|gieo)$/u;
const SOWING = /(?<!\p{L})(?:đã |ước )?(?:gieo trồng|gieo cấy|xuống giống|gieo sạ|trồng|cấy|gieo)$/u;
/** Words between a verb and its number. */
const FILLERS =
  /(?: (?:được|ước|khoảng|trên|gần|hơn|đạt|là|có|thêm|mới|xấp xỉ|tính|thực hiện|cho|với|dứt điểm|xong))+ $| $/u;
const HECTARES = /\d (?:\p{L}+ )?ha(?!\p{L})/u;

/** Whether the words before a number say that so much was planted. */
export const isPlanted = (lead: string): boolean => PLANTING.test(lead);

/**
 * Whether an area is of a verb of planting that {@link sownNamings} alone reads: of all kinds (`gieo trồng | 31 nghìn ha cây trồng
 * các loại`), or of what was newly planted of a crop that may stand for years (`cà phê trồng được | 214 ha`).
 */
export const isSown = (lead: string, tail: string): boolean => {
  const verb = PLANTING.exec(lead.replace(FILLERS, ''))?.[0];
  return (
    verb !== undefined &&
    (ALL_CROPS.test(tail) || (/^trồng/u.test(verb) && (!/^ ?\p{L}/u.test(tail) || GOES_ON.test(tail))))
  );
};

/** The areas that a verb of sowing names by what stands before it: a crop, a season, or all that was sown. */
export function sownNamings(value: ValueFact, tail: string, folded: string, lexicon: Lexicon): Naming[] {
  const sentence = folded.slice(sentenceStart(folded, value.start), value.start);
  const lead = sentence.replace(FILLERS, '');
  if (ALL_CROPS.test(tail)) {
    if (!PLANTING.test(lead)) return [];
    const before = folded.slice(0, value.start);
    const season = seasonBefore(sentence, before);
    if (season !== undefined) return namingsOfPhrase(totalOf(season), lexicon.index);
    // Where the total has been told, all that is grown may be that with what stands for years.
    return /(?<!\p{L})(?:diện tích gieo trồng|vụ)(?!\p{L})/u.test(before)
      ? []
      : namingsOfPhrase('tổng diện tích gieo trồng', lexicon.index);
  }
  const named = ITEM.exec(sentence);
  const item = named?.[1] ?? (value.whole ? undefined : named?.[2]);
  if (item !== undefined && !/^ ?\p{L}/u.test(tail))
    return namingsOfPhrase(`diện tích ${item}`, lexicon.index);
  if (/^ ?\p{L}/u.test(tail) && !GOES_ON.test(tail)) return [];
  if (FOREST_PLANTED.test(lead)) return namingsOfPhrase('diện tích trồng rừng mới', lexicon.index);
  const there = THERE_IS.exec(sentence)?.[1];
  if (there !== undefined) return standing(there, lexicon);
  if (TOTAL_ALONE.test(lead)) {
    const told = seasonTold(folded.slice(0, value.start - sentence.length));
    return told === undefined ? [] : namingsOfPhrase(totalOf(told), lexicon.index);
  }
  const sown = (SOWN_SEASON.exec(lead) ?? SEASON_SOWN.exec(lead))?.[1];
  if (sown !== undefined && !/(?<!\p{L})lúa(?!\p{L})/u.test(sentence))
    return namingsOfPhrase(totalOf(sown), lexicon.index);
  if (!SOWING.test(lead)) return [];
  const crop = cropOf(lead.replace(SOWING, ''), lexicon);
  // What is sown in winter is a small part of what is sown of it.
  if (crop.length > 0) return /(?<!\p{L})vụ đông(?! xuân)/u.test(sentence) ? [] : crop;
  const rice = RICE_OF_SEASON.exec(sentence);
  if (rice)
    return HECTARES.test(rice[0]) ? [] : namingsOfPhrase(`diện tích lúa ${rice[1] ?? ''}`, lexicon.index);
  const season = seasonBefore(sentence, folded.slice(0, value.start));
  if (season === undefined || !IN_ALL.test(lead)) return [];
  const isRice = MAIN_SEASON.test(season) && (RICE_VERB.test(lead) || isOfRice(sentence, season));
  return namingsOfPhrase(isRice ? `diện tích lúa ${season}` : totalOf(season), lexicon.index);
}

/** `- Cây ngô: | 17 ha, năng suất …`. */
const ITEM =
  /^["“]?[-–+*•] ?cây ([^:.\d]{2,30}): $|(?:^["“]?|[;.] )(?:riêng )?cây ([^:.,;\d]{2,20}?)(?: vụ (?:này|nay)(?: trồng)?)?(?: (?:đã|ước|thực hiện|đạt|được|gieo trồng|gieo))* $/u;
/** What behind an area says nothing of what grows there. */
const GOES_ON =
  /^ (?:kế hoạch|kh|so|đạt|bằng|tăng|giảm|trong|và|với|chiếm|theo|tại|ở|do|vào|nhưng|thấp|cao|vượt|hoàn thành)(?!\p{L})/u;
const RICE_VERB = /(?<!\p{L})(?:gieo cấy|cấy|gieo sạ|sạ)$/u;
const MAIN_SEASON = /^(?:đông xuân|hè thu|thu đông|mùa)$/u;
const RICE_OF_SEASON = /(?<!\p{L})(?:vụ )?lúa (?:vụ )?(đông xuân|hè thu|thu đông|mùa)(?!\p{L})[^;.]*$/u;
/** `74.216 ha | lúa và cây rau màu các loại` are all that grows in a season. */
const ALL_CROPS =
  /^ (?:lúa,? (?:và )?(?:các )?(?:cây )?(?:rau,? ?|hoa )?màu|cây(?: trồng)? các loại|(?:các )?(?:loại )?cây trồng(?=[,;.]|$| đạt| các vụ)|các loại cây trồng)/u;
/** `Vụ Đông, | toàn tỉnh đã gieo trồng được`: nothing but where and when stands between a season and its area. */
const IN_ALL =
  /(?:^|[,;:] ?|(?<=vụ [^,;:.]{3,25} ))(?:(?:đến|tính|hiện|nay|ngày|tháng|cuối|đầu|hết|thời điểm|này|\d{1,2}[/.]\d{1,2}(?:[/.]\d{4})?|\d{1,2}|năm|\d{4}),? )*(?:toàn (?:tỉnh|huyện|xã|thị xã|thành phố)|cả (?:tỉnh|huyện|xã)|các địa phương|bà con|nông dân)(?: (?:trong|trên|địa bàn|toàn|tỉnh|huyện|nông dân))* (?:(?:đã|ước|cơ bản|tập trung) )*(?:gieo trồng|gieo cấy|xuống giống|gieo sạ|cấy)$/u;
const SEASON = /(?<!\p{L})vụ (?:thu )?(đông xuân|hè thu|thu đông|mùa|đông|xuân)(?!\p{L})/gu;

/** `xuống giống vụ hè thu | được 410 ha`. */
const SOWN_SEASON =
  /(?<!\p{L})(?:gieo trồng|xuống giống)(?: được)? (?:cây )?vụ (?:thu )?(đông xuân|hè thu|thu đông|mùa|đông|xuân)(?: (?:năm )?\d{4}(?: ?- ?\d{4})?)?$/u;

/** `Vụ Đông Xuân gieo trồng được | 240 nghìn ha`. */
const SEASON_SOWN =
  /(?:^["“]?|[;,] |- )vụ (đông xuân|hè thu|thu đông|mùa|đông|xuân)(?: (?:năm )?\d{4}(?: ?- ?\d{4})?| năm nay)?,? (?:(?:đã|ước|toàn tỉnh|toàn huyện) )*gieo trồng$/u;

/** `Công tác trồng rừng cơ bản hoàn thành: 11 tháng trồng mới | 6.840 ha`. */
const FOREST_PLANTED =
  /^[^.;]*(?<!\p{L})trồng rừng(?!\p{L})[^.;\d]*(?:[:,] |\d{1,2} tháng |năm \d{4} )[^.;]*(?<!\p{L})trồng(?: mới)?(?: tập trung)?(?: được)?$/u;
/** `Cây ăn trái được mở rộng, đến cuối năm toàn tỉnh có | 81.200 ha`: what stands for years is there. */
const THERE_IS =
  /^["“]?(?:diện tích )?((?:cây )?\p{L}+(?: \p{L}+){0,2}?) (?:(?:được|tiếp tục|phát triển|ngày càng) [^;.\d]*, )?(?:(?:đến|tính đến|hết|cuối|năm|nay|hiện|quý|tháng|\d{1,4}) )*(?:toàn (?:tỉnh|huyện|thành phố)|trên địa bàn(?: tỉnh| huyện)?) (?:hiện )?có (?:khoảng |gần |hơn |trên )?$/u;

/** The area of what stands for years, by its crop. */
const standing = (crop: string, { index, indicators }: Lexicon): Naming[] =>
  namingsOfPhrase(`diện tích ${crop}`, index).filter(
    ({ indicator }) => indicators.get(indicator)?.kind === 'stock',
  );

/** `Việc xuống giống vụ hè thu đã xong. | Tổng diện tích ước 28.640 ha`: all of the season that the sentence before is of. */
const TOTAL_ALONE =
  /^["“]?(?:tổng )?diện tích(?: gieo trồng| xuống giống| gieo sạ)?(?: (?:của )?(?:toàn|cả) (?:tỉnh|huyện|xã|thành phố|vụ))?$/u;
const SEASON_TOLD =
  /(?<!\p{L})(?:gieo trồng|gieo cấy|gieo sạ|xuống giống|sản xuất)(?!\p{L})[^.;]*(?<!\p{L})vụ (?:thu )?(đông xuân|hè thu|thu đông|mùa|đông|xuân)(?!\p{L})[^.;]*\. $/u;

/** The season of the sentence that ends a text, where it is of no single crop and no other season. */
function seasonTold(before: string): string | undefined {
  const last = before.slice(sentenceStart(before, Math.max(0, before.length - 3)));
  if (/(?<!\p{L})(?:lúa|ngô|lạc|sắn|mía|rau|thu hoạch|gặt)(?!\p{L})/u.test(last)) return undefined;
  const seasons = new Set([...last.matchAll(SEASON)].map(([, season]) => season));
  return seasons.size === 1 ? SEASON_TOLD.exec(last)?.[1] : undefined;
}

const totalOf = (season: string): string => `diện tích gieo trồng vụ ${season}`;

/** `Sản xuất lúa vụ đông xuân gặp thuận lợi, …; toàn tỉnh gieo trồng được | 21 nghìn ha`. */
const isOfRice = (sentence: string, season: string): boolean =>
  new RegExp(`(?<!\\p{L})lúa (?:vụ )?${season}(?!\\p{L})`, 'u').test(sentence);

/** The last season of the sentence, or the one that all before it is of. */
function seasonBefore(sentence: string, before: string): string | undefined {
  const own = [...sentence.matchAll(SEASON)].at(-1)?.[1];
  if (own !== undefined) return own;
  const [first, ...others] = [...before.matchAll(SEASON)].map(([, season]) => season);
  return others.every((other) => other === first) ? first : undefined;
}

const TIMES =
  /(?<!\p{L})(?:trong |ước |tính |đến |toàn )*(?:\d{1,2} tháng(?: đầu năm| cuối năm)?|(?:tháng|quý|năm) (?:\d{1,4}|[iv]+)(?: ?\/ ?\d{4}| năm \d{4})?|cả năm|năm nay|đến nay|từ đầu năm|vụ (?:này|nay)|tính đến nay|\d{1,2}\/\d{1,2}(?:\/\d{4})?)(?!\p{L})/gu;
const AROUND =
  /(?:^|(?<= ))(?:đã|ước|hiện|được|tính|cũng|toàn (?:tỉnh|huyện|xã|thị xã|thành phố)|trong|đến)(?= |$)/gu;
const BORDER = /^.*(?:[,;:.()](?!\d)|(?<!\p{L})(?:trong đó|và|riêng|gồm|còn|với)(?!\p{L})|^["“]?[-–+*•])/su;

/** `Cây ngô 6 tháng đầu năm | gieo trồng được 471 ha`: the crop that the verb is of. */
function cropOf(clause: string, { index, indicators }: Lexicon): Naming[] {
  // "Cây lúa: | gieo cấy 15.150 ha"
  const topic = clause.replace(/: *$/u, ' ');
  const piece = topic.replace(BORDER, '').replace(TIMES, ' ').replace(AROUND, ' ');
  const words = piece
    .replace(/^ *(?:[-–+*•] ?)?(?:các loại |diện tích )?(?:cây )?/u, '')
    .replaceAll(/ +/gu, ' ')
    .trim();
  if (!/^\p{L}+(?:,? \p{L}+){0,5}$/u.test(words)) return [];
  // Of what stands for years, what was planted is no area of it.
  return namingsOfPhrase(`diện tích ${words}`, index).filter(
    ({ indicator }) => indicators.get(indicator)?.kind === 'cumulative',
  );
}

/** `trồng mới | 3.000 ha rừng, | 1.000 ha sầu riêng`: what is planted is not all that grows there. */
export const plantsAnew = ({ start }: ValueFact, folded: string): boolean =>
  /(?<!\p{L})trồng (?:mới|tái canh|xen)(?: được| đạt| ước| thêm)*(?: [\d.,/]+ (?:nghìn )?ha [^;.\d]{2,40}(?:,| và))* $/u.test(
    folded.slice(sentenceStart(folded, start), start),
  );

/** `gieo trồng được 996 nghìn ha ngô, …; | 117 nghìn ha khoai lang`: the verb is that of the first of a list. */
export function plantsOn({ start }: ValueFact, folded: string): boolean {
  const sentence = folded.slice(Math.max(0, folded.lastIndexOf('. ', start)), start);
  const planted =
    /(?<!\p{L})(?:trồng|gieo trồng|gieo cấy|xuống giống|gieo sạ|cấy|gieo)(?: được| đạt| ước| mới| tập trung)* [\d.,/]+ (.*)$/u.exec(
      sentence,
    )?.[1];
  return (
    planted !== undefined &&
    !/(?<!\p{L})(?:thu hoạch|bị|thiệt hại|chuyển|ngập|tiêu|phun|chăm sóc|khoán)(?!\p{L})/u.test(planted)
  );
}
