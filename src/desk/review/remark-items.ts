import { UNPLACED_REMARK } from '../../domain/open-draft.ts';
import type { ReviewRecord } from '../../domain/review-record.ts';
import { digest } from '../../markdown/stable-anchors.ts';
import type { DraftComparison } from './compare-draft.ts';
import { lineOf, placeOfWords } from './draft-places.ts';
import { standsInTheWay } from './figure-items.ts';
import type { Decided, FaultItem, FigureItem, NoteItem, RemarkItem } from './queue-items.ts';
import type { DraftReading } from './read-draft.ts';

/** Notes whose place import could not tell. */
export function noteItems({ draft: { text } }: DraftReading, { remarks }: ReviewRecord): NoteItem[] {
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

/** What the import wants looked at, where no figure's card tells it. */
export function remarkItems(
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

/** What checks say is wrong, where no figure's card tells it. */
export function faultItems(
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
