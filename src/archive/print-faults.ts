import type { Fault } from './model.ts';

/** Faults as text for a terminal: by file, each with its line, rule, what is wrong and what to do. */
export function printFaults(faults: readonly Fault[]): string {
  const byFile = Map.groupBy(faults, ({ file }) => file);
  return [...byFile].map(([file, found]) => [file, ...found.map(printFault)].join('\n')).join('\n\n');
}

function printFault({ line, column, rule, severity, message, hint, source }: Fault): string {
  const place = line === undefined ? '' : `${line}:${column ?? 1}`;
  const kind = severity === 'error' ? 'lỗi' : 'lưu ý';
  const lines = [`  ${place.padEnd(8)} ${kind.padEnd(6)} ${message}  [${rule}]`];
  if (source) lines.push(`${' '.repeat(18)}│ ${source}`);
  if (hint) lines.push(`${' '.repeat(18)}→ ${hint}`);
  return lines.join('\n');
}
