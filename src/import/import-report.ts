import { existedOn, type Area } from '../domain/area.ts';
import { parsePeriod, spanOf } from '../domain/period.ts';
import type { ScanReading } from '../domain/scan-record.ts';
import { checkConservation } from './conservation.ts';
import { formatHeadDate, type DocumentHead } from './document-head.ts';
import {
  passagesOfBlock,
  type DraftDocument,
  type DraftHead,
  type ProposedFigures,
  type Remark,
  type UnknownFigure,
} from './draft-document.ts';
import type { SignReading } from './flow.ts';
import { ImportError } from './import-error.ts';
import { withLatinSource } from './latin-source.ts';
import { legacyLines, refuseLegacyEncoding } from './legacy-encoding.ts';
import { readSourceText, type DroppedLine, type FileNotice, type SourceText } from './source-text.ts';
import { areaOf, issuerOf } from './report-area.ts';
import { periodOfTitle } from '../domain/periods/title-period.ts';
import { reviewOf, type ReviewItem } from './review.ts';
import * as ofHead from './head-remarks.ts';
import * as ofSource from './source-remarks.ts';
import { proposalsOf, type Proposal } from './proposals.ts';
import { doubtRemarks } from './scan/doubt-remarks.ts';
import { sourceLines } from './source-lines.ts';
import { readStructure } from './structure.ts';
import { accentedShare, transcriptionOf } from './transcription.ts';
import { writeMarkdown } from './write-markdown.ts';

export interface ImportOptions {
  /** Name of the source file, for the frontmatter. */
  readonly fileName: string;
  readonly sha256?: string;
  /** An area's id and a period's code, where the document does not say or says wrongly. */
  readonly area?: string;
  readonly period?: string;
  readonly areas: readonly Area[];
  /** Proposes figures in a document's passages; none where absent. */
  readonly proposeFigures?: (document: DraftDocument) => ProposedFigures;
}

export interface ImportStats {
  /** Words of the source without dropped lines, and words the rendered draft shows. */
  readonly wordsIn: number;
  readonly wordsOut: number;
  readonly notes: number;
  readonly notesLinked: number;
  readonly notesUnplaced: number;
  /** How many headings there are of each depth, 1 the outermost. */
  readonly headings: Readonly<Record<number, number>>;
  readonly paragraphsRejoined: number;
  readonly figuresProposed: number;
  readonly droppedLines: readonly DroppedLine[];
  /** Where a note's number or mark was read from printed text, with what remains of it as text. */
  readonly signReadings: readonly SignReading[];
}

/** What the document does not tell, and the option that tells it. */
export interface MissingFact {
  readonly fact: 'period' | 'area';
  readonly option: '--period' | '--area';
  /** Vietnamese, for the keeper. */
  readonly message: string;
}

export interface ImportResult {
  /** `<area>-<period>` in lower case; empty where one of them is missing. */
  readonly slug: string;
  readonly markdown: string;
  /** Most important first. */
  readonly review: readonly ReviewItem[];
  readonly stats: ImportStats;
  readonly document: DraftDocument;
  /** Every figure that was recognised, linked or not, in order of place. */
  readonly proposals: readonly Proposal[];
  /** Statements that look like figures of no indicator of the catalogue. */
  readonly unknownFigures: readonly UnknownFigure[];
  readonly missing?: readonly MissingFact[];
  /** Of a scan: how each word was read, and the cut-outs of numbers that are not sure. */
  readonly scan?: ScanReading;
}

/**
 * Turns a report's raw text, or what a reader made of another format, into a Markdown draft. Every word of the source is kept, once and in order, but
 * for the lines that `stats.droppedLines` lists.
 *
 * @throws ImportError for a source that is no text, empty or no Unicode, and for options that name no period or area
 */
export function importReport(input: string | SourceText, options: ImportOptions): ImportResult {
  checkOptions(options);
  const given = typeof input === 'string' ? readSourceText(input) : input;
  refuseLegacyEncoding(given.lines.map(({ text }) => text).join('\n'));
  const legacy = legacyLines(given.lines);
  const { source, changes } = withLatinSource(given);
  const structure = readStructure(source);
  const { head, remarks } = readHead(structure.head, structure.bodyText, {
    ...options,
    recognised: source.recognised === true,
    scanned: source.scan !== undefined,
  });
  const document: DraftDocument = {
    head: { ...head, ...(structure.signatory ? { signatory: structure.signatory } : {}) },
    blocks: structure.blocks,
    notes: structure.notes,
  };
  const proposed: ProposedFigures = options.proposeFigures?.(document) ?? { figures: new Map() };
  const { markdown, lineOf } = writeMarkdown(document, proposed.figures);
  const kept = checkConservation({
    source: structure.source,
    markdown,
    dropped: structure.dropped,
    readings: structure.readings,
  });
  const doubts = kept.ok
    ? []
    : [
        ofSource.wordsNotKept(
          kept.lost,
          kept.added,
          kept.disordered.map(({ part, near }) => `${part}: ${near}`),
        ),
      ];
  const notices = (source.notices ?? []).map((notice) => placed(notice, document));
  if (legacy.length > 0) notices.push(ofSource.legacyText(legacy.map(({ text }) => text)));
  const letters = changes[0] ? [ofSource.lettersPutRight(changes[0], changes.length)] : [];
  const all = [
    ...doubts,
    ...(source.scan ? doubtRemarks(source.scan.record, document, source) : []),
    ...notices,
    ...letters,
    ...remarks,
    ...structure.remarks,
    ...(proposed.remarks ?? []),
  ];
  const missing = missingFacts(head, options.areas);
  return {
    slug: head.area && head.period ? `${head.area}-${head.period}`.toLowerCase() : '',
    markdown,
    review: reviewOf(all, lineOf),
    stats: {
      wordsIn: kept.wordsIn,
      wordsOut: kept.wordsOut,
      notes: structure.notes.length,
      notesLinked: structure.notes.length - structure.unplaced,
      notesUnplaced: structure.unplaced,
      headings: headingCounts(document),
      paragraphsRejoined: structure.rejoined,
      figuresProposed: [...proposed.figures.values()].reduce((sum, { length }) => sum + length, 0),
      droppedLines: structure.dropped,
      signReadings: structure.readings,
    },
    document,
    proposals: proposalsOf(document, proposed, lineOf, sourceLines(source)),
    unknownFigures: proposed.unknown ?? [],
    ...(missing.length > 0 ? { missing } : {}),
    ...(source.scan ? { scan: source.scan } : {}),
  };
}

function checkOptions({ period, area, areas }: ImportOptions): void {
  if (period !== undefined && !parsePeriod(period)) {
    throw new ImportError(
      'bad-period',
      `--period ${period} không phải mã kỳ. Viết như 2023-M01, 2024-Q1, 2024-H1, 2021-9M hoặc 2023.`,
    );
  }
  if (area !== undefined && !areas.some(({ id }) => id === area)) {
    throw new ImportError(
      'unknown-area',
      `--area ${area} không có trong areas.yaml. Các mã có: ${knownAreas(areas)}.`,
    );
  }
}

/** A notice at the passage that it is about, where it tells which. */
function placed({ near, ...notice }: FileNotice, { blocks }: DraftDocument): Remark {
  if (near === undefined) return notice;
  const places = blocks.flatMap((block) => {
    const passage = block.kind === 'table' ? block.header[0] : passagesOfBlock(block)[0];
    const text = block.kind === 'table' ? block.header.map((cell) => cell.text).join(' | ') : passage?.text;
    return passage && text?.startsWith(near.replace(/\*/gu, '')) ? [passage] : [];
  });
  return { ...notice, place: places[0] ?? notice.place };
}

/** The ids that `--area` takes, as many as a message holds. */
const knownAreas = (areas: readonly Area[]): string =>
  areas
    .filter(({ level }) => level !== 'country')
    .slice(0, 12)
    .map(({ id }) => id)
    .join(', ') || 'chưa có mã nào; hãy thêm địa phương vào areas.yaml';

function readHead(
  read: DocumentHead,
  bodyText: string,
  options: ImportOptions & { readonly recognised: boolean; readonly scanned: boolean },
): { head: DraftHead; remarks: Remark[] } {
  const { fileName, sha256, areas } = options;
  const isDamaged = transcriptionOf(bodyText) === 'ocr';
  const transcription = isDamaged || options.recognised ? 'ocr' : 'clean';
  const period = options.period ?? periodOfTitle(read.title ?? '', read.date);
  const reading = areaOf(read, bodyText, existingAt(period, areas)) ?? areaOf(read, bodyText, areas);
  const area = options.area === undefined ? reading?.area : areas.find(({ id }) => id === options.area);
  const issuer = issuerOf(read, area, bodyText);
  // The archive wants a date; the period's year is as exact as a headless document can be.
  const date = read.date ? formatHeadDate(read.date) : period?.slice(0, 4);
  const remarks = [
    ...(isDamaged ? [ofSource.ocrRemark(accentedShare(bodyText).share)] : []),
    ...(options.recognised && !options.scanned && !isDamaged ? [ofSource.recognisedText] : []),
    ...(read.title ? (isDamaged ? [ofHead.damagedTitle] : []) : [ofHead.missingTitle]),
    ...(read.date || !date ? [] : [ofHead.yearAsDate(date)]),
    ...(read.number ? [] : [ofHead.missingNumber]),
    ...(issuer ? [] : [ofHead.missingIssuer]),
    ...(area && options.area === undefined && reading?.sure === false ? [ofHead.guessedArea(area.name)] : []),
  ];
  return {
    head: {
      ...(read.title ? { title: read.title } : {}),
      ...(area ? { area: area.id } : {}),
      ...(issuer ? { issuer } : {}),
      ...(period ? { period } : {}),
      ...(date ? { date } : {}),
      ...(read.number ? { number: read.number } : {}),
      source: { file: fileName, ...(sha256 ? { sha256 } : {}), transcription },
    },
    remarks,
  };
}

/** The areas that existed at a period's end: of two of one name, the one that the report can be about. */
function existingAt(code: string | undefined, areas: readonly Area[]): readonly Area[] {
  const period = code === undefined ? undefined : parsePeriod(code);
  if (!period) return areas;
  const { end } = spanOf(period);
  return areas.filter((area) => existedOn(area, end));
}

function missingFacts({ period, area }: DraftHead, areas: readonly Area[]): MissingFact[] {
  const missing: MissingFact[] = [];
  if (!period) {
    const message = 'Không rõ kỳ báo cáo từ tên văn bản. Hãy thêm --period, ví dụ --period 2024-Q1.';
    missing.push({ fact: 'period', option: '--period', message });
  }
  if (!area) {
    const message = `Không rõ báo cáo của địa phương nào. Hãy thêm --area với một mã trong areas.yaml: ${knownAreas(areas)}.`;
    missing.push({ fact: 'area', option: '--area', message });
  }
  return missing;
}

function headingCounts({ blocks }: DraftDocument): Record<number, number> {
  const counts: Record<number, number> = {};
  for (const block of blocks)
    if (block.kind === 'heading') counts[block.depth] = (counts[block.depth] ?? 0) + 1;
  return counts;
}
