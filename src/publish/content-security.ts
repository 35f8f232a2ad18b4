import { createHash } from 'node:crypto';

/**
 * What a page may load, as directives of a Content-Security-Policy (level 3): its own folder, nothing inline,
 * nobody else; the canvas that a reader saves as a picture is a `blob:`.
 */
const DIRECTIVES: Readonly<Record<string, string>> = {
  'default-src': "'none'",
  // Pagefind is WebAssembly, which pages compile; nothing else is evaluated.
  'script-src': "'self' 'wasm-unsafe-eval'",
  'style-src': "'self'",
  'img-src': "'self' data: blob:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'manifest-src': "'self'",
  'form-action': "'self'",
  'base-uri': "'none'",
};

/**
 * The policy as one line.
 *
 * @param styles hashes of inline style sheets that are let through besides the site's own files
 */
export function contentPolicy(styles: readonly string[] = []): string {
  return Object.entries(DIRECTIVES)
    .map(([name, value]) => [name, value, ...(name === 'style-src' ? styles : [])].join(' '))
    .join('; ');
}

/** Hashes, as policies write them (`'sha256-…'`), of the style sheets that stand in a page itself. */
export function styleHashes(html: string): string[] {
  // Nearly no page has any: the others are spared a pattern over all of their text.
  if (!html.includes('<style')) return [];
  return [...html.matchAll(/<style\b[^>]*>([\s\S]*?)<\/style>/gi)].map(
    ([, css = '']) => `'sha256-${createHash('sha256').update(css).digest('base64')}'`,
  );
}

/**
 * A page with its policy as the first thing in its head: what stands before it would not be bound by it. Only
 * `404.html`, which hosts show at any address and which therefore carries its styles, has any inline.
 *
 * @throws where the page has no head, which would leave it without a policy
 */
export function withPolicy(html: string): string {
  const head = /<head\b[^>]*>/i.exec(html);
  if (!head) throw new Error('A page without <head> cannot be given a Content-Security-Policy.');
  const policy = contentPolicy(styleHashes(html)).replaceAll('"', '&quot;');
  const end = head.index + head[0].length;
  return `${html.slice(0, end)}<meta http-equiv="Content-Security-Policy" content="${policy}">${html.slice(end)}`;
}
