import remarkGfm from 'remark-gfm';
import type { Processor } from 'unified';

/** What addresses without angle brackets begin with, or have in them. */
const MAY_BE_ADDRESS = /http|www\.|@/i;
/** Names of micromark's constructs that find them: they stop at every letter of a text. */
const AUTOLINKS = new Set(['wwwAutolink', 'protocolAutolink', 'emailAutolink']);

/** What `remark-parse` is extended by: constructs by the code of their first character, and handlers of the tree. */
interface Extensions {
  micromarkExtensions?: Extension[];
  fromMarkdownExtensions?: (object | object[])[];
}
interface Extension {
  readonly text?: Readonly<Record<string, Construct | Construct[]>>;
}
interface Construct {
  readonly name?: string;
}

/**
 * GitHub's Markdown with `~~` alone for struck text. Looking for addresses in plain text (`www.example.org`) takes a
 * third of the parsing, so that is left out where the text can hold none.
 */
export function remarkGfmFor(this: Processor, markdown: string): void {
  remarkGfm.call(this as never, { singleTilde: false });
  if (MAY_BE_ADDRESS.test(markdown)) return;
  const data = this.data() as Extensions;
  data.micromarkExtensions = data.micromarkExtensions?.map(withoutAutolinks) ?? [];
  // The part that looks through the finished tree for addresses is the only one with a transform.
  data.fromMarkdownExtensions =
    data.fromMarkdownExtensions?.flat().filter((extension) => !('transforms' in extension)) ?? [];
}

function withoutAutolinks(extension: Extension): Extension {
  const text = Object.entries(extension.text ?? {}).flatMap(([code, constructs]) => {
    const others = [constructs].flat().filter(({ name = '' }) => !AUTOLINKS.has(name));
    return others.length > 0 ? [[code, others] as const] : [];
  });
  return { ...extension, text: Object.fromEntries(text) };
}
