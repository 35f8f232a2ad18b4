import type { DroppedLine } from '../source-text.ts';
import type { PageContent } from './page-content.ts';
import { pageSeams } from './page-seams.ts';
import { PageWriter, type ColumnedPlace, type ReadLines, type WrittenLine } from './page-writer.ts';
import { withRaisedMarks } from './plain-notes.ts';
import { isScanned } from './printed-again.ts';
import { ruledTables } from './ruled-tables.ts';
import { runningLines } from './running-lines.ts';
import { linesOfItems } from './text-lines.ts';
import { columnsUnfolded } from './unfold-columns.ts';

/** Writes pages as lines of raw text, a paragraph, note or table row a line, with the pages they stand on. */
export function writePages(pages: readonly PageContent[]): {
  lines: readonly WrittenLine[];
  dropped: readonly DroppedLine[];
  columned: readonly ColumnedPlace[];
  /** Pages of which one column is written behind the other, from 1. */
  unfolded: readonly number[];
} {
  const read = withRaisedMarks(pages).map((given): ReadLines => {
    const { page, isUnfolded } = columnsUnfolded(given);
    const { tables, rest } = ruledTables(page.items, page.rules);
    return { tables, lines: linesOfItems(rest), scanned: isScanned(page), isUnfolded };
  });
  const running = runningLines(read.map(({ lines }) => lines));
  const own = read.map((page) => ({ ...page, lines: page.lines.filter((line) => !running.has(line)) }));
  const writer = new PageWriter(own);
  const texts = own.map((page, index) => {
    writer.drop((read[index]?.lines ?? []).filter((line) => running.has(line)));
    return writer.page(page, index + 1);
  });
  writer.seams(pageSeams(texts, writer.body));
  const unfolded = read.flatMap(({ isUnfolded }, index) => (isUnfolded ? [index + 1] : []));
  return { lines: writer.written(), dropped: writer.dropped, columned: writer.columned, unfolded };
}
