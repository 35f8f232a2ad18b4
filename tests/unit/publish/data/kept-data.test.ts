import { mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { Archive } from '../../../../src/archive/model.ts';
import { notedArchive } from '../../../../src/archive/noted-archive.ts';
import { writeData } from '../../../../src/publish/data/write-data.ts';
import type { MadeFrom } from '../../../../src/publish/incremental/made-from.ts';
import { MadeFiles } from '../../../../src/publish/incremental/made-files.ts';
import { SiteFiles, type EarlierSite } from '../../../../src/publish/incremental/site-files.ts';
import { filesBelow } from '../../../../src/publish/output-folder/site-manifest.ts';
import { archive, observation, report } from '../small-archive.ts';

const SLUGS = ['a-2024-q1', 'b-2023-q1', 'c-2022-q1'];

/** Reports with a figure each; of one it is another. */
function archiveOf(values: readonly number[], slugs = SLUGS): Archive {
  return notedArchive(
    archive({
      reports: slugs.map((slug) => report({ slug, period: slug.slice(2).toUpperCase() })),
      observations: slugs.map((slug, place) =>
        observation({ report: slug, period: slug.slice(2).toUpperCase(), value: values[place] ?? 1 }),
      ),
    }),
  );
}

function written(given: Archive, earlier?: EarlierSite & { from: MadeFrom }) {
  const dir = mkdtempSync(join(tmpdir(), 'kho-bao-cao-'));
  onTestFinished(() => {
    rmSync(dir, { recursive: true, force: true });
  });
  const files = new SiteFiles(dir, earlier);
  const made = MadeFiles.of(given, files, earlier?.from);
  writeData(given, files, made);
  const fresh = filesBelow(dir);
  const marks = files.settle();
  return { dir, fresh, state: { files: marks }, from: made.madeFrom(marks) };
}

test('a data file is made again only where what it tells has changed, and large tables are the same as made anew', async () => {
  const before = written(archiveOf([1, 2, 3]));
  const after = written(archiveOf([1, 5, 3]), before);
  expect(after.fresh).toContain('data/reports/b-2023-q1.csv');
  expect(after.fresh).not.toContain('data/reports/a-2024-q1.csv');
  expect(after.fresh).not.toContain('data/citations/b-2023-q1.bib');
  const cold = written(archiveOf([1, 5, 3]));
  const kept = new Set(filesBelow(after.dir));
  for (const file of Object.keys(after.state.files)) {
    const bytes = readFileSync(join(kept.has(file) ? after.dir : before.dir, file));
    expect(bytes.equals(readFileSync(join(cold.dir, file))), file).toBe(true);
  }
});

test('the rows of other reports are taken from the earlier table, which is not made again', async () => {
  const before = written(archiveOf([1, 2, 3]));
  // Somebody edits the earlier table so that nobody can see it: whoever copies from it copies that too.
  const path = join(before.dir, 'data/observations.csv');
  // In the middle of the millisecond, so that no rounding makes it another one.
  const time = (Math.trunc(statSync(path).mtimeMs) + 0.5) / 1000;
  writeFileSync(path, readFileSync(path, 'utf8').replace(',1,', ',7,'));
  utimesSync(path, time, time);
  const after = written(archiveOf([1, 5, 3]), before);
  const lines = readFileSync(join(after.dir, 'data/observations.csv'), 'utf8').split('\n');
  expect(lines.slice(1, 4).map((line) => line.split(',')[5])).toEqual(['7', '5', '3']);
});

test('a table has the rows of a report that came and none of one that went, though no other row changed', async () => {
  const rowsOf = async (slugs: string[], later: string[]): Promise<number> => {
    const before = written(archiveOf([1, 2, 3], slugs));
    const after = written(archiveOf([1, 2, 3], later), before);
    expect(after.fresh).toContain('data/observations.csv');
    return readFileSync(join(after.dir, 'data/observations.csv'), 'utf8').trim().split('\n').length - 1;
  };
  expect(await rowsOf(SLUGS.slice(0, 2), SLUGS)).toBe(3);
  expect(await rowsOf(SLUGS, SLUGS.slice(0, 2))).toBe(2);
  expect(await rowsOf(SLUGS.slice(0, 1), SLUGS.slice(0, 2))).toBe(2);
});
