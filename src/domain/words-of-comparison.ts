/**
 * What says `so với` in other words: `đặt cạnh cùng kỳ`, `đối chiếu tháng 7`, `nếu đem so sánh với năm trước`. Only before what
 * a change may be measured on. In matchForm.
 */
const IN_OTHER_WORDS =
  /(?<!\p{L})(?:(?:nếu |khi )?(?:đem |mang )?(?:(?:so sánh|đối chiếu|đối sánh|sánh|đặt (?:bên )?cạnh)(?: với)?|trong tương quan với)|(?:(?:nếu|khi)(?: (?:đem|mang))?|đem|mang) so(?: với)?)(?= (?:cùng (?:kỳ|thời|tháng|quý)|(?:thời điểm )?(?:cuối|đầu) năm|tháng (?:trước|\d)|quý (?:trước|[ivx\d])|năm (?:trước|ngoái)))/gu;

/** A text (in matchForm) with plain words of comparison behind blanks: as long as it was, so that offsets stay valid. */
export const withPlainComparisons = (folded: string): string =>
  folded.replace(IN_OTHER_WORDS, (words) => 'so với'.padStart(words.length));

/** Where the printed words begin that a plain text has at an offset. */
export function printedStart(folded: string, plain: string, at: number): number {
  if (folded === plain) return at;
  let start = at;
  while (plain.charAt(start - 1) === ' ') start -= 1;
  while (folded.charAt(start) === ' ') start += 1;
  return start;
}
