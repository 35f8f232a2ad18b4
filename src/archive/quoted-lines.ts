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
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  return faults.map((fault) => {
    const also = fault.also?.map((place) => onItsLine(place, texts));
    return { ...onItsLine(fault, texts), ...(also ? { also } : {}) };
  });
}

function onItsLine<P extends { file: string; line?: number; source?: string }>(
  place: P,
  texts: ReadonlyMap<string, string>,
): P {
  const line = place.line ?? lineQuoting(texts.get(place.file) ?? '', place.source ?? '');
  return line === undefined ? place : { ...place, line };
}

/** A link with just that text comes first: short quotes stand in other sentences too. */
function lineQuoting(text: string, quote: string): number | undefined {
  if (quote === '') return undefined;
  const lines = text.split(/\r\n?|\n/).map(withoutMarks);
  const linked = lines.findIndex((line) => line.includes(`[${quote}](`));
  const index = linked >= 0 ? linked : lines.findIndex((line) => line.includes(quote));
  return index < 0 ? undefined : index + 1;
}

/** A line without note marks and escapes, which a quote does not have. */
function withoutMarks(line: string): string {
  return line.replace(/\[\^[^\]]*\]/gu, '').replace(/\\(?=[^\p{L}\p{N}\s])/gu, '');
}
