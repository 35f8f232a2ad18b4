import { rm } from 'node:fs/promises';
import { performance } from 'node:perf_hooks';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { close, createIndex } from 'pagefind';
import type { Archive } from '../../src/archive/model.ts';
import { reportPath } from '../../src/views/paths.ts';
import { serveFolder } from '../../src/publish/serve-folder.ts';
import type { SearchRecord } from '../../src/search/records/records.ts';

/** Pagefind as it comes: the printed text indexed as Vietnamese, queries asked as they are typed. */
export interface StockPagefind {
  /** Addresses of what is found, best first; of the first `most`, whose records are fetched. */
  search(query: string, most?: number): Promise<string[]>;
  /** Bytes fetched so far, the engine's own included. */
  bytes(): number;
  close(): Promise<void>;
}

interface Module {
  options(options: { basePath: string }): Promise<void>;
  init(): Promise<void>;
  search(query: string): Promise<{ results: { data(): Promise<{ raw_url?: string; url: string }> }[] }>;
}

/** Indexes records with Pagefind alone, and loads its engine from a server on this machine. */
export async function stockPagefind(
  records: readonly Pick<SearchRecord, 'url' | 'title' | 'text' | 'aliases'>[],
  folder: string,
): Promise<StockPagefind> {
  await rm(folder, { recursive: true, force: true });
  const { index } = await createIndex({ forceLanguage: 'vi' });
  if (!index) throw new Error('Pagefind does not start');
  for (const { url, title = '', text, aliases = [] } of records) {
    const content = [title, text, ...aliases].join('\n');
    await index.addCustomRecord({ url, content, language: 'vi', meta: { title } });
  }
  await index.writeFiles({ outputPath: join(folder, 'pagefind') });
  await index.deleteIndex();
  await close();
  const served = await serveFolder({ dir: folder });
  // Pagefind's engine fetches by the global function; what it fetches is counted there.
  let fetched = 0;
  const plainFetch = globalThis.fetch;
  globalThis.fetch = async (...request) => {
    const response = await plainFetch(...request);
    if (response.url.startsWith(served.url)) fetched += (await response.clone().arrayBuffer()).byteLength;
    return response;
  };
  const pagefind = (await import(pathToFileURL(resolve(folder, 'pagefind', 'pagefind.js')).href)) as Module;
  await pagefind.options({ basePath: `${served.url}pagefind/` });
  await pagefind.init();
  return {
    bytes: () => fetched,
    async search(query, most = Infinity) {
      const { results } = await pagefind.search(query);
      const found = await Promise.all(results.slice(0, most).map((result) => result.data()));
      return found.map(({ raw_url: rawUrl, url }) => rawUrl ?? url);
    },
    close() {
      globalThis.fetch = plainFetch;
      return served.close();
    },
  };
}

/** What stock Pagefind takes for the same reports with one record per page. */
export async function stockPages(
  { reports }: Archive,
  folder: string,
  queries: readonly string[],
): Promise<string[]> {
  const lines: string[] = [];
  const start = performance.now();
  const pages = reports.map(({ slug, title, sections, notes }) => ({
    url: reportPath(slug),
    title,
    text: [...sections, ...notes].map(({ text }) => text).join('\n'),
  }));
  const stock = await stockPagefind(pages, folder);
  lines.push(`  stock Pagefind, one record per page: ${((performance.now() - start) / 1000).toFixed(0)} s`);
  for (const query of queries) {
    const bytes = stock.bytes();
    const asked = performance.now();
    const found = await stock.search(query, 12);
    const first = performance.now() - asked;
    const again = performance.now();
    await stock.search(query, 12);
    lines.push(
      `    ${query.padEnd(32)} ${Math.round((stock.bytes() - bytes) / 1000)} KB more, ${first.toFixed(0)} ms; again ` +
        `${(performance.now() - again).toFixed(0)} ms; ${found.length} shown`,
    );
  }
  await stock.close();
  return lines;
}
