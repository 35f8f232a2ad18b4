import { html } from 'hono/html';
import * as words from '../../words/vi/desk.ts';

/**
 * A page of one sentence, with nothing but text in it: for what happens before the desk's own page is let in.
 *
 * @param goTo where the page goes on to by itself
 */
export function plainPage(sentence: string, { goTo }: { readonly goTo?: string } = {}): string {
  const refresh = goTo === undefined ? '' : html`<meta http-equiv="refresh" content="0;url=${goTo}" />`;
  return String(
    html`<!doctype html>
      <html lang="vi">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="color-scheme" content="light dark" />
          ${refresh}
          <title>${words.name}</title>
        </head>
        <body>
          <h1>${words.name}</h1>
          <p>${sentence}</p>
        </body>
      </html>`,
  );
}

/** Where the bundled page has its nonce, by which an editor may add its style sheets; see `main.tsx`. */
const NONCE = '__NONCE__';

/** The desk's page with a nonce of its own, which no earlier answer had. */
export const shellWith = (shell: string, nonce: string): string => shell.replaceAll(NONCE, nonce);

/**
 * What the desk's page may load: its own files, nothing inline but style sheets with the nonce, nobody else. Other
 * sites can't frame it; it frames what it serves itself (a preview, an original).
 */
export function deskPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    // PDF.js and search compile WebAssembly; nothing else is evaluated.
    "script-src 'self' 'wasm-unsafe-eval'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "frame-src 'self'",
    "frame-ancestors 'self'",
    "form-action 'none'",
    "base-uri 'none'",
  ].join('; ');
}
