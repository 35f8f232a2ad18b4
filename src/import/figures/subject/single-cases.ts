/** What a single accident, fire or case took, or one force, which no indicator counts. All texts are in matchForm. */

const OF_ACCIDENTS: ReadonlySet<string> = new Set([
  'nguoi-chet-tngt',
  'nguoi-bi-thuong-tngt',
  'nguoi-chet-chay',
  'nguoi-bi-thuong-chay',
  'thiet-hai-chay',
]);
const OF_DRUGS: ReadonlySet<string> = new Set(['heroin-thu-giu', 'ma-tuy-tong-hop', 'ma-tuy-vien']);

/** `xảy ra vụ tai nạn giao thông giữa …`: neither a number nor a word of many stands before it. */
const ONE_ACCIDENT =
  /(?<![\d/] |(?<!\p{L})(?:số|các|những|nhiều|mỗi|từng|mọi|loạt|tổng|trăm|nghìn|và|về|theo|không|phát sinh) )(?<!\p{L})vụ (?:tai nạn(?: giao thông)?|va chạm|lật xe|cháy|hỏa hoạn)(?!\p{L})(?=(?: \p{L}+){0,3} (?:giữa|tại|trên|ở|do|khiến|làm|xảy ra|này|trên))/gu;
/** `Đường dây này vận chuyển 48 kg heroin`. */
const ONE_CASE =
  /(?<![\d/] |(?<!\p{L})(?:số|các|những|nhiều) )(?<!\p{L})(?:đường dây|chuyên án|vụ án|ổ nhóm|nhóm đối tượng)(?: ma túy)?(?: (?:này|trên)| \d{3}\p{L}*)?(?!\p{L})/gu;
/** What several of them are counted by again. */
const COUNTED = /(?<![\p{L}\d])\d[\d.]* (?:vụ|chuyên án|đường dây|đối tượng)(?!\p{L})/u;

/**
 * Whether a toll or a seizure is only that of the one accident or case which its sentence tells of.
 *
 * @param before the sentence up to the number
 */
export function isOfSingleCase(indicator: string, before: string): boolean {
  const pattern = OF_ACCIDENTS.has(indicator) ? ONE_ACCIDENT : OF_DRUGS.has(indicator) ? ONE_CASE : undefined;
  const told = pattern && [...before.matchAll(pattern)].at(-1);
  return told !== undefined && !COUNTED.test(before.slice(told.index));
}

const SEIZED = /(?<!\p{L})bắt(?: giữ)? $/u;
const CRIMES = /(?<!\p{L})(?:phạm tội|tội phạm|ma túy|đánh bạc)(?!\p{L})/u;
const FORCES = /(?<!\p{L})(?:lực lượng|các ngành|ban chỉ đạo)(?!\p{L})[^.;]*$/u;

/**
 * `khởi tố 30 vụ phạm tội về kinh tế. Phát hiện, bắt giữ | 68 vụ buôn lậu`: among the crimes that the police tell of, smuggling
 * is what the police seized, and not what all forces dealt with.
 *
 * @param before the passage up to the number
 */
export const isOfPolice = (indicator: string, before: string): boolean =>
  indicator === 'vu-buon-lau' && SEIZED.test(before) && CRIMES.test(before) && !FORCES.test(before);
