import { opensParagraph } from '../paragraphs.ts';
import { inReadingOrder } from './reading-order.ts';
import { plainText, rawTextOf, type StyledRun, type TextLine } from './text-lines.ts';

/** How a document's body is set, learnt from all its pages. */
export interface BodyType {
  /** Size of the body's type, in points. */
  readonly size: number;
  /** From baseline to baseline. */
  readonly pitch: number;
}

/** The size that most letters have, and the distance that most lines of it keep. */
export function bodyTypeOf(pages: readonly (readonly TextLine[])[]): BodyType {
  const letters = new Map<number, number>();
  for (const line of pages.flat()) {
    const size = Math.round(line.size * 2) / 2;
    letters.set(size, (letters.get(size) ?? 0) + plainText(line).length);
  }
  const size = [...letters].sort(([, a], [, b]) => b - a)[0]?.[0] ?? 12;
  const gaps = pages
    .flatMap((lines) => lines.slice(1).map((line, index) => ({ line, before: lines[index] })))
    .flatMap(({ line, before }) =>
      before && isBodySize(line, size) && isBodySize(before, size) && before.y - line.y > size * 0.8
        ? [before.y - line.y]
        : [],
    )
    .sort((a, b) => a - b);
  return { size, pitch: gaps[Math.floor(gaps.length * 0.4)] ?? size * 1.3 };
}

const isBodySize = ({ size }: TextLine, body: number): boolean => Math.abs(size - body) < body * 0.06;

/** Whether a line is set in the notes' smaller type. */
export const isSmall = ({ size }: TextLine, body: BodyType): boolean => size < body.size * 0.93;

/** Where most lines begin, and where full lines end. */
export interface Margins {
  readonly left: number;
  readonly right: number;
  /** Whether lines are spread so that all but a paragraph's last one end at the margin. */
  readonly justified: boolean;
}

export function marginsOf(lines: readonly TextLine[]): Margins {
  const full = lines.map(({ x1 }) => x1).sort((a, b) => a - b);
  const left = mostCommon(lines.map(({ x0 }) => Math.round(x0)));
  const right = full[Math.floor(full.length * 0.9)] ?? 0;
  const long = full.filter((x1) => x1 - left > (right - left) * 0.6);
  const spread = long.filter((x1) => Math.abs(x1 - right) < 2).length;
  return { left, right, justified: spread >= Math.max(LEAST_SPREAD, long.length * 0.6) };
}

/** So many lines that end at one place are no chance. */
const LEAST_SPREAD = 6;

/** Whether the line's first word had room behind the line before it, so that that one ends its paragraph. */
export function endsEarly(before: TextLine, line: TextLine, { right, justified }: Margins): boolean {
  const room = right - before.x1;
  return room > (justified ? before.size * 0.35 : firstWordWidth(line) * 1.3 + before.size * 0.8);
}

function firstWordWidth(line: TextLine): number {
  const [whole, word = whole] = [plainText(line), /^\S+/u.exec(plainText(line))?.[0]];
  return ((line.x1 - line.x0) * word.length) / Math.max(1, whole.length);
}

/**
 * Puts a page's lines together into paragraphs, as raw texts: a new one begins where the line before ends
 * early, a first line is indented, the distance is greater, the type another, or a number or bullet opens.
 */
export function paragraphsOf(lines: readonly TextLine[], margins: Margins, body: BodyType): string[] {
  const ordered = inReadingOrder(lines);
  const paragraphs: TextLine[][] = [];
  for (const line of ordered) {
    const open = paragraphs.at(-1);
    if (open && goesOn(open, line, { margins, pitch: body.pitch, body: body.size })) open.push(line);
    else paragraphs.push([line]);
  }
  return paragraphs.map((own) => {
    const text = rawTextOf(own.map(({ runs }) => runs));
    const size = own[0]?.size ?? body.size;
    return own.length <= 2 && size > body.size * 1.12 && text.length < 200
      ? `${'#'.repeat(size > body.size * 1.4 ? 1 : 2)} ${text}`
      : text;
  });
}

function mostCommon(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || a - b)[0]?.[0] ?? 0;
}

interface Frame {
  readonly margins: Margins;
  readonly pitch: number;
  /** Size of the body's type. */
  readonly body: number;
}

/** A centred line goes on in the next centred one if no word of that had room behind it. */
function isTitleGoingOn(before: TextLine, line: TextLine, { left, right }: Margins): boolean {
  const isCentred = ({ x0, x1 }: TextLine): boolean => Math.abs(x0 + x1 - left - right) < line.size * 2;
  if (!isCentred(before) || !isCentred(line) || line.x0 < left + line.size * 2) return false;
  if (before.runs.at(-1)?.style !== line.runs[0]?.style || /[.;:!?…]$/u.test(plainText(before))) return false;
  return before.x1 - before.x0 + firstWordWidth(line) > right - left - line.size;
}

/** In a narrow column, as the list of recipients has, an item goes on in a line of small letters. */
const isItemGoingOn = (paragraph: readonly TextLine[], line: TextLine): boolean =>
  /^[-–+•]\s/u.test(plainText(paragraph[0] ?? line)) &&
  /^\p{Ll}/u.test(plainText(line)) &&
  !/[.;:!?…]$/u.test(plainText(paragraph.at(-1) ?? line)) &&
  !opens(line);

/** Whether a line begins something of its own; the asterisks of bold and italic are no bullets. */
const opens = (line: TextLine): boolean =>
  line.runs[0]?.style === 'raised' || opensParagraph(plainText(line));

function goesOn(paragraph: readonly TextLine[], line: TextLine, { margins, pitch, body }: Frame): boolean {
  const before = paragraph.at(-1);
  if (!before) return false;
  const { size } = before;
  if (
    Math.abs(line.size - size) > size * 0.08 ||
    before.y - line.y > pitch * 1.18 * Math.max(1, size / body) ||
    before.y - line.y < size * 0.5
  )
    return false;
  if (isTitleGoingOn(before, line, margins)) return true;
  if (isItemGoingOn(paragraph, line)) return true;
  // A note of a web page ends with an arrow that leads back.
  const ended = /(?:[.;:!?…]["”)]*(?:\d{1,3})?|\s↩\uFE0E?)$/u.test(plainText(before));
  if (endsEarly(before, line, margins) && (ended || before.x1 < margins.right - size * 4)) return false;
  if (ended && opens(line)) return false;
  // A hanging indent: all lines but the first stand further in.
  const hanging = paragraph.length > 1 ? before.x0 : opens(before) ? line.x0 : margins.left;
  return line.x0 <= Math.max(margins.left, hanging) + size * 0.8;
}

/** A note at a page's foot; `label` is absent for the rest of one that began on the page before. */
export interface PageNote {
  readonly label?: string;
  readonly text: string;
}

/** What tells a note's plain number from one that a line of another note happens to begin with. */
export interface NoteSetting {
  /** The number that is due. */
  readonly next: number;
  /** Numbers of the marks in the page's text. */
  readonly cited: ReadonlySet<number>;
}

/** The notes in a page's last lines, which are set in smaller type. */
export function notesOf(lines: readonly TextLine[], { next, cited }: NoteSetting): PageNote[] {
  const notes: { label?: string; lines: (readonly StyledRun[])[] }[] = [];
  let due = next;
  let edge: number | undefined;
  lines.forEach((line, index) => {
    // Numbers hang out where the lines of a note stand further in; else a note begins behind a sentence's end.
    const isAtEdge = edge === undefined || Math.abs(line.x0 - edge) < 2;
    const hangs = edge !== undefined && lines.some(({ x0 }) => x0 > (edge ?? 0) + 3);
    const before = lines[index - 1];
    const follows = before === undefined || /[.;:!?…]["”)]*$/u.test(plainText(before));
    const label = labelOf(line.runs, due, cited.has(due) && isAtEdge && (hangs || follows));
    if (label) {
      due = Number(label.label) + 1;
      edge ??= line.x0;
      notes.push({ label: label.label, lines: [label.rest] });
    } else if (notes.length > 0) notes.at(-1)?.lines.push(line.runs);
    else notes.push({ lines: [line.runs] });
  });
  return notes.map(({ label, lines: own }) => ({ ...(label ? { label } : {}), text: rawTextOf(own) }));
}

/** Numbers of the raised marks in a page's text. */
export function citedIn(lines: readonly TextLine[]): Set<number> {
  const marks = lines.flatMap(({ runs }) => runs.filter(({ style }) => style === 'raised'));
  return new Set(marks.flatMap(({ text }) => text.match(/\d+/gu) ?? []).map(Number));
}

/**
 * A raised number, or the number that is due in plain type.
 *
 * @param isPlaced whether the line's place tells a note's begin, whatever word stands there
 */
function labelOf(
  runs: readonly StyledRun[],
  due: number,
  isPlaced: boolean,
): { label: string; rest: readonly StyledRun[] } | undefined {
  const [first, ...rest] = runs;
  if (!first) return undefined;
  if (first.style === 'raised') {
    const label = /^\s*(\d{1,3})\s*$/u.exec(first.text)?.[1];
    return label ? { label: String(Number(label)), rest } : undefined;
  }
  const plain = /^\s*\[?(\d{1,3})[\].)]?\s+(?=\S)/u.exec(first.text);
  if (plain?.[1] === undefined || Number(plain[1]) !== due) return undefined;
  const text = first.text.slice(plain[0].length);
  if (!isPlaced && !/^["“(]?\p{Lu}/u.test(text)) return undefined;
  return { label: plain[1], rest: [{ ...first, text }, ...rest] };
}
