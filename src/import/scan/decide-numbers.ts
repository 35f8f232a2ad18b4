import { likenessOf, signPicture, type Likeness, type NamedSign } from './digit-likeness.ts';
import type { Box } from './grey-picture.ts';
import { fitsShapes, inkShapes, kindsOf, type InkShape } from './ink-shapes.ts';
import { decideNumber, numbersOf, type InkReading } from './number-check.ts';
import type { NumberReading, PageAtHand, PageLine, PageWord } from './page-reading.ts';
import { UNREAD } from './read-cells.ts';

/** A sign that is so much less like any other, and as like its own as signs of one name are, is plain. */
const PLAIN_LEAD = 3;
const MOST_DISTANCE = 0.02;
/** Ones are nearer to each other; the Roman numeral, which OCR takes for one, is not. */
const MOST_DISTANCE_OF_ONES = 0.012;

interface InkedWord {
  readonly word: PageWord;
  /** Of its type, in pixels. */
  readonly size: number;
  readonly shapes: readonly InkShape[];
}

/**
 * Decides what each number of a page is. Two readings of one program may err alike; the page itself says more: how its
 * digits look, where both readings agree on them. Each number is read from that a third time.
 */
export function decideNumbers(
  page: Pick<PageAtHand, 'picture' | 'ink'>,
  lines: readonly PageLine[],
): PageLine[] {
  const inked = new Map<PageWord, InkedWord>();
  for (const { words, baseline, size } of lines)
    for (const word of words)
      if (word.readings ?? maybeNumber(word, words))
        inked.set(word, { word, size, shapes: inkShapes(page.ink, word.box, { baseline, size }) });
  const all = [...inked.values()];
  const signs = all.flatMap(({ word, shapes }, index) => namedSigns(word, shapes, index, page.picture));
  const decided = new Map<PageWord, PageWord>();
  all.forEach((own, index) => {
    const { word, shapes } = own;
    const third = readByLikeness(own, index, signs, page);
    const { readings, ...rest } = word;
    if (!readings) {
      const isRoman = /^[Il|]$/u.test(word.text) && !likenessToOne(own, index, signs, page).looksLikeOne;
      const isNumber = !isRoman && third?.plain && third.whole && /\d/u.test(third.text);
      if (isNumber)
        decided.set(word, { ...rest, text: third.text, doubt: 'readings-differ', other: word.text });
      return;
    }
    const { first, second } = readings;
    if (!/\d/u.test(first.text)) {
      decided.set(word, { ...rest, ...signThatMayBeDigit(word, second, third) });
      return;
    }
    const { text, doubt, other } = decideNumber(first, second, kindsOf(shapes), third);
    decided.set(word, {
      ...rest,
      ...likenessToOne(own, index, signs, page),
      text,
      ...(doubt ? { doubt } : {}),
      ...(other === undefined ? {} : { other }),
    });
  });
  return lines.map((line) => ({ ...line, words: line.words.map((word) => decided.get(word) ?? word) }));
}

/** A word that stands alone, as numbers do in cells: letters may be what OCR took its digits for (`Ta` for `77,3`). */
const maybeNumber = ({ text, raised }: PageWord, words: readonly PageWord[]): boolean =>
  words.length === 1 && !raised && text.length <= 8 && !/^[IVX]{2,}$/u.test(text);

/** A one before a slash or alone may be the Roman numeral. */
const MAYBE_ROMAN = /^[1Il|](?=$|[/.,;:)])/u;

function likenessToOne(
  { word, shapes: [first] }: InkedWord,
  index: number,
  signs: readonly NamedSign[],
  { picture }: Pick<PageAtHand, 'picture'>,
): Pick<PageWord, 'looksLikeOne'> {
  if (!first || !MAYBE_ROMAN.test(word.text)) return {};
  const likeness = likenessOf(signPicture(picture, first.box), index, signs);
  return likeness
    ? { looksLikeOne: likeness.name === '1' && likeness.distance <= MOST_DISTANCE_OF_ONES }
    : {};
}

/**
 * One sign that is a digit if its ink looks like one of the page's, or a reading of digits alone is sure. A capital is a
 * row's letter as often, so that such a reading makes it doubtful and no more.
 */
function signThatMayBeDigit(
  { text }: PageWord,
  second: NumberReading,
  third: InkReading | undefined,
): Pick<PageWord, 'text' | 'doubt' | 'other'> {
  const inked = third?.plain && third.whole && /^\d$/u.test(third.text) ? third.text : undefined;
  const read = /^\d$/u.test(second.text) && second.confidence >= 70 ? second.text : undefined;
  if (inked !== undefined) return { text: inked, doubt: 'readings-differ', other: text };
  if (read === undefined) return text === UNREAD ? { text, doubt: 'unsure' } : { text };
  return /^\p{Lu}$/u.test(text)
    ? { text, doubt: 'readings-differ', other: read }
    : { text: read, doubt: 'readings-differ', other: text };
}

/** The signs of a number that both readings agree on, and whose ink is of as many. */
function namedSigns(
  { readings }: PageWord,
  shapes: readonly InkShape[],
  word: number,
  picture: PageAtHand['picture'],
): NamedSign[] {
  if (!readings || numbersOf(readings.first.text) !== numbersOf(readings.second.text)) return [];
  const { text } = readings.first;
  if (fitsShapes(text, kindsOf(shapes)) !== true) return [];
  return [...text].flatMap((name, index) => {
    const shape = shapes[index];
    if (index === 0 && MAYBE_ROMAN.test(text)) return [];
    return shape?.kind === 'd' && /[\d/()]/u.test(name)
      ? [{ name, word, picture: signPicture(picture, shape.box) }]
      : [];
  });
}

/** Width of a digit in the type's size; those that touch are as wide as several. */
const DIGIT_WIDTH = 0.5;

/** What a number's ink is, sign by sign, up to the first that tells nothing. */
function readByLikeness(
  { shapes, size }: InkedWord,
  word: number,
  signs: readonly NamedSign[],
  { picture, ink }: Pick<PageAtHand, 'picture' | 'ink'>,
): InkReading | undefined {
  let text = '';
  let plain = true;
  const add = (likeness: Likeness): void => {
    text += likeness.name;
    plain &&= isPlain(likeness) || /[/()]/u.test(likeness.name);
  };
  for (const { kind, box } of shapes) {
    if (kind === 'W') {
      const parts = partsOfWide(ink, box, size).map((part) =>
        likenessOf(signPicture(picture, part), word, signs),
      );
      if (parts.length < 2 || !parts.every((part) => part && isPlain(part)))
        return text === '' ? undefined : { text, plain, whole: false };
      for (const part of parts) if (part) add(part);
    } else if (kind === '?') return text === '' ? undefined : { text, plain, whole: false };
    else if (kind === 'd') {
      const likeness = likenessOf(signPicture(picture, box), word, signs);
      if (!likeness) return undefined;
      add(likeness);
    } else text += kind;
  }
  return text === '' ? undefined : { text, plain, whole: true };
}

const isPlain = ({ lead, distance }: Likeness): boolean => lead >= PLAIN_LEAD && distance <= MOST_DISTANCE;

/** Digits that touch, cut where the least ink joins them; none where it is as wide as no number of digits. */
function partsOfWide({ width, ink }: PageAtHand['ink'], box: Box, size: number): Box[] {
  const pitch = size * DIGIT_WIDTH;
  const count = Math.round((box.x1 - box.x0) / pitch);
  if (count < 2 || count > 4 || Math.abs((box.x1 - box.x0) / pitch - count) > 0.25) return [];
  const inkAt = (x: number): number => {
    let sum = 0;
    for (let y = box.y0; y < box.y1; y += 1) sum += ink[y * width + x] ?? 0;
    return sum;
  };
  const own = (box.x1 - box.x0) / count;
  const cuts = Array.from({ length: count - 1 }, (_cut, index) => {
    const due = Math.round(box.x0 + own * (index + 1));
    const reach = Math.round(own * 0.2);
    let best = due;
    for (let x = due - reach; x <= due + reach; x += 1) if (inkAt(x) < inkAt(best)) best = x;
    return best;
  });
  const edges = [box.x0, ...cuts, box.x1];
  return edges.slice(1).map((x1, index) => ({ ...box, x0: edges[index] ?? box.x0, x1 }));
}
