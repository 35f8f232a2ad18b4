import { expect, test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import ts from 'typescript';
import { metaOf } from './page-meta.ts';
import { siteFolder, SITES } from './sites.ts';

/**
 * What is against schema.org's vocabulary in each graph, as the library's types have it: unknown types, properties,
 * values. Reading the library takes seconds, so all graphs are looked at together.
 */
function faultsOf(graphs: readonly unknown[]): string[][] {
  const names = graphs.map((_graph, index) => resolve(`tests/e2e/structured-data-${index}.generated.ts`));
  const texts = new Map(
    names.map((name, index) => [
      name,
      `import type { Graph } from 'schema-dts';\nexport const graph: Graph = ${JSON.stringify(graphs[index])};`,
    ]),
  );
  const options: ts.CompilerOptions = {
    module: ts.ModuleKind.Node20,
    noEmit: true,
    skipLibCheck: true,
    strict: true,
    types: [],
  };
  const host = ts.createCompilerHost(options);
  const { readFile, fileExists, getSourceFile } = host;
  host.readFile = (path) => texts.get(path) ?? readFile.call(host, path);
  host.fileExists = (path) => texts.has(path) || fileExists.call(host, path);
  host.getSourceFile = (path, ...rest) => {
    const text = texts.get(path);
    return text === undefined
      ? getSourceFile.call(host, path, ...rest)
      : ts.createSourceFile(path, text, ts.ScriptTarget.ESNext);
  };
  const program = ts.createProgram(names, options, host);
  return names.map((name) =>
    ts
      .getPreEmitDiagnostics(program, program.getSourceFile(name))
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n')),
  );
}

/** Pages with structured data of each kind, in both languages. */
const PAGES = [
  'index.html',
  'en/index.html',
  'du-lieu/index.html',
  'en/du-lieu/index.html',
  'bao-cao/lang-son-2024-q1/index.html',
  'chi-tieu/thu-ngan-sach/index.html',
  'en/chi-tieu/thu-ngan-sach/index.html',
];
const graphOf = (site: string, page: string): unknown => {
  const { structured } = metaOf(readFileSync(join('.cache/sites', site, page), 'utf8'));
  expect(structured, page).toHaveLength(1);
  return JSON.parse(structured[0] ?? '');
};
/** Each `@id`, `url`, `item` and `contentUrl` in it. */
const addressesIn = (value: unknown): string[] =>
  typeof value !== 'object' || value === null
    ? []
    : Object.entries(value).flatMap(([key, inner]) =>
        ['@id', 'url', 'item', 'contentUrl'].includes(key) && typeof inner === 'string'
          ? [inner]
          : addressesIn(inner),
      );

test('structured data keep to the vocabulary of schema.org', () => {
  test.setTimeout(60_000);
  const graphs = ['demo', 'hostile'].flatMap((site) => PAGES.map((page) => graphOf(site, page)));
  const wrong = { '@context': 'https://schema.org', '@graph': [{ '@type': 'Dataset', nmae: 'x' }] };
  const faults = faultsOf([...graphs, wrong]);
  // The check itself tells what is wrong.
  expect(faults.pop()?.join()).toContain('nmae');
  expect(faults.flat()).toEqual([]);
});

test('they say what each page is about', () => {
  const typesOf = (page: string) =>
    (graphOf('demo', page) as { '@graph': { '@type': string }[] })['@graph'].map((node) => node['@type']);
  expect(typesOf('bao-cao/lang-son-2024-q1/index.html')).toEqual(['Report', 'BreadcrumbList']);
  expect(typesOf('chi-tieu/thu-ngan-sach/index.html')).toEqual(['Dataset', 'BreadcrumbList']);
  expect(typesOf('du-lieu/index.html')).toEqual(['Dataset']);
  expect(typesOf('index.html')).toEqual(['WebSite']);
});

test('their addresses are the site’s own where it has one, and lead to what is there', () => {
  for (const page of PAGES) {
    for (const address of addressesIn(graphOf('hostile', page))) {
      expect(address.startsWith(SITES.hostile.siteUrl), `${page}: ${address}`).toBe(true);
      const path = new URL(address).pathname.slice(new URL(SITES.hostile.siteUrl).pathname.length);
      const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
      expect(() => readFileSync(join(siteFolder('hostile'), file)), address).not.toThrow();
    }
  }
});

test('reference managers find author, title, date and number of a report', () => {
  const page = readFileSync('.cache/sites/demo/bao-cao/lang-son-2024-q1/index.html', 'utf8');
  const { names } = metaOf(page);
  expect(names.get('citation_technical_report_institution')).toContain('Lạng Sơn');
  expect(names.get('citation_publication_date')).toMatch(/^2024(?:\/\d\d)*$/);
  expect(names.get('DC.title')).toBe(names.get('citation_title'));
  expect(names.get('DC.language')).toBe('vi');
});
