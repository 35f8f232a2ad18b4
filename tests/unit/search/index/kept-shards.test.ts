import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import type { Archive } from '../../../../src/archive/model.ts';
import { makeSearchIndex, publishSearchIndex } from '../../../../src/search/index/write-index.ts';
import { archive, report } from '../../publish/small-archive.ts';

const section = (text: string) => ({ id: 's-1', depth: 2, path: ['I. Thu'], topics: [], text, cites: [] });
const reports = Array.from({ length: 120 }, (_, at) =>
  report({
    slug: `r-${2200 - at}`,
    period: String(2200 - at),
    sections: [section(`Thu ngân sách lần ${at}.`)],
  }),
);

/** All files of an index by path, in hexadecimal. */
async function built(of: Archive, folder: string, name: string): Promise<Record<string, string>> {
  const index = await makeSearchIndex(of, join(folder, 'kept'));
  const site = join(folder, name);
  publishSearchIndex(index, site);
  const files = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((path) =>
    statSync(join(site, path)).isFile(),
  );
  return Object.fromEntries(
    files.sort().map((path) => [path, readFileSync(join(site, path)).toString('hex')]),
  );
}

it('after an edit, an addition and a removal the index is what it would be if it were made anew', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'kept-shards-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  await built(archive({ reports }), folder, 'first');
  expect(readdirSync(join(folder, 'kept')).length).toBeGreaterThan(1);

  const changed = [
    report({ slug: 'r-2201', period: '2201', sections: [section('Thêm một báo cáo.')] }),
    ...reports.slice(0, 90),
    { ...(reports[90] ?? report()), sections: [section('Câu đã sửa.')] },
    ...reports.slice(91, -1),
  ];
  const warm = await built(archive({ reports: changed }), folder, 'warm');
  rmSync(join(folder, 'kept'), { recursive: true });
  expect(warm).toEqual(await built(archive({ reports: changed }), folder, 'cold'));
});

it('what has not changed is taken from the build before, and what is no more is not kept', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'kept-shards-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  await built(archive({ reports }), folder, 'first');
  const kept = (): Map<string, number> =>
    new Map(
      readdirSync(join(folder, 'kept')).map((name) => [
        name,
        statSync(join(folder, 'kept', name, 'reports.json')).mtimeMs,
      ]),
    );
  const before = kept();
  await built(archive({ reports }), folder, 'again');
  expect(kept()).toEqual(before);
  await built(archive({ reports: reports.slice(0, 119) }), folder, 'less');
  const after = kept();
  expect(after.size).toBe(before.size);
  expect([...after].filter(([name, time]) => before.get(name) === time)).toHaveLength(before.size - 1);
});

it('records are made only where what they are made from is another, by other code or of other texts', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'kept-shards-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const kept = join(folder, 'kept');
  let asked = 0;
  const withDigest = (text: string) =>
    archive({
      reports: [
        Object.defineProperty(report({ digests: { text, html: '' } }), 'sections', {
          enumerable: true,
          get: () => {
            asked += 1;
            return [section(`Thu của ${text}.`)];
          },
        }),
      ],
    });
  const names = async (text: string, code: string): Promise<string[]> => {
    asked = 0;
    return (await makeSearchIndex(withDigest(text), kept, code)).shards.map(({ name }) => name);
  };
  const first = await names('a', 'code');
  expect(asked).toBeGreaterThan(0);
  expect(await names('a', 'code')).toEqual(first);
  expect(asked).toBe(0);
  // Other code that makes the same of them: they are looked at, and the index stays.
  expect(await names('a', 'newer')).toEqual(first);
  expect(asked).toBeGreaterThan(0);
  expect(await names('b', 'newer')).not.toEqual(first);
});
