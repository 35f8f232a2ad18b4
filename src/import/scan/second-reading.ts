import { enlarged } from './enlarge.ts';
import type { Box } from './grey-picture.ts';
import { shapesOf } from './ink-shapes.ts';
import { decideNumber, type NumberReading } from './number-check.ts';
import type { PageAtHand, PageWord } from './read-page-picture.ts';

/** Digits, and what may stand around them: whatever else is in a word needs all letters to be read. */
const NUMBER_ALONE = /^[\d.,%/()\-–;:+=]+$/u;

/** Digits are brought to so many pixels: of 20 to 44 this was right most often. */
const DIGIT_HEIGHT = 26;

/** Reads each word that has a number once more, enlarged by itself, and decides between the readings. */
export async function readTwice(
  page: PageAtHand,
  words: readonly PageWord[],
  baseline: number,
  size: number,
): Promise<PageWord[]> {
  const read: PageWord[] = [];
  for (const word of words) {
    read.push(/\d/u.test(word.text) && !word.raised ? await checked(page, word, baseline, size) : word);
  }
  return read;
}

async function checked(page: PageAtHand, word: PageWord, baseline: number, size: number): Promise<PageWord> {
  const room: Box = {
    x0: word.box.x0 - size * 0.1,
    x1: word.box.x1 + size * 0.1,
    y0: baseline - size * 0.8,
    y1: baseline + size * 0.25,
  };
  const second = await readEnlarged(page, room, word.text, size);
  const shapes = shapesOf(page.ink, word.box, { baseline, size });
  const { text, doubt, other } = decideNumber(word, second, shapes);
  return { ...word, text, ...(doubt ? { doubt } : {}), ...(other === undefined ? {} : { other }) };
}

/** The second reading: of digits alone where the word is a number. */
async function readEnlarged(
  { picture, recogniser, programs }: PageAtHand,
  room: Box,
  text: string,
  size: number,
): Promise<NumberReading> {
  const part = await enlarged(picture, room, DIGIT_HEIGHT / (size * 0.675), programs);
  const isSign = /^\D*\d\D*$/u.test(text) && text.length <= 2;
  const layout = isSign ? 'sign' : 'line';
  if (NUMBER_ALONE.test(text)) return recogniser.number(part.picture, layout);
  const words = (await recogniser.lines(part.picture, layout)).flatMap((line) => line.words);
  return {
    text: words.map((word) => word.text).join(' '),
    confidence: Math.min(100, ...words.map((word) => word.confidence)),
  };
}
