import { saysOf, type Decision } from '../../domain/review-record.ts';
import type { DraftFigure } from './read-draft.ts';

/** A decision before it is known when it was made, and by whom. */
export type Made = Omit<Decision, 'at' | 'by'>;

/** That a figure was accepted as it now stands; nothing where it states nothing. */
export function acceptance({ anchor, quote, all }: DraftFigure, together = false): Made[] {
  return all.map((observation) => ({
    ...{ what: 'accepted', of: anchor, quote, says: saysOf(observation) },
    ...(together ? { together: true as const } : {}),
  }));
}
