import type { Fault } from '../../archive/model.ts';
import type { Finding } from '../../domain/finding.ts';
import { UNPLACED_REMARK } from '../../domain/open-draft.ts';
import type { Observation } from '../../domain/observation.ts';
import { sentenceRanges } from '../../domain/sentences.ts';
import {
  acceptedOf,
  saysOf,
  type Decision,
  type KeptProposal,
  type KeptRemark,
  type KeptUnknown,
  type ReviewRecord,
} from '../../domain/review-record.ts';
import { digest } from '../../markdown/stable-anchors.ts';
import type { DraftComparison } from './compare-draft.ts';
import type { DraftFigure, DraftReading } from './read-draft.ts';
import { blockAt, findWords, sourceRange } from './text-blocks.ts';
import { rowOf, tableRows } from './table-rows.ts';

/** A stretch of the draft's text, by offsets, end excluded. */
export interface TextStretch {
  readonly start: number;
  readonly end: number;
}

interface Item {
  readonly id: string;
  /** `must` before the report can be published; `should` be looked at. */
  readonly group: 'must' | 'figures' | 'should';
  /** What was decided of it; absent while it is open. */
  readonly decision?: Decision;
  /** Where in the draft's text it is about. */
  readonly place?: TextStretch;
}

export interface FigureItem extends Item {
  readonly kind: 'figure';
  readonly figure: DraftFigure;
  /** How it was found; absent of links that a person made. */
  readonly proposal?: KeptProposal;
  readonly findings: readonly Finding[];
  readonly yearBefore?: Observation;
  /** What the checks say is wrong with it. */
  readonly faults: readonly Fault[];
  /** What the import wants looked at in it. */
  readonly remarks: readonly KeptRemark[];
}

/** What recognition found and was not sure of: the draft does not link it. */
export interface ProposalItem extends Item {
  readonly kind: 'proposal';
  readonly proposal: KeptProposal;
}

/** A note whose place import could not tell. */
export interface NoteItem extends Item {
  readonly kind: 'note';
  readonly label: string;
  readonly remark?: KeptRemark;
}

/** A statement of no indicator of the catalogue; those of one name are told once. */
export interface UnknownItem extends Item {
  readonly kind: 'unknown';
  readonly unknown: KeptUnknown;
}

export interface RemarkItem extends Item {
  readonly kind: 'remark';
  readonly remark: KeptRemark;
}

/** A fault of `npm run check`; `error` goes only with its cause. */
export interface FaultItem extends Item {
  readonly kind: 'fault';
  readonly fault: Fault;
  readonly canBeSettled: boolean;
}

export type QueueItem = FigureItem | ProposalItem | NoteItem | UnknownItem | RemarkItem | FaultItem;

/** What stands in the keeper's way of publishing is a misreading that the checks see, until it is looked into. */
const MUST_BE_SEEN = new Set(['reconcile-unit', 'reconcile-slip']);

/**
 * All that there is to do on a draft, derived from its text, the archive and the review file beside it: most important
 * first, then in the order of the text. Settled items are in it too, with their decision.
 */
export function reviewQueue(
  reading: DraftReading,
  comparison: DraftComparison,
  record: ReviewRecord,
): QueueItem[] {
  const decided = new Map(record.decisions.map((decision) => [decision.of, decision]));
  const figures = figureItems(reading, comparison, record, decided);
  const notes = noteItems(reading, record);
  const items = [
    ...figures,
    ...notes,
    ...proposalItems(reading, record, decided),
    ...unknownItems(reading, record, decided),
    ...remarkItems(reading, record, decided, figures),
    ...faultItems(reading, comparison, decided, figures),
  ];
  // Equal faults are told once: whatever is decided of one is decided of all.
  const seen = new Set<string>();
  const each = items.filter(({ id }) => !seen.has(id) && seen.add(id));
  return each.sort(
    (a, b) => ORDER[a.group] - ORDER[b.group] || (a.place?.start ?? 0) - (b.place?.start ?? 0),
  );
}

const ORDER = { must: 0, figures: 1, should: 2 } as const;

type Decided = ReadonlyMap<string, Decision>;

function figureItems(
  reading: DraftReading,
  comparison: DraftComparison,
  record: ReviewRecord,
  decided: Decided,
): FigureItem[] {
  const accepted = acceptedOf(record);
  const proposals = new Map(
    record.proposals.flatMap((proposal) =>
      proposal.anchor === undefined ? [] : [[proposal.anchor, proposal] as const],
    ),
  );
  const faults = [...reading.faults, ...comparison.faults];
  const rows = tableRows(reading.draft.text);
  return reading.figures.map((figure): FigureItem => {
    const { anchor, observation, link, all } = figure;
    const made = all.map((stated) => accepted(anchor, saysOf(stated)));
    const decision = made.every(Boolean) ? made[0] : undefined;
    const remarks = record.remarks.filter(
      (remark) => remark.anchor === anchor && remark.severity !== 'info' && !decided.has(remark.id),
    );
    const own = faults.filter((fault) => isAbout(fault, figure));
    const proposal = proposals.get(anchor);
    const yearBefore = observation && comparison.yearBefore(observation);
    const place = link ?? rowOf(rows, figure.quote) ?? placeOfWords(reading, figure.sentence);
    const isMust = remarks.some(({ severity }) => severity === 'must') || own.some(standsInTheWay);
    return {
      kind: 'figure',
      id: anchor,
      group: isMust && !decision ? 'must' : 'figures',
      ...(decision ? { decision } : {}),
      ...(place ? { place } : {}),
      figure,
      ...(proposal ? { proposal } : {}),
      findings: [...new Set(all.flatMap((stated) => comparison.findingsOf(stated)))],
      ...(yearBefore ? { yearBefore } : {}),
      faults: own,
      remarks,
    };
  });
}

const standsInTheWay = ({ severity, rule }: Fault): boolean => severity === 'error' || MUST_BE_SEEN.has(rule);

/** Whether a fault is about a figure: it quotes it, and names its indicator or its line. */
function isAbout({ source, line, message, also = [] }: Fault, figure: DraftFigure): boolean {
  const quotes = [source, ...also.map((place) => place.source)];
  if (!quotes.includes(figure.quote)) return false;
  return line === undefined ? message.includes(`“${figure.indicator}”`) : line === figure.line;
}

function noteItems({ draft: { text } }: DraftReading, { remarks }: ReviewRecord): NoteItem[] {
  const unplaced = new RegExp(`${escaped(UNPLACED_REMARK)}\\[\\^([^\\]\\s]+)\\]`, 'gu');
  return [...text.matchAll(unplaced)].map((match): NoteItem => {
    const remark = remarks.find(({ openWhile }) => openWhile === match[0]);
    const place = { start: match.index, end: match.index + match[0].length };
    return {
      ...{ kind: 'note', id: `note-${match[1] ?? ''}`, group: 'must', label: match[1] ?? '', place },
      ...(remark ? { remark } : {}),
    };
  });
}

const escaped = (text: string): string => text.replace(/[()]/gu, '\\$&');

function proposalItems(reading: DraftReading, record: ReviewRecord, decided: Decided): ProposalItem[] {
  return record.proposals
    .filter(({ linked }) => !linked)
    .flatMap((proposal): ProposalItem[] => {
      const id = proposalId(proposal);
      const decision = decided.get(id);
      const place = placeOfQuote(reading, proposal.near ?? '', proposal.quote);
      // Whoever linked or deleted the words by hand has decided.
      if (!decision && (!place || isLinked(reading, place))) return [];
      return [
        {
          kind: 'proposal',
          id,
          group: 'should',
          proposal,
          ...(decision ? { decision } : {}),
          ...(place ? { place } : {}),
        },
      ];
    });
}

export const proposalId = ({ indicator, quote, near = '' }: KeptProposal): string =>
  `x-${digest([indicator, quote, near].join('|'))}`;

function unknownItems(reading: DraftReading, { unknown }: ReviewRecord, decided: Decided): UnknownItem[] {
  return unknown.flatMap((statement): UnknownItem[] => {
    const { id, near, quote } = statement;
    const decision = decided.get(id);
    const place = placeOfQuote(reading, near, quote);
    if (!decision && (!place || isLinked(reading, place))) return [];
    return [
      {
        ...{ kind: 'unknown', id, group: 'should', unknown: statement },
        ...(decision ? { decision } : {}),
        ...(place ? { place } : {}),
      },
    ];
  });
}

function remarkItems(
  reading: DraftReading,
  { remarks }: ReviewRecord,
  decided: Decided,
  figures: readonly FigureItem[],
): RemarkItem[] {
  const anchors = new Set(figures.map(({ id }) => id));
  return remarks
    .filter(
      ({ severity, openWhile, anchor }) =>
        severity !== 'info' && openWhile === undefined && (anchor === undefined || !anchors.has(anchor)),
    )
    .map((remark): RemarkItem => {
      const decision = decided.get(remark.id);
      const place = remark.near === undefined ? undefined : placeOfWords(reading, remark.near);
      return {
        ...{ kind: 'remark', id: remark.id, group: remark.severity === 'must' ? 'must' : 'should', remark },
        ...(decision ? { decision } : {}),
        ...(place ? { place } : {}),
      };
    });
}

function faultItems(
  reading: DraftReading,
  comparison: DraftComparison,
  decided: Decided,
  figures: readonly FigureItem[],
): FaultItem[] {
  const told = new Set(figures.flatMap(({ faults }) => faults));
  return [...reading.faults, ...comparison.faults]
    .filter((fault) => !told.has(fault) && fault.rule !== 'draft-unplaced-note')
    .map((fault): FaultItem => {
      const { rule, message, source = '', severity, line } = fault;
      const id = `c-${digest([rule, message, source].join('|'))}`;
      const decision = decided.get(id);
      const isMust = standsInTheWay(fault) || rule === 'draft-open-fact';
      const place = lineOf(reading.draft.text, line);
      return {
        ...{ kind: 'fault', id, group: isMust ? 'must' : 'should', fault },
        canBeSettled: severity !== 'error' && rule !== 'draft-open-fact',
        ...(decision ? { decision } : {}),
        ...(place ? { place } : {}),
      };
    });
}

function placeOfWords({ blocks }: DraftReading, words: string): TextStretch | undefined {
  const found = findWords(blocks, words);
  return found && sourceRange(found);
}

/** Where a quote stands that has these words around it. */
export function placeOfQuote({ blocks }: DraftReading, near: string, quote: string): TextStretch | undefined {
  const around = findWords(blocks, near) ?? findWords(blocks, quote);
  const start = around?.block.text.indexOf(quote, around.start) ?? -1;
  return around && start >= 0
    ? sourceRange({ block: around.block, start, end: start + quote.length })
    : undefined;
}

const isLinked = ({ figures }: DraftReading, { start, end }: TextStretch): boolean =>
  figures.some(({ link }) => link !== undefined && link.start < end && start < link.end);

function lineOf(text: string, line: number | undefined): TextStretch | undefined {
  if (line === undefined) return undefined;
  const lines = text.split('\n');
  const start = lines.slice(0, line - 1).reduce((sum, { length }) => sum + length + 1, 0);
  return { start, end: start + (lines[line - 1] ?? '').length };
}

/** The sentence around a place, parted at it: what a card shows of it. */
export function sentenceAt(
  { blocks }: DraftReading,
  { start, end }: TextStretch,
): { before: string; quote: string; behind: string } | undefined {
  const from = blockAt(blocks, start);
  if (!from) return undefined;
  const { text, at } = from.block;
  const found = at.findIndex((place) => place >= end);
  const last = found < 0 ? text.length : found;
  const sentences = sentenceRanges(text);
  const first = sentences.findLast((range) => range.start <= from.start)?.start ?? 0;
  const close = sentences.find((range) => range.end >= last)?.end ?? text.length;
  return {
    before: text.slice(first, from.start),
    quote: text.slice(from.start, last),
    behind: text.slice(last, close).trimEnd(),
  };
}
