import { pushTo } from './push-to.ts';
import { repeatedHeads } from './repeated-heads.ts';
import type { DroppedLine, SourceLine, SourceText } from './source-text.ts';

export interface Furnished {
  readonly lines: readonly SourceLine[];
  readonly dropped: readonly DroppedLine[];
  readonly paged: boolean;
}

/**
 * How many numbers are tried as the first page number, so that a text full of numbers does not take quadratic time.
 */
const MOST_STARTS = 200;

const PAGE_NUMBER = /^(?:[-–—] ?|trang )?(\d{1,4})(?: ?[-–—]|\/\d{1,4})?$/iu;

/**
 * Takes out page numbers, running heads, heads of tables that a further page repeats, ruled lines and tables of contents. A page number that stands in the middle of an
 * unpaged text tells where a page ends, so the lines after it move to the next page.
 */
export function dropPageFurniture({
  lines,
  paged,
  placed = false,
}: Pick<SourceText, 'lines' | 'paged' | 'placed'>): Furnished {
  const numbers = [...(paged ? edgeNumbers(lines) : []), ...(placed ? [] : looseNumbers(lines))];
  const heads = paged ? runningHeads(lines) : [];
  const reasons = new Map<number, string>();
  for (const index of contentsLines(lines)) reasons.set(index, 'mục lục');
  for (const index of heads) reasons.set(index, 'dòng lặp ở đầu hoặc cuối trang');
  for (const index of numbers) reasons.set(index, 'số trang');
  lines.forEach(({ text }, index) => {
    if (/^[-–—_=*.·]{3,}$/u.test(text)) reasons.set(index, 'dòng kẻ');
  });
  for (const index of paged ? repeatedHeads(lines, new Set(reasons.keys())) : [])
    reasons.set(index, 'đầu bảng lặp lại ở trang sau');
  const dropped = [...reasons]
    .sort(([a], [b]) => a - b)
    .map(([index, why]) => droppedLine(lines[index], why));
  let shift = 0;
  const kept = lines.flatMap((line, index) => {
    if (numbers.includes(index) && !atPageEdge(lines, index)) shift += 1;
    return reasons.has(index) ? [] : [shift === 0 ? line : { ...line, page: line.page + shift }];
  });
  return { lines: kept, dropped, paged: paged || shift > 0 };
}

function droppedLine(line: SourceLine | undefined, why: string): DroppedLine {
  return { line: line?.number ?? 0, text: line?.text ?? '', why };
}

const pageNumberOf = (line: SourceLine | undefined): number | undefined => {
  const digits = line && line.text.length < 16 ? PAGE_NUMBER.exec(line.text)?.[1] : undefined;
  return digits === undefined ? undefined : Number(digits);
};

/** First and last written line of each page, as indices. */
function pageEdges(lines: readonly SourceLine[]): { first: number; last: number }[] {
  const edges = new Map<number, { first: number; last: number }>();
  lines.forEach(({ text, page }, index) => {
    if (text === '') return;
    const edge = edges.get(page);
    if (edge) edge.last = index;
    else edges.set(page, { first: index, last: index });
  });
  return [...edges.values()];
}

function atPageEdge(lines: readonly SourceLine[], index: number): boolean {
  const page = lines[index]?.page;
  return writtenBeside(lines, index, -1)?.page !== page || writtenBeside(lines, index, 1)?.page !== page;
}

/** The next line with text on it, backwards (-1) or forwards (1). */
function writtenBeside(lines: readonly SourceLine[], index: number, step: -1 | 1): SourceLine | undefined {
  let at = index + step;
  while (lines[at]?.text === '') at += step;
  return lines[at];
}

/** Numbers on a page's first or last line that agree with the count of pages. */
function edgeNumbers(lines: readonly SourceLine[]): number[] {
  const candidates = pageEdges(lines).flatMap(({ first, last }) => {
    const index = [first, last].find((edge) => pageNumberOf(lines[edge]) !== undefined);
    if (index === undefined) return [];
    return [{ index, offset: (pageNumberOf(lines[index]) ?? 0) - (lines[index]?.page ?? 0) }];
  });
  const votes = new Map<number, number>();
  for (const { offset } of candidates) votes.set(offset, (votes.get(offset) ?? 0) + 1);
  const best = [...votes].sort(([, a], [, b]) => b - a)[0]?.[0];
  return candidates.filter(({ offset }) => offset === best).map(({ index }) => index);
}

/**
 * Numbers alone between blank lines that count the pages: each one more than the last (a scan may have lost
 * one or two), with text between them. At least two, for a single number may be a cell of a table or a year.
 */
function looseNumbers(lines: readonly SourceLine[]): number[] {
  const numbers = lines.flatMap((line, index) => {
    const value = pageNumberOf(line);
    const free = (lines[index - 1]?.text ?? '') === '' && (lines[index + 1]?.text ?? '') === '';
    return value !== undefined && free ? [{ index, value }] : [];
  });
  // Numbers close together are cells of a table that was set as text.
  const alone = numbers.filter(({ index }, at) => {
    const [before, after] = [numbers[at - 1], numbers[at + 1]];
    return (!before || index - before.index >= 4) && (!after || after.index - index >= 4);
  });
  let best: typeof alone = [];
  for (let from = 0; from < Math.min(alone.length, MOST_STARTS); from += 1) {
    const chain = alone.slice(from, from + 1);
    for (const candidate of alone.slice(from + 1)) {
      const last = chain.at(-1);
      const step = last ? candidate.value - last.value : 0;
      if (step >= 1 && step <= 3) chain.push(candidate);
    }
    if (chain.length > best.length) best = chain;
    if (best.length > alone.length / 2) break;
  }
  const counted = best.length >= 2 ? best : alone.filter(({ index }) => partsSentence(lines, index));
  return counted.map(({ index }) => index);
}

/** Whether a number stands amid a sentence: text without a full stop before it, small letters after it. */
function partsSentence(lines: readonly SourceLine[], index: number): boolean {
  const before = writtenBeside(lines, index, -1)?.text ?? '';
  const after = writtenBeside(lines, index, 1)?.text ?? '';
  return /[\p{L},]$/u.test(before) && /^\p{Ll}/u.test(after);
}

/** `I. KẾT QUẢ ........ 3`. */
const CONTENTS_LINE = /(?:(?:\.\s?){6}|……)\s?\d{1,3}$/u;

/** A table of contents, with its heading: its lines repeat the headings, with dots up to the numbers of pages. */
function contentsLines(lines: readonly SourceLine[]): number[] {
  const found = lines.flatMap(({ text }, index) => (CONTENTS_LINE.test(text.slice(-24)) ? [index] : []));
  const [first] = found;
  if (first === undefined || found.length < 3) return [];
  const above = lines.slice(0, first).findLastIndex(({ text }) => text !== '');
  const headed = /^[#*\s]*mục lục[*\s]*$/iu.test(lines[above]?.text ?? '');
  return headed ? [above, ...found] : found;
}

/** Short lines that stand at the edge of three pages or more, and of a third of all. */
function runningHeads(lines: readonly SourceLine[]): number[] {
  const places = new Map<string, number[]>();
  const edges = pageEdges(lines);
  for (const { first, last } of edges) {
    for (const index of first === last ? [first] : [first, last]) {
      const text = lines[index]?.text ?? '';
      if (text.length > 100 || pageNumberOf(lines[index]) !== undefined || !/\p{L}/u.test(text)) continue;
      pushTo(places, text, index);
    }
  }
  return [...places.values()].filter((at) => at.length >= 3 && at.length * 3 >= edges.length).flat();
}
