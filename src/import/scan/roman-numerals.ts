import type { PageAtHand, PageWord } from './page-reading.ts';

/** What OCR makes of `I`, `II` and `III`: their feet touch, as the bar of an H would. */
const LIKE_ONES = /^(?:[HIl|!TN]{1,3})(?<end>[.)]?)$/u;

/**
 * A heading's or a row's number of ones, which OCR takes for an H: as many as there are upright strokes. The strokes are
 * counted at half their height, where an H has its bar.
 *
 * @param word the first word of a line
 */
export function withRomanNumerals(
  { ink }: PageAtHand,
  word: PageWord,
  { baseline, size }: { readonly baseline: number; readonly size: number },
): PageWord {
  const end = LIKE_ONES.exec(word.text)?.groups?.end;
  if (end === undefined || !/[Hl|!I]/u.test(word.text) || /^I+[.)]?$/u.test(word.text)) return word;
  const strokes = strokesOf(ink, word, { baseline, size });
  if (strokes === 0 || strokes > 3) return word;
  return { ...word, text: 'I'.repeat(strokes) + end };
}

function strokesOf(
  { width, ink }: PageAtHand['ink'],
  { box }: PageWord,
  { baseline, size }: { readonly baseline: number; readonly size: number },
): number {
  // Rows between the head and the foot: those in which nothing joins two strokes.
  const rows = [0.2, 0.26, 0.34, 0.4, 0.46].map((share) => Math.round(baseline - size * share));
  const counts = rows.map((y) => {
    let strokes = 0;
    let wide = 0;
    let run = 0;
    const close = (): void => {
      if (run > 0) strokes += 1;
      wide = Math.max(wide, run);
      run = 0;
    };
    for (let x = Math.floor(box.x0); x < box.x1; x += 1) {
      if (ink[y * width + x]) run += 1;
      else close();
    }
    close();
    return wide > size * 0.26 ? -1 : strokes;
  });
  // A bar at any height, or strokes that lean, make it another letter.
  const first = counts[0] ?? 0;
  if (counts.some((count) => count !== first) || first < 1) return 0;
  return first;
}
