import type { Block, Passage } from './draft-document.ts';
import { readInline, type DecidedSign } from './inline-text.ts';
import type { OutlinedParagraph } from './outline.ts';
import type { RawParagraph } from './paragraphs.ts';
import type { SourceLine } from './source-text.ts';
import { isTableLine, isTableRule, splitTables } from './table-lines.ts';

export interface BuiltBlocks {
  readonly blocks: readonly Block[];
  /** The passage each paragraph became; of a table's row, the first cell. */
  readonly passages: ReadonlyMap<RawParagraph, Passage>;
}

/** Part of a paragraph's raw text, with the signs that stand in it. */
interface RawSlice {
  readonly raw: string;
  readonly signs: readonly DecidedSign[];
}

type Kind = 'heading' | 'paragraph' | 'item' | 'line' | 'row';

const BULLET = /^([-–+•]|\*(?!\*))\s?(?=[\p{L}\p{N}“"(*])/u;
const HEADING_MARK = /^#{1,6}\s+/u;

/** The letterhead's lines as one block. */
export function headBlock(lines: readonly SourceLine[]): Block[] {
  const raw = lines.map(({ text }) => text.replace(HEADING_MARK, '').replace(/\\$/u, '')).join('\n');
  return raw === '' ? [] : [{ kind: 'lines', text: readInline(raw) }];
}

/**
 * Turns outlined paragraphs into blocks: headings, paragraphs, lists, tables; the foot's plain lines stay
 * lines.
 */
export function buildBlocks(
  outlined: readonly OutlinedParagraph[],
  foot: ReadonlySet<RawParagraph>,
  signs: ReadonlyMap<RawParagraph, readonly DecidedSign[]>,
): BuiltBlocks {
  const blocks: Block[] = [];
  const passages = new Map<RawParagraph, Passage>();
  const slice = (paragraph: RawParagraph, from: number): RawSlice =>
    sliceOf(paragraph, signs.get(paragraph) ?? [], from);
  const read = (paragraph: RawParagraph, from: number): Passage => {
    const { raw, signs: own } = slice(paragraph, from);
    const passage = readInline(raw, own);
    passages.set(paragraph, passage);
    return passage;
  };
  for (const { kind, entries } of groups(outlined, foot)) {
    const paragraphs = entries.map(({ paragraph }) => paragraph);
    if (kind === 'item') {
      const outer = BULLET.exec(paragraphs[0]?.text ?? '')?.[1];
      const items = paragraphs.map((paragraph) => {
        const bullet = BULLET.exec(paragraph.text);
        const depth = bullet?.[1] === '+' && outer !== '+' ? 1 : 0;
        return { depth, text: read(paragraph, bullet?.[0].length ?? 0) };
      });
      blocks.push({ kind: 'list', items });
    } else if (kind === 'row') {
      blocks.push(
        tableOf(
          paragraphs.map((paragraph) => slice(paragraph, 0)),
          paragraphs,
          passages,
        ),
      );
    } else if (kind === 'line') {
      const text = linesOf(paragraphs.map((paragraph) => slice(paragraph, 0)));
      for (const paragraph of paragraphs) passages.set(paragraph, text);
      blocks.push({ kind: 'lines', text });
    } else {
      for (const { paragraph, depth } of entries) {
        const text = read(paragraph, HEADING_MARK.exec(paragraph.text)?.[0].length ?? 0);
        blocks.push(depth === undefined ? { kind: 'paragraph', text } : { kind: 'heading', depth, text });
      }
    }
  }
  return { blocks, passages };
}

/** Neighbours of one kind; a table's rows only where a rule stands below the first. */
function groups(
  outlined: readonly OutlinedParagraph[],
  foot: ReadonlySet<RawParagraph>,
): { kind: Kind; entries: OutlinedParagraph[] }[] {
  const found: { kind: Kind; entries: OutlinedParagraph[] }[] = [];
  for (const entry of outlined) {
    const kind = kindOf(entry, foot);
    const last = found.at(-1);
    if (last?.kind === kind) last.entries.push(entry);
    else found.push({ kind, entries: [entry] });
  }
  return found.flatMap((group) => {
    if (group.kind !== 'row') return [group];
    return splitTables(group.entries, ({ paragraph }) => paragraph.text).map((entries) => {
      const ruled = isTableRule(entries[1]?.paragraph.text ?? '');
      return { kind: ruled ? 'row' : 'paragraph', entries };
    });
  });
}

function kindOf({ paragraph, depth }: OutlinedParagraph, foot: ReadonlySet<RawParagraph>): Kind {
  if (isTableLine(paragraph.text)) return 'row';
  if (depth !== undefined) return 'heading';
  if (BULLET.test(paragraph.text) && !/^\*[^*\s][^*]*\*/u.test(paragraph.text)) return 'item';
  return foot.has(paragraph) && !/:\**$/u.test(paragraph.text) ? 'line' : 'paragraph';
}

function sliceOf(
  { text }: RawParagraph,
  signs: readonly DecidedSign[],
  from: number,
  to = text.length,
): RawSlice {
  const own = signs.filter(({ start, end }) => start >= from && end <= to);
  const shifted = own.map((sign) => ({ ...sign, start: sign.start - from, end: sign.end - from }));
  return { raw: text.slice(from, to), signs: shifted };
}

function linesOf(slices: readonly RawSlice[]): Passage {
  let raw = '';
  const signs = slices.flatMap((slice) => {
    raw += raw === '' ? '' : '\n';
    const from = raw.length;
    raw += slice.raw.replace(/\\$/u, '');
    return slice.signs.map((sign) => ({ ...sign, start: sign.start + from, end: sign.end + from }));
  });
  return readInline(raw, signs);
}

function tableOf(
  slices: readonly RawSlice[],
  paragraphs: readonly RawParagraph[],
  passages: Map<RawParagraph, Passage>,
): Block {
  const rows = slices.flatMap((slice, index) => {
    if (isTableRule(slice.raw)) return [];
    const cells = cellsOf(slice);
    const paragraph = paragraphs[index];
    if (paragraph && cells[0]) passages.set(paragraph, cells[0]);
    return [cells];
  });
  const width = Math.max(...rows.map(({ length }) => length));
  const [header = [], ...body] = rows.map((cells) =>
    Array.from({ length: width }, (_cell, index) => cells[index] ?? readInline('')),
  );
  return { kind: 'table', header, rows: body };
}

function cellsOf({ raw, signs }: RawSlice): Passage[] {
  const edges = [...raw.matchAll(/(?<!\\)\|/gu)].map(({ index }) => index);
  return edges.slice(1).map((edge, index) => {
    const cell = sliceOf(
      { text: raw, pieces: [], width: 0, apart: false },
      signs,
      (edges[index] ?? 0) + 1,
      edge,
    );
    // In a cell a bar is written with a backslash; taking it out would move the signs behind it.
    return readInline(cell.signs.length > 0 ? cell.raw : cell.raw.replaceAll('\\|', '|'), cell.signs);
  });
}
