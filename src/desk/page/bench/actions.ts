import type { BenchItem, BenchRow, RowPart } from '../../drafts/api.ts';
import type { TablePart } from '../../review/keeper-decision.ts';
import * as words from '../../../words/vi/bench.ts';

/** What can be done with an item. */
export type Act =
  'accept' | 'no-figure' | 'indicator' | 'new-indicator' | 'edit' | 'edit-row' | 'note' | 'reopen';

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
  const isEditable = figure?.words !== undefined || partsOf(figure?.row).length > 0;
  const actions: (Action | false)[] = [
    canAccept &&
      !done && { act: 'accept', label: acceptLabel(kind), key: words.keyNames.enter, isMain: true },
    kind === 'note' && { act: 'note', label: words.placeNote, key: 'N', isMain: true },
    kind === 'unknown' && !done && { act: 'indicator', label: words.isIndicator, key: 'C', isMain: true },
    kind === 'unknown' && !done && { act: 'new-indicator', label: words.becomesIndicator, key: 'M' },
    ((kind === 'figure' && isEditable) || kind === 'proposal') && {
      act: 'no-figure',
      label: words.noFigure,
      key: 'X',
    },
    kind === 'unknown' && !done && { act: 'no-figure', label: words.skip, key: 'X' },
    canName && kind !== 'unknown' && { act: 'indicator', label: words.otherIndicator, key: 'C' },
    kind === 'figure' && isEditable && { act: 'edit', label: words.editFigure, key: 'E' },
    // What is written in several pieces is put right in the editor.
    kind === 'figure' && !isEditable && { act: 'edit-row', label: words.editRow, key: 'E' },
    // What import or a check found is put right in the text; where nothing else can be done, that is what to do.
    (kind === 'remark' || kind === 'fault') && {
      act: 'edit-row',
      label: words.editText,
      key: 'E',
      isMain: !canAccept && !done,
    },
    done !== undefined && kind !== 'note' && { act: 'reopen', label: words.reopen, key: '' },
  ];
  return actions.filter((action) => action !== false);
}

/** The parts of a table's row that can be decided on by themselves, the first of its numbers first. */
export function partsOf(row: BenchRow | undefined): { readonly part: TablePart; readonly own: RowPart }[] {
  const cells = row?.cells.flatMap(({ column, part }) => (part ? [{ part: column, own: part }] : [])) ?? [];
  return [...cells, ...(row?.whole ? [{ part: 'row' as const, own: row.whole }] : [])];
}

const acceptLabel = (kind: BenchItem['kind']): string =>
  kind === 'figure' ? words.accept : kind === 'proposal' ? words.link : words.settle;
