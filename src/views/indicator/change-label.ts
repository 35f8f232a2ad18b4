import type { ChangeCell } from '../../words/figures.ts';

interface ChangeHeads {
  readonly onYearBefore: string;
  readonly change: string;
}

/**
 * What a phone says before a cell of changes, where the column's head is out of sight: a change that names its
 * own base is not said to be on the year before; a cell without changes has no label.
 */
export function changeLabel(cells: readonly ChangeCell[], words: ChangeHeads): string | undefined {
  if (cells.length === 0) return undefined;
  return cells.some(({ base }) => base === undefined) ? words.onYearBefore : words.change;
}
