import { parseSignedNumber } from '../domain/number.ts';
import { matchForm } from '../domain/orthography.ts';

/** Whether a column of changes prints ratios (`105,3` for +5,3 %), changes, or can't be told. */
export type ChangeNotation = 'ratio' | 'change' | 'unclear';

/** A row's printed change beside the two values that it compares. */
export interface ComparedRow {
  readonly change: string;
  readonly value: string;
  readonly before: string;
}

/** Per cents that rounding of the values may explain. */
const TOLERANCE = 0.6;
/** As many rows as make a column's notation certain, and the share of them that must agree. */
const FEWEST = 3;
const MOST = 0.8;

/**
 * How a column prints changes. Where the table has both values too, they tell. Else a sign, or a header that says
 * "tăng, giảm" of per cents, tells changes; "bằng" or "chỉ số" tells ratios; numbers that are all of ratios' size
 * are ratios, and all below it changes; a mixture can't be told.
 *
 * @param cells the column's cells
 * @param compared the rows that print both values
 */
export function changeNotation(
  header: string,
  cells: readonly string[],
  compared: readonly ComparedRow[] = [],
): ChangeNotation {
  const computed = notationOf(compared);
  if (computed) return computed;
  const folded = matchForm(header);
  const isPercent = /%|tốc độ|tỷ lệ/u.test(folded) || cells.some((cell) => cell.includes('%'));
  if (/tăng|giảm/u.test(folded)) return isPercent ? 'change' : 'unclear';
  if (cells.some((cell) => /^[+\-−–]\s*\d/u.test(cell))) return 'change';
  if (/bằng|chỉ số/u.test(folded)) return 'ratio';
  const numbers = cells.flatMap((cell) => /\d+/.exec(cell)?.[0] ?? []).map(Number);
  if (numbers.every((number) => number < 50)) return 'change';
  return numbers.every((number) => number >= 50) ? 'ratio' : 'unclear';
}

/** The notation that the values themselves follow from, in most rows. */
function notationOf(rows: readonly ComparedRow[]): 'ratio' | 'change' | undefined {
  const told = rows.flatMap(({ change, value, before }) => {
    const [printed, now, then] = [change, value, before].map((cell) =>
      parseSignedNumber(cell.replace(/[*%]/gu, '').trim()),
    );
    if (!printed || !now || !then || then.value <= 0) return [];
    const ratio = (now.value / then.value) * 100;
    if (Math.abs(ratio - printed.value) < TOLERANCE) return ['ratio' as const];
    return Math.abs(ratio - 100 - printed.value) < TOLERANCE ? ['change' as const] : [];
  });
  return (['ratio', 'change'] as const).find((notation) => {
    const count = told.filter((own) => own === notation).length;
    return count >= FEWEST && count >= told.length * MOST;
  });
}
