/** A tab, as wide as four spaces here, or a gap as wide, before what could be a number's next group. */
const GAP = /(?<=\d) {4,}(?=\d{3}(?!\d))/gu;

/**
 * Numbers that meet over a tab or a wide gap are two; with one space left between them, `12` and `345` would read as
 * 12,345 in Vietnamese notation. A semicolon keeps them apart.
 *
 * @example `Thu 12    345 tỷ` → `Thu 12; 345 tỷ`
 */
export const partNumbers = (text: string): string => text.replace(GAP, '; ');

/** Whether texts on both sides of a wide gap would read as one number if they were closed up. */
export const areTwoNumbers = (before: string, after: string): boolean =>
  /\d$/u.test(before) && /^\d{3}(?!\d)/u.test(after);
