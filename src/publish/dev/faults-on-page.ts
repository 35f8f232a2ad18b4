import type { Fault } from '../../archive/model.ts';
import * as words from '../../words/vi/dev.ts';

/** The file that a page is made from, by its address; `undefined` for pages made from many. */
export function fileOfPage(path: string): string | undefined {
  const [, kind, name] = /^\/(?:en\/)?(bao-cao|chi-tieu)\/([^/]+)\/?/u.exec(path) ?? [];
  if (kind === undefined || name === undefined) return undefined;
  return kind === 'bao-cao' ? `reports/${name}.md` : `indicators/${name}.md`;
}

/** A page with the archive's faults at its end: those of its own file open, the others folded. */
export function withFaults(html: string, path: string, faults: readonly Fault[]): string {
  if (faults.length === 0) return html;
  const file = fileOfPage(path);
  const own = faults.filter((fault) => fault.file === file);
  const others = faults.filter((fault) => fault.file !== file);
  const panel = [
    `<aside id="loi-cua-kho" lang="vi" style="${PANEL}"><details${own.length > 0 ? ' open' : ''}>`,
    `<summary style="cursor:pointer">${counted(faults)}</summary>`,
    own.length > 0 ? `<p><strong>${words.ofThisPage}</strong></p>${list(own)}` : '',
    own.length > 0 && others.length > 0 ? `<p><strong>${words.elsewhere}</strong></p>` : '',
    others.length > 0 ? list(others) : '',
    '</details></aside>',
  ].join('');
  const end = html.lastIndexOf('</body>');
  return end < 0 ? html + panel : html.slice(0, end) + panel + html.slice(end);
}

/**
 * The page in place of one that there is not, where a file of that name is at fault; `undefined` where the address
 * names nothing of the archive's.
 */
export function pageOfFaults(path: string, faults: readonly Fault[]): string | undefined {
  const file = fileOfPage(path);
  if (file === undefined) return undefined;
  const stem = file.replace(/\.md$/u, '');
  // Also a file with another ending, which is told since nobody reads it.
  const own = faults.filter((fault) => fault.file === file || fault.file.startsWith(`${stem}.`));
  const [first] = own;
  if (!first) return undefined;
  const isFaulty = own.some(({ severity }) => severity === 'error');
  return page(words.notReadable(first.file), isFaulty ? words.whyNotReadable : words.otherwise, list(own));
}

/** The page in place of one that can't be written. */
export function pageOfFailure(path: string, error: unknown, faults: readonly Fault[]): string {
  const file = fileOfPage(path);
  const own = faults.filter((fault) => fault.file === file);
  const reason = `<pre style="white-space:pre-wrap">${escaped(String(error))}</pre>`;
  return page(
    words.notWritten(`${path}${file ? ` (${file})` : ''}`),
    words.whyNotWritten,
    reason + list(own),
  );
}

/** Vite's own script: the page comes anew when a file is saved. */
const RELOADS = '<script type="module" src="/@vite/client"></script>';

const PANEL =
  'position:sticky;bottom:0;z-index:99;max-height:60vh;overflow:auto;padding:.5rem 1rem;background:#fff4e5;color:#3d2200;border-top:3px solid #a3281c;font:1rem/1.5 system-ui,sans-serif';

function counted(faults: readonly Fault[]): string {
  const errors = faults.filter(({ severity }) => severity === 'error').length;
  return words.contentState(errors, faults.length - errors);
}

function list(faults: readonly Fault[]): string {
  if (faults.length === 0) return '';
  const items = faults.map(({ file, line, severity, message, hint, rule, source }) => {
    const place = line === undefined ? file : `${file}, ${words.lineOf(line)}`;
    const parts = [
      `<strong>${words.kindOfFault[severity]}</strong> <code>${escaped(place)}</code>: ${escaped(message)} <small>[${escaped(rule)}]</small>`,
      ...(source ? [`<code>${escaped(source)}</code>`] : []),
      ...(hint ? [`→ ${escaped(hint)}`] : []),
    ];
    return `<li>${parts.join('<br>')}</li>`;
  });
  return `<ul>${items.join('')}</ul>`;
}

function page(title: string, lead: string, body: string): string {
  return `<!doctype html><html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escaped(title)}</title>${RELOADS}</head><body style="max-width:46rem;margin:2rem auto;padding:0 1rem;font:1.125rem/1.6 system-ui,sans-serif"><main><h1>${escaped(title)}</h1><p>${escaped(lead)}</p>${body}<p><a href="/">${words.home}</a></p></main></body></html>`;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
