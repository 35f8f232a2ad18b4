import * as words from '../../words/vi/review.ts';
import type { Bench } from './bench.ts';
import type { TextStretch } from './draft-text.ts';
import { linkAt } from './link-edits.ts';
import type { Plan } from './plan.ts';
import type { QueueItem } from './queue-items.ts';
import type { DraftReading } from './read-draft.ts';

/** Takes a note's mark from where import left it, with the words that say so, and puts it where it belongs. */
export function placeNote({ reading }: Bench, item: QueueItem, at: number): Plan {
  if (item.kind !== 'note' || !item.place) return { error: words.noNoteItem };
  const { text } = reading.draft;
  if (!Number.isInteger(at) || at < 0 || at > text.length) return { error: words.gone };
  if (isInSign(text, at, reading.figures)) {
    return { error: words.insideSign };
  }
  const { start, end } = withSpaceBefore(text, item.place);
  if (at > start && at < end) return { error: words.noteIsThere };
  return {
    splices: [
      { start, end, insert: '' },
      { start: at, end: at, insert: `[^${item.label}]` },
    ],
    decisions: () => [],
  };
}

function withSpaceBefore(text: string, { start, end }: TextStretch): TextStretch {
  return { start: text.charAt(start - 1) === ' ' ? start - 1 : start, end };
}

/** Whether a place lies between a link's words and its end, where a mark would break it. */
function isInSign(text: string, at: number, figures: DraftReading['figures']): boolean {
  return figures.some(({ link }) => {
    if (!link || at <= link.start || at >= link.end) return false;
    const parts = linkAt(text, link);
    return !parts || at > parts.wordsAt + parts.words.length;
  });
}
