import { expect, it } from 'vitest';
import { oneAtATime } from '../../../src/archive/one-at-a-time.ts';
import { loadArchive } from '../../../src/archive/load-archive.ts';
import { reportFile, temporaryArchive } from './temporary-archive.ts';

const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

it('a job that is asked for many times runs once for all who asked, and once more for who asked meanwhile', async () => {
  let running = 0;
  let most = 0;
  let runs = 0;
  const ask = oneAtATime(async () => {
    running += 1;
    most = Math.max(most, running);
    runs += 1;
    await pause(20);
    running -= 1;
  });
  await Promise.all([ask(), ask(), ask()]);
  expect(runs).toBe(1);
  const first = ask();
  await pause(10);
  await Promise.all([first, ask(), ask()]);
  expect([runs, most]).toEqual([3, 1]);
});

it('a job that fails is told to who asked, and runs again for the next', async () => {
  let runs = 0;
  const ask = oneAtATime(() => (++runs === 1 ? Promise.reject(new Error('đầy đĩa')) : Promise.resolve()));
  await expect(ask()).rejects.toThrow('đầy đĩa');
  await ask();
  expect(runs).toBe(2);
});

it('an archive that several commands read at once, with drafts and without, stays whole for each', async () => {
  const archive = temporaryArchive();
  for (const quarter of [2, 3, 4])
    archive.write(
      `reports/lang-son-2024-q${quarter}.md`,
      reportFile({ period: `2024-Q${quarter}`, status: quarter === 4 ? 'draft' : 'reviewed' }),
    );
  const settings = { contentDir: archive.contentDir, cacheDir: archive.cacheDir };
  const read = await Promise.all(
    Array.from({ length: 8 }, (_, index) => loadArchive({ ...settings, drafts: index % 2 === 0 })),
  );
  expect(new Set(read.filter((_, index) => index % 2 === 0).map(({ reports }) => reports.length)).size).toBe(
    1,
  );
  // A draft that one command shows is not taken away by another that leaves drafts out.
  expect(archive.cached()).toContain('lang-son-2024-q4.html');
  expect(archive.cached().filter((name) => name.endsWith('.tmp'))).toEqual([]);
});
