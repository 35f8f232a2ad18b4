import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { linkUnchanged } from '../../../../src/publish/output-folder/link-unchanged.ts';

it('files that have not changed are those of the earlier site, with their time; the others are new', () => {
  const folder = mkdtempSync(join(tmpdir(), 'link-unchanged-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const [earlier, fresh] = [join(folder, 'earlier'), join(folder, 'fresh')];
  for (const site of [earlier, fresh]) mkdirSync(join(site, 'data'), { recursive: true });
  const long = new Date(2001, 0, 1);
  for (const [name, before, now] of [
    ['same.csv', 'a', 'a'],
    ['data/longer.csv', 'a', 'ab'],
    ['data/other.csv', 'ab', 'ac'],
    ['gone.csv', 'a', undefined],
    ['new.csv', undefined, 'a'],
  ] as const) {
    if (before !== undefined) {
      writeFileSync(join(earlier, name), before);
      utimesSync(join(earlier, name), long, long);
    }
    if (now !== undefined) writeFileSync(join(fresh, name), now);
  }
  expect(linkUnchanged(fresh, earlier)).toBe(1);
  const isOld = (name: string): boolean => statSync(join(fresh, name)).mtimeMs === long.getTime();
  expect(['same.csv', 'data/longer.csv', 'data/other.csv', 'new.csv'].map(isOld)).toEqual([
    true,
    false,
    false,
    false,
  ]);
  expect(readFileSync(join(fresh, 'data/other.csv'), 'utf8')).toBe('ac');
  expect(readdirSync(fresh).sort()).toEqual(['data', 'new.csv', 'same.csv']);
  // Once more, with files that are the earlier site's already.
  expect(linkUnchanged(fresh, earlier)).toBe(1);
  expect(linkUnchanged(fresh, join(folder, 'nowhere'))).toBe(0);
  expect(readdirSync(fresh).sort()).toEqual(['data', 'new.csv', 'same.csv']);
});
