import { asSeen } from '../domain/invisible.ts';
import type { Fault } from './model.ts';

/**
 * Faults as text for a terminal: by file, each with its line, rule, what is wrong and what to do. What they quote is
 * shown on one line, without signs that a terminal would obey.
 */
export function printFaults(faults: readonly Fault[]): string {
  const byFile = Map.groupBy(faults, ({ file }) => file);
  return [...byFile].map(([file, found]) => [asSeen(file), ...found.map(printFault)].join('\n')).join('\n\n');
}

function printFault({ line, column, rule, severity, message, hint, source, also = [] }: Fault): string {
  const place = line === undefined ? '' : `${line}:${column ?? 1}`;
  const kind = severity === 'error' ? 'lỗi' : 'lưu ý';
  const lines = [`  ${place.padEnd(8)} ${kind.padEnd(6)} ${oneLine(message)}  [${rule}]`];
  if (source) lines.push(`${' '.repeat(18)}│ ${oneLine(source)}`);
  for (const other of also) {
    const at = other.line === undefined ? other.file : `${other.file}:${other.line}`;
    lines.push(`${' '.repeat(18)}│ ${asSeen(at)}: ${oneLine(other.source)}`);
  }
  if (hint) lines.push(`${' '.repeat(18)}→ ${oneLine(hint)}`);
  return lines.join('\n');
}

function oneLine(text: string): string {
  return asSeen(text.replace(/\s+/gu, ' '));
}
