import type { SignReading } from './flow.ts';
import { findGarbledMarks, looksLikeMark, type GarbledMark } from './garbled-marks.ts';
import type { DecidedSign } from './inline-text.ts';
import type { LinkedMarks } from './link-marks.ts';
import type { PlacedNote } from './page-joins.ts';
import type { RawParagraph } from './paragraphs.ts';

export interface PlacedMarks extends LinkedMarks {
  /** Notes on pages that show fewer signs than notes: which sign is whose was told by their words. */
  readonly doubtful: readonly PlacedNote[];
}

/** Below this a sign is left as text. */
const LEAST_SCORE = 3;

/**
 * Places the marks of notes that stand at the page's foot with plain or damaged numbers. Notes and marks
 * come in one order; of all ways to match them that keep it, the best is the one whose signs look most like
 * the numbers, stand on the notes' pages, and in sentences that share rare words with the notes.
 */
export function placeMarks(texts: readonly RawParagraph[], notes: readonly PlacedNote[]): PlacedMarks {
  const pages = new Set(notes.flatMap(({ page }) => [page, page - 1]));
  const signs = texts
    .flatMap((paragraph) => findGarbledMarks(paragraph))
    .filter(({ page }) => pages.has(page));
  const rarity = rarityOf([...texts, ...notes.flatMap(({ paragraphs }) => paragraphs)]);
  const matches = bestMatches(notes, signs, (note, sign) => scoreOf(note, sign, rarity));
  const decided = new Map<RawParagraph, DecidedSign[]>();
  const readings: SignReading[] = [];
  for (const [note, sign] of matches) {
    const own = decided.get(sign.paragraph) ?? [];
    own.push({ start: sign.start, end: sign.end, text: '', marks: [{ label: note.label }] });
    decided.set(sign.paragraph, own);
    readings.push(readingOf(sign, note));
  }
  const uncited = notes.filter((note) => !matches.has(note));
  return {
    signs: decided,
    labels: new Map(notes.map((note) => [note, note.label])),
    readings,
    uncited,
    orphans: [],
    renumbered: [],
    doubtful: notes.filter((note) => matches.has(note) && uncited.some(({ page }) => page === note.page)),
  };
}

function readingOf(sign: GarbledMark, note: PlacedNote): SignReading {
  const { text } = sign.paragraph;
  const from = text.lastIndexOf(' ', sign.start) + 1;
  const to = text.indexOf(' ', sign.end);
  const printed = text.slice(from, to < 0 ? text.length : to);
  const kept = printed.slice(0, sign.start - from) + printed.slice(sign.end - from);
  return { line: sign.line, printed, kept, note: note.label };
}

function scoreOf(note: PlacedNote, sign: GarbledMark, rarity: ReadonlyMap<string, number>): number {
  const look = looksLikeMark(sign, Number(note.label));
  if (look <= 0) return 0;
  // A note that ran over pushes the next one to the page after its mark's.
  const page = sign.page === note.page ? 1 : sign.page === note.page - 1 ? -1.5 : -100;
  return look + page + sharedWords(note, sign, rarity);
}

/** Up to 3 for rare words that the note shares with the sentence that would cite it. */
function sharedWords(note: PlacedNote, sign: GarbledMark, rarity: ReadonlyMap<string, number>): number {
  const own = new Set(wordsOf(note.paragraphs[0]?.text.slice(0, 500) ?? ''));
  const shared = new Set(wordsOf(sign.sentence.slice(-300)).filter((word) => own.has(word)));
  return Math.min(
    3,
    [...shared].reduce((sum, word) => sum + (rarity.get(word) ?? 0), 0),
  );
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/\p{L}{3,}/gu) ?? [];

function rarityOf(texts: readonly RawParagraph[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { text } of texts)
    for (const word of wordsOf(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return new Map([...counts].map(([word, count]) => [word, Math.min(1, 4 / count)]));
}

/** The best matching that keeps both orders, by dynamic programming over notes and signs. */
function bestMatches(
  notes: readonly PlacedNote[],
  signs: readonly GarbledMark[],
  score: (note: PlacedNote, sign: GarbledMark) => number,
): Map<PlacedNote, GarbledMark> {
  const width = signs.length + 1;
  const best = new Float64Array((notes.length + 1) * width);
  const taken = new Uint8Array(best.length);
  const at = (row: number, column: number): number => best[row * width + column] ?? 0;
  notes.forEach((note, row) => {
    signs.forEach((sign, column) => {
      const own = Math.abs(sign.page - note.page) > 1 ? 0 : score(note, sign);
      const without = Math.max(at(row, column + 1), at(row + 1, column));
      const withIt = own >= LEAST_SCORE ? at(row, column) + own : 0;
      const cell = (row + 1) * width + column + 1;
      best[cell] = Math.max(without, withIt);
      taken[cell] = withIt > without ? 1 : 0;
    });
  });
  const matches = new Map<PlacedNote, GarbledMark>();
  let row = notes.length;
  let column = signs.length;
  while (row > 0 && column > 0) {
    const note = notes[row - 1];
    const sign = signs[column - 1];
    if (taken[row * width + column] === 1 && note && sign) {
      matches.set(note, sign);
      row -= 1;
      column -= 1;
    } else if (at(row - 1, column) >= at(row, column - 1)) row -= 1;
    else column -= 1;
  }
  return new Map(
    notes.flatMap((note) => {
      const sign = matches.get(note);
      return sign ? [[note, sign] as const] : [];
    }),
  );
}
