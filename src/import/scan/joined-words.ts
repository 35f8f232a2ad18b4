import type { Box, InkMap } from './grey-picture.ts';
import type { ReadWord } from './recogniser.ts';

/** White this wide between two letters, in the type's size, parts words: `So KH`; between letters of one there is less. */
const LEAST_GAP = 0.13;

/**
 * Parts words that OCR joined where a capital follows a small letter and paper lies between them. Names such as `VNeID`
 * have none there.
 *
 * @param place baseline and size of the line's type, in pixels
 */
export function withJoinedWordsParted(
  ink: InkMap,
  words: readonly ReadWord[],
  place: { readonly baseline: number; readonly size: number },
): ReadWord[] {
  return words.flatMap((word) => {
    const { symbols } = word;
    if (!/\p{Ll}\p{M}*\p{Lu}/u.test(word.text)) return [word];
    if (symbols.map(({ text }) => text).join('') !== word.text) return [word];
    const starts = symbols.flatMap(({ text, box }, index) => {
      const before = symbols[index - 1];
      const isJoint = before && /\p{Ll}$/u.test(before.text) && /^\p{Lu}/u.test(text);
      return isJoint && gapIn(ink, { from: before.box, to: box }, place) >= place.size * LEAST_GAP
        ? [index]
        : [];
    });
    return [0, ...starts].map((from, part) => {
      const own = symbols.slice(from, starts[part]);
      const [x0, x1] = [own[0]?.box.x0 ?? word.box.x0, own.at(-1)?.box.x1 ?? word.box.x1];
      return {
        ...word,
        symbols: own,
        text: own.map(({ text }) => text).join(''),
        box: starts.length === 0 ? word.box : { ...word.box, x0, x1 },
      };
    });
  });
}

/** The widest stretch without ink between the middles of two neighbouring letters. */
function gapIn(
  { width, height, ink }: InkMap,
  { from, to }: { readonly from: Box; readonly to: Box },
  { baseline, size }: { readonly baseline: number; readonly size: number },
): number {
  const [top, bottom] = [
    Math.max(0, Math.floor(baseline - size * 0.7)),
    Math.min(height, Math.ceil(baseline)),
  ];
  let [widest, white] = [0, 0];
  for (let x = Math.round((from.x0 + from.x1) / 2); x < (to.x0 + to.x1) / 2; x += 1) {
    let isInked = false;
    for (let y = top; y < bottom && !isInked; y += 1) isInked = ink[y * width + x] === 1;
    white = isInked ? 0 : white + 1;
    widest = Math.max(widest, white);
  }
  return widest;
}
