import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveFolder, serveFolderNear, type ServedFolder } from '../../../src/publish/serve-folder.ts';

const LONG = 'báo cáo '.repeat(1000);

let folder: string;
let served: ServedFolder;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'serve-folder-'));
  await mkdir(join(folder, 'bao-cao', 'x'), { recursive: true });
  await writeFile(join(folder, 'index.html'), 'home');
  await writeFile(join(folder, '404.html'), 'not here');
  await writeFile(join(folder, 'bao-cao', 'x', 'index.html'), 'report');
  await writeFile(join(folder, 'long.html'), LONG);
  served = await serveFolder({ dir: folder, base: 'a/b' });
});

afterAll(async () => {
  await served.close();
  await rm(folder, { recursive: true });
});

const get = (path: string) => fetch(new URL(path, served.url), { redirect: 'manual' });

describe('a served folder', () => {
  it('stands under its path', async () => {
    expect(new URL(served.url).pathname).toBe('/a/b/');
    expect(await (await get('')).text()).toBe('home');
    expect(await (await get('bao-cao/x/?q=1')).text()).toBe('report');
  });

  it('leads from an address without its last slash to the one with it', async () => {
    const response = await get('bao-cao/x?q=1');
    expect([response.status, response.headers.get('location')]).toEqual([301, '/a/b/bao-cao/x/?q=1']);
    expect((await get('/a/b')).headers.get('location')).toBe('/a/b/');
  });

  it('sends long text compressed to whoever takes it so, and as it is to others', async () => {
    const compressed = await get('long.html');
    expect(compressed.headers.get('content-encoding')).toMatch(/gzip|br/);
    expect(await compressed.text()).toBe(LONG);
    const plain = await fetch(new URL('long.html', served.url), {
      headers: { 'Accept-Encoding': 'identity' },
    });
    expect(plain.headers.get('content-encoding')).toBeNull();
    expect(await plain.text()).toBe(LONG);
  });

  it.each(['kho báo cáo', '/kho báo cáo/', 'kho%20b%C3%A1o%20c%C3%A1o', 'kho báo cáo'.normalize('NFD')])(
    'stands under a path with accents and spaces, however it is written: %s',
    async (base) => {
      const { url, close } = await serveFolder({ dir: folder, base });
      expect(new URL(url).pathname).toBe('/kho%20b%C3%A1o%20c%C3%A1o/');
      const asked = await Promise.all(
        [
          url,
          new URL('/kho%20b%c3%a1o%20c%c3%a1o/', url).href,
          new URL(`/${'kho báo cáo'.normalize('NFD')}/`, url).href,
        ].map(async (address) => (await fetch(address)).text()),
      );
      expect(asked).toEqual(['home', 'home', 'home']);
      expect((await fetch(new URL('/%zz/', url))).status).toBe(404);
      await close();
    },
  );

  it('answers with 404.html what is not there, and what is outside its path', async () => {
    for (const path of ['khong-co/', '/index.html', '/a/b/%2e%2e%2f%2e%2e%2fetc']) {
      const response = await get(path);
      expect([response.status, await response.text()]).toEqual([404, 'not here']);
    }
  });

  it('takes the next port where one is taken', async () => {
    const { port } = new URL(served.url);
    await expect(serveFolder({ dir: folder, port: Number(port) })).rejects.toThrow(/EADDRINUSE/);
    const second = await serveFolderNear({ dir: folder, port: Number(port) });
    expect(Number(new URL(second.url).port)).toBeGreaterThan(Number(port));
    await second.close();
  });
});
