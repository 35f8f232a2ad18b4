import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { contentPolicy, styleHashes } from './content-security.ts';

/** Headers for every answer. Those that a page's own `<meta>` can't say are here alone. */
function securityHeaders(policy: string): readonly (readonly [name: string, value: string])[] {
  return [
    ['Content-Security-Policy', `${policy}; frame-ancestors 'self'`],
    ['X-Content-Type-Options', 'nosniff'],
    ['Referrer-Policy', 'strict-origin-when-cross-origin'],
    ['Permissions-Policy', 'camera=(), geolocation=(), microphone=()'],
  ];
}

/** Files whose names carry a hash of their content. */
const UNCHANGING = 'public, max-age=31536000, immutable';

/**
 * Writes the small files by which hosts are told of headers, types and the page for what is not there: `_headers`
 * (Cloudflare, Netlify), `.htaccess` (Apache). Hosts that don't know them publish them as they are, which does no
 * harm. `.nojekyll` (GitHub, whose Jekyll would leave out `_astro`) hangs on nothing and lies in `public/`.
 *
 * @param base path of the site's home, such as `/a/b/`; only the page for what is not there needs it
 */
export async function writeHostFiles(outDir: string, base: string): Promise<void> {
  const notFound = await readFile(join(outDir, '404.html'), 'utf8');
  // A header and a page's own policy both bind: the header must let through what 404.html has inline.
  const headers = securityHeaders(contentPolicy(styleHashes(notFound)));
  await writeFile(join(outDir, '_headers'), headersFile(headers));
  await writeFile(join(outDir, '.htaccess'), apacheFile(headers, base));
}

type Headers = ReturnType<typeof securityHeaders>;

function headersFile(headers: Headers): string {
  const block = (path: string, lines: Headers): string =>
    [path, ...lines.map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  return `${[
    block('/*', headers),
    block('/_astro/*', [['Cache-Control', UNCHANGING]]),
    block('/data/*', [['Access-Control-Allow-Origin', '*']]),
    block('/data/citations/*.bib', [['Content-Type', 'application/x-bibtex; charset=utf-8']]),
  ].join('\n\n')}\n`;
}

/** Apache refuses a whole folder for one directive it does not know or allow: each stands in its own `IfModule`. */
function apacheFile(headers: Headers, base: string): string {
  const quoted = (value: string): string => `"${value.replaceAll('"', '\\"')}"`;
  const home = base.endsWith('/') ? base : `${base}/`;
  return `ErrorDocument 404 ${home}404.html
<IfModule mod_dir.c>
  DirectoryIndex index.html
</IfModule>
<IfModule mod_mime.c>
  AddCharset UTF-8 .html .css .js .json .csv .xml .svg .txt .bib .ris
  AddType text/csv .csv
  AddType application/atom+xml .atom
  AddType application/x-bibtex .bib
  AddType application/x-research-info-systems .ris
</IfModule>
<IfModule mod_filter.c>
  <IfModule mod_deflate.c>
    AddOutputFilterByType DEFLATE text/html text/css text/csv text/plain text/xml text/javascript
    AddOutputFilterByType DEFLATE application/javascript application/json application/xml image/svg+xml
  </IfModule>
</IfModule>
<IfModule mod_headers.c>
${headers.map(([name, value]) => `  Header always set ${name} ${quoted(value)}`).join('\n')}
  <IfModule mod_setenvif.c>
    SetEnvIf Request_URI "/_astro/" unchanging
    SetEnvIf Request_URI "/data/" open
    Header set Cache-Control ${quoted(UNCHANGING)} env=unchanging
    Header set Access-Control-Allow-Origin "*" env=open
  </IfModule>
</IfModule>
`;
}
