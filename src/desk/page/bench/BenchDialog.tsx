import type { BenchItem } from '../../drafts/api.ts';
import type { KeeperDecision, TablePart } from '../../review/keeper-decision.ts';
import { partsOf } from './actions.ts';
import { AgreeDialog } from './AgreeDialog.tsx';
import { EditDialog } from './EditDialog.tsx';
import { IndicatorDialog } from './IndicatorDialog.tsx';
import type { DialogState } from './Modal.tsx';
import { NoteDialog } from './NoteDialog.tsx';

/** What is open over the bench, and the item that it is about, whichever is looked at meanwhile. */
export interface Dialog {
  readonly kind: 'indicator' | 'new-indicator' | 'edit' | 'note' | 'agree';
  readonly item: BenchItem | undefined;
  /** Of a table's row: what the decision is about. */
  readonly part: TablePart | undefined;
}

interface BenchDialogProps {
  readonly dialog: Dialog;
  readonly slug: string;
  /** The figures that agree. */
  readonly agreed: readonly BenchItem[];
  readonly state: DialogState;
  readonly onDecide: (decision: KeeperDecision) => void;
}

/** The dialog in which a decision is made that takes more than a key. */
export function BenchDialog({
  dialog: { kind, item, part },
  slug,
  agreed,
  state,
  onDecide,
}: BenchDialogProps) {
  if (kind === 'agree') {
    const accept = (items: readonly string[]): void => onDecide({ what: 'accept-together', items });
    return <AgreeDialog items={agreed} onAccept={accept} state={state} />;
  }
  if (!item) return null;
  const ofPart = part === undefined ? {} : { part };
  const around = { slug, item, state };
  switch (kind) {
    case 'indicator':
    case 'new-indicator':
      return (
        <IndicatorDialog
          {...around}
          begins={kind}
          part={part}
          onDecide={(decision) => onDecide({ ...decision, ...ofPart })}
        />
      );
    case 'edit': {
      const own = partsOf(item.figure?.row).find((one) => one.part === part)?.own ?? item.figure;
      return (
        <EditDialog {...around} own={own} onDecide={(decision) => onDecide({ ...decision, ...ofPart })} />
      );
    }
    case 'note':
      return <NoteDialog {...around} onDecide={onDecide} />;
  }
}
