import { relativeAddress } from '../views/addresses.ts';

/** Attributes that hold one address. */
const ADDRESSES = new Set(['href', 'src', 'action', 'poster']);
/** Elements whose content is text to the tokenizer, up to their end tag. */
const RAW_TEXT = new Set(['script', 'style', 'textarea', 'title', 'xmp', 'iframe', 'noembed', 'noframes']);

const FROM_ROOT = /^\/(?!\/)/;
const TAG = /<(\/?)([a-z][^\t\n\f\r />]*)/iy;
/** An attribute with its value in double, single or no quotes; what is never closed ends with the page. */
const ATTRIBUTE =
  /[\t\n\f\r /]*([^\t\n\f\r />][^\t\n\f\r />=]*)(?:[\t\n\f\r ]*=[\t\n\f\r ]*(?:"([^"]*)(?:"|$)|'([^']*)(?:'|$)|([^\t\n\f\r >"'][^\t\n\f\r >]*))?)?/y;
const TAG_END = /[\t\n\f\r /]*>/y;
const COMMENT = /<!--(?:-?>|[\s\S]*?(?:--!?>|$))/y;

/**
 * The page's HTML with its root-absolute addresses made relative; nothing else changes, not a byte. Reads the page
 * once, as the HTML standard's tokenizer does (https://html.spec.whatwg.org/#tokenization), and builds no tree.
 *
 * @param page the page's own address from the site's root, such as `/bao-cao/x/index.html`
 */
export function relativeLinks(html: string, page: string): string {
  const parts: string[] = [];
  let copied = 0;
  let at = html.indexOf('<');
  while (at >= 0) {
    const comment = matchAt(COMMENT, html, at);
    const tag = comment ? undefined : matchAt(TAG, html, at);
    if (comment) at += comment[0].length;
    else if (tag) {
      const [text, slash, name = ''] = tag;
      const { end, edits } = readAttributes(html, at + text.length, page);
      if (end === undefined) break;
      if (!slash) {
        for (const { start, stop, value } of edits) {
          parts.push(html.slice(copied, start), value);
          copied = stop;
        }
      }
      at = slash ? end : afterRawText(html, end, name.toLowerCase());
    } else {
      // `<!doctype`, `<?…` and `</` before anything but a letter run to the next `>`; any other `<` is text.
      at = /[!?/]/.test(html.charAt(at + 1)) ? html.indexOf('>', at + 1) + 1 || html.length : at + 1;
    }
    at = html.indexOf('<', at);
  }
  return parts.length === 0 ? html : parts.join('') + html.slice(copied);
}

interface Edit {
  readonly start: number;
  readonly stop: number;
  readonly value: string;
}

/** The attributes of a tag whose values change, and where it ends; nowhere if it is never closed: then it is no tag. */
function readAttributes(html: string, from: number, page: string): { end?: number; edits: readonly Edit[] } {
  // Most tags have no attributes.
  if (html[from] === '>') return { end: from + 1, edits: [] };
  const edits: Edit[] = [];
  let at = from;
  for (;;) {
    const closed = matchAt(TAG_END, html, at);
    if (closed) return { end: at + closed[0].length, edits };
    const attribute = matchAt(ATTRIBUTE, html, at);
    if (!attribute) return { edits };
    at += attribute[0].length;
    const [, name = '', double, single, bare] = attribute;
    const value = double ?? single ?? bare;
    const changed = value && withRelative(name.toLowerCase(), value, page);
    if (!changed || changed === value) continue;
    const stop = bare === undefined ? at - 1 : at;
    edits.push({ start: stop - value.length, stop, value: changed });
  }
}

/** An attribute's value as it stands in the page, escapes and all: only what stands before a path changes. */
function withRelative(name: string, value: string, page: string): string {
  if (ADDRESSES.has(name)) return FROM_ROOT.test(value) ? relativeAddress(value, page) : value;
  if (name === 'style') return relativeUrls(value, page);
  if (name === 'srcset') {
    return value.replace(
      /(^|,)(\s*)(\/(?!\/)\S*)/g,
      (_match, comma: string, space: string, address: string) =>
        `${comma}${space}${relativeAddress(address, page)}`,
    );
  }
  return value;
}

function afterRawText(html: string, from: number, name: string): number {
  if (name === 'plaintext') return html.length;
  if (!RAW_TEXT.has(name)) return from;
  const close = new RegExp(`</${name}(?=[\\s/>])`, 'gi');
  close.lastIndex = from;
  return close.exec(html)?.index ?? html.length;
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}

/** A style sheet of the build's own with its root-absolute `url(…)` made relative to it. */
export function relativeUrls(css: string, sheet: string): string {
  return css.replace(
    /url\((["']?)(\/(?!\/)[^"')]*)\1\)/g,
    (_match, quote: string, address: string) => `url(${quote}${relativeAddress(address, sheet)}${quote})`,
  );
}
