import type { Rule } from '../pdf/page-content.ts';
import { readCells } from './read-cells.ts';
import { rulesInPoints, tablesInPicture } from './cell-pictures.ts';
import { inkOf, inkThreshold, type Box, type GreyPicture, type InkMap } from './grey-picture.ts';
import { plainSlashes, type Verdict } from './number-check.ts';

import { rulesInPicture, withoutRules } from './picture-rules.ts';
import { raisedSigns } from './raised-marks.ts';
import type { ReadLine, Recogniser } from './recogniser.ts';
import type { ScanPrograms } from './scan-programs.ts';
import { readTwice } from './second-reading.ts';
import { readRaised, splitAtRaised } from './read-raised.ts';
import { straighten } from './straighten.ts';
import { withRomanNumerals } from './roman-numerals.ts';
import { sizeOfLine } from './type-size.ts';

/** A word of a page, as it is taken over. */
export interface PageWord {
  readonly text: string;
  /** In pixels of the straightened page. */
  readonly box: Box;
  /** 0 to 100. */
  readonly confidence: number;
  /** Small and above the line: a note's mark. */
  readonly raised?: boolean;
  /** No space parts it from the word before. */
  readonly glued?: boolean;
  /** What a second reading of its number says against it. */
  readonly doubt?: Verdict['doubt'];
  readonly other?: string;
}

export interface PageLine {
  readonly words: readonly PageWord[];
  readonly baseline: number;
  /** Of its type, in pixels. */
  readonly size: number;
}

/** All that a page's picture says. */
export interface PageReading {
  /** The page as it was read: straightened. */
  readonly picture: GreyPicture;
  /** Degrees it was turned clockwise. */
  readonly degrees: number;
  readonly rules: readonly Rule[];
  readonly lines: readonly PageLine[];
}

/** What a step of reading needs of the page. */
export interface PageAtHand {
  /** Without its rules. */
  readonly picture: GreyPicture;
  readonly ink: InkMap;
  readonly recogniser: Recogniser;
  readonly programs: Pick<ScanPrograms, 'sharp'>;
}

/** Reads one page: its text, each table cell by itself, raised marks by their place, and every number twice. */
export async function readPagePicture(
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
  const lines: PageLine[] = [];
  for (const line of [...text, ...cells]) lines.push(await finished(page, line));
  return { picture, degrees, rules, lines };
}

/** Marks taken out of the words, and each number read once more. */
async function finished(page: PageAtHand, line: ReadLine): Promise<PageLine> {
  const size = sizeOfLine(line);
  const signs = await readRaised(page, raisedSigns(page.ink, line, size), line, size);
  const words = splitAtRaised(
    line.words.map((word) => ({ ...word, text: plainSlashes(word.text) })),
    signs,
  );
  const [first, ...rest] = await readTwice(page, words, line.baseline, size);
  const place = { baseline: line.baseline, size };
  return { words: first ? [withRomanNumerals(page, first, place), ...rest] : rest, ...place };
}

/** Specks and strokes of a pen come out as signs without a letter that nothing is sure of. */
const isText = ({ words }: ReadLine): boolean =>
  words.some(({ text, confidence }) => /[\p{L}\p{N}]/u.test(text) || confidence > 60);

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
