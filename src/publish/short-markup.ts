/**
 * What comes behind an end tag that need not be written (https://html.spec.whatwg.org/#optional-tags): the tags that
 * end the element by beginning, and those whose end ends it.
 */
const ENDED_BY: Readonly<Record<string, ReadonlySet<string>>> = {
  td: new Set(['td', 'th', '/tr']),
  th: new Set(['td', 'th', '/tr']),
  tr: new Set(['tr', '/tbody', '/thead', '/table']),
  thead: new Set(['tbody']),
  tbody: new Set(['tbody', '/table']),
  li: new Set(['li', '/ul', '/ol']),
  dt: new Set(['dt', 'dd']),
  dd: new Set(['dt', 'dd', '/dl', '/div']),
  option: new Set(['option', '/select']),
  p: new Set([
    ...'p ul ol dl div table section details h2 h3 h4 blockquote'.split(' '),
    '/td',
    '/li',
    '/dd',
    '/div',
    '/section',
  ]),
};

/** Elements between whose tags and those around them no space shows: parts of tables, lists and drawings. */
const APART = 'td|th|tr|thead|tbody|caption|li|dt|dd|option|path';
/** Elements at whose inner edges none shows. */
const BLOCKS = `${APART}|table|ul|ol|dl|select|p|div|section|nav|header|footer|article|details|summary|blockquote|h[1-6]`;

const SPACE = '[\\t\\n\\f\\r ]';
/** What stays as it is, whole: its spaces are text, or it is no markup. */
const AS_IT_IS = '<(script|style|textarea|title|pre)\\b[^]*?</\\1|<!--[^]*?-->';
const ATTRIBUTES = `(?:"[^"]*"|'[^']*'|[^'">])*`;
const TAGS = new RegExp(
  [
    AS_IT_IS,
    // Any start tag; spaces before and behind that of a part, behind that of a block.
    `(?:${SPACE}+(?=<(?:${APART})\\b))?<(?:(?:${BLOCKS})\\b${ATTRIBUTES}>${SPACE}*|[a-z]${ATTRIBUTES}>)`,
    // Spaces before the end tag of a block; what comes behind that of a part is another tag, or an end.
    `${SPACE}*</(${BLOCKS})${SPACE}*>`,
    // Spaces that show as one.
    `${SPACE}{2,}`,
  ].join('|'),
  'g',
);
/** An attribute's value that is the same without its quotes. */
const NEEDLESS_QUOTES = /="([^\t\n\f\r "'=<>`]+)"(?=[\t\n\f\r >])/g;
const NEXT = new RegExp(`${SPACE}*<(/?[a-z][a-z0-9]*)`, 'y');

/**
 * A page without what its markup need not say: spaces that never show, end tags that the next tag says, quotes around
 * single words. Long tables are an eighth shorter so, and browsers build the same page of it.
 *
 * @param edited changes what addresses stand in, while pages are read through anyway: of a start tag, or of an element
 *   whose content is no markup
 */
export function shortMarkup(html: string, edited: (markup: string) => string = (markup) => markup): string {
  return html.replace(
    TAGS,
    (whole: string, asItIs: string | undefined, end: string | undefined, at: number) => {
      if (asItIs !== undefined) return edited(whole);
      if (whole.startsWith('<!')) return whole;
      const tag = whole.trim();
      if (tag === '') return ' ';
      if (end === undefined) return shortTag(edited(tag));
      NEXT.lastIndex = at + whole.length;
      const next = NEXT.exec(html)?.[1] ?? '';
      return ENDED_BY[end]?.has(next) ? '' : tag;
    },
  );
}

/** A start tag without needless quotes. What is quoted otherwise may hold what looks like an attribute. */
const shortTag = (tag: string): string =>
  tag.includes('="') && !tag.includes("'") ? tag.replace(NEEDLESS_QUOTES, '=$1') : tag;
