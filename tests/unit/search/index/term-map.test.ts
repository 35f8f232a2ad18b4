import fc from 'fast-check';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readQuery } from '../../../../src/search/query/query.ts';
import { TermMap } from '../../../../src/search/index/term-map.ts';
import { termHashes, writeTermMap } from '../../../../src/search/index/write-term-map.ts';

async function mapOf(texts: readonly string[]): Promise<{ map: TermMap; remove: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'term-map-'));
  const files = await writeTermMap(
    texts.map((text) => termHashes([text])),
    join(folder, 'terms'),
  );
  const map = new TermMap(
    files,
    texts.length,
    async (path) => new Uint8Array(await readFile(join(folder, path))),
  );
  return { map, remove: () => rm(folder, { recursive: true }) };
}

async function shardsFor(map: TermMap, query: string, count: number): Promise<number[]> {
  const holds = await map.holding(readQuery(query, [['NSNN', 'ngân sách nhà nước']]));
  return Array.from({ length: count }, (_, at) => at).filter(holds);
}

it('tells the indexes that have all words, and those of a phrase next to each other', async () => {
  const texts = ['thu ngân sách nhà nước', 'sách ngân thu', 'thu NSNN', 'chi', ...Array(9).fill('đầu tư')];
  const { map, remove } = await mapOf(texts as string[]);
  const shards = (query: string) => shardsFor(map, query, texts.length);
  expect(await shards('thu')).toEqual([0, 1, 2]);
  expect(await shards('ngan sach')).toEqual([0, 1]);
  expect(await shards('"ngân sách"')).toEqual([0]);
  expect(await shards('"thu NSNN"')).toEqual([0, 2]);
  expect(await shards('thu "dau tu"')).toEqual([]);
  expect(await shards('"đầu tư" -thu')).toEqual([4, 5, 6, 7, 8, 9, 10, 11, 12]);
  expect(await map.has({ key: 'zzz', skeleton: 'zzz' })).toBe(false);
  await remove();
});

it('leaves out no index that holds a phrase', async () => {
  const text = fc.array(fc.constantFrom('dau', 'tu', 'cong', 'von', '27,3'), { minLength: 1, maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(fc.array(text, { minLength: 2, maxLength: 11 }), fc.nat(), async (texts, at) => {
      const { map, remove } = await mapOf(texts.map((words) => words.join(' ')));
      const own = at % texts.length;
      expect(await shardsFor(map, `"${texts[own]?.join(' ') ?? ''}"`, texts.length)).toContain(own);
      await remove();
    }),
    { numRuns: 40 },
  );
});

it('lets every index be asked where there is no map', async () => {
  const map = new TermMap(0, 1, () => Promise.reject(new Error('nothing to fetch')));
  expect(await shardsFor(map, '"thu chi"', 1)).toEqual([0]);
  expect(await map.has({ key: 'zzz', skeleton: 'zzz' })).toBeUndefined();
});
