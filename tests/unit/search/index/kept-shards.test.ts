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
  await publishSearchIndex(index, site);
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
