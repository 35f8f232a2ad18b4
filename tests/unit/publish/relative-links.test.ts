import fc from 'fast-check';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { describe, expect, it, onTestFinished, test } from 'vitest';
import { finishedPage, finishStyles } from '../../../src/publish/finish-page.ts';
import { relativeLinks, relativeUrls } from '../../../src/publish/relative-links.ts';
import { relativeAddress } from '../../../src/views/addresses.ts';
import { contentPolicy } from '../../../src/publish/content-security.ts';

const REPORT = '/bao-cao/lang-son-2024-q1/index.html';

test.each([
  ['/chi-tieu/cpi/', REPORT, '../../chi-tieu/cpi/'],
  ['/bao-cao/lang-son-2023-m01/#f-cpi-1', REPORT, '../../bao-cao/lang-son-2023-m01/#f-cpi-1'],
  ['/bao-cao/lang-son-2024-q1/#n-5', REPORT, '#n-5'],
  ['/bao-cao/lang-son-2024-q1/', REPORT, '../../bao-cao/lang-son-2024-q1/'],
  ['/bao-cao/', REPORT, '../../bao-cao/'],
  ['/', REPORT, '../../'],
  ['/', '/index.html', './'],
  ['/#tin', '/index.html', '#tin'],
  ['/tim-kiem/?q=thu%20chi', '/index.html', 'tim-kiem/?q=thu%20chi'],
  ['/data/observations.csv', '/du-lieu/index.html', '../data/observations.csv'],
  ['/_astro/a.css', '/index.html', '_astro/a.css'],
])('%s is, from %s, %s', (address, page, relative) => {
  expect(relativeAddress(address, page)).toBe(relative);
});

test('under any folder of any host, a relative address leads where the absolute one would at the root', () => {
  const part = fc.constantFrom('bao-cao', 'chi-tieu', 'x', 'lang-son-2024-q1', 'data', '2024');
  const folder = fc
    .array(part, { maxLength: 4 })
    .map((parts) => `/${parts.map((name) => `${name}/`).join('')}`);
  const tail = fc.constantFrom('', '#n-5', '?q=a&b=c', '?q=a#x', 'tep.csv', 'tep.json?x=1#y');
  const base = fc.constantFrom('', '/kho', '/a/b/c');
  fc.assert(
    fc.property(folder, tail, folder, base, (target, end, page, root) => {
      const relative = relativeAddress(`${target}${end}`, `${page}index.html`);
      expect(relative).not.toMatch(/^\//);
      const seen = new URL(relative, `https://example.org${root}${page}`);
      expect(seen.href).toBe(`https://example.org${root}${target}${end}`);
    }),
  );
});

test('at the root of a host that shows a page without its last slash too, addresses lead the same way', () => {
  for (const address of ['/', '/bao-cao/', '/bao-cao/lang-son-2023-m01/#f-cpi-1', '/tim-kiem/?q=x', '/a.css'])
    for (const page of ['/bao-cao/', '/bao-cao/lang-son-2024-q1/']) {
      const relative = relativeAddress(address, `${page}index.html`);
      const seen = new URL(relative, `https://example.org${page.replace(/\/$/, '')}`);
      expect(seen.href).toBe(`https://example.org${address}`);
    }
});

describe('in a page', () => {
  it('every address from the root becomes relative, whatever quotes it stands in', () => {
    const html = `<a href="/chi-tieu/cpi/">a</a><a href='/bao-cao/'>b</a><a href=/nam/2024/>c</a><img src="/a.svg"><form action="/tim-kiem/"></form>`;
    expect(relativeLinks(html, REPORT)).toBe(
      `<a href="../../chi-tieu/cpi/">a</a><a href='../../bao-cao/'>b</a><a href=../../nam/2024/>c</a>` +
        `<img src="../../a.svg"><form action="../../tim-kiem/"></form>`,
    );
  });

  it('addresses with signs that HTML escapes stay what they are', () => {
    const html = '<a href="/tim-kiem/?q=a&amp;nam=2024&amp;t=&quot;x&quot;">a</a>';
    expect(relativeLinks(html, '/index.html')).toBe(html.replace('"/tim', '"tim'));
  });

  it.each([
    ['other sites', '<a href="https://example.org/x/">a</a><script src="//example.org/x.js"></script>'],
    [
      'anchors, mail and relative addresses',
      '<a href="#n-1">a</a><a href="mailto:a@example.org">b</a><a href="../x/">c</a>',
    ],
    ['text that looks like a link', '<p>&lt;a href="/x/"&gt; và href="/y/"</p>'],
    [
      'comments, scripts and styles',
      '<!-- <a href="/x/"> --><script>const a = `<a href="/x/">`;</script><style>a[href="/x/"] {}</style>',
    ],
    ['other attributes', '<div data-url="/x/" title="/y/" aria-label="/z/"></div>'],
  ])('%s are left alone, to the byte', (_what, html) => {
    const page = `<!doctype html>\n<html lang="vi"><head></head><body>${html}</body></html>\n`;
    expect(relativeLinks(page, REPORT)).toBe(page);
  });

  it('links within templates and pictures are found too', () => {
    const html = '<template><a href="/chi-tieu/">a</a></template><svg><use href="/icons.svg#i"></use></svg>';
    expect(relativeLinks(html, '/du-lieu/index.html')).toBe(
      '<template><a href="../chi-tieu/">a</a></template><svg><use href="../icons.svg#i"></use></svg>',
    );
  });

  it('nothing but addresses changes, whatever the page holds', () => {
    const piece = fc.constantFrom(
      '<p>',
      '</p>',
      'chữ "nháy" & <',
      '<a href="/x/">x</a>',
      '<a href="y">y</a>',
      "<b title='/z'>",
      '\r\n',
      '&nbsp;',
      '<!--',
      '-->',
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const html = pieces.join('');
        const back = relativeLinks(html, '/index.html').replaceAll('<a href="x/">', '<a href="/x/">');
        expect(back).toBe(html);
      }),
    );
  });
});

test('in a style sheet, addresses from the root become relative to the sheet', () => {
  const css = `a{src:url(/_astro/a.woff2)}b{background:url("/b.svg#x")}c{src:url('https://example.org/c')}d{src:url(//x/d)}`;
  expect(relativeUrls(css, '/_astro/style.css')).toBe(
    `a{src:url(../_astro/a.woff2)}b{background:url("../b.svg#x")}c{src:url('https://example.org/c')}d{src:url(//x/d)}`,
  );
});

test('a page is finished with a content policy, wherever it lies', () => {
  const page = '<head></head><a href="/chi-tieu/">a</a>';
  const head = `<head><meta http-equiv="Content-Security-Policy" content="${contentPolicy()}"></head>`;
  expect(finishedPage(page, '/')).toBe(`${head}<a href=chi-tieu/>a</a>`);
  expect(finishedPage(page, '/bao-cao/x/')).toBe(`${head}<a href=../../chi-tieu/>a</a>`);
  // Hosts show 404.html at any address, so its links stay as they are.
  for (const address of ['/404', '/404/', '/404.html']) {
    expect(finishedPage(page, address)).toBe(`${head}<a href=/chi-tieu/>a</a>`);
  }
});

test('style sheets that the build wrote are finished, and nothing else', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'kho-bao-cao-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  mkdirSync(join(folder, '_astro'));
  for (const name of ['_astro/a.css', '_astro/a.js', 'b.css'])
    writeFileSync(join(folder, name), 'a{src:url(/_astro/a.woff2)}');
  await finishStyles(folder);
  const read = (name: string) => readFileSync(join(folder, name), 'utf8');
  expect(read('_astro/a.css')).toBe('a{src:url(../_astro/a.woff2)}');
  expect(read('_astro/a.js')).toBe('a{src:url(/_astro/a.woff2)}');
  expect(read('b.css')).toBe('a{src:url(/_astro/a.woff2)}');
});

test('a link that is never closed, which the parser opens again in the next paragraph, is rewritten once', () => {
  const html = '<p><a href="/chi-tieu/">một<p>hai</p>';
  expect(relativeLinks(html, '/index.html')).toBe('<p><a href="chi-tieu/">một<p>hai</p>');
});

describe('as a browser reads a page', () => {
  /** Values of the attributes that hold addresses, by the tree that a browser makes of the page. */
  const addresses = (html: string): string[] => {
    const found: string[] = [];
    const visit = (node: DefaultTreeAdapterTypes.Node): void => {
      if ('attrs' in node) {
        for (const { name, value } of node.attrs) if (name === 'href' || name === 'src') found.push(value);
      }
      if ('content' in node) visit(node.content);
      if ('childNodes' in node) node.childNodes.forEach(visit);
    };
    visit(parse(html, { scriptingEnabled: false }));
    return found;
  };
  // Each piece once by itself: formatting elements that are never closed stand in several places of the tree.
  const piece = fc.constantFrom(
    ...[
      '<a href="/x/">',
      '</a>',
      "<img src='/y.png' alt='>'>",
      '<img alt="<a href=\'/z/\'>" src=/w>',
      '<p title="',
      '">',
    ],
    ...[
      '<!--',
      '-->',
      '<!-->',
      '<textarea>',
      '</textarea>',
      '<title>',
      '</title >',
      '<style>',
      '</style>',
      '<!x "/>',
    ],
    ...[
      '<svg><use href="/i.svg#a"/></svg>',
      '<br/href="/q/">',
      '<b =href="/v">',
      '<img src = "/u"',
      '/',
      '>',
      '< a href="/n">',
    ],
    ...[
      '</p href="/n">',
      '<noscript>',
      '</noscript>',
      '<img src="//example.org/">',
      '&lt;',
      'chữ',
      '\n',
      '<?x ',
      '<I SRC="/c">',
    ],
  );

  it('every address from the root, and no other, is made relative', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const html = `<!doctype html><html><head></head><body>${pieces.join('')}`;
        const wanted = addresses(html).map((value) =>
          /^\/(?!\/)/.test(value) ? relativeAddress(value, '/a/') : value,
        );
        expect(addresses(relativeLinks(html, '/a/'))).toEqual(wanted);
      }),
      { numRuns: 2000 },
    );
  });

  it('sets of pictures and styles of elements lead there too', () => {
    expect(
      relativeLinks('<img srcset="/a.png 1x, /b.png 2x, //c/d 3x" style="background:url(/e.png)">', '/x/'),
    ).toBe('<img srcset="../a.png 1x, ../b.png 2x, //c/d 3x" style="background:url(../e.png)">');
  });

  it('a page of a hundred thousand links is finished at once', () => {
    // Where the page was joined anew for each link, this took minutes.
    const html = '<a href="/x/">x</a>'.repeat(100_000);
    expect(relativeLinks(html, '/a/')).toHaveLength(html.length + 2 * 100_000);
  });
});
