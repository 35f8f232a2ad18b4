import { readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { markOf, type BuildState } from '../../../../src/publish/incremental/build-state.ts';
import { SiteFiles } from '../../../../src/publish/incremental/site-files.ts';
import { filesBelow } from '../../../../src/publish/output-folder/site-manifest.ts';
import { plant, sandbox } from '../output-folder/tree.ts';

const LONG_AGO = new Date(2001, 0, 1);

/** An earlier site of some files, made long ago, and the folder of a new one. */
function sites(before: Readonly<Record<string, string>>, now: Readonly<Record<string, string>> = {}) {
  const folder = sandbox();
  const [dir, outDir] = [join(folder, 'earlier'), join(folder, 'fresh')];
  plant(dir, before);
  plant(outDir, { '404.html': 'không có', ...now });
  const files: Record<string, readonly [number, number]> = {};
  for (const name of Object.keys(before)) {
    utimesSync(join(dir, name), LONG_AGO, LONG_AGO);
    files[name] = markOf(join(dir, name)) ?? [0, 0];
  }
  const state: Pick<BuildState, 'files'> = { files };
  return { dir, outDir, files: new SiteFiles(outDir, { dir, state }) };
}

it('a file that is written the same again stays as the earlier site has it, with its time; others are new', () => {
  const { outDir, files } = sites(
    { 'same.csv': 'a', 'data/longer.csv': 'a', 'data/other.csv': 'ab', 'gone.csv': 'a' },
    { 'same.csv': 'a', 'data/longer.csv': 'ab', 'data/other.csv': 'ac', 'new.csv': 'a' },
  );
  const marks = files.settle();
  expect(Object.keys(marks).sort()).toEqual([
    '404.html',
    'data/longer.csv',
    'data/other.csv',
    'new.csv',
    'same.csv',
  ]);
  expect(marks['same.csv']).toEqual([1, LONG_AGO.getTime()]);
  expect(filesBelow(outDir).sort()).toEqual(['404.html', 'data/longer.csv', 'data/other.csv', 'new.csv']);
  expect(readFileSync(join(outDir, 'data/other.csv'), 'utf8')).toBe('ac');
});

it('a file that is told to be another than the earlier site’s is taken for that, without being read', () => {
  const { outDir, files } = sites({ 'a.csv': 'a', 'b.csv': 'b' }, { 'a.csv': 'a', 'b.csv': 'b' });
  expect(Object.keys(files.settle((file) => file === 'a.csv')).sort()).toEqual([
    '404.html',
    'a.csv',
    'b.csv',
  ]);
  expect(filesBelow(outDir).sort()).toEqual(['404.html', 'a.csv']);
});

it('keeps only what its build left, and of a folder all or nothing', () => {
  const { dir, files } = sites({ 'a.html': 'a', 'muc/1': 'x', 'muc/2': 'y', 'khac/1': 'x', 'khac/2': 'y' });
  writeFileSync(join(dir, 'khac/2'), 'ai đó sửa');
  expect(['a.html', 'b.html', 'khac/2'].map((file) => files.keep(file))).toEqual([true, false, false]);
  expect(['muc', 'khac', 'mu'].map((folder) => files.keepFolder(folder))).toEqual([true, false, false]);
  expect(files.paths().sort()).toEqual(['404.html', 'a.html', 'muc/1', 'muc/2']);
  expect(Object.keys(files.settle()).sort()).toEqual(['404.html', 'a.html', 'muc/1', 'muc/2']);
});

it('gathers what is kept for who reads the site as a whole, and lets it go again', () => {
  const { dir, outDir, files } = sites({ 'bao-cao/a.html': 'a' });
  files.keep('bao-cao/a.html');
  files.gather();
  expect(statSync(join(outDir, 'bao-cao/a.html')).ino).toBe(statSync(join(dir, 'bao-cao/a.html')).ino);
  expect(Object.keys(files.settle()).sort()).toEqual(['404.html', 'bao-cao/a.html']);
  expect(filesBelow(outDir)).toEqual(['404.html']);
});

it('without an earlier site all files are new', () => {
  const { outDir } = sites({});
  const files = new SiteFiles(outDir, undefined);
  files.write('bao-cao/b/index.html', new TextEncoder().encode('b'));
  expect([files.keep('a.html'), files.keepFolder('muc')]).toEqual([false, false]);
  expect(Object.keys(files.settle()).sort()).toEqual(['404.html', 'bao-cao/b/index.html']);
});
