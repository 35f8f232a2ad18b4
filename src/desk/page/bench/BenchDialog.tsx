import type { BenchItem } from '../../drafts/api.ts';
import type { KeeperDecision, TablePart } from '../../review/keeper-decision.ts';
import { partsOf } from './actions.ts';
import { AgreeDialog } from './AgreeDialog.tsx';
import { EditDialog } from './EditDialog.tsx';
import { IndicatorDialog } from './IndicatorDialog.tsx';
import { NoteDialog } from './NoteDialog.tsx';

export type Dialog = 'indicator' | 'new-indicator' | 'edit' | 'note' | 'agree';

interface BenchDialogProps {
  /** Which one is open, if any is. */
  readonly dialog: Dialog | undefined;
  readonly slug: string;
  readonly current: BenchItem | undefined;
  /** Of a table's row: what the decision is about. */
  readonly part: TablePart | undefined;
  /** The figures that agree. */
  readonly agreed: readonly BenchItem[];
  readonly onDecide: (decision: KeeperDecision) => void;
  readonly onClose: () => void;
}

/** The dialog in which a decision is made that takes more than a key. */
export function BenchDialog({ dialog, slug, current, part, agreed, onDecide, onClose }: BenchDialogProps) {
  if (dialog === 'agree') {
    const accept = (items: readonly string[]): void => onDecide({ what: 'accept-together', items });
    return <AgreeDialog items={agreed} onAccept={accept} onClose={onClose} />;
  }
  if (!dialog || !current) return null;
  const ofPart = part === undefined ? {} : { part };
  const around = { slug, item: current, onClose };
  switch (dialog) {
    case 'indicator':
    case 'new-indicator':
      return (
        <IndicatorDialog
          {...around}
          begins={dialog}
          part={part}
          onDecide={(decision) => onDecide({ ...decision, ...ofPart })}
        />
      );
    case 'edit': {
      const own = partsOf(current.figure?.row).find((one) => one.part === part)?.own ?? current.figure;
      return (
        <EditDialog {...around} own={own} onDecide={(decision) => onDecide({ ...decision, ...ofPart })} />
      );
    }
    case 'note':
      return <NoteDialog {...around} onDecide={onDecide} />;
  }
}
