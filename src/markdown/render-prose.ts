import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { remarkRawHtmlAsText } from './raw-html.ts';
import { sanitizeSchema } from './sanitize-schema.ts';

const processor = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkRawHtmlAsText)
  .use(remarkRehype)
  .use(rehypeSanitize, sanitizeSchema)
  .use(rehypeStringify)
  .freeze();

/** Renders prose of the archive's own, such as an indicator's definition: no figures, no anchors. */
export function renderProse(markdown: string): string {
  return String(processor.processSync(markdown.normalize('NFC'))).trim();
}
