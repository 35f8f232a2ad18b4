import type { PageAtHand, PageLine, PageReading } from './page-reading.ts';
import { readCells } from './read-cells.ts';
import { decideNumbers } from './decide-numbers.ts';
import { rulesInPoints, tablesInPicture } from './cell-pictures.ts';
import { inkOf, inkThreshold, type Box, type GreyPicture } from './grey-picture.ts';
import { withJoinedWordsParted } from './joined-words.ts';
import { withLettersAmongFigures } from './letters-among-figures.ts';
import { plainSlashes } from './number-check.ts';
import { rulesInPicture, withoutRules } from './picture-rules.ts';
import { raisedSigns } from './raised-marks.ts';
import type { ReadLine, Recogniser } from './recogniser.ts';
import type { ScanPrograms } from './scan-programs.ts';
import { readTwice } from './second-reading.ts';
import { readRaised, splitAtRaised } from './read-raised.ts';
import { straighten } from './straighten.ts';
import { withRomanNumerals, withRomanOnes } from './roman-numerals.ts';
import { sizeOfLine } from './type-size.ts';
import { readUpright } from './upright.ts';

/** Reads one page: its text, each table cell by itself, raised marks by their place, and every number twice. */
export const readPagePicture = (
  given: GreyPicture,
  recogniser: Recogniser,
  programs: Pick<ScanPrograms, 'sharp'>,
): Promise<PageReading> => readUpright(given, (picture) => readAsItStands(picture, recogniser, programs));

async function readAsItStands(
  given: GreyPicture,
  recogniser: Recogniser,
  programs: Pick<ScanPrograms, 'sharp'>,
): Promise<PageReading> {
  const { picture, degrees } = await straighten(given, programs);
  const threshold = inkThreshold(picture);
  const found = rulesInPicture(inkOf(picture, threshold), picture.dpi);
  const plain = withoutRules(picture, found);
  const page: PageAtHand = { picture: plain, ink: inkOf(plain, threshold), recogniser, programs };
  const rules = rulesInPoints(found, picture);
  const tables = tablesInPicture(rules, page.ink, picture.dpi);
  const around = without(
    plain,
    tables.map(({ box }) => box),
  );
  const text = (await recogniser.lines(around, 'page')).filter(isText);
  const cells = await readCells(page, tables);
  const twice: PageLine[] = [];
  for (const line of [...text, ...cells]) twice.push(await readLine(page, line));
  const lines: PageLine[] = [];
  for (const line of withLettersAmongFigures(decideNumbers(page, twice)))
    lines.push(withRoman(page, line, lines.at(-1)?.words.at(-1)?.text));
  return { picture, degrees, rules, lines };
}

/** Marks taken out of the words, and each number read once more. */
async function readLine(page: PageAtHand, read: ReadLine): Promise<PageLine> {
  const size = sizeOfLine(read);
  const { baseline } = read;
  const line = { ...read, words: withJoinedWordsParted(page.ink, read.words, { baseline, size }) };
  const signs = await readRaised(page, raisedSigns(page.ink, line, size), line, size);
  const words = splitAtRaised(
    line.words.map((word) => ({ ...word, text: plainSlashes(word.text) })),
    signs,
  );
  const { column } = read;
  const place = { baseline, size, ...(column === undefined ? {} : { column }) };
  return { words: await readTwice(page, words, baseline, size), ...place };
}

function withRoman(page: PageAtHand, line: PageLine, lastBefore?: string): PageLine {
  const [first, ...rest] = line.words;
  const numbered = first ? [withRomanNumerals(page, first, line), ...rest] : rest;
  return { ...line, words: withRomanOnes(page, numbered, line, lastBefore) };
}

/** Specks, noise and strokes of a pen come out as signs without a letter, or as a few letters, that nothing is sure of. */
function isText({ words }: ReadLine): boolean {
  const letters = words.map(({ text }) => text.replace(/[^\p{L}\p{N}]/gu, '')).join('').length;
  const sure = Math.max(...words.map(({ confidence }) => confidence));
  return letters === 0 ? sure > 60 : letters > 5 || sure > 20;
}

function without(picture: GreyPicture, boxes: readonly Box[]): GreyPicture {
  if (boxes.length === 0) return picture;
  const data = new Uint8Array(picture.data);
  for (const { x0, y0, x1, y1 } of boxes)
    for (let y = Math.max(0, Math.floor(y0)); y < Math.min(picture.height, y1); y += 1)
      data.fill(
        255,
        y * picture.width + Math.max(0, Math.floor(x0)),
        y * picture.width + Math.min(picture.width, Math.ceil(x1)),
      );
  return { ...picture, data };
}
