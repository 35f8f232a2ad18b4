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
  const read = new Map<string, readonly string[]>();
  const linesOf = (path: string): readonly string[] => {
    const lines = read.get(path) ?? linesWithoutMarks(byPath.get(path)?.text ?? '');
    read.set(path, lines);
    return lines;
  };
  return faults.map((fault) => {
    const also = fault.also?.map((place) => onItsLine(place, linesOf));
    return { ...onItsLine(fault, linesOf), ...(also ? { also } : {}) };
  });
}

function onItsLine<P extends { file: string; line?: number; source?: string }>(
  place: P,
  linesOf: (path: string) => readonly string[],
): P {
  const { file, source = '' } = place;
  const line = place.line ?? (source === '' ? undefined : lineQuoting(linesOf(file), source));
  return line === undefined ? place : { ...place, line };
}

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
