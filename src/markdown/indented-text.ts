import type { Processor } from 'unified';
import type {} from 'remark-parse';

/**
 * Reads indented lines as text: in office documents an indent begins a paragraph, and as Markdown's
 * indented code its figures would be lost without a word.
 */
export function remarkIndentedText(this: Processor): undefined {
  const data = this.data();
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), { disable: { null: ['codeIndented'] } }];
}
