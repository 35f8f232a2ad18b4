import { codePoint } from 'dingbat-to-unicode';

/** Fonts whose codes stand for signs. */
export const SYMBOL_FONTS = /^(?:symbol|webdings|wingdings(?: [23])?|zapf ?dingbats)$/iu;

/** Ticked boxes that few fonts of readers have. */
const COMMON: Readonly<Record<string, string>> = { '🗹': '☑', '🗷': '☒', '🗵': '☒' };

/** The sign that a code of a symbol font shows, at its own or its private code point; `undefined` if unknown. */
export function symbolOf(font: string, code: number): string | undefined {
  const sign = codePoint(font, code >= 0xf000 && code < 0xf100 ? code - 0xf000 : code)?.string;
  return sign === undefined ? undefined : (COMMON[sign] ?? sign);
}
