import type { SourceLine } from './source-text.ts';
import { isTableLine, isTableRule } from './table-lines.ts';

/** A head of more rows has not been seen. */
const MOST_HEAD_ROWS = 5;

/**
 * The lines of a long table's head that each of its pages repeats, as indices: dropped, they leave one table. The
 * cells may be parted otherwise on a further page; what tells is that the rows' words together are the same.
 *
 * @param dropped indices of lines that stand between the pages and are dropped too, such as page numbers
 */
export function repeatedHeads(lines: readonly SourceLine[], dropped: ReadonlySet<number>): number[] {
  const written = lines.flatMap(({ text }, index) => (text === '' || dropped.has(index) ? [] : [index]));
  const textAt = (index: number | undefined): string =>
    index === undefined ? '' : (lines[index]?.text ?? '');
  const repeated = new Set<number>();
  let head: string[] = [];
  written.forEach((index, at) => {
    const text = textAt(index);
    if (repeated.has(index)) return;
    if (!isTableLine(text)) {
      head = [];
      return;
    }
    const turned = head.length > 0 && lines[written[at - 1] ?? -1]?.page !== lines[index]?.page;
    const again = turned ? headAmong(head, written.slice(at, at + 2 * MOST_HEAD_ROWS), textAt) : [];
    for (const own of again) repeated.add(own);
    if (again.length === 0 && head.length < MOST_HEAD_ROWS && !isTableRule(text)) head.push(text);
  });
  return [...repeated];
}

/** The first of a page's lines whose words are those of as many rows of a table's head; none where they differ. */
function headAmong(
  head: readonly string[],
  page: readonly number[],
  textAt: (index: number) => string,
): number[] {
  const end = page.findIndex((index) => !isTableLine(textAt(index)));
  const lines = end < 0 ? page : page.slice(0, end);
  const rows = lines.filter((index) => !isTableRule(textAt(index)));
  for (let count = Math.min(head.length, rows.length); count > 0; count -= 1) {
    const own = rows.slice(0, count);
    const last = own.at(-1);
    if (last === undefined || wordsOf(head.slice(0, count)) !== wordsOf(own.map(textAt))) continue;
    const next = lines[lines.indexOf(last) + 1];
    const until = next !== undefined && isTableRule(textAt(next)) ? next : last;
    return lines.slice(0, lines.indexOf(until) + 1);
  }
  return [];
}

const wordsOf = (rows: readonly string[]): string =>
  (rows.join(' ').match(/[\p{L}\p{M}\p{N}%]+/gu) ?? []).sort().join(' ');
