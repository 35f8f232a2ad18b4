import { enlarged, READING_HEIGHT, roomAround } from './enlarge.ts';
import type { Box } from './grey-picture.ts';
import type { RaisedSign } from './raised-marks.ts';
import type { PageAtHand, PageWord } from './page-reading.ts';
import type { ReadLine, ReadWord } from './recogniser.ts';

/** A raised sign with what stands in it: a note's number, or the power of a unit. */
export interface ReadRaisedSign {
  readonly box: Box;
  /** Digits; `?` where none could be read. */
  readonly text: string;
  readonly confidence: number;
  readonly isPower: boolean;
}

const POWERS: Readonly<Record<string, string>> = { '2': '²', '3': '³' };

/** Reads raised signs, each enlarged by itself. */
export async function readRaised(
  { picture, recogniser, programs }: PageAtHand,
  signs: readonly RaisedSign[],
  line: ReadLine,
  size: number,
): Promise<ReadRaisedSign[]> {
  const read: ReadRaisedSign[] = [];
  for (const { box, signs: count } of signs) {
    const height = box.y1 - box.y0;
    const part = await enlarged(
      picture,
      roomAround(box, size * 0.06, size * 0.05),
      READING_HEIGHT / height,
      programs,
    );
    const { text, confidence } = await recogniser.number(part.picture, count === 1 ? 'sign' : 'line');
    const digits = text.replace(/\D/gu, '').slice(0, 3);
    const before = wordBefore(line, box);
    const isUnit = before !== undefined && /^[(\d.,]*[kdc]?m[^\p{L}]*$/u.test(letters(before, box));
    // After a number or a bare sign of temperature stands a degree, not a mark.
    if (digits === '' && before !== undefined && /\d$/u.test(letters(before, box))) continue;
    const power = isUnit ? POWERS[digits] : undefined;
    read.push(
      power
        ? { box, text: power, confidence, isPower: true }
        : { box, text: digits === '' ? '?' : digits, confidence, isPower: false },
    );
  }
  return read;
}

/** The word that a raised sign stands behind. */
function wordBefore({ words }: ReadLine, box: Box): ReadWord | undefined {
  const middle = (box.x0 + box.x1) / 2;
  return words.findLast((word) => word.box.x0 < middle);
}

/** A word's signs up to a place. */
const letters = ({ symbols, text }: ReadWord, { x0 }: Box): string =>
  symbols.length === 0
    ? text
    : symbols
        .filter(({ box }) => (box.x0 + box.x1) / 2 < x0)
        .map((symbol) => symbol.text)
        .join('');

/** Takes what OCR made of raised signs out of words, and puts the signs at their places. */
export function splitAtRaised(words: readonly ReadWord[], signs: readonly ReadRaisedSign[]): PageWord[] {
  const placed: PageWord[] = [];
  const rest = new Set(signs);
  for (const word of words) {
    const own = [...rest].filter(({ box }) => {
      const middle = (box.x0 + box.x1) / 2;
      return middle >= word.box.x0 - 1 && middle <= word.box.x1 + 1;
    });
    for (const sign of own) rest.delete(sign);
    placed.push(...(own.length === 0 ? [plain(word)] : parts(word, own)));
  }
  for (const sign of rest) {
    // OCR left it out: it belongs to the word that it stands right behind.
    const at = placed.findLastIndex(({ box }) => box.x0 < sign.box.x0);
    const before = placed[at];
    if (sign.isPower && before)
      placed[at] = { ...before, text: before.text.replace(/[^\p{L}]+$/u, '') + sign.text };
    else placed.splice(at + 1, 0, markOf(sign, before !== undefined));
  }
  return placed;
}

const plain = ({ text, box, confidence }: ReadWord): PageWord => ({ text, box, confidence });
const markOf = ({ box, text, confidence }: ReadRaisedSign, glued: boolean): PageWord => ({
  ...{ box, text, confidence, raised: true },
  ...(glued ? { glued } : {}),
});

function parts(word: ReadWord, signs: readonly ReadRaisedSign[]): PageWord[] {
  const found: PageWord[] = [];
  let text = '';
  let [from, to] = [word.box.x0, word.box.x0];
  const push = (part: PageWord): void => {
    found.push(found.length > 0 ? { ...part, glued: true } : part);
  };
  const close = (): void => {
    const box = { ...word.box, x0: from, x1: Math.max(from + 1, to) };
    if (text !== '') push({ text, box, confidence: word.confidence });
    text = '';
  };
  const put = new Set<ReadRaisedSign>();
  const place = (sign: ReadRaisedSign): void => {
    put.add(sign);
    // What OCR made of it may stand before it in the word: `m°`.
    if (sign.isPower) text = text.replace(/[^\p{L}]+$/u, '') + sign.text;
    else {
      text = text.replace(/(?<=\p{L})['’‘°*^`!]$/u, '');
      close();
      push(markOf(sign, false));
    }
  };
  for (const symbol of symbolsOf(word)) {
    const middle = (symbol.box.x0 + symbol.box.x1) / 2;
    for (const sign of signs) if (!put.has(sign) && sign.box.x0 <= middle) place(sign);
    if (signs.some(({ box }) => covers(box, symbol.box))) continue;
    if (text === '') from = symbol.box.x0;
    text += symbol.text;
    to = symbol.box.x1;
  }
  for (const sign of signs) if (!put.has(sign)) place(sign);
  close();
  return found;
}

/** Letters whose places OCR does not tell stand evenly in their word. */
function symbolsOf({ symbols, text, box }: ReadWord): readonly { text: string; box: Box }[] {
  if (symbols.map((symbol) => symbol.text).join('') === text) return symbols;
  const letters = [...text];
  const width = (box.x1 - box.x0) / Math.max(1, letters.length);
  return letters.map((letter, index) => ({
    text: letter,
    box: { ...box, x0: box.x0 + index * width, x1: box.x0 + (index + 1) * width },
  }));
}

/** Whether a letter was read from a raised sign: it stands where that does, or most of the sign is in it. */
function covers(sign: Box, symbol: Box): boolean {
  const shared = Math.min(sign.x1, symbol.x1) - Math.max(sign.x0, symbol.x0);
  return (
    shared > Math.min(sign.x1 - sign.x0, symbol.x1 - symbol.x0) * 0.35 &&
    symbol.y1 <= sign.y1 + (sign.y1 - sign.y0) * 0.6
  );
}
