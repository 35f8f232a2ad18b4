import type { QueueItem } from './queue-items.ts';

/** How far the review of a draft is. */
export interface ReviewProgress {
  /** Open *Phải xem*. */
  readonly must: number;
  /** Figures that were decided, of how many. */
  readonly decided: number;
  readonly figures: number;
  /** Open *Nên xem*. */
  readonly should: number;
}

export function progressOf(queue: readonly QueueItem[]): ReviewProgress {
  const open = queue.filter(({ decision }) => !decision);
  const figures = queue.filter(({ kind }) => kind === 'figure');
  return {
    must: open.filter(({ group }) => group === 'must').length,
    decided: figures.filter(({ decision }) => decision).length,
    figures: figures.length,
    should: open.filter(({ group }) => group === 'should').length,
  };
}

/** A report may be published once no *Phải xem* is open; figures that nobody looked at are the keeper's own risk. */
export const mayBePublished = ({ must }: ReviewProgress): boolean => must === 0;
