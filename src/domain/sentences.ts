/** A stretch of text by offsets, end excluded. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/**
 * Ends of sentences: a full stop, question or exclamation mark (with closing quotes and brackets) before
 * a space and something a sentence can begin with. Not after a heading's or list's number where a sentence
 * can begin (`1. Các sở`; but `trong tháng 9. Các sở` ends one) or before another number (a damaged
 * `7. 1376 tỷ đồng`), a single capital (`A. Nguyễn`) or an abbreviation (`TP. Lạng Sơn`).
 */
const SENTENCE_END =
  /(?<!(?:(?:^|\(|[.!?…:;]["”’)\]]*\s+)\d{1,2}(?:\.\d{1,2})*|(?:^|[\s(])(?:\p{Lu}|TP|TX|TT|Tp|ThS|TS|GS|PGS|St|v\.v)))[.!?…]+(?!(?<=[\s(]\d{1,2}\.)\s+\d)["”’)\]]*(?=\s+["“‘(]?[\p{Lu}\p{N}])/gu;

/** Splits a block's plain text into sentences; together they cover the whole text. */
export function sentenceRanges(text: string): TextRange[] {
  const ranges: TextRange[] = [];
  let start = 0;
  for (const match of text.matchAll(SENTENCE_END)) {
    let end = match.index + match[0].length;
    while (end < text.length && /\s/u.test(text.charAt(end))) end += 1;
    ranges.push({ start, end });
    start = end;
  }
  if (start < text.length || ranges.length === 0) ranges.push({ start, end: text.length });
  return ranges;
}

/** The sentence around an offset, trimmed; empty for an empty text. */
export function sentenceAround(text: string, offset: number): string {
  const range = sentenceRanges(text).find(({ start, end }) => offset >= start && offset < end);
  return range ? text.slice(range.start, range.end).trim() : '';
}

/**
 * Where the sentence around an offset begins, told by the full stop and space before it alone: enough for words that are
 * looked for in front of a name, in a text in matchForm.
 */
export function sentenceStart(folded: string, at: number): number {
  const border = folded.lastIndexOf('. ', at);
  return border < 0 ? 0 : border + 2;
}

const ABBREVIATED_LEVEL = /(?<!\p{L})(t[pxt])\.(?= \p{L})/gu;

/** A text (in matchForm) whose `tp. ` ends no sentence: a blank stands for the full stop, so that offsets stay valid. */
export const withPlainLevels = (folded: string): string => folded.replace(ABBREVIATED_LEVEL, '$1 ');
