import { diffArrays } from 'diff';
import type { Nodes, Root, RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { wordsOf } from './words.ts';

/** What was written into an office file, block by block; a note's mark stands as ` [^1] ` in a text. */
export interface OfficeTruth {
  readonly blocks: readonly (
    | { readonly t: 'head' | 'p' | 'foot' | 'annexhead' | 'annexfoot'; readonly text: string }
    | { readonly t: 'h'; readonly depth: number; readonly text: string }
    | { readonly t: 'table'; readonly rows: readonly (readonly string[])[] }
  )[];
  readonly notes: Readonly<Record<string, string>>;
}

export interface Score {
  readonly right: number;
  readonly all: number;
  /** What is not as written, for a reader. */
  readonly wrong: readonly string[];
}

export interface Comparison {
  /** Words that are not there, or not in this order. */
  readonly lost: readonly string[];
  readonly added: readonly string[];
  readonly notes: Score;
  readonly marks: Score;
  readonly headings: Score;
  readonly paragraphs: Score;
  readonly cells: Score;
}

/** Compares a draft with what was written into its file. */
export function compareWithTruth(truth: OfficeTruth, markdown: string): Comparison {
  const draft = readDraft(markdown);
  const written = [
    ...truth.blocks.flatMap((block) => (block.t === 'table' ? block.rows.flat() : [block.text])),
    ...Object.values(truth.notes),
  ].flatMap((text) => wordsOf(withoutMarks(text)));
  const read = [...draft.texts, ...Object.values(draft.notes)].flatMap((text) => wordsOf(withoutMarks(text)));
  const changes = diffArrays(written, read);
  const texts = truth.blocks.flatMap((block) => ('text' in block && block.t === 'p' ? [block.text] : []));
  const headings = truth.blocks.flatMap((block) => (block.t === 'h' ? [block] : []));
  const tables = truth.blocks.flatMap((block) => (block.t === 'table' ? [block.rows] : []));
  const marks = [...truth.blocks.flatMap((block) => ('text' in block ? [block.text] : []))].flatMap(marksIn);
  const draftMarks = new Set(draft.texts.flatMap(marksIn));
  const draftTexts = new Set(draft.texts.map(letters));
  const draftHeadings = new Set(draft.headings.map(({ depth, text }) => `${depth} ${letters(text)}`));
  return {
    lost: changes.filter(({ removed }) => removed).flatMap(({ value }) => value),
    added: changes.filter(({ added }) => added).flatMap(({ value }) => value),
    notes: score(
      Object.entries(truth.notes),
      ([label, text]) => letters(draft.notes[label] ?? '') === letters(text),
      ([label]) => label,
    ),
    marks: score(
      marks,
      (mark) => draftMarks.has(mark),
      (mark) => mark,
    ),
    headings: score(
      headings,
      // The report's title is the page's first heading.
      ({ depth, text }) => draftHeadings.has(`${depth + 1} ${letters(text)}`),
      ({ text }) => text,
    ),
    paragraphs: score(
      texts,
      (text) => draftTexts.has(letters(text)),
      (text) => text.slice(0, 80),
    ),
    cells: scoreCells(tables, draft.tables),
  };
}

function score<T>(items: readonly T[], isRight: (item: T) => boolean, name: (item: T) => string): Score {
  const wrong = items.filter((item) => !isRight(item)).map(name);
  return { right: items.length - wrong.length, all: items.length, wrong };
}

type Rows = readonly (readonly string[])[];

/** Cell by cell at its place, in the draft's table that has most of them. */
function scoreCells(written: readonly Rows[], read: readonly Rows[]): Score {
  const wrong: string[] = [];
  let all = 0;
  for (const rows of written) {
    const wrongIn = (table: Rows): string[] =>
      rows.flatMap((row, at) =>
        row.flatMap((cell, column) => {
          const own = table[at]?.[column] ?? '';
          return letters(own) === letters(cell) ? [] : [`“${cell}” in row ${at + 1} is “${own}”`];
        }),
      );
    const best = read.map(wrongIn).sort((a, b) => a.length - b.length)[0] ?? rows.flat();
    all += rows.flat().length;
    wrong.push(...best);
  }
  return { right: all - wrong.length, all, wrong };
}

export interface Draft {
  /** Text of each block and cell in order, without the notes. */
  readonly texts: readonly string[];
  readonly headings: readonly { readonly depth: number; readonly text: string }[];
  readonly tables: readonly Rows[];
  readonly notes: Readonly<Record<string, string>>;
}

export function readDraft(markdown: string): Draft {
  const body = markdown.replace(/^---\n[^]*?\n---\n/u, '');
  const root: Root = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).parse(body);
  const draft = {
    texts: [] as string[],
    headings: [] as { depth: number; text: string }[],
    tables: [] as string[][][],
    notes: {} as Record<string, string>,
  };
  const read = (node: RootContent): void => {
    if (node.type === 'footnoteDefinition') {
      draft.notes[node.label ?? node.identifier] = node.children.map(textOf).join('\n');
    } else if (node.type === 'table') {
      const rows = node.children.map((row) => row.children.map(textOf));
      draft.tables.push(rows);
      draft.texts.push(...rows.flat());
    } else if (node.type === 'list') {
      for (const item of node.children) for (const block of item.children) read(block);
    } else if (node.type !== 'html') {
      draft.texts.push(textOf(node));
      if (node.type === 'heading') draft.headings.push({ depth: node.depth, text: textOf(node) });
    }
  };
  root.children.forEach(read);
  return draft;
}

function textOf(node: Nodes): string {
  if (node.type === 'footnoteReference') return ` [^${node.label ?? node.identifier}] `;
  if (node.type === 'break') return '\n';
  if (node.type === 'html') return '';
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map((child) => textOf(child)).join('') : '';
}

const withoutMarks = (text: string): string => text.replace(/\s*\[\^[^\]]*\]\s*/gu, ' ');

/** A text as compared: its letters and digits alone. */
const letters = (text: string): string =>
  withoutMarks(text)
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '')
    .toLowerCase();

/** Each mark with the letters that it stands behind. */
function marksIn(text: string): string[] {
  return [...text.matchAll(/\[\^([^\]]+)\]/gu)].map(
    (mark) => `${mark[1] ?? ''} behind ${letters(text.slice(0, mark.index)).slice(-16)}`,
  );
}
