import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { SearchEngine, type Outcome } from '../src/search/engine.ts';
import { ArchiveIndex } from '../src/search/index/archive-index.ts';
import { INDEX_FOLDER } from '../src/search/index/write-index.ts';
import type { Pagefind } from '../src/search/pagefind.ts';
import type { Result } from '../src/search/results/result-stream.ts';

/** An index as a browser has it: from a server, with Pagefind's own program. */
export interface ServedIndex {
  /** Address of the index's folder. */
  readonly url: URL;
  /** What was asked for, from the index's folder, and how many bytes that was; both may be emptied. */
  readonly requests: string[];
  bytes: number;
  /** A new visit. */
  engine(): Promise<SearchEngine>;
  index(): Promise<ArchiveIndex>;
  close(): void;
}

/** Serves the index of a built site. */
export async function serveIndex(site: string): Promise<ServedIndex> {
  const folder = join(site, INDEX_FOLDER);
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '', 'http://localhost').pathname.slice(1);
    served.requests.push(path);
    readFile(join(folder, path)).then(
      (file) => {
        const [, start, end] = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '') ?? [];
        const sent = start && end ? file.subarray(Number(start), Number(end) + 1) : file;
        served.bytes += sent.length;
        response.writeHead(sent === file ? 200 : 206).end(sent);
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const url = new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  const program = pathToFileURL(join(folder, 'pagefind.js')).href;
  const load = async (): Promise<Pagefind> => (await import(/* @vite-ignore */ program)) as Pagefind;
  const served: ServedIndex = {
    url,
    requests: [],
    bytes: 0,
    engine: () => SearchEngine.load(url, load),
    index: () => ArchiveIndex.load(url, load),
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
  return served;
}

/** All that answers a query, what has its words apart too, as a reader has it who asks for more to the end. */
export async function allResults(first: Outcome): Promise<{ all: Outcome; results: Result[] }> {
  const results = await first.results.next(first.found.length + 1);
  const all = (await first.apart?.()) ?? first;
  return { all, results: [...results, ...(await all.results.next(all.found.length + 1))] };
}
