import type { ReviewRecord } from '../../domain/review-record.ts';
import type { DraftComparison } from './compare-draft.ts';
import { figureItems } from './figure-items.ts';
import type { QueueItem } from './queue-items.ts';
import type { DraftReading } from './read-draft.ts';
import { faultItems, noteItems, remarkItems } from './remark-items.ts';
import { proposalItems, unknownItems } from './statement-items.ts';

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
