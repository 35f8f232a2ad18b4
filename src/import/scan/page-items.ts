import type { PageContent, TextItem } from '../pdf/page-content.ts';
import { sequencedMarks } from './note-sequence.ts';
import type { PageLine, PageReading, PageWord } from './page-reading.ts';
import { typeSizes } from './type-size.ts';

/** Raised digits, in the size of the type that they stand in: their own size, and how far above the baseline. */
const RAISED_SIZE = 0.6;
const RAISED_BY = 0.33;
/** Words of one line are at least so far apart, in the type's size: boxes of letters may overlap. */
const WORD_GAP = 0.18;
/** Baselines nearer than this, in the type's size, are those of one row. */
const ONE_ROW = 0.22;

/** A page's reading without its picture. */
export type ReadPage = Pick<PageReading, 'rules' | 'lines'> & {
  readonly dpi: number;
  readonly height: number;
};

/** A note's number that only its place tells. */
export interface DoubtfulMark {
  /** Index of the page among those given. */
  readonly index: number;
  readonly text: string;
  readonly printed: string;
}

/** Scanned pages as the reader of PDF pages knows pages, with points as unit. */
export function pageContents(pages: readonly ReadPage[]): {
  contents: PageContent[];
  doubtfulMarks: DoubtfulMark[];
} {
  const inPoints = (size: number, { dpi }: ReadPage): number => (size * 72) / dpi;
  const sizeFor = typeSizes(
    pages.flatMap((page) =>
      page.lines.map(({ size, words }) => ({
        size: inPoints(size, page),
        letters: words.reduce((sum, { text }) => sum + text.length, 0),
      })),
    ),
  );
  const { lines, doubtfulMarks } = withNoteNumbers(pages);
  const contents = pages.map((page, index): PageContent => {
    const own = (lines[index] ?? []).map((line) => ({ ...line, size: sizeFor(inPoints(line.size, page)) }));
    const items = inRows(own, page).flatMap((line) => itemsOf(line, page));
    return {
      items,
      rules: page.rules,
      sideways: [],
      pictures: 0,
      recognised: items.reduce((sum, { text }) => sum + text.length, 0),
    };
  });
  return { contents, doubtfulMarks };
}

/** Lines whose size is in points and whose baseline, in pixels, is that of their row. */
function inRows(lines: readonly PageLine[], { dpi }: ReadPage): PageLine[] {
  const rows: { baseline: number; lines: PageLine[] }[] = [];
  for (const line of lines.toSorted((a, b) => a.baseline - b.baseline)) {
    const row = rows.at(-1);
    const near = ((line.size * dpi) / 72) * ONE_ROW;
    if (row && line.baseline - row.baseline < near) row.lines.push(line);
    else rows.push({ baseline: line.baseline, lines: [line] });
  }
  return rows.flatMap((row) => {
    const baseline = row.lines.reduce((sum, line) => sum + line.baseline, 0) / row.lines.length;
    return row.lines.map((line) => ({ ...line, baseline }));
  });
}

function itemsOf({ words, baseline, size }: PageLine, { dpi, height }: ReadPage): TextItem[] {
  const scale = 72 / dpi;
  const y = (height - baseline) * scale;
  const items: TextItem[] = [];
  for (const { text, box, raised, glued } of words) {
    const before = items.at(-1);
    let [x, width] = [box.x0 * scale, (box.x1 - box.x0) * scale];
    const end = before ? before.x + before.width : -Infinity;
    if (before && glued) {
      width = Math.max(0.5, x + width - end);
      x = end;
    } else if (before && x - end < size * WORD_GAP) {
      const cut = Math.max(0.5, x - size * WORD_GAP - before.x);
      items[items.length - 1] = { ...before, width: cut };
      x = Math.max(x, before.x + cut + size * WORD_GAP);
    }
    items.push({
      ...{ text, x, width, bold: false, italic: false },
      y: raised ? y + size * RAISED_BY : y,
      size: raised ? size * RAISED_SIZE : size,
    });
  }
  return items;
}

/** Lines in which the numbers of notes and of their marks each follow one another. */
function withNoteNumbers(pages: readonly ReadPage[]): { lines: PageLine[][]; doubtfulMarks: DoubtfulMark[] } {
  interface PlacedMark {
    readonly word: PageWord;
    readonly index: number;
  }
  const [marks, labels]: [PlacedMark[], PlacedMark[]] = [[], []];
  pages.forEach(({ lines }, index) => {
    for (const { words } of lines.toSorted((a, b) => a.baseline - b.baseline))
      words.forEach((word, at) => {
        if (word.raised) (at === 0 ? labels : marks).push({ word, index });
      });
  });
  const numbers = new Map<PageWord, string>();
  const doubtfulMarks = [marks, labels].flatMap((placed) => {
    const sequence = sequencedMarks(placed.map(({ word }) => word));
    return placed.flatMap(({ word, index }, at): DoubtfulMark[] => {
      const { text = word.text, isDoubtful = false } = sequence[at] ?? {};
      numbers.set(word, text);
      return isDoubtful ? [{ index, text, printed: word.text }] : [];
    });
  });
  const lines = pages.map((page) =>
    page.lines.map((line) => ({
      ...line,
      words: line.words.map((word) => ({ ...word, text: numbers.get(word) ?? word.text })),
    })),
  );
  return { lines, doubtfulMarks };
}
