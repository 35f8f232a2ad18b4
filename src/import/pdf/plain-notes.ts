import type { PageContent, TextItem } from './page-content.ts';
import { citedIn } from './page-blocks.ts';
import { plainText, type TextLine } from './text-lines.ts';

/*
 * Notes whose numbers are set as text is: programs that print web pages put a mark behind its word in type of full
 * size, and list notes at a page's foot or at the document's end as `1. …`, no smaller than the text.
 */

/** A mark stands this near behind its word, in the type's size; words keep more distance. */
const GLUED = 0.08;

/** `3. ` at the begin of a note. */
const labelOf = (text: string): number => Number(/^\s*\[?(\d{1,3})\]?[.)]?\s/u.exec(`${text} `)?.[1] ?? NaN);

/**
 * Raises marks that stand behind their words in full size, so that they are read as others are: those that count on
 * from 1 through the document, each with a line lower down on its page that begins with its number.
 */
export function withRaisedMarks(pages: readonly PageContent[]): PageContent[] {
  if (pages.some(({ items }) => hasRaisedMark(items))) return [...pages];
  let due = 1;
  const marks = new Set<TextItem>();
  let labelled = 0;
  pages.forEach(({ items }, page) => {
    for (const mark of gluedNumbers(items)) {
      if (mark.text !== String(due)) continue;
      marks.add(mark);
      // Where notes are long, theirs may stand a page or two further on.
      labelled += pages.slice(page, page + 3).some((own) => hasLabel(own.items, mark)) ? 1 : 0;
      due += 1;
    }
  });
  if (marks.size < 2 || labelled < marks.size * 0.9) return [...pages];
  return pages.map((page) => ({
    ...page,
    items: page.items.map((item) => (marks.has(item) ? raised(item) : item)),
  }));
}

const raised = (item: TextItem): TextItem => ({
  ...item,
  size: item.size * 0.6,
  y: item.y + item.size * 0.35,
});

/** A document that raises its first mark raises all of them. */
const hasRaisedMark = (items: readonly TextItem[]): boolean =>
  items.some((item, index) => {
    const before = items[index - 1];
    return (
      before !== undefined &&
      item.text.trim() === '1' &&
      /\p{L}[)"”]?$/u.test(before.text) &&
      item.size < before.size * 0.8 &&
      item.y > before.y &&
      item.y < before.y + before.size
    );
  });

function gluedNumbers(items: readonly TextItem[]): TextItem[] {
  const isGlued = (index: number): boolean => {
    const [before, item] = [items[index - 1], items[index]];
    return (
      before !== undefined &&
      item !== undefined &&
      before.y === item.y &&
      before.size === item.size &&
      Math.abs(item.x - before.x - before.width) < item.size * GLUED
    );
  };
  // Some programs set each digit of a number by itself: none of them is a mark behind the others, and no number goes
  // on behind its mark.
  const isOneOfDigits = (index: number): boolean =>
    /^\d$/u.test(items[index - 1]?.text ?? '') ||
    (isGlued(index + 1) && /^[.,/]?\d/u.test(items[index + 1]?.text ?? ''));
  return items.filter(
    ({ text }, index) =>
      /^\d{1,3}$/u.test(text) &&
      isGlued(index) &&
      /[\p{L}\p{N})"”%]$/u.test(items[index - 1]?.text ?? '') &&
      !isOneOfDigits(index),
  );
}

const hasLabel = (items: readonly TextItem[], mark: TextItem): boolean =>
  items.some(
    (item) =>
      labelOf(item.text) === Number(mark.text) &&
      !items.some((other) => other.y === item.y && other.x < item.x),
  );

/** The distance that parts notes from the text, in that between two lines. */
const NOTES_APART = 1.3;

/**
 * Where notes in type of the text's size begin among a page's lines: behind a gap, at the number that is due, where the
 * text above or on the page before has its mark, with no mark below and no number that is not cited yet.
 *
 * @param cited marks on the page before, whose notes may have found no room there
 * @returns the count of lines where there are none
 */
export function fullSizeNotes(
  lines: readonly TextLine[],
  { due, pitch, cited }: { due: number; pitch: number; cited: ReadonlySet<number> },
): number {
  const start = lines.findLastIndex((line, index) => {
    const before = lines[index - 1];
    if (!before || before.y - line.y <= pitch * NOTES_APART || labelOf(plainText(line)) !== due) return false;
    const above = citedIn(lines.slice(0, index));
    const known = Math.max(...above, ...cited);
    const zone = lines.slice(index);
    return (
      (cited.has(due) || above.has(due)) &&
      line.runs[0]?.style === 'plain' &&
      citedIn(zone).size === 0 &&
      zone.every((own) => !(labelOf(plainText(own)) === known + 1))
    );
  });
  return start < 0 ? lines.length : start;
}

/**
 * A document's notes as a numbered list at its end: its last lines `1. …` to `n. …` where its text cites 1 to n and no
 * page has notes of its own. Their numbers become raised ones; what browsers append to lead back is cut.
 *
 * @param cited the marks in the text, with the index of the last line that has one
 */
export function withEndNotes<Line extends { readonly text: string }>(
  lines: readonly Line[],
  cited: ReadonlySet<number>,
): Line[] {
  const count = cited.size;
  if (count < 2 || ![...Array(count).keys()].every((index) => cited.has(index + 1))) return [...lines];
  const written = lines.flatMap(({ text }, index) => (text === '' ? [] : [index]));
  for (let from = written.length - count; from >= 0; from -= 1) {
    const own: number[] = [];
    let between = 0;
    for (const index of written.slice(from)) {
      if (labelOf(lines[index]?.text ?? '') === own.length + 1) own.push(index);
      if (own.length === count) break;
      between = own.at(-1) === index ? 0 : between + 1;
      if (own.length === 0 || between > MOST_BETWEEN) break;
    }
    if (own.length < count) continue;
    return lines.map((line, index) => {
      const note = own.indexOf(index);
      if (note < 0) return index > (own[0] ?? 0) && index < (own.at(-1) ?? 0) ? { ...line, text: '' } : line;
      // Where a page's end cuts a note, its rest stands before the next number.
      const whole = lines.slice(index, own[note + 1] ?? index + 1).map(({ text }) => text);
      return { ...line, text: asNote(whole.filter((text) => text !== '').join(' ')) };
    });
  }
  return [...lines];
}

/** Between two numbers stand at most so many lines, of one note that a page's end cuts. */
const MOST_BETWEEN = 4;

const asNote = (text: string): string =>
  text.replace(/^\s*\[?(\d{1,3})\]?[.)]?\s+/u, '<sup>$1</sup> ').replace(/\s*[↩↵⏎⤶]\uFE0E?\s*$/u, '');
