import type { BenchItem } from '../../drafts/api.ts';
import * as words from '../../../words/vi/bench.ts';

/** What can be done with an item. */
export type Act = 'accept' | 'no-figure' | 'indicator' | 'edit' | 'edit-row' | 'note' | 'reopen';

export interface Action {
  readonly act: Act;
  readonly label: string;
  /** The key that does it, as it is shown. */
  readonly key: string;
  /** What is most often right. */
  readonly isMain?: boolean;
}

/** What can be decided on an item, the likeliest first. */
export function actionsOf({ kind, canAccept, canName, done, figure }: BenchItem): Action[] {
  const actions: (Action | false)[] = [
    canAccept &&
      !done && { act: 'accept', label: acceptLabel(kind), key: words.keyNames.enter, isMain: true },
    kind === 'note' && { act: 'note', label: words.placeNote, key: 'N', isMain: true },
    kind === 'unknown' && { act: 'indicator', label: words.otherIndicator, key: 'C', isMain: true },
    ((kind === 'figure' && figure?.words !== undefined) || kind === 'proposal') && {
      act: 'no-figure',
      label: words.noFigure,
      key: 'X',
    },
    kind === 'unknown' && !done && { act: 'no-figure', label: words.skip, key: 'X' },
    canName && kind !== 'unknown' && { act: 'indicator', label: words.otherIndicator, key: 'C' },
    figure?.words !== undefined && { act: 'edit', label: words.editFigure, key: 'E' },
    // A table's figure has no link: what is wrong with it is put right in its row.
    kind === 'figure' && figure?.words === undefined && { act: 'edit-row', label: words.editRow, key: 'E' },
    done !== undefined && kind !== 'note' && { act: 'reopen', label: words.reopen, key: '' },
  ];
  return actions.filter((action) => action !== false);
}

const acceptLabel = (kind: BenchItem['kind']): string =>
  kind === 'figure' ? words.accept : kind === 'proposal' ? words.link : words.settle;
