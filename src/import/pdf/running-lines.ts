import { pushTo } from '../push-to.ts';
import { plainText, type TextLine } from './text-lines.ts';

/** A page's lines, those of no table, from top to bottom. */
type PageLines = readonly TextLine[];

/** What stands on so many pages, and on so great a share of all, is no text of one. */
const LEAST_PAGES = 3;
const LEAST_SHARE = 1 / 3;
/** Running lines keep this distance from the text, in the type's size; lines of one text are nearer. */
const APART = 1.7;
/** A running head or foot is at most so many rows high. */
const MOST_ROWS = 2;

/** What a browser prints above and below each page: day and hour, title; address, number and count of pages. */
const ADDRESS = /^(?:file|https?|about|data|blob|chrome|view-source):\S*$/u;
const COUNT = /^\d{1,4}\/\d{1,4}$/u;
const DAY_AND_HOUR =
  /^(?:\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4},? \d{1,2}:\d{2}|\d{1,2}:\d{2}(?::\d{2})?,? \d{1,2}[/.-]\d{1,2}[/.-]\d{2,4})/u;

/**
 * Finds what pages say again at their upper and lower ends, apart from the text: running heads and feet, with numbers
 * that stay or count the pages, and what browsers print there.
 */
export function runningLines(pages: readonly PageLines[]): ReadonlySet<TextLine> {
  const places = new Map<string, { line: TextLine; page: number }[]>();
  const found = new Set<TextLine>();
  pages.forEach((lines, page) => {
    const rows = rowsOf(lines);
    const ends = { head: endOf(rows), foot: endOf([...rows].reverse()) };
    for (const [name, own] of Object.entries(ends)) {
      for (const line of own) {
        const text = plainText(line);
        // Page numbers alone are looked for where all pages' numbers are known.
        if (/\p{L}/u.test(text)) pushTo(places, `${name} ${text.replace(/\d+/gu, '#')}`, { line, page });
      }
    }
    for (const line of browserLines(rows)) found.add(line);
  });
  for (const own of places.values()) {
    if (own.length < LEAST_PAGES || own.length < pages.length * LEAST_SHARE) continue;
    if (staysOrCounts(own)) for (const { line } of own) found.add(line);
  }
  return found;
}

function rowsOf(lines: PageLines): TextLine[][] {
  const rows: TextLine[][] = [];
  for (const line of lines) {
    const last = rows.at(-1);
    if (last?.[0] && Math.abs(last[0].y - line.y) < 1) last.push(line);
    else rows.push([line]);
  }
  return rows;
}

/** The rows at one end of a page that a gap parts from the text. */
function endOf(rows: readonly (readonly TextLine[])[]): TextLine[] {
  for (let count = 1; count <= MOST_ROWS && count < rows.length; count += 1) {
    const [last, next] = [rows[count - 1]?.[0], rows[count]?.[0]];
    if (!last || !next) return [];
    if (Math.abs(last.y - next.y) > Math.max(last.size, next.size) * APART)
      return rows.slice(0, count).flat();
  }
  // A page that has nothing else than one row, or a table between its two.
  return rows.length === 1 ? (rows[0] ?? []).slice() : [];
}

function browserLines(rows: readonly (readonly TextLine[])[]): readonly TextLine[] {
  const [head = [], foot = []] = [rows[0], rows.at(-1)];
  const texts = foot.map(plainText);
  if (!texts.some((text) => ADDRESS.test(text)) || !texts.some((text) => COUNT.test(text))) return [];
  return rows.length > 1 && DAY_AND_HOUR.test(plainText(head[0] as TextLine)) ? [...head, ...foot] : foot;
}

/** Whether each number in a line that pages repeat is the same on all, or counts with the pages. */
function staysOrCounts(lines: readonly { readonly line: TextLine; readonly page: number }[]): boolean {
  const numbers = lines.map(({ line, page }) => ({
    page,
    values: (plainText(line).match(/\d+/gu) ?? []).map(Number),
  }));
  const [first] = numbers;
  return (first?.values ?? []).every((value, slot) => {
    const stays = numbers.every(({ values }) => values[slot] === value);
    return (
      stays || numbers.every(({ values, page }) => (values[slot] ?? 0) - page === value - (first?.page ?? 0))
    );
  });
}
