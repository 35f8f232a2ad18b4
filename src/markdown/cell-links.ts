import type { Link, Nodes, TableCell } from 'mdast';
import { indicatorOfUrl } from './figures.ts';
import { plainText } from './plain-text.ts';

/** A stretch of a cell's text, as {@link cellText} gives it; end excluded. */
export interface CellStretch {
  readonly start: number;
  readonly end: number;
}

/** A link to an indicator's file within a cell. */
export interface CellLink extends CellStretch {
  readonly link: Link;
  readonly indicator: string;
}

/** A piece of a cell's text without parts of its own, by raw offsets. */
interface Leaf extends CellStretch {
  readonly node: Nodes;
  readonly link?: Link;
}

/** The links of a cell that lead to indicators' files, by where they stand in its text. */
export function cellLinks(cell: TableCell | undefined): CellLink[] {
  if (!cell) return [];
  const leaves = leavesOf(cell);
  const line = lineOffsets(plainText(cell));
  const links = Map.groupBy(leaves, ({ link }) => link);
  return [...links].flatMap(([link, own]) => {
    const indicator = indicatorOfUrl(link?.url ?? '');
    const [first, last] = [own[0], own.at(-1)];
    if (!link || indicator === undefined || !first || !last) return [];
    return [{ link, indicator, start: line.toLine(first.start), end: line.toLine(last.end) }];
  });
}

/**
 * Where in the Markdown a stretch of a cell's text is written, with the link around it; `undefined` where it lies in
 * several pieces, so that no link could be put around it. Marks of notes behind the text stay outside.
 */
export function writtenAt(cell: TableCell | undefined, { start, end }: CellStretch): CellStretch | undefined {
  if (!cell || end <= start) return undefined;
  const line = lineOffsets(plainText(cell));
  const [from, to] = [line.toRaw(start), line.toRaw(end - 1) + 1];
  const leaves = leavesOf(cell).filter((leaf) => leaf.start < to && leaf.end > from);
  const [first, last] = [leaves[0], leaves.at(-1)];
  if (!first || !last) return undefined;
  if (first.link) return first.link === last.link ? rangeOf(first.link, first.link) : undefined;
  if (leaves.some(({ link }) => link)) return undefined;
  if (first === last) {
    const range = rangeOf(first.node, first.node);
    // Letters that are written otherwise than they are read can't be counted.
    if (range && range.end - range.start === first.end - first.start) {
      const at = range.start - first.start;
      return { start: at + from, end: at + to };
    }
  }
  const unmarked = cell.children.slice(0, firstMark(cell));
  const isWhole = start === 0 && end === line.length;
  const [head, tail] = [unmarked[0], unmarked.at(-1)];
  return isWhole && head && tail ? rangeOf(head, tail) : undefined;
}

/** The place among a cell's children of the first one that holds a mark of a note; their number where none does. */
export function firstMark({ children }: TableCell): number {
  const mark = children.findIndex(holdsMark);
  return mark < 0 ? children.length : mark;
}

function holdsMark(node: Nodes): boolean {
  return node.type === 'footnoteReference' || ('children' in node && node.children.some(holdsMark));
}

function rangeOf(first: Nodes, last: Nodes): CellStretch | undefined {
  const [start, end] = [first.position?.start.offset, last.position?.end.offset];
  return start === undefined || end === undefined ? undefined : { start, end };
}

function leavesOf(cell: TableCell): Leaf[] {
  const leaves: Leaf[] = [];
  let at = 0;
  const walk = (node: Nodes, link?: Link): void => {
    const around = node.type === 'link' ? node : link;
    if ('children' in node && !(node.type === 'pageElement' && node.interface)) {
      for (const child of node.children) walk(child, around);
      return;
    }
    const { length } = plainText(node);
    if (length === 0) return;
    leaves.push({ node, start: at, end: at + length, ...(around ? { link: around } : {}) });
    at += length;
  };
  walk(cell);
  return leaves;
}

/** Offsets of a text and of the same text on one line: without space around it, each run of space as one. */
function lineOffsets(raw: string): {
  readonly length: number;
  toRaw(offset: number): number;
  toLine(offset: number): number;
} {
  const places: number[] = [];
  const from = raw.length - raw.trimStart().length;
  const to = raw.trimEnd().length;
  for (let at = from; at < to; at += 1) {
    if (!/\s/u.test(raw.charAt(at)) || !/\s/u.test(raw.charAt(at - 1))) places.push(at);
  }
  return {
    length: places.length,
    toRaw: (offset) => places[offset] ?? to,
    toLine(offset) {
      const found = places.findIndex((place) => place >= offset);
      return found < 0 ? places.length : found;
    },
  };
}
