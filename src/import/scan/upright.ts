import type { GreyPicture } from './grey-picture.ts';
import type { PageReading } from './page-reading.ts';

/** Readings that are less sure, of 100, are those of pages that lie on a side or on their head, or of none. */
const POOR = 65;
const GOOD = 80;
/** A page with fewer letters may be blank but for a stamp. */
const LEAST_LETTERS = 12;

/**
 * Reads a page as it stands and, where that says little, turned by quarters: annexes lie on their side, and sheets go
 * through a scanner upside down. @param read reads a picture as it is
 */
export async function readUpright(
  picture: GreyPicture,
  read: (picture: GreyPicture) => Promise<PageReading>,
): Promise<PageReading> {
  let best = await read(picture);
  if (sureness(best) >= POOR || inkShare(picture) < 0.004) return best;
  for (const quarters of [1, 3, 2]) {
    const turned = await read(quarterTurned(picture, quarters));
    if (sureness(turned) > sureness(best) + 10) best = turned;
    if (sureness(best) >= GOOD) break;
  }
  return best;
}

/** How sure a page's words are, of 100, by their letters; signs alone say nothing. */
function sureness({ lines }: PageReading): number {
  const words = lines.flatMap((line) => line.words).filter(({ text }) => /[\p{L}\p{N}]{2}/u.test(text));
  const letters = words.reduce((sum, { text }) => sum + text.length, 0);
  if (letters < LEAST_LETTERS || !readsToTheRight(lines)) return 0;
  return words.reduce((sum, { text, confidence }) => sum + confidence * text.length, 0) / letters;
}

/** Tesseract reads a page that stands on its head all the same, but with its words from right to left. */
function readsToTheRight(lines: PageReading['lines']): boolean {
  const steps = lines.flatMap(({ words }) =>
    words.slice(1).map(({ box }, index) => box.x0 - (words[index]?.box.x0 ?? 0)),
  );
  return steps.filter((step) => step > 0).length >= steps.length * 0.7;
}

const inkShare = ({ data }: GreyPicture): number => {
  let dark = 0;
  for (let index = 0; index < data.length; index += 7) if ((data[index] ?? 255) < 128) dark += 1;
  return (dark * 7) / data.length;
};

/** A picture turned clockwise. */
export function quarterTurned(picture: GreyPicture, quarters: number): GreyPicture {
  let { width, height, data } = picture;
  for (let turn = 0; turn < quarters; turn += 1) {
    const turned = new Uint8Array(data.length);
    for (let y = 0; y < height; y += 1)
      for (let x = 0; x < width; x += 1) turned[x * height + (height - 1 - y)] = data[y * width + x] ?? 255;
    [width, height, data] = [height, width, turned];
  }
  return { ...picture, width, height, data };
}
