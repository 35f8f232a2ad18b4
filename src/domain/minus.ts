/** What stands before a number that a dash before it makes negative: `đạt -120 tỷ đồng`, `(-120 tỷ đồng)`. */
const BEFORE_MINUS =
  /(?:\(|(?<!\p{L})(?:đạt|là|còn|mức|bằng|chỉ|ước|khoảng|trên|gần|hơn|xấp xỉ|tới|tăng|giảm|trưởng|được|thực hiện|con số)) *$/u;
/** A number, with its unit or without, before a dash: the dash is that of a range. */
const NUMBER_BEFORE = /(?:\d|%|\d(?: ?(?:nghìn|ngàn|triệu|tỷ))* ?\p{L}+(?:[²³]|\/\p{L}+)?) *$/u;

export interface Minus {
  /** `unclear` where the dash may as well be that of a list or between a name and its number. */
  readonly sign: 'negative' | 'unclear';
  /** Where the dash or the word stands. */
  readonly start: number;
}

/**
 * The minus that stands before a number, as a dash or in words (`âm 120 tỷ đồng`).
 *
 * @param text as printed; `folded` the same in matchForm
 * @param isPassage whether the text is a figure's own passage, which begins with no dash of a list
 */
export function minusBefore(
  text: string,
  folded: string,
  start: number,
  isPassage: boolean,
): Minus | undefined {
  const word = /(?<!\p{L})âm +$/u.exec(folded.slice(Math.max(0, start - 8), start));
  if (word) return { sign: 'negative', start: start - word[0].length };
  const dash = /- *$/u.exec(folded.slice(Math.max(0, start - 4), start))?.[0];
  if (dash === undefined) return undefined;
  const at = start - dash.length;
  const before = folded.slice(Math.max(0, at - 60), at);
  if (/[\p{L}\p{N}%-]$/u.test(before) || NUMBER_BEFORE.test(before)) return undefined;
  const isLed = BEFORE_MINUS.test(before);
  if (dash.length > 1) return isLed ? { sign: 'unclear', start: at } : undefined;
  if (before.trim() === '' && at < 60) return { sign: isPassage ? 'negative' : 'unclear', start: at };
  const isOnNewLine = /\n[^\S\n]*$/u.test(text.slice(0, at));
  return { sign: isLed && !isOnNewLine ? 'negative' : 'unclear', start: at };
}
