import { enlarged } from './enlarge.ts';
import type { Box } from './grey-picture.ts';
import type { NumberReading, PageAtHand, PageWord } from './page-reading.ts';

/** Digits, and what may stand around them: whatever else is in a word needs all letters to be read. */
const NUMBER_ALONE = /^[\d.,%/()\-–;:+=]+$/u;

/** Digits are brought to so many pixels: of 20 to 44 this was right most often. */
const DIGIT_HEIGHT = 26;
const SIGN_HEIGHTS = [DIGIT_HEIGHT, 30, 22];
/** Height of digits in the type's size. */
const DIGITS = 0.675;

/** Reads each word that has a number once more, enlarged by itself. */
export async function readTwice(
  page: PageAtHand,
  words: readonly PageWord[],
  baseline: number,
  size: number,
): Promise<PageWord[]> {
  const read: PageWord[] = [];
  for (const word of words) {
    if (word.raised) read.push(word);
    else if (/\d/u.test(word.text)) read.push(await twice(page, word, baseline, size));
    else if (isLostSign(word, words)) read.push(await asDigit(page, word, baseline, size));
    else read.push(word);
  }
  return read;
}

/** One sign alone that nothing is sure of: likely a digit, for words have more letters. */
const isLostSign = ({ text, confidence }: PageWord, words: readonly PageWord[]): boolean =>
  words.length === 1 && text.length === 1 && confidence < 60 && text !== '-';

async function asDigit(page: PageAtHand, word: PageWord, baseline: number, size: number): Promise<PageWord> {
  const second = await readSign(page, roomOf(word, baseline, size), size);
  return { ...word, readings: { first: { text: word.text, confidence: word.confidence }, second } };
}

/** Reads one digit: alone it has no neighbours to tell its size by, so others are tried until one is sure. */
async function readSign(
  { picture, recogniser, programs }: PageAtHand,
  room: Box,
  size: number,
): Promise<NumberReading> {
  let best: NumberReading = { text: '', confidence: 0 };
  for (const height of SIGN_HEIGHTS) {
    const part = await enlarged(picture, room, height / (size * DIGITS), programs);
    const reading = await recogniser.number(part.picture, 'sign');
    if (reading.confidence > best.confidence) best = reading;
    if (best.confidence > 80) break;
  }
  return best;
}

const roomOf = ({ box }: PageWord, baseline: number, size: number): Box => ({
  x0: box.x0 - size * 0.1,
  x1: box.x1 + size * 0.1,
  y0: baseline - size * 0.8,
  y1: baseline + size * 0.25,
});

async function twice(page: PageAtHand, word: PageWord, baseline: number, size: number): Promise<PageWord> {
  const { text, confidence } = word;
  const second = await readEnlarged(page, roomOf(word, baseline, size), text, size);
  return { ...word, readings: { first: { text, confidence }, second } };
}

/** The second reading: of digits alone where the word is a number. */
async function readEnlarged(page: PageAtHand, room: Box, text: string, size: number): Promise<NumberReading> {
  const { picture, recogniser, programs } = page;
  if (/^\d$/u.test(text)) return readSign(page, room, size);
  const part = await enlarged(picture, room, DIGIT_HEIGHT / (size * DIGITS), programs);
  if (NUMBER_ALONE.test(text)) return recogniser.number(part.picture, 'line');
  const words = (await recogniser.lines(part.picture, 'line')).flatMap((line) => line.words);
  return {
    text: words.map((word) => word.text).join(' '),
    confidence: Math.min(100, ...words.map((word) => word.confidence)),
  };
}
