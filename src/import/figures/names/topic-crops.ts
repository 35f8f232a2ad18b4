/** What crop a head without one is of (`năng suất | 55 tạ/ha`), where its clause does not say it. All texts are in matchForm. */

const SEASONS = 'đông(?: - |-| )xuân|hè(?: - |-| )thu|thu(?: - |-| )đông|mùa';
const CROP_BEFORE_AREA =
  /(?<!\p{L})(?:thu hoạch|gặt|xuống giống|gieo sạ|gieo cấy|gieo trồng|cấy)(?: được| xong| dứt điểm| xong| hoàn thành| khoảng| trên| hơn| gần)* (?:diện tích )?((?:lúa|ngô|lạc|sắn|rau|mía|cây \p{L}+)(?: (?!được|ước|đạt|với|là)\p{L}+){0,3}?)(?: được| ước| đạt| khoảng| trên| hơn| gần)* [\d.,]/gu;
const CROP_BEHIND_AREA =
  /[\d.,/]+ (?:nghìn |ngàn )?ha (?:diện tích )?((?:lúa|ngô|lạc|sắn|rau|mía)(?: (?:đông xuân|hè thu|thu đông|mùa|vụ mùa|chiêm xuân|xuân))?)/gu;
const CROP_OF_SENTENCE =
  /^["“]?(?:- |\+ )?(?:vụ |cây )?((?:lúa|ngô|lạc|sắn|mía)(?: (?:vụ )?(?:đông xuân|hè thu|thu đông|mùa))?)(?: đã| được| năm nay| xuống giống| gieo cấy)+ /gu;
const CROP_HARVESTED =
  /(?:^["“]?|[;:] ?|- )(?:riêng )?(?:cây )?((?:lúa|ngô|lạc|sắn|mía|rau)(?: (?:các loại|đông xuân|hè thu|thu đông|mùa))?)(?: \d{1,2} tháng(?: đầu năm)?| ước| đã)* (?:thu hoạch|gặt)(?: được)? [\d.,]/gu;
/** `đã thu hoạch xong vụ tiêu năm 2012 với | sản lượng đạt …`: the season of what stands for years. */
const CROP_OF_YEARS =
  /(?<!\p{L})(?:niên )?vụ (?:thu hoạch )?(?:cây )?((?:hồ )?tiêu|cà phê|điều|vải|nhãn|xoài|sầu riêng|thanh long|cam|bưởi|na)(?= (?:năm|nay|này|vừa|với|\d))/gu;
/** `kết thúc thu hoạch lúa đông xuân, | năng suất bình quân …`: what is harvested, without its area. */
const CROP_DONE = new RegExp(
  `(?<!\\p{L})(?:thu hoạch|gặt)(?: xong| dứt điểm| toàn bộ| cơ bản)* (?:diện tích )?(?:vụ )?((?:lúa|ngô|lạc|sắn|mía)(?: (?:vụ )?(?:${SEASONS}))?)(?= ?[,;:]| với )`,
  'gu',
);
/** `thu hoạch lúa đông xuân 60.215 ha, | năng suất 72,8 tạ/ha`: what is harvested or sown, though its area is not a figure. */
export function cropsIn(frame: string): string[] {
  const patterns = [
    CROP_BEFORE_AREA,
    CROP_BEHIND_AREA,
    CROP_OF_SENTENCE,
    CROP_HARVESTED,
    CROP_DONE,
    CROP_OF_YEARS,
  ];
  const found = patterns.flatMap((pattern) =>
    [...frame.matchAll(pattern)].map((match) => ({ at: match.index, crop: match[1] ?? '' })),
  );
  const last = found.sort((a, b) => b.at - a.at)[0]?.crop;
  return last === undefined ? [] : [last, last.replace(/^cây /u, '')];
}

const OPENING =
  /^["“]?(?:[-–+*•] ?)*(?:\d\.? )?(?:về )?(?:cây ((?:\p{L}+ ){0,3}?\p{L}+)|((?:lúa|ngô|lạc|sắn|rau|đậu)(?: \p{L}+){0,3}?))(?=:| (?:đã|ước|được|gieo|trồng|xuống|\d|hiện|toàn|trong|diện tích|sáu)(?!\p{L}))/u;
const CROP = /(?<!\p{L})(?:cây|lúa|ngô|lạc|sắn|rau|đậu|mía|khoai)(?!\p{L})/u;

/** `- Cây ngô: …. | Năng suất bình quân 56 tạ/ha`: the crop that a paragraph opens with, where none is named since. */
export function cropOfParagraph(folded: string, at: number): string[] {
  const opening = OPENING.exec(folded);
  const crop = opening?.[1] ?? opening?.[2];
  if (!opening || crop === undefined) return [];
  const since = folded.slice(opening[0].length, at).replaceAll(/\([^()]*\)|, do [^.;]*/gu, ' ');
  const others = since.split(crop).join(' ');
  return CROP.test(others) ? [] : [crop];
}

const SEASON = new RegExp(`(?<!\\p{L})vụ (?:lúa )?(${SEASONS})(?!\\p{L})`, 'gu');

/** `vụ Đông Xuân năm nay | năng suất bình quân 56 tạ/ha`: what a season yields by the hectare is rice. */
export function riceOfSeason(frame: string): string[] {
  const season = [...frame.matchAll(SEASON)].at(-1);
  if (!season || CROP.test(frame.slice(season.index + season[0].length))) return [];
  return [`lúa ${season[1] ?? ''}`];
}
