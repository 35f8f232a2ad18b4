import { ImportError } from './import-error.ts';
import { looksLikeHeading, readNumbering, withoutMarkup } from './numbering.ts';
import type { SourceLine } from './source-text.ts';
import { isTableLine } from './table-lines.ts';

/** Where a piece of a paragraph's text comes from. */
export interface Piece {
  /** Offset in the paragraph's text. */
  readonly start: number;
  readonly line: number;
  readonly page: number;
}

/** A paragraph as it stands in the source, with Markdown's and the notes' signs still in it. */
export interface RawParagraph {
  readonly text: string;
  /** One piece per source line, in order. */
  readonly pieces: readonly Piece[];
  /** Length of its longest line, in characters. */
  readonly width: number;
  /** Whether a blank line stands before it. */
  readonly apart: boolean;
}

/** How a source sets its lines. */
export interface Layout {
  /** Lines end where the printed line ended, not where the paragraph does. */
  readonly wrapped: boolean;
  /** Length of the body's full lines where lines are wrapped. */
  readonly width: number;
}

export const firstLineOf = (paragraph: RawParagraph): number => paragraph.pieces[0]?.line ?? 0;
export const firstPageOf = (paragraph: RawParagraph): number => paragraph.pieces[0]?.page ?? 1;
export const lastPageOf = (paragraph: RawParagraph): number => paragraph.pieces.at(-1)?.page ?? 1;

/** The piece that holds an offset. */
export function pieceAt(paragraph: Pick<RawParagraph, 'pieces'>, offset: number): Piece | undefined {
  return paragraph.pieces.findLast((piece) => piece.start <= offset);
}

/** Learns from a source's lines how they are set. Where paragraphs are whole, some lines are very long. */
export function measureLayout(lines: readonly SourceLine[]): Layout {
  const followed = lines.filter(({ text }, index) => text !== '' && (lines[index + 1]?.text ?? '') !== '');
  const lengths = followed.map(({ text }) => text.length).filter((length) => length >= 40 && length <= 160);
  const whole = lines.filter(({ text }) => text.length > 200).length;
  const wrapped = lengths.length >= 3 && lengths.length > whole * 3;
  return { wrapped, width: wrapped ? bodyWidth(lengths) : 0 };
}

/**
 * Full lines gather about the width of the page, and those of notes in smaller type about a greater one:
 * the narrower of the two is the body's, unless few lines have it.
 */
function bodyWidth(lengths: readonly number[]): number {
  const near = (width: number): number[] =>
    lengths.filter((length) => length > width - 7 && length <= width + 5);
  const widths = Array.from({ length: 121 }, (_width, index) => ({
    width: 40 + index,
    count: near(40 + index).length,
  }));
  const most = Math.max(...widths.map(({ count }) => count));
  const peaks = widths.filter(
    ({ count }, index) =>
      count >= most * 0.3 &&
      widths.slice(Math.max(0, index - 10), index + 11).every((other) => other.count <= count),
  );
  const gathered = near(peaks[0]?.width ?? 80).sort((a, b) => a - b);
  return gathered[Math.floor(gathered.length / 2)] ?? 80;
}

/** Parsing Markdown takes quadratic time within a paragraph; the longest seen has 4,000 characters. */
const MOST_IN_PARAGRAPH = 150_000;

/** How far a paragraph's longest line must exceed the body's lines to be set in the notes' smaller type. */
const SMALL_TYPE = 1.12;

/** Whether a paragraph of wrapped text is set in small type, as notes are. */
export function isSmallType(paragraph: RawParagraph, layout: Layout): boolean {
  return layout.wrapped && paragraph.width > layout.width * SMALL_TYPE;
}

/**
 * Puts lines together into paragraphs. A paragraph never runs over a page's end here.
 *
 * @throws ImportError `too-large` for a paragraph that can only be a file without line breaks
 */
export function assembleParagraphs(lines: readonly SourceLine[], layout: Layout): RawParagraph[] {
  const paragraphs: RawParagraph[] = [];
  let open: SourceLine[] = [];
  let apart = true;
  const close = (): void => {
    if (open.length > 0) paragraphs.push(paragraphOf(open, apart));
    open = [];
  };
  lines.forEach((line, index) => {
    const before = open.at(-1);
    if (line.text === '') {
      close();
      apart = true;
    } else if (before && before.page === line.page && continues(before.text, line.text, layout)) {
      open.push(line);
    } else {
      close();
      apart = index === 0 || lines[index - 1]?.text === '' || before?.page !== line.page;
      open = [line];
    }
  });
  close();
  return paragraphs;
}

/** Every line a paragraph of its own. */
export function wholeParagraphs(lines: readonly SourceLine[]): RawParagraph[] {
  return lines.flatMap((line, index) =>
    line.text === '' ? [] : [paragraphOf([line], index === 0 || lines[index - 1]?.text === '')],
  );
}

function paragraphOf(lines: readonly SourceLine[], apart: boolean): RawParagraph {
  const parts: string[] = [];
  let length = 0;
  const pieces = lines.map((line, index) => {
    const before = lines[index - 1];
    const between = before ? joint(before.text, line.text) : '';
    parts.push(between, line.text);
    const piece = { start: length + between.length, line: line.number, page: line.page };
    length += between.length + line.text.length;
    return piece;
  });
  const width = lines.reduce((most, line) => Math.max(most, line.text.length), 0);
  if (length > MOST_IN_PARAGRAPH) {
    throw new ImportError(
      'too-large',
      `Đoạn bắt đầu ở dòng ${lines[0]?.number ?? 1} dài ${length.toLocaleString('vi-VN')} ký tự: tệp đã mất chỗ xuống dòng. Hãy xuất lại văn bản có ngắt đoạn rồi nhập lại.`,
    );
  }
  return { text: parts.join(''), pieces, width, apart };
}

/**
 * What stands between two lines put together: nothing after a hyphen within a word or range (`2021-` `2025`), else
 * a space.
 */
function joint(before: string, after: string): '' | ' ' {
  return /[\p{L}\p{N}]-$/u.test(before) && /^[\p{L}\p{N}]/u.test(after) ? '' : ' ';
}

/** Two paragraphs as one. */
export function joinParagraphs(first: RawParagraph, second: RawParagraph): RawParagraph {
  const start = first.text.length + joint(first.text, second.text).length;
  return {
    text: first.text + joint(first.text, second.text) + second.text,
    pieces: [...first.pieces, ...second.pieces.map((piece) => ({ ...piece, start: piece.start + start }))],
    width: Math.max(first.width, second.width),
    apart: first.apart,
  };
}

const NOTE_START = /^\*{0,3}(?:<sup>[^<]{1,6}<\/sup>|[⁽⁰¹²³⁴-⁹⁾]+|\[\^?\d{1,3}\]:?)\s?["“(]?[\p{L}\p{N}]/u;
const BULLET = /^[-–+•*]\s?(?=[\p{L}“"(])/u;
const ITEM = /^\(\d{1,2}\)\s/u;

/** Whether a line begins something of its own: a heading, a numbered paragraph, a list's item, a note. */
export function opensParagraph(line: string): boolean {
  if (/^#{1,6}\s/u.test(line) || NOTE_START.test(line) || BULLET.test(line) || ITEM.test(line)) return true;
  if (isTableLine(line)) return true;
  const { scheme, rest } = readNumbering(withoutMarkup(line));
  return scheme !== 'bare' && (scheme === 'part' || /^["“(*]*\p{Lu}/u.test(rest));
}

function continues(before: string, line: string, layout: Layout): boolean {
  if (/^#{1,6}\s/u.test(before) || isTableLine(before) || isTableLine(line)) return false;
  if (!layout.wrapped) return !opensParagraph(line) && continuesLoosely(before, line);
  if (NOTE_START.test(line)) return false;
  const short = before.length < layout.width * 0.78;
  const ended = /[.;:!?…]["”)*]*$/u.test(before);
  if (opensParagraph(line)) return !short && !ended;
  if (readNumbering(withoutMarkup(before)).rest === '') return false;
  if (short && ended) return false;
  return !(short && !before.endsWith(',') && /^["“(*]*\p{Lu}/u.test(line));
}

/** Where every paragraph is one line, a next line goes on only if the one before plainly does not end. */
function continuesLoosely(before: string, line: string): boolean {
  if (looksLikeHeading(before)) return false;
  if (before.endsWith(',') || /[\p{L}\p{N}]-$/u.test(before)) return true;
  return /^\p{Ll}/u.test(line) && !/[.;:!?…]["”)*]*$/u.test(before);
}
