import { readingFinder, type ReadingFinder } from '../../domain/reading.ts';
import type { Report } from '../../archive/model.ts';
import { withReadings } from '../prepare/reading.ts';

/** What of a record is shown and searched. */
interface RecordTexts {
  readonly title?: string;
  readonly text: string;
  /** Headings above. */
  readonly path: readonly string[];
  readonly reading?: { readonly title?: string; readonly text: string };
}

/**
 * How the records of a report are shown and found whose words were restored: shown as restored; found by what is
 * restored, by what is printed and by what else the print may say. `undefined` for a report without restored words.
 *
 * @param damaged what a printed text may say, word for word
 */
export function restoredRecords<Record extends RecordTexts>(
  { reading }: Pick<Report, 'reading'>,
  damaged: (text: string) => string,
): ((record: Record) => Record) | undefined {
  if (!reading) return undefined;
  const readings = readingFinder(reading.words);
  return (record) => {
    const title = record.title === undefined ? undefined : linesOf(record.title, readings);
    const text = linesOf(record.text, readings);
    return {
      ...record,
      ...(title === undefined ? {} : { title }),
      text,
      path: record.path.map((heading) => linesOf(heading, readings)),
      reading: {
        ...(title === undefined || record.title === undefined
          ? {}
          : { title: withReadings(record.title, [title, damaged(record.title)]) }),
        text: withReadings(record.text, [text, damaged(record.text)]),
      },
    };
  };
}

/** A text as restored, line by line: tables' rows are taken out between them. */
function linesOf(text: string, readings: ReadingFinder): string {
  let next = 0;
  return text
    .split('\n')
    .map((line) => {
      const found = readings.find(line, next);
      next = found?.end ?? next;
      return found?.text ?? line;
    })
    .join('\n');
}
