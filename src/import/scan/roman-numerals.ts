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

/** What is counted in Roman numerals as often as not: `quý I/2024`. */
const COUNTED = /^(?:quý|đợt|hạng|loại|khóa|kỳ)$/iu;
const ONE = /^[1Il|](?=$|[/.,;:)])/u;

/**
 * `I` and `1` behind such words, told by their heads: that of an I stands out on both sides of its stroke, that of a 1 on
 * the left alone. Where a 1 is not plain to see it is in doubt.
 *
 * @param lastBefore the last word of the line before
 */
export function withRomanOnes(
  { ink }: PageAtHand,
  words: readonly PageWord[],
  place: { readonly baseline: number; readonly size: number },
  lastBefore = '',
): PageWord[] {
  return words.map((word, index) => {
    if (!COUNTED.test(words[index - 1]?.text ?? lastBefore) || !ONE.test(word.text)) return word;
    const head = headOfStroke(ink, word, place);
    if (head > 0.055 || (word.looksLikeOne === false && head > 0.015)) {
      const { doubt: _doubt, other: _other, ...sure } = word;
      return { ...(/\d/u.test(word.text.slice(1)) ? word : sure), text: word.text.replace(ONE, 'I') };
    }
    return head < 0.02 || word.looksLikeOne || !/^1/u.test(word.text)
      ? word
      : { ...word, doubt: word.doubt ?? 'unsure' };
  });
}

/** How far a first stroke's head stands out to the right of its middle, in the type's size. */
function headOfStroke(
  { width, ink }: PageAtHand['ink'],
  { box }: PageWord,
  { baseline, size }: { readonly baseline: number; readonly size: number },
): number {
  const end = (from: number, to: number): number => {
    let last = -1;
    for (let y = Math.round(baseline - size * from); y <= Math.round(baseline - size * to); y += 1) {
      let seen = false;
      for (let x = Math.floor(box.x0); x < Math.min(box.x1, box.x0 + size * 0.5); x += 1) {
        const isInk = ink[y * width + x] === 1;
        if (isInk) last = Math.max(last, x);
        if (seen && !isInk) break;
        seen ||= isInk;
      }
    }
    return last;
  };
  return (end(0.69, 0.6) - end(0.45, 0.25)) / size;
}
