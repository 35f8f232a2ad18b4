import type { CellPicture, TablePicture } from './cell-pictures.ts';
import { enlarged, roomAround } from './enlarge.ts';
import type { Box } from './grey-picture.ts';
import type { PageAtHand } from './page-reading.ts';
import type { ReadLine } from './recogniser.ts';

/** The size of type, in pixels, that cells are brought to for reading. */
const READING_SIZE = 44;
/** Height of digits in the type's size. */
const DIGITS = 0.675;

/** Stands for what is printed and cannot be read. */
export const UNREAD = '?';

/** Reads each cell of a page's tables by itself: rules and neighbours make OCR misread a page of cells. */
export async function readCells(page: PageAtHand, tables: readonly TablePicture[]): Promise<ReadLine[]> {
  const lines: ReadLine[] = [];
  for (const [table, { cells }] of tables.entries()) {
    const heights = cells.map(({ ink }) => ink.y1 - ink.y0).sort((a, b) => a - b);
    const size = (heights[Math.floor(heights.length * 0.3)] ?? 20) / DIGITS;
    for (const cell of cells) {
      const column = `${table} ${Math.round((cell.field.x0 * 20) / page.picture.dpi)}`;
      for (const line of await readCell(page, cell, size)) lines.push({ ...line, column });
    }
  }
  return lines;
}

async function readCell(page: PageAtHand, { ink, field }: CellPicture, size: number): Promise<ReadLine[]> {
  const [width, height] = [ink.x1 - ink.x0, ink.y1 - ink.y0];
  if (height < size * 0.16 && width < size * 1.2 && width > height) return [signLine('-', ink, size)];
  const isSign = width < size * 0.85 && height < size * 1.2;
  const layout = isSign ? 'sign' : height > size * 1.35 ? 'block' : 'line';
  const part = await enlarged(
    page.picture,
    within(roomAround(ink, size * 0.2, size * 0.15), field),
    READING_SIZE / size,
    page.programs,
  );
  const lines = (await page.recogniser.lines(part.picture, layout)).filter(({ words }) =>
    words.some(({ text }) => text.trim() !== ''),
  );
  // Something is printed there: what cannot be read is told, never left out.
  if (lines.length === 0) return [signLine(UNREAD, { ...ink, y1: ink.y1 - size * 0.25 }, size, 0)];
  return lines.map((line) => {
    const box = part.onPage(line.box);
    const baseline = part.onPage({ x0: 0, x1: 0, y0: line.baseline, y1: line.baseline }).y0;
    const words = line.words.map((word) => ({
      ...word,
      box: part.onPage(word.box),
      symbols: word.symbols.map((symbol) => ({ ...symbol, box: part.onPage(symbol.box) })),
    }));
    return { box, baseline, words };
  });
}

function signLine(text: string, box: Box, size: number, confidence = 90): ReadLine {
  const baseline = box.y1 + size * 0.25;
  return { box, baseline, words: [{ text, box, confidence, symbols: [{ text, box }] }] };
}

const within = (a: Box, b: Box): Box => ({
  x0: Math.max(a.x0, b.x0),
  y0: Math.max(a.y0, b.y0),
  x1: Math.min(a.x1, b.x1),
  y1: Math.min(a.y1, b.y1),
});
