import { cutParagraph, withoutStart, type FlowItem, type RawNote, type SignReading } from './flow.ts';
import type { ExtractedNotes } from './marked-notes.ts';
import { firstLineOf, firstPageOf, isSmallType, type Layout, type RawParagraph } from './paragraphs.ts';
import { isTableLine } from './table-lines.ts';

/** What a note's number becomes under OCR: other digits, quotes, signs. */
const GARBLED = /^["“”'‘’*%!®°™§¢€«»\dlI|]{1,4}$/u;
const CAPITAL_OR_SIGN = /^["“‘(@\\\d\p{Lu}[]/u;

/**
 * Tells notes from body where they stand at the page's foot with a plain number, which OCR may have damaged (`3`
 * for 34, `“8` for 48, `!` for 1): the order of the notes decides what number it is. In wrapped text the notes'
 * smaller type shows in longer lines; a paragraph in that type without a number continues the note of the page
 * before.
 */
export function extractFootNotes(
  paragraphs: readonly RawParagraph[],
  layout: Layout,
  paged: boolean,
): ExtractedNotes {
  const items: FlowItem[] = [];
  const readings: SignReading[] = [];
  let count = 0;
  for (const page of byPage(paragraphs.flatMap(splitAtLabels))) {
    const start = paged ? zoneStart(page, count + 1, layout) : page.length;
    page.forEach((paragraph, index) => {
      const label = labelLength(paragraph.text, count + 1);
      const isNote =
        index >= start
          ? label !== undefined
          : !paged && label?.exact === true && followsOn(paragraphs, paragraph, count);
      if (label && isNote) {
        count += 1;
        const printed = paragraph.text.slice(0, label.length).trim();
        readings.push({ line: firstLineOf(paragraph), printed, kept: '', note: String(count) });
        items.push({ kind: 'note', note: noteOf(paragraph, label.length, String(count)) });
      } else if (index >= start || (isSmallType(paragraph, layout) && inZone(page, index, start))) {
        appendToLastNote(items, paragraph);
      } else {
        items.push({ kind: 'body', paragraph });
      }
    });
  }
  return count > 0
    ? { items, readings }
    : { items: paragraphs.map((paragraph) => ({ kind: 'body', paragraph })), readings: [] };
}

/** Notes set line below line, without blank lines: each line that begins with the next number is a note. */
function splitAtLabels(paragraph: RawParagraph): RawParagraph[] {
  const first = Number(/^(\d{1,3}) /u.exec(paragraph.text)?.[1]);
  if (!(first >= 1) || !labelLength(paragraph.text, first)) return [paragraph];
  const cuts = paragraph.pieces.map(({ start }) => start).filter((start) => start > 0);
  const parts: RawParagraph[] = [];
  let rest = paragraph;
  let taken = 0;
  for (const cut of cuts) {
    const ended = /[.;:!?…]["”)]* ?$/u.test(paragraph.text.slice(0, cut));
    if (!ended || labelLength(paragraph.text.slice(cut), first + parts.length + 1)?.exact !== true) continue;
    const [part, more] = cutParagraph(rest, cut - taken);
    parts.push(part);
    rest = more;
    taken = cut;
  }
  return [...parts, rest];
}

function byPage(paragraphs: readonly RawParagraph[]): RawParagraph[][] {
  const pages = new Map<number, RawParagraph[]>();
  for (const paragraph of paragraphs) {
    const page = pages.get(firstPageOf(paragraph));
    if (page) page.push(paragraph);
    else pages.set(firstPageOf(paragraph), [paragraph]);
  }
  return [...pages.values()];
}

/** Index of the page's first note; the page's length where it has none. */
function zoneStart(page: readonly RawParagraph[], next: number, layout: Layout): number {
  for (let index = 0; index < page.length; index += 1) {
    const paragraph = page[index];
    const label = paragraph && labelLength(paragraph.text, next);
    if (!paragraph || !label) continue;
    const told = label.exact || isSmallType(paragraph, layout);
    if (told && !isBodyType(paragraph, layout) && restAreNotes(page.slice(index + 1), next + 1, layout))
      return index;
  }
  return page.length;
}

/** Below a page's first note there are only notes. */
function restAreNotes(rest: readonly RawParagraph[], next: number, layout: Layout): boolean {
  let number = next;
  return rest.every((paragraph) => {
    if (labelLength(paragraph.text, number)) {
      number += 1;
      return true;
    }
    return isSmallType(paragraph, layout);
  });
}

/** A paragraph in small type right before the page's notes, or at the end of a page without any. */
function inZone(page: readonly RawParagraph[], index: number, start: number): boolean {
  return index === start - 1 || (start === page.length && index === page.length - 1);
}

/** Several full lines, none of them longer than the body's. */
function isBodyType(paragraph: RawParagraph, layout: Layout): boolean {
  return layout.wrapped && paragraph.pieces.length > 2 && !isSmallType(paragraph, layout);
}

/** How much of a paragraph's start is the number `expected`, and whether it is undamaged. */
function labelLength(text: string, expected: number): { length: number; exact: boolean } | undefined {
  // The bar that begins a table's row is not a damaged number.
  if (isTableLine(text)) return undefined;
  const [token = ''] = text.slice(0, 12).split(' ', 1);
  const after = text.slice(token.length + 1);
  if (token === String(expected)) {
    return after !== '' && !/^\p{Ll}{2}/u.test(after) ? { length: token.length + 1, exact: true } : undefined;
  }
  if (GARBLED.test(token) && CAPITAL_OR_SIGN.test(after) && digitsFit(token, expected)) {
    return { length: token.length + 1, exact: false };
  }
  const glued = /^(["“”*%!])\p{Lu}/u.exec(text);
  return glued ? { length: 1, exact: false } : undefined;
}

/** The digits that OCR left must occur in the number, in the same order. */
function digitsFit(token: string, expected: number): boolean {
  const digits = token.replace(/\D/gu, '');
  let at = 0;
  for (const digit of String(expected)) if (digits.charAt(at) === digit) at += 1;
  return at === digits.length;
}

/** Without pages only an unbroken run of numbers from 1 tells notes from paragraphs that begin with a number. */
function followsOn(paragraphs: readonly RawParagraph[], paragraph: RawParagraph, count: number): boolean {
  const from = paragraphs.indexOf(paragraph);
  const second = paragraphs.slice(from + 1).some(({ text }) => labelLength(text, count + 2)?.exact === true);
  return count > 0 || second;
}

function noteOf(paragraph: RawParagraph, length: number, label: string): RawNote {
  return {
    label,
    line: firstLineOf(paragraph),
    page: firstPageOf(paragraph),
    paragraphs: [withoutStart(paragraph, length)],
  };
}

function appendToLastNote(items: FlowItem[], paragraph: RawParagraph): void {
  const index = items.findLastIndex((item) => item.kind === 'note');
  const item = items[index];
  if (item?.kind !== 'note') {
    items.push({ kind: 'body', paragraph });
    return;
  }
  const { note } = item;
  items[index] = { kind: 'note', note: { ...note, paragraphs: [...note.paragraphs, paragraph] } };
}
