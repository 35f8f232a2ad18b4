import type { Indicator } from '../../domain/indicator.ts';
import type { Decision } from '../../domain/review-record.ts';
import type { Made } from './acceptance.ts';
import type { Splice } from './draft-text.ts';
import type { FigureItem, UnknownItem } from './queue-items.ts';
import type { DraftReading } from './read-draft.ts';

/** What is to be done to the draft and the catalogue. Errors are Vietnamese, for the keeper. */
export type Plan =
  | { readonly error: string }
  | {
      readonly splices?: readonly Splice[];
      /** The whole text, where it was edited in place. */
      readonly text?: string;
      /** An indicator's file that is made or changed. */
      readonly file?: { readonly path: string; readonly text: string };
      /** What is to be decided anew. */
      readonly reopened?: readonly string[];
      /** The indicator that such a file makes. */
      readonly indicator?: Indicator;
      /** What is noted beside the report, from the draft as it then reads. */
      decisions(after: DraftReading): Made[];
    };

/** That what the import wanted looked at in a figure was looked at with it. */
export const settledRemarks = ({ remarks }: FigureItem): Made[] =>
  remarks.map(({ id, what }) => ({ what: 'settled', of: id, quote: what }));

/** A decision that changes no text. */
export const decided = (what: Decision['what'], of: string, quote: string): Plan => ({
  decisions: () => [{ what, of, quote }],
});

/** That the statements of a subject state no figure that the archive wants. */
export const passedOver = ({ members }: UnknownItem): Plan => ({
  decisions: () => members.map(({ unknown: { id, quote } }) => ({ what: 'none', of: id, quote })),
});
