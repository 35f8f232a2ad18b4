import { areTwoNumbers } from '../number-gaps.ts';
import type { TextItem } from './page-content.ts';

type Style = 'plain' | 'strong' | 'emphasis' | 'both' | 'raised';

/** A stretch of a line in one style. */
export interface StyledRun {
  readonly text: string;
  readonly style: Style;
}

/** A printed line, or its part in one column. */
export interface TextLine {
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
  readonly size: number;
  readonly runs: readonly StyledRun[];
  /** What it was put together from, from left to right. */
  readonly items: readonly TextItem[];
}

/** A gap this many times the type's size parts columns; justified text never has such. */
const COLUMN_GAP = 2.5;
const WORD_GAP = 0.13;
const MARK_GAP = 0.35;
/** A gap this wide between digits is none between a number's groups. */
const NUMBER_GAP = 1.2;

/** Puts a page's items together into lines, from top to bottom. Raised numbers belong to the line they stand over. */
export function linesOfItems(items: readonly TextItem[]): TextLine[] {
  const rows: { y: number; size: number; items: TextItem[] }[] = [];
  for (const item of [...items].sort((a, b) => b.size - a.size)) {
    const centre = item.y + item.size * 0.3;
    const row = rows.find(({ y, size }) => Math.abs(centre - (y + size * 0.3)) < size * 0.45);
    if (row) row.items.push(item);
    else rows.push({ y: item.y, size: item.size, items: [item] });
  }
  return rows
    .sort((a, b) => b.y - a.y)
    .flatMap((row) =>
      splitAtGaps(
        row.items.sort((a, b) => a.x - b.x),
        COLUMN_GAP,
      ).map((part) => lineOfItems(part, row)),
    );
}

/** Parts a row's items where a gap is this many times the type's size. */
export function splitAtGaps(items: readonly TextItem[], gap: number): TextItem[][] {
  const parts: TextItem[][] = [];
  let end = -Infinity;
  for (const item of items) {
    const part = parts.at(-1);
    if (part && item.x - end < item.size * gap) part.push(item);
    else parts.push([item]);
    end = Math.max(end, item.x + item.width);
  }
  return parts;
}

/** One line of items that stand beside each other. */
export function lineOfItems(items: readonly TextItem[], row: { y: number; size: number }): TextLine {
  const size = Math.max(...items.map((item) => item.size));
  const runs: StyledRun[] = [];
  let end: number | undefined;
  for (const item of items) {
    const style = styleOf(item, row);
    // A note's mark keeps some distance from the word that it belongs to.
    const gap = style === 'raised' ? row.size * MARK_GAP : item.size * WORD_GAP;
    const apart = end !== undefined && item.x - end > gap;
    const last = runs.at(-1);
    const parting =
      end !== undefined && item.x - end > item.size * NUMBER_GAP && areTwoNumbers(last?.text ?? '', item.text)
        ? '; '
        : ' ';
    if (last?.style === style)
      runs[runs.length - 1] = { style, text: `${last.text}${apart ? parting : ''}${item.text}` };
    else runs.push({ style, text: `${apart && last ? parting : ''}${item.text}` });
    end = item.x + item.width;
  }
  return { x0: items[0]?.x ?? 0, x1: end ?? 0, y: row.y, size, runs, items };
}

function styleOf(item: TextItem, row: { y: number; size: number }): Style {
  const raised = item.size < row.size * 0.9 && item.y > row.y + row.size * 0.12;
  if (raised && /^\s*\d{1,3}(?:\s?[,;]\s?\d{1,3})*\s*$/u.test(item.text)) return 'raised';
  if (item.bold) return item.italic ? 'both' : 'strong';
  return item.italic ? 'emphasis' : 'plain';
}

const SIGNS = { plain: '', strong: '**', emphasis: '*', both: '***', raised: '' } as const;

/** A paragraph's lines as raw text: bold and italic between asterisks, raised numbers as `<sup>`. */
export function rawTextOf(lines: readonly (readonly StyledRun[])[]): string {
  const runs: { text: string; style: Style }[] = [];
  lines.forEach((line, index) => {
    const last = runs.at(-1);
    const first = line[0];
    if (index > 0 && last && first) {
      // Years that a line's end parts (`2021-` `2025`) close up; else lines are parted by a space.
      const closes = /[\p{L}\p{N}][-\u00AD]$/u.test(last.text) && /^[\p{L}\p{N}]/u.test(first.text);
      last.text = closes ? last.text.replace(/(?<!\d)\u00AD$/u, '') : `${last.text} `;
    }
    for (const run of line) {
      const before = runs.at(-1);
      if (before?.style === run.style) before.text += run.text;
      else runs.push({ ...run });
    }
  });
  return withWholeWords(runs)
    .map(({ text, style }) => {
      const inner = text.trim();
      if (inner === '') return text;
      const from = text.indexOf(inner);
      const [open, close] =
        style === 'raised'
          ? ['<sup>', '</sup>']
          : /[\p{L}\p{N}]/u.test(inner)
            ? [SIGNS[style], SIGNS[style]]
            : ['', ''];
      return text.slice(0, from) + open + inner + close + text.slice(from + inner.length);
    })
    .join('')
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .trim();
}

/**
 * Runs that part no word: a font that lacks a letter borrows it from another one, which need not be bold
 * (`**kinh t**ế`). A word is set as most of its letters.
 */
function withWholeWords(runs: readonly StyledRun[]): StyledRun[] {
  const letters = runs.flatMap(({ text, style }) => [...text].map((text) => ({ text, style })));
  const isOfWord = (letter: StyledRun | undefined): boolean =>
    letter !== undefined && letter.style !== 'raised' && /^[\p{L}\p{M}\p{N}]/u.test(letter.text);
  const whole: StyledRun[] = [];
  for (let from = 0; from < letters.length;) {
    let to = from + 1;
    while (isOfWord(letters[from]) && isOfWord(letters[to])) to += 1;
    const word = letters.slice(from, to);
    const style = mostOf(word.map(({ style }) => style));
    const text = word.map(({ text }) => text).join('');
    const last = whole.at(-1);
    if (last?.style === style) whole[whole.length - 1] = { text: last.text + text, style };
    else whole.push({ text, style });
    from = to;
  }
  return whole;
}

/** Of as many the first. */
function mostOf(styles: readonly Style[]): Style {
  const count = (style: Style): number => styles.filter((other) => other === style).length;
  return styles.reduce((most, style) => (count(style) > count(most) ? style : most));
}

/** A line's text alone. */
export const plainText = (line: TextLine): string =>
  line.runs
    .map(({ text }) => text)
    .join('')
    .trim();
