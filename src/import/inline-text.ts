import type { Emphasis, NoteMark, Passage } from './draft-document.ts';

/** A sign at its place in a raw text, decided: what it is written as, and the notes it cites. */
export interface DecidedSign {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly marks: readonly Omit<NoteMark, 'at'>[];
}

const WORD_CHAR = /[\p{L}\p{Nd}]/u;

interface Asterisks {
  readonly start: number;
  readonly length: number;
  readonly opens: boolean;
  readonly closes: boolean;
}

/**
 * Turns raw text into a passage: takes signs and balanced asterisks out and keeps their places. Asterisks
 * without a partner stay text, and so does one behind a backslash.
 *
 * @param signs in order of place, not overlapping
 */
export function readInline(raw: string, signs: readonly DecidedSign[] = []): Passage {
  const { removed, runs } = readEmphasis(raw, signs);
  const marks: NoteMark[] = [];
  /** Offsets of the raw text in the plain one, for the ends of emphasis. */
  const places = new Map<number, number>();
  const wanted = new Set(runs.flatMap(({ start, end }) => [start, end]));
  let text = '';
  let next = 0;
  for (let at = 0; at <= raw.length;) {
    if (wanted.has(at)) places.set(at, text.length);
    const sign = signs[next];
    if (sign && at >= sign.start) {
      text += sign.text;
      marks.push(...sign.marks.map((mark) => ({ ...mark, at: text.length })));
      next += 1;
      at = Math.max(at, sign.end);
      if (sign.end === sign.start) continue;
    } else {
      if (!removed.has(at)) text += raw.charAt(at);
      at += 1;
    }
  }
  const emphases = runs.flatMap(({ start, end, kind }): Emphasis[] => {
    const from = places.get(start) ?? 0;
    const to = places.get(end) ?? text.length;
    return to > from ? [{ start: from, end: to, kind }] : [];
  });
  return trimmed({ text, marks, emphases });
}

function trimmed({ text, marks, emphases }: Passage): Passage {
  const lead = text.length - text.trimStart().length;
  const length = text.trim().length;
  const shift = (at: number): number => Math.min(Math.max(at - lead, 0), length);
  return {
    text: text.trim(),
    marks: marks.map((mark) => ({ ...mark, at: shift(mark.at) })),
    emphases: emphases
      .map((run) => ({ ...run, start: shift(run.start), end: shift(run.end) }))
      .filter((run) => run.end > run.start),
  };
}

/**
 * Pairs asterisks of equal number: two make bold, one italic, three both. What opens stands before text,
 * what closes after it; `**a *b***` closes two at once.
 */
function readEmphasis(
  raw: string,
  signs: readonly DecidedSign[],
): { removed: Set<number>; runs: Emphasis[] } {
  const removed = new Set([...raw.matchAll(/\\(?=\*)/gu)].map(({ index }) => index));
  const runs: Emphasis[] = [];
  const open: Asterisks[] = [];
  const pair = (opening: Asterisks, closing: Asterisks): void => {
    for (let index = 0; index < opening.length; index += 1) {
      removed.add(opening.start + index);
      removed.add(closing.start + index);
    }
    const range = { start: opening.start + opening.length, end: closing.start };
    if (opening.length >= 2) runs.push({ ...range, kind: 'strong' });
    if (opening.length !== 2) runs.push({ ...range, kind: 'emphasis' });
  };
  const inSign = ({ start: at }: Asterisks): boolean =>
    signs.some(({ start, end }) => at >= start && at < end);
  for (const run of asterisksIn(raw).filter((own) => !inSign(own))) {
    const partner = run.closes ? open.findLastIndex(({ length }) => length === run.length) : -1;
    const [outer, inner] = open.slice(-2);
    const opening = open[partner];
    if (opening) {
      open.length = partner;
      pair(opening, run);
    } else if (run.closes && run.length === 3 && outer && inner && outer.length + inner.length === 3) {
      open.length -= 2;
      pair(inner, { ...run, length: inner.length });
      pair(outer, { ...run, start: run.start + inner.length, length: outer.length });
    } else if (run.opens) {
      open.push(run);
    }
  }
  return { removed, runs };
}

function asterisksIn(raw: string): Asterisks[] {
  return [...raw.matchAll(/(?<!\\)\*+/gu)].flatMap((match): Asterisks[] => {
    const { index: start } = match;
    const length = match[0].length;
    if (length > 3) return [];
    const before = raw.charAt(start - 1);
    const after = raw.charAt(start + length);
    // An asterisk within a word (`3*4`) stays: without it the two parts would read as one word.
    if (WORD_CHAR.test(before) && WORD_CHAR.test(after)) return [];
    // `(*)` is a note's mark, and `3*, 4*` are stars: one asterisk opens before a word and closes behind one.
    if (before === '(' && after === ')') return [];
    const beside = (char: string): boolean => char === '' || /[\s\p{P}\p{S}]/u.test(char);
    const opens = /\S/u.test(after) && (length > 1 || beside(before));
    const closes = /\S/u.test(before) && (length > 1 || beside(after));
    // `*** Khó khăn**`: a bold line that begins with a printed asterisk.
    if (length === 3 && start === 0 && !opens) return [{ start, length: 2, opens: true, closes: false }];
    return [{ start, length, opens, closes }];
  });
}
