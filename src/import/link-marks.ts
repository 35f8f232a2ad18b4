import type { NoteMark } from './draft-document.ts';
import type { SignReading } from './flow.ts';
import type { DecidedSign } from './inline-text.ts';
import { findSigns, type NoteStyle, type Sign } from './note-marks.ts';
import type { PlacedNote } from './page-joins.ts';
import { pieceAt, type RawParagraph } from './paragraphs.ts';

/** Where the marks stand in every raw text, and what could not be told. */
export interface LinkedMarks {
  readonly signs: ReadonlyMap<RawParagraph, readonly DecidedSign[]>;
  /** The label of each note, unique in the document. */
  readonly labels: ReadonlyMap<PlacedNote, string>;
  readonly readings: readonly SignReading[];
  /** Notes that nothing cites. */
  readonly uncited: readonly PlacedNote[];
  /** Marks without a note, which stay text. */
  readonly orphans: readonly OrphanMark[];
  /** Notes whose printed number another note has, or that order shows to be another's. */
  readonly renumbered: readonly { readonly note: PlacedNote; readonly label: string }[];
}

export interface OrphanMark {
  readonly paragraph: RawParagraph;
  readonly sign: DecidedSign;
  /** What is printed: a number that no note has, or what cannot be read as one. */
  readonly printed: string;
}

interface FoundMark {
  readonly paragraph: RawParagraph;
  readonly line: number;
  readonly number: string;
}

/**
 * Links marks to notes by number. Where numbers begin anew on each page, a mark cites the next note of its
 * number below it.
 *
 * @param texts every raw text in which marks may stand: body first, then notes
 */
export function linkMarks(
  texts: readonly RawParagraph[],
  notes: readonly PlacedNote[],
  styles: readonly NoteStyle[],
): LinkedMarks {
  const found = new Map(texts.map((paragraph) => [paragraph, signsOf(paragraph.text, styles)] as const));
  const marks = [...found].flatMap(([paragraph, signs]) => marksIn(paragraph, signs));
  const { labels, renumbered } = labelNotes(notes, marks);
  const cited = new Set<PlacedNote>();
  const readings: SignReading[] = [];
  const orphans: OrphanMark[] = [];
  const decided = [...found].map(([paragraph, signs]) => {
    const decide = (sign: Sign): DecidedSign => {
      const line = pieceAt(paragraph, sign.start)?.line ?? 0;
      const targets = sign.labels.map((number) => noteFor(number, line, notes, labels));
      const known = targets.filter((note) => note !== undefined);
      if (known.length === 0 || known.length < targets.length) {
        const decided = { ...sign, marks: [] };
        const orphan = sign.labels.length > 0 || sign.unreadable;
        if (orphan) orphans.push({ paragraph, sign: decided, printed: sign.labels.join(', ') || sign.text });
        return decided;
      }
      for (const note of known) cited.add(note);
      if (!/<|[⁰¹²³⁴-⁹]/u.test(paragraph.text.slice(sign.start, sign.end))) {
        const printed = paragraph.text.slice(sign.start, sign.end);
        readings.push({ line, printed, kept: '', note: sign.labels.join(', ') });
      }
      const marked = known.map((note): Omit<NoteMark, 'at'> => ({ label: labels.get(note) ?? note.label }));
      return { ...sign, text: '', marks: marked };
    };
    return [paragraph, signs.map(decide)] as const;
  });
  const uncited = notes.filter((note) => !cited.has(note));
  return { signs: new Map(decided), labels, readings, uncited, orphans, renumbered };
}

function signsOf(raw: string, styles: readonly NoteStyle[]): Sign[] {
  const all = [...new Set<NoteStyle>([...styles, 'raised', 'caret'])];
  const signs = all
    .flatMap((style) => findSigns(raw, style))
    .sort((a, b) => a.start - b.start || a.end - b.end);
  let end = 0;
  return signs.filter((sign) => {
    if (sign.start < end) return false;
    end = sign.end;
    return true;
  });
}

function marksIn(paragraph: RawParagraph, signs: readonly Sign[]): FoundMark[] {
  return signs.flatMap(({ labels, start }) =>
    labels.map((number) => ({ paragraph, line: pieceAt(paragraph, start)?.line ?? 0, number })),
  );
}

/** The nearest note of the number below the line, else the nearest above. */
function noteFor(
  number: string,
  line: number,
  notes: readonly PlacedNote[],
  labels: ReadonlyMap<PlacedNote, string>,
): PlacedNote | undefined {
  const own = notes.filter(
    (note) => (labels.get(note) ?? '').split('-')[0] === number || labels.get(note) === number,
  );
  return own.find((note) => note.line >= line) ?? own.at(-1);
}

/**
 * Gives each note a label of its own. A repeated number was misprinted if the number that is missing in its place
 * is cited by a mark; otherwise numbering starts again, and the second 5 becomes `5-2`.
 */
function labelNotes(
  notes: readonly PlacedNote[],
  marks: readonly FoundMark[],
): Pick<LinkedMarks, 'labels' | 'renumbered'> {
  const printed = new Set(notes.map(({ label }) => label));
  const asked = new Set(marks.map(({ number }) => number));
  const used = new Set<string>();
  const labels = new Map<PlacedNote, string>();
  const renumbered: { note: PlacedNote; label: string }[] = [];
  let last = 0;
  for (const note of notes) {
    let { label } = note;
    const next = String(last + 1);
    if (used.has(label) && !printed.has(next) && asked.has(next)) label = next;
    for (let copy = 2; used.has(label); copy += 1) label = `${note.label}-${copy}`;
    if (label !== note.label) renumbered.push({ note, label });
    used.add(label);
    labels.set(note, label);
    last = Number(label.split('-')[0]) || last;
  }
  return { labels, renumbered };
}
