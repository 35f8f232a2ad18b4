import type { ReadLine, ReadWord } from './recogniser.ts';

/** Heights above the baseline, in the type's size, of a text face (Times New Roman; others are near it). */
const TALL = 0.675;
const LOW = 0.455;

const HAS_TALL = /[bdđhklfA-ZĐ0-9]/u;
/** Letters with marks above them, whose height differs from face to face, and signs that stand elsewhere. */
const UNEVEN = /[^\p{L}\p{N}.,;:()%/-]|[ijtß]/u;
const FLAT_LOW = /^[acemnorsuvxz.,;:-]+$/u;

const withoutMarks = (text: string): string => text.normalize('NFD').replace(/[\u0323\u031B]/gu, '');
const hasMarkAbove = (text: string): boolean => /\p{M}/u.test(withoutMarks(text));

/** What a word's height says of its type's size, in pixels. */
function sizeOfWord({ text, box }: ReadWord, baseline: number): number | undefined {
  const height = baseline - box.y0;
  if (height <= 2) return undefined;
  const plain = withoutMarks(text);
  // A horn (`ư`, `ơ`) stands above small letters.
  if (FLAT_LOW.test(plain) && /\p{L}/u.test(plain))
    return text.normalize('NFD').includes('\u031B') ? undefined : height / LOW;
  if (UNEVEN.test(plain.replace(/[\p{M}]/gu, '')) || !HAS_TALL.test(plain)) return undefined;
  // A mark on a small letter is about as high as a tall letter; on a capital it is higher.
  if (/\p{Lu}\p{M}/u.test(plain)) return undefined;
  return height / TALL;
}

/** Type size of a line in pixels: the middle of what its words say. */
export function sizeOfLine({ words, baseline, box }: ReadLine): number {
  const exact = words.flatMap((word) => (hasMarkAbove(word.text) ? [] : (sizeOfWord(word, baseline) ?? [])));
  const sizes = exact.length > 0 ? exact : words.flatMap((word) => sizeOfWord(word, baseline) ?? []);
  if (sizes.length === 0) return Math.max(4, (baseline - box.y0) / 0.8);
  return sizes.toSorted((a, b) => a - b)[Math.floor(sizes.length / 2)] ?? 12;
}

/** A size with how many letters have it. */
export interface WeightedSize {
  readonly size: number;
  readonly letters: number;
}

/** Lines whose sizes differ by less are set in one type: pixels measure no finer. */
const ONE_TYPE = 0.085;

/**
 * The few sizes that a document's type has, most frequent first, from what its lines measure: a measured size stands
 * for the nearest of them.
 */
export function typeSizes(measured: readonly WeightedSize[]): (size: number) => number {
  let rest = [...measured];
  const types: number[] = [];
  while (rest.length > 0 && types.length < 12) {
    const lettersNear = (size: number): number =>
      rest.reduce((sum, other) => sum + (Math.abs(other.size / size - 1) < 0.04 ? other.letters : 0), 0);
    const mode = rest.reduce(
      (best, { size }) => (lettersNear(size) > best.letters ? { size, letters: lettersNear(size) } : best),
      { size: rest[0]?.size ?? 12, letters: 0 },
    ).size;
    const near = rest.filter(({ size }) => Math.abs(size / mode - 1) < 0.04);
    const letters = near.reduce((sum, other) => sum + other.letters, 0);
    types.push(near.reduce((sum, other) => sum + other.size * other.letters, 0) / Math.max(1, letters));
    rest = rest.filter(({ size }) => Math.abs(size / mode - 1) >= ONE_TYPE);
  }
  return (size) => types.find((type) => Math.abs(size / type - 1) < ONE_TYPE) ?? size;
}
