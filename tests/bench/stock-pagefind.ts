import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { close, createIndex } from 'pagefind';
import { serveFolder } from '../../src/publish/serve-folder.ts';
import type { SearchRecord } from '../../src/publish/search-records.ts';

/** Pagefind as it comes: the printed text indexed as Vietnamese, queries asked as they are typed. */
export interface StockPagefind {
  /** Addresses of what is found, best first. */
  search(query: string): Promise<string[]>;
  close(): Promise<void>;
}

interface Module {
  options(options: { basePath: string }): Promise<void>;
  init(): Promise<void>;
  search(query: string): Promise<{ results: { data(): Promise<{ raw_url?: string; url: string }> }[] }>;
}

/** Indexes records with Pagefind alone, and loads its engine from a server on this machine. */
export async function stockPagefind(
  records: readonly Pick<SearchRecord, 'url' | 'title' | 'text'>[],
  folder: string,
): Promise<StockPagefind> {
  await rm(folder, { recursive: true, force: true });
  const { index } = await createIndex({ forceLanguage: 'vi' });
  if (!index) throw new Error('Pagefind does not start');
  for (const { url, title = '', text } of records) {
    await index.addCustomRecord({ url, content: `${title}\n${text}`, language: 'vi', meta: { title } });
  }
  await index.writeFiles({ outputPath: join(folder, 'pagefind') });
  await index.deleteIndex();
  await close();
  const served = await serveFolder({ dir: folder });
  const pagefind = (await import(pathToFileURL(resolve(folder, 'pagefind', 'pagefind.js')).href)) as Module;
  await pagefind.options({ basePath: `${served.url}pagefind/` });
  await pagefind.init();
  return {
    async search(query) {
      const { results } = await pagefind.search(query);
      const found = await Promise.all(results.map((result) => result.data()));
      return found.map(({ raw_url: rawUrl, url }) => rawUrl ?? url);
    },
    close: () => served.close(),
  };
}
