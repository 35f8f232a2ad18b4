import type { Node } from 'unist';
import type { VFile } from 'vfile';

/** A fault in a report's Markdown, as plugins tell it. */
export interface MarkdownFault {
  /** Stable id, such as `figure-unknown-indicator`. */
  readonly rule: string;
  /** What is wrong and what to do, in Vietnamese. */
  readonly message: string;
  readonly hint: string;
  /** An error by default: the report is not right until it is mended. */
  readonly severity?: 'error' | 'warning';
  readonly source?: string;
}

/**
 * Adds a fault to the file's messages: place from the node, `ruleId`, the hint in `note`, `fatal` false for
 * an error and unset for a warning, as vfile's reporters read them.
 */
export function addFault(file: VFile, node: Node | undefined, fault: MarkdownFault): void {
  const message = file.message(fault.message, {
    place: node?.position,
    ruleId: fault.rule,
    source: 'kho-bao-cao',
  });
  message.note = fault.hint;
  message.fatal = fault.severity === 'warning' ? undefined : false;
  if (fault.source !== undefined) message.actual = fault.source.slice(0, 160);
}
