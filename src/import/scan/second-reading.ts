import { enlarged } from './enlarge.ts';
import type { Box } from './grey-picture.ts';
import { shapesOf } from './ink-shapes.ts';
import { decideNumber, type NumberReading } from './number-check.ts';
import type { PageAtHand, PageWord } from './page-reading.ts';

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
    if (word.raised) read.push(word);
    else if (/\d/u.test(word.text)) read.push(await checked(page, word, baseline, size));
    else if (isLostSign(word, words)) read.push(await asDigit(page, word, baseline, size));
    else read.push(word);
  }
  return read;
}

/** One sign alone that nothing is sure of: likely a digit, for words have more letters. */
const isLostSign = ({ text, confidence }: PageWord, words: readonly PageWord[]): boolean =>
  words.length === 1 && text.length === 1 && confidence < 60 && text !== '-';

async function asDigit(page: PageAtHand, word: PageWord, baseline: number, size: number): Promise<PageWord> {
  const part = await enlarged(page.picture, roomOf(word, baseline, size), scaleFor(size), page.programs);
  const { text, confidence } = await page.recogniser.number(part.picture, 'sign');
  if (!/^\d$/u.test(text) || confidence < 70) return word;
  return { ...word, text, confidence, doubt: 'readings-differ', other: word.text };
}

const scaleFor = (size: number): number => DIGIT_HEIGHT / (size * 0.675);

const roomOf = ({ box }: PageWord, baseline: number, size: number): Box => ({
  x0: box.x0 - size * 0.1,
  x1: box.x1 + size * 0.1,
  y0: baseline - size * 0.8,
  y1: baseline + size * 0.25,
});

async function checked(page: PageAtHand, word: PageWord, baseline: number, size: number): Promise<PageWord> {
  const second = await readEnlarged(page, roomOf(word, baseline, size), word.text, size);
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
  const part = await enlarged(picture, room, scaleFor(size), programs);
  const isSign = /^\D*\d\D*$/u.test(text) && text.length <= 2;
  const layout = isSign ? 'sign' : 'line';
  if (NUMBER_ALONE.test(text)) return recogniser.number(part.picture, layout);
  const words = (await recogniser.lines(part.picture, layout)).flatMap((line) => line.words);
  return {
    text: words.map((word) => word.text).join(' '),
    confidence: Math.min(100, ...words.map((word) => word.confidence)),
  };
}
