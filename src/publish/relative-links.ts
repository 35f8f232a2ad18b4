import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { relativeAddress } from '../views/addresses.ts';
import { withPolicy } from './content-security.ts';

const ATTRIBUTES = new Set(['href', 'src', 'action', 'poster']);

/**
 * Makes every address that begins at the site's root relative to its file, in all pages and style sheets of
 * a built site, so that the folder works unchanged under any path, and gives every page its content policy.
 * The addresses of `404.html` are left alone: hosts show it at any address, so nothing can be relative to it.
 *
 * @returns the number of pages
 */
export async function finishPages(outDir: string): Promise<number> {
  const names = (await readdir(outDir, { recursive: true })).sort();
  const pages = names.filter((name) => name.endsWith('.html'));
  const sheets = names.filter((name) => name.endsWith('.css'));
  await rewriteFiles(outDir, pages, (html, address) =>
    withPolicy(address === '/404.html' ? html : relativeLinks(html, address)),
  );
  await rewriteFiles(outDir, sheets, relativeUrls);
  return pages.length;
}

async function rewriteFiles(
  outDir: string,
  names: readonly string[],
  rewrite: (text: string, address: string) => string,
): Promise<void> {
  for (const name of names) {
    const path = join(outDir, name);
    await writeFile(path, rewrite(await readFile(path, 'utf8'), `/${name.split(sep).join('/')}`));
  }
}

/** A style sheet of the build's own with its root-absolute `url(…)` made relative to it. */
export function relativeUrls(css: string, sheet: string): string {
  return css.replace(
    /url\((["']?)(\/(?!\/)[^"')]*)\1\)/g,
    (_match, quote: string, address: string) => `url(${quote}${relativeAddress(address, sheet)}${quote})`,
  );
}

/**
 * The page's HTML with its root-absolute addresses made relative; nothing else changes, not a byte.
 *
 * @param page the page's own address from the site's root, such as `/bao-cao/x/index.html`
 */
export function relativeLinks(html: string, page: string): string {
  // By place: a formatting element that the parser opens anew stands in the tree twice, in the file once.
  const edits = new Map<number, { start: number; end: number; text: string }>();
  visit(parse(html, { sourceCodeLocationInfo: true }), (element) => {
    for (const { name, value } of element.attrs) {
      if (!ATTRIBUTES.has(name) || !/^\/(?!\/)/.test(value)) continue;
      const place = element.sourceCodeLocation?.attrs?.[name];
      if (!place) continue;
      const address = escapeAttribute(relativeAddress(value, page));
      edits.set(place.startOffset, {
        start: place.startOffset,
        end: place.endOffset,
        text: `${name}="${address}"`,
      });
    }
  });
  let result = html;
  for (const { start, end, text } of [...edits.values()].sort((a, b) => b.start - a.start)) {
    result = result.slice(0, start) + text + result.slice(end);
  }
  return result;
}

function escapeAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}

function visit(node: Tree.Node, see: (element: Tree.Element) => void): void {
  if ('attrs' in node) see(node);
  if ('content' in node) visit(node.content, see);
  if ('childNodes' in node) for (const child of node.childNodes) visit(child, see);
}
