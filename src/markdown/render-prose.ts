import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import { withoutTurning } from '../domain/invisible.ts';
import { remarkLinkReferences } from './link-references.ts';
import { remarkProseLinks } from './prose-links.ts';
import { remarkRawHtmlAsText } from './raw-html.ts';
import { sanitizeSchema } from './sanitize-schema.ts';

/** Prose of the archive's own as HTML, and what is wrong with it. */
export interface RenderedProse {
  readonly html: string;
  readonly messages: readonly VFileMessage[];
}

/**
 * Renders prose of the archive's own, such as an indicator's definition: no figures, no anchors.
 *
 * @param indicators ids of all indicators, which it may link to
 */
export function renderProse(markdown: string, indicators: ReadonlySet<string>): RenderedProse {
  const file = new VFile(withoutTurning(markdown.normalize('NFC')));
  const html = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkRawHtmlAsText)
    .use(remarkLinkReferences)
    .use(remarkProseLinks, indicators)
    .use(remarkRehype)
    .use(rehypeSanitize, sanitizeSchema)
    .use(rehypeStringify)
    .processSync(file);
  return { html: String(html).trim(), messages: file.messages };
}
