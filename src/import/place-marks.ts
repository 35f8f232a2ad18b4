import type { SignReading } from './flow.ts';
import { findGarbledMarks, looksLikeMark, type GarbledMark } from './garbled-marks.ts';
import type { LinkedMarks, OrphanMark } from './link-marks.ts';
import type { PlacedNote } from './page-joins.ts';
import { pieceAt, type RawParagraph } from './paragraphs.ts';

export interface PlacedMarks extends LinkedMarks {
  /** Notes whose sign had to be told from others on its page, or read as another than it looks. */
  readonly doubtful: readonly PlacedNote[];
}

/** Below this a sign is left as text. */
const LEAST_SCORE = 3;

/**
 * Places the marks of the notes that no readable mark cites. Notes and marks come in one order; of all ways
 * to match them that keep it, the best is the one whose signs look most like the numbers, stand on the
 * notes' pages, and in sentences that share rare words with the notes.
 *
 * @param texts the body's paragraphs, in order
 * @param strict whether only plain numbers count, as in a source whose other marks are readable
 */
export function placeUncited(
  linked: LinkedMarks,
  texts: readonly RawParagraph[],
  notes: readonly PlacedNote[],
  strict: boolean,
): PlacedMarks {
  if (linked.uncited.length === 0) return { ...linked, doubtful: [] };
  const order = new Map(texts.map((paragraph, index) => [paragraph, index]));
  const bounds = boundsOf(linked, notes, order);
  const rarity = rarityOf([...texts, ...notes.flatMap(({ paragraphs }) => paragraphs)]);
  const orphans = new Map(linked.orphans.map((orphan) => [orphanCandidate(orphan), orphan]));
  const garbled = texts
    .flatMap((paragraph) => findGarbledMarks(paragraph))
    .filter((sign) => !strict || /^\d+$/u.test(sign.printed));
  const signs = [...orphans.keys(), ...garbled].sort((a, b) => placeOf(a, order) - placeOf(b, order));
  const matches = bestMatches(linked.uncited, signs, (note, sign) => {
    const [from, to] = bounds.get(note) ?? [-1, Infinity];
    const place = placeOf(sign, order);
    if (place <= from || place >= to) return 0;
    const look = orphans.has(sign)
      ? 6
      : looksLikeMark(sign, Number.parseInt(linked.labels.get(note) ?? '', 10));
    return scoreOf(look, note, sign, rarity);
  });
  return withMatches(linked, matches, orphans);
}

/** A sign's place in the body: paragraphs in order, offsets within. */
function placeOf(
  { paragraph, start }: { paragraph: RawParagraph; start: number },
  order: ReadonlyMap<RawParagraph, number>,
): number {
  return (order.get(paragraph) ?? 0) + start / (paragraph.text.length + 1);
}

function orphanCandidate({ paragraph, sign, printed }: OrphanMark): GarbledMark {
  const piece = pieceAt(paragraph, sign.start);
  const sentence = paragraph.text.slice(Math.max(0, sign.start - 300), sign.start);
  return {
    paragraph,
    start: sign.start,
    end: sign.end,
    printed,
    line: piece?.line ?? 0,
    page: piece?.page ?? 1,
    sentence,
  };
}

/** Between which places each uncited note's mark must stand: its neighbours' marks. */
function boundsOf(
  { signs, labels, uncited }: LinkedMarks,
  notes: readonly PlacedNote[],
  order: ReadonlyMap<RawParagraph, number>,
): Map<PlacedNote, readonly [from: number, to: number]> {
  const places = new Map<string, number>();
  for (const [paragraph, own] of signs) {
    if (!order.has(paragraph)) continue;
    for (const { start, marks } of own)
      for (const { label } of marks) places.set(label, placeOf({ paragraph, start }, order));
  }
  const at = notes.map((note) => places.get(labels.get(note) ?? note.label));
  return new Map(
    uncited.map((note) => {
      const index = notes.indexOf(note);
      const from = at.slice(0, index).findLast((place) => place !== undefined) ?? -1;
      const to = at.slice(index + 1).find((place) => place !== undefined && place > from) ?? Infinity;
      return [note, [from, to]] as const;
    }),
  );
}

function withMatches(
  linked: LinkedMarks,
  matches: ReadonlyMap<PlacedNote, GarbledMark>,
  orphans: ReadonlyMap<GarbledMark, OrphanMark>,
): PlacedMarks {
  const signs = new Map([...linked.signs].map(([paragraph, own]) => [paragraph, [...own]]));
  const readings = [...linked.readings];
  for (const [note, sign] of matches) {
    const label = linked.labels.get(note) ?? note.label;
    const own = (signs.get(sign.paragraph) ?? []).filter(
      ({ start, end }) => end <= sign.start || start >= sign.end,
    );
    own.push({ start: sign.start, end: sign.end, text: '', marks: [{ label }] });
    signs.set(
      sign.paragraph,
      own.sort((a, b) => a.start - b.start),
    );
    readings.push(readingOf(sign, label));
  }
  const matched = new Set([...matches.values()].map((sign) => orphans.get(sign)));
  const uncited = linked.uncited.filter((note) => !matches.has(note));
  const doubtful = linked.uncited.filter((note) => {
    const sign = matches.get(note);
    return sign && (orphans.has(sign) || uncited.some(({ page }) => page === note.page));
  });
  return {
    ...linked,
    signs,
    readings,
    uncited,
    orphans: linked.orphans.filter((orphan) => !matched.has(orphan)),
    doubtful,
  };
}

function readingOf(sign: GarbledMark, label: string): SignReading {
  const { text } = sign.paragraph;
  const from = text.lastIndexOf(' ', sign.start) + 1;
  const to = text.indexOf(' ', sign.end);
  const printed = text.slice(from, to < 0 ? text.length : to);
  const kept = printed.slice(0, sign.start - from) + printed.slice(sign.end - from);
  return { line: sign.line, printed, kept, note: label };
}

function scoreOf(
  look: number,
  note: PlacedNote,
  sign: GarbledMark,
  rarity: ReadonlyMap<string, number>,
): number {
  if (look <= 0) return 0;
  // A note that runs over a page's end moves the next note to the page after its mark.
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
