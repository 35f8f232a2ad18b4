import type { Fault } from './model.ts';
import type { ReportFile } from './read-report.ts';

/**
 * Faults of statements with the line on which their report's file prints the quoted passage. What is compared
 * comes from the parse, which keeps the places of statements by anchor only.
 */
export function onQuotedLines(
  faults: readonly Fault[],
  files: readonly Pick<ReportFile, 'path' | 'text'>[],
): Fault[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const places = faults
    .flatMap((fault): QuotedPlace[] => [fault, ...(fault.also ?? [])])
    .filter(isWithoutLine);
  const lines = new Map<QuotedPlace, number | undefined>();
  // File by file: of a large archive the texts together would fill the memory.
  for (const [path, own] of Map.groupBy(places, ({ file }) => file)) {
    const printed = linesWithoutMarks(byPath.get(path)?.text ?? '');
    for (const place of own) lines.set(place, lineQuoting(printed, place.source ?? ''));
  }
  const onItsLine = <P extends QuotedPlace>(place: P): P => {
    const line = lines.get(place);
    return line === undefined ? place : { ...place, line };
  };
  return faults.map((fault) => {
    const also = fault.also?.map(onItsLine);
    return { ...onItsLine(fault), ...(also ? { also } : {}) };
  });
}

type QuotedPlace = Pick<Fault, 'file' | 'line' | 'source'>;

const isWithoutLine = ({ line, source = '' }: QuotedPlace): boolean => line === undefined && source !== '';

/** A link with just that text comes first: short quotes stand in other sentences too. */
function lineQuoting(lines: readonly string[], quote: string): number | undefined {
  const linked = lines.findIndex((line) => line.includes(`[${quote}](`));
  const index = linked >= 0 ? linked : lines.findIndex((line) => line.includes(quote));
  return index < 0 ? undefined : index + 1;
}

const linesWithoutMarks = (text: string): string[] => text.split(/\r\n?|\n/).map(withoutMarks);

/** A line without note marks and escapes, which a quote does not have. */
function withoutMarks(line: string): string {
  if (!line.includes('[^') && !line.includes('\\')) return line;
  return line.replace(/\[\^[^\]]*\]/gu, '').replace(/\\(?=[^\p{L}\p{N}\s])/gu, '');
}
