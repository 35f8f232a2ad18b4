import { defaultSchema, type Options } from 'rehype-sanitize';

/**
 * What a report's HTML may hold. The tree is made by the pipeline itself; this is the second lock: whatever
 * a plugin lets through, no script, style, frame or foreign scheme reaches the page.
 */
export const sanitizeSchema: Options = {
  ...defaultSchema,
  clobberPrefix: '',
  tagNames: [
    ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'ul', 'ol', 'li', 'blockquote', 'hr', 'br', 'pre', 'code'],
    ...['em', 'strong', 'del', 'sup', 'span', 'a', 'section', 'div'],
    ...['table', 'thead', 'tbody', 'tr', 'th', 'td'],
  ],
  attributes: {
    '*': ['id', 'role', 'ariaLabel', 'ariaLabelledBy', 'dataWords'],
    a: ['href', 'rel', 'title', ['className', 'noteref', 'backlink', 'figure-link']],
    span: ['dataIndicator', ['className', 'figure', 'sentence', 'reading']],
    section: [['className', 'endnotes']],
    div: ['tabIndex', ['className', 'table-scroll', 'note-body']],
    li: ['value', 'dataLabel'],
    ol: ['start'],
    tr: ['dataIndicator'],
    th: ['align'],
    td: ['align'],
  },
  protocols: { href: ['http', 'https', 'mailto'] },
  required: {},
};
