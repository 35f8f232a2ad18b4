import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { deflateRawSync } from 'node:zlib';
import { afterEach, expect, test } from 'vitest';
import { fetchBelow, fetchBlock } from '../../../../src/search/index/packed.ts';

let close: () => void = () => undefined;
afterEach(() => {
  close();
});

async function served(answer: RequestListener): Promise<URL> {
  const server = createServer(answer);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  close = () => server.close();
  return new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
}

const blocks = ['one', 'two'].map((text) => deflateRawSync(JSON.stringify(text)));
const [first = Buffer.alloc(0)] = blocks;
const second = { start: first.length, end: Buffer.concat(blocks).length };

test('of a file of blocks only the one is fetched that is wanted', async () => {
  const root = await served((request, response) => {
    const [, start, end] = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '') ?? [];
    response.writeHead(206).end(Buffer.concat(blocks).subarray(Number(start), Number(end) + 1));
  });
  expect(await fetchBlock(fetchBelow(root), 'x.blocks', second)).toBe('two');
});

test('a host that sends whole files in any case will do', async () => {
  const root = await served((_, response) => {
    response.end(Buffer.concat(blocks));
  });
  expect(await fetchBlock(fetchBelow(root), 'x.blocks', second)).toBe('two');
});
