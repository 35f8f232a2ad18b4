import { createIndex, close } from 'pagefind';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import pagefindPackage from '../../../node_modules/pagefind/package.json' with { type: 'json' };
import { PAGE_ORDER, PAGEFIND_VERSION, PagefindIndex, type Pagefind } from '../../../src/search/pagefind.ts';
import { INDEXED_CHARACTERS, toIndexed } from '../../../src/search/prepare/text.ts';

const PAGES = [
  'Thu ngân sách, thủ tục; “27,3%” đầu tư',
  'thu ngàn sách thu dầu',
  'thuộc Đầu tư-công, xa\u2e17xoa nhà',
];

let folder: string;
let server: Server;
let index: PagefindIndex;
const requests: string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pagefind-'));
  const made = await createIndex({ forceLanguage: 'vi', includeCharacters: INDEXED_CHARACTERS });
  for (const [at, text] of PAGES.entries()) {
    await made.index?.addCustomRecord({
      url: `/${at}/`,
      language: 'vi',
      content: toIndexed(text),
      sort: { [PAGE_ORDER]: String(at).padStart(6, '0') },
    });
  }
  await made.index?.writeFiles({ outputPath: folder });
  await close();
  server = createServer((request, response) => {
    const path = (request.url ?? '').split('?')[0] ?? '';
    requests.push(path);
    readFile(join(folder, path)).then(
      (file) => response.end(file),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const url = new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  const pagefind = (await import(pathToFileURL(join(folder, 'pagefind.js')).href)) as Pagefind;
  index = await PagefindIndex.open(pagefind, url);
});

afterAll(async () => {
  server.close();
  server.closeAllConnections();
  await rm(folder, { recursive: true });
});

const places = async (key: string, exact: boolean) => [...(await index.places(key, exact))].sort();

describe("Pagefind's public API, in the pinned version", () => {
  it('is the version that is relied upon', () => {
    expect(pagefindPackage.version).toBe(PAGEFIND_VERSION);
  });

  it('is opened without fetching any words', () => {
    expect(requests.filter((path) => path.includes('/index/') || path.includes('/fragment/'))).toEqual([]);
  });

  it('tells the places of a word on each page, and of no word that begins so', async () => {
    expect(await places('thu', true)).toEqual([
      [0, [0]],
      [1, [0, 3]],
    ]);
    expect(await places('th', false)).toEqual([]);
  });

  it('counts accents or not, whichever is asked for, also at once', async () => {
    const [exact, any, other] = await Promise.all([
      places('ngân', true),
      places('ngân', false),
      places('ngàn', true),
    ]);
    expect(exact).toEqual([[0, [1]]]);
    expect(any).toEqual([
      [0, [1]],
      [1, [1]],
    ]);
    expect(other).toEqual([[1, [1]]]);
    expect(await places('thu', false)).toEqual([
      [0, [0, 3]],
      [1, [0, 3]],
    ]);
  });

  it('finds đ under d, numbers with their comma, and each reading of a damaged word', async () => {
    expect((await places('dau', false)).map(([page]) => page)).toEqual([0, 1, 2]);
    expect((await places('đầu', true)).map(([page]) => page)).toEqual([0, 2]);
    expect(await places('27,3', true)).toEqual([[0, [5]]]);
    expect(await places('273', false)).toEqual([]);
    expect(await places('xa', true)).toEqual(await places('xoa', true));
  });
});
