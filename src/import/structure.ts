import { buildBlocks, headBlock } from './build-blocks.ts';
import { footOf, linesAsMoved, signatoryOf, withWholeRecipients } from './document-foot.ts';
import { splitHead, type DocumentHead } from './document-head.ts';
import {
  passagesOf,
  type Block,
  type Citation,
  type DraftNote,
  type Passage,
  type Remark,
} from './draft-document.ts';
import type { FlowItem, SignReading } from './flow.ts';
import { extractFootNotes } from './foot-notes.ts';
import { readInline, type DecidedSign } from './inline-text.ts';
import { linkMarks, type LinkedMarks } from './link-marks.ts';
import { extractMarkedNotes } from './marked-notes.ts';
import { noteStylesOf } from './note-marks.ts';
import { outlineOf, type OutlinedParagraph } from './outline.ts';
import { dropPageFurniture } from './page-furniture.ts';
import type { DroppedLine, SourceText } from './source-text.ts';
import { joinPages, type JoinedText, type PlacedNote } from './page-joins.ts';
import {
  assembleParagraphs,
  measureLayout,
  wholeParagraphs,
  type Layout,
  type RawParagraph,
} from './paragraphs.ts';
import { placeUncited } from './place-marks.ts';
import { emptyNote } from './text-remarks.ts';
import type { SourcePlace } from './review.ts';
import { pushTo } from './push-to.ts';
import { structureRemarks } from './structure-remarks.ts';
import { isTableLine } from './table-lines.ts';

/** A document's structure, all but what its head says. */
export interface Structure {
  readonly head: DocumentHead;
  /** What was read, its lines in the order in which the blocks have them. */
  readonly source: SourceText;
  readonly blocks: readonly Block[];
  readonly notes: readonly DraftNote[];
  readonly signatory?: string;
  /** The source's text below the head, without page numbers. */
  readonly bodyText: string;
  /** Notes whose place could not be told. */
  readonly unplaced: number;
  /** Paragraphs and notes put together over page ends. */
  readonly rejoined: number;
  readonly dropped: readonly DroppedLine[];
  readonly readings: readonly SignReading[];
  readonly remarks: readonly Remark[];
}

const WHOLE: Layout = { wrapped: false, width: 0 };

/** Reads a source's structure: pages, paragraphs, notes and their marks, outline, foot. */
export function readStructure(source: SourceText): Structure {
  const furnished = source.whole
    ? { lines: source.lines, dropped: [], paged: false }
    : dropPageFurniture(source);
  const { lines, paged } = furnished;
  const dropped = [...(source.dropped ?? []), ...furnished.dropped];
  const { head, rest } = splitHead(lines);
  const layout = source.whole ? WHOLE : measureLayout(rest);
  const paragraphs = source.whole ? wholeParagraphs(rest) : assembleParagraphs(rest, layout);
  const styles = noteStylesOf(paragraphs.map(({ text }) => text));
  const extracted =
    styles.length > 0 ? extractMarkedNotes(paragraphs, styles) : extractFootNotes(paragraphs, layout, paged);
  const items = extracted.items.filter((item) => !isEmptyNote(item));
  const foot = footOf(items.flatMap((item) => (item.kind === 'body' ? [item.paragraph] : [])));
  const joined = joinPages(
    items,
    layout,
    paged,
    (paragraph) => source.whole === true || foot.has(paragraph) || isTableLine(paragraph.text),
    new Map(source.lines.flatMap(({ number, seam }) => (seam ? [[number, seam] as const] : []))),
  );
  const body = withWholeRecipients(joined.body, foot);
  const outlined = outlineOf(body, foot);
  const texts = outlined.map(({ paragraph }) => paragraph);
  const everywhere = [...texts, ...joined.notes.flatMap((note) => note.paragraphs)];
  const readable = linkMarks(everywhere, joined.notes, styles);
  const linked = placeUncited(readable, texts, joined.notes, styles.length > 0);
  const { signs, homeless } = withUnplaced(linked, joined, outlined, foot);
  const built = buildBlocks(outlined, foot, signs);
  const blocks = [...headBlock(head.lines), ...built.blocks, ...homelessBlock(homeless, linked)];
  const { notes, passages } = buildNotes(joined.notes, linked, signs, blocks);
  const signatory = signatoryOf(foot);
  const readings = [...extracted.readings, ...linked.readings];
  const empty = extracted.items.flatMap((item) =>
    item.kind === 'note' && isEmptyNote(item) ? [emptyNote(item.note.label)] : [],
  );
  const passageOf = new Map([...built.passages, ...passages]);
  return {
    head,
    blocks,
    notes,
    source: { ...source, lines: linesAsMoved(source.lines, joined.body, body) },
    ...(signatory ? { signatory } : {}),
    bodyText: rest.map(({ text }) => text).join('\n'),
    unplaced: linked.uncited.length,
    rejoined: joined.rejoined.length,
    dropped,
    readings,
    remarks: [
      ...empty,
      ...structureRemarks({
        joined,
        outlined,
        foot,
        linked,
        passageOf,
        dropped,
        readings,
        where: placesIn(source),
      }),
    ],
  };
}

/** A text dump has lines that an editor counts, a PDF has pages. */
function placesIn({ lines, placed }: SourceText): SourcePlace {
  const pages = new Map(lines.map(({ number, page }) => [number, page]));
  return (line) => (placed ? `trang ${pages.get(line) ?? 1}` : `dòng ${line}`);
}

const isEmptyNote = (item: FlowItem): boolean =>
  item.kind === 'note' && item.note.paragraphs.every(({ text }) => !/[\p{L}\p{N}]/u.test(text));

/** Notes that nothing cites are marked at the end of their page's text. */
function withUnplaced(
  { signs, labels, uncited }: LinkedMarks,
  joined: JoinedText,
  outlined: readonly OutlinedParagraph[],
  foot: ReadonlySet<RawParagraph>,
): { signs: ReadonlyMap<RawParagraph, readonly DecidedSign[]>; homeless: readonly PlacedNote[] } {
  const homes = new Set(
    outlined.flatMap(({ paragraph, depth }) =>
      depth !== undefined || foot.has(paragraph) || isTableLine(paragraph.text) ? [] : [paragraph],
    ),
  );
  const more = new Map(signs);
  const homeless = uncited.filter((note) => {
    const above = joined.body.slice(0, note.after + 1).findLast((paragraph) => homes.has(paragraph));
    const home = above ?? joined.body.find((paragraph) => homes.has(paragraph));
    if (!home) return true;
    const end = home.text.length;
    const sign = {
      start: end,
      end,
      text: '',
      marks: [{ label: labels.get(note) ?? note.label, unplaced: true }],
    };
    more.set(home, [...(more.get(home) ?? []), sign]);
    return false;
  });
  return { signs: more, homeless };
}

/** A paragraph that carries the notes' marks where a document has notes but no body text. */
function homelessBlock(homeless: readonly PlacedNote[], { labels }: LinkedMarks): Block[] {
  if (homeless.length === 0) return [];
  const marks = homeless.map((note) => ({ at: 0, label: labels.get(note) ?? note.label, unplaced: true }));
  return [{ kind: 'paragraph', text: { text: '', marks, emphases: [] } }];
}

function buildNotes(
  placed: readonly PlacedNote[],
  { labels }: LinkedMarks,
  signs: ReadonlyMap<RawParagraph, readonly DecidedSign[]>,
  blocks: readonly Block[],
): { notes: DraftNote[]; passages: ReadonlyMap<RawParagraph, Passage> } {
  const passages = new Map<RawParagraph, Passage>();
  const drafts = placed.map((note) => {
    const paragraphs = note.paragraphs.flatMap((paragraph) => {
      const passage = readInline(paragraph.text, signs.get(paragraph) ?? []);
      passages.set(paragraph, passage);
      return passage.text === '' ? [] : [passage];
    });
    return { label: labels.get(note) ?? note.label, paragraphs, citations: [] };
  });
  const citations = new Map<string, Citation[]>();
  for (const passage of passagesOf({ blocks, notes: drafts })) {
    for (const { label, at } of passage.marks) pushTo(citations, label, { passage, at });
  }
  const notes = drafts.map((note) => ({ ...note, citations: citations.get(note.label) ?? [] }));
  return { notes, passages };
}
