import { diffArrays } from 'diff';
import { readDraft } from './office-truth.ts';

/** How much of something was read right. */
export interface Share {
  readonly right: number;
  readonly all: number;
  /** As written, and as read instead, for a reader. */
  readonly wrong: readonly { readonly written: string; readonly read: string }[];
}

export interface ScanComparison {
  readonly words: Share;
  readonly textNumbers: Share;
  readonly tableNumbers: Share;
  /** Wrong numbers that no remark names. */
  readonly silent: readonly string[];
  readonly noteBodies: Share;
  readonly marks: Share;
}

/**
 * Compares the draft of a scan with the draft of the same pages' text.
 *
 * @param doubts numbers that the import says to look at
 */
export function compareScan(written: string, read: string, doubts: readonly string[]): ScanComparison {
  const [from, to] = [readDraft(written), readDraft(read)];
  const cells = (draft: typeof from): Set<string> => new Set(draft.tables.flat(2));
  const split = (draft: typeof from): { text: string[]; table: string[] } => {
    const own = cells(draft);
    const table = draft.texts.filter((text) => own.has(text));
    const text = [...draft.texts.filter((part) => !own.has(part)), ...Object.values(draft.notes)];
    return { text, table };
  };
  const [a, b] = [split(from), split(to)];
  const textNumbers = aligned(a.text.flatMap(numbersIn), b.text.flatMap(numbersIn));
  const tableNumbers = aligned(a.table.flatMap(numbersIn), b.table.flatMap(numbersIn));
  const told = doubts.flatMap(numbersIn);
  const silent = [...textNumbers.wrong, ...tableNumbers.wrong].flatMap(({ written: was, read: is }) =>
    is !== '' && is.split(' ').every((number) => told.includes(number)) ? [] : [`${was} → ${is}`],
  );
  const labels = Object.keys(from.notes);
  const bodies = labels.map((label) => ({
    label,
    own: from.notes[label] ?? '',
    other: to.notes[label] ?? '',
  }));
  const near = bodies.filter(({ own, other }) => likeness(own, other) >= 0.9);
  const [marksFrom, marksTo] = [marksOf(from.texts), marksOf(to.texts)];
  const placed = marksFrom.filter(({ label, before }) =>
    marksTo.some((mark) => mark.label === label && likeness(mark.before, before) >= 0.6),
  );
  return {
    words: aligned(
      [...from.texts, ...Object.values(from.notes)].flatMap(wordsIn),
      [...to.texts, ...Object.values(to.notes)].flatMap(wordsIn),
    ),
    textNumbers,
    tableNumbers,
    silent,
    noteBodies: {
      right: near.length,
      all: bodies.length,
      wrong: bodies
        .filter((body) => !near.includes(body))
        .map(({ label, own, other }) => ({
          written: `[^${label}] ${own.slice(0, 60)}`,
          read: other.slice(0, 60),
        })),
    },
    marks: {
      right: placed.length,
      all: marksFrom.length,
      wrong: marksFrom
        .filter((mark) => !placed.includes(mark))
        .map(({ label, before }) => ({ written: `[^${label}] behind ${before}`, read: '' })),
    },
  };
}

/** In order: what both have, and where they differ. */
function aligned(written: readonly string[], read: readonly string[]): Share {
  const changes = diffArrays([...written], [...read]);
  let right = 0;
  const wrong: { written: string; read: string }[] = [];
  changes.forEach(({ added, removed, value }, index) => {
    if (!added && !removed) right += value.length;
    const next = changes[index + 1];
    const before = changes[index - 1];
    if (removed) wrong.push({ written: value.join(' '), read: next?.added ? next.value.join(' ') : '' });
    else if (added && !before?.removed) wrong.push({ written: '', read: value.join(' ') });
  });
  return { right, all: written.length, wrong };
}

const withoutMarks = (text: string): string => text.replace(/\s*\[\^[^\]]*\]\s*/gu, ' ');
const wordsIn = (text: string): string[] =>
  withoutMarks(text)
    .normalize('NFC')
    .replace(/(?<=\bk?m)²/gu, '2')
    .replace(/(?<=\bk?m)³/gu, '3')
    .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
const numbersIn = (text: string): string[] => withoutMarks(text).match(/\d+(?:[.,/]\d+)*/gu) ?? [];

/** Shared share of the words of two texts. */
function likeness(a: string, b: string): number {
  const { right, all } = aligned(wordsIn(a), wordsIn(b));
  return all === 0 ? 1 : right / all;
}

function marksOf(texts: readonly string[]): { label: string; before: string }[] {
  return texts.flatMap((text) =>
    [...text.matchAll(/\[\^([^\]]+)\]/gu)].map((mark) => ({
      label: mark[1] ?? '',
      before: wordsIn(text.slice(0, mark.index)).slice(-4).join(' '),
    })),
  );
}
