import type { VFileMessage } from 'vfile-message';
import type { Fault } from './model.ts';

/** What a plugin says of a file's Markdown, as a fault of that file; see `addFault`. */
export function markdownFault(message: VFileMessage, file: string): Fault {
  return {
    file,
    ...(message.line === undefined ? {} : { line: message.line }),
    ...(message.column === undefined ? {} : { column: message.column }),
    rule: message.ruleId ?? 'markdown',
    severity: message.fatal === undefined ? 'warning' : 'error',
    message: message.reason,
    hint: message.note ?? '',
    ...(message.actual === undefined ? {} : { source: message.actual }),
  };
}
