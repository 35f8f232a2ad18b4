import type { Fault } from '../../archive/model.ts';
import type { Finding } from '../../domain/finding.ts';
import type { Observation } from '../../domain/observation.ts';
import type { Decision, KeptProposal, KeptRemark, KeptUnknown } from '../../domain/review-record.ts';
import type { TextStretch } from './draft-text.ts';
import type { DraftFigure } from './read-draft.ts';

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

/** Statements of no indicator of the catalogue that are of one subject: what is decided is decided of all. */
export interface UnknownItem extends Item {
  readonly kind: 'unknown';
  /** The one with the shortest name. */
  readonly unknown: KeptUnknown;
  /** All of them that are open, in the order of the text; all that were decided where none is. */
  readonly members: readonly { readonly unknown: KeptUnknown; readonly place?: TextStretch }[];
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

/** What was decided of each thing, by its id. */
export type Decided = ReadonlyMap<string, Decision>;
