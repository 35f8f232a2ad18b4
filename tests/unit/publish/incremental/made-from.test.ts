import { mkdtempSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readMadeFrom, writeMadeFrom, type MadeFrom } from '../../../../src/publish/incremental/made-from.ts';

const FROM: MadeFrom = {
  names: ['reports', 'neighbours/a', 'props', 'site'],
  // The digest of what can't be told is empty.
  digests: ['x', 'y', '', 'z'],
  made: [undefined, Uint32Array.of(0, 3), undefined, Uint32Array.of()],
  files: new Map([
    ['index.html', Uint32Array.of(2, 1)],
    ['gioi-thieu/index.html', Uint32Array.of()],
  ]),
  results: { 'neighbours/a': ['b'] },
  written: { 'data/a.csv': { bytes: 7, hash: 'h', blocks: [['', 7]] } },
};

function fileIn(): string {
  const folder = mkdtempSync(join(tmpdir(), 'kho-bao-cao-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return join(folder, 'builds', 'a.parts');
}

test.each([
  ['what files were made from', FROM],
  ['nothing', { names: [], digests: [], made: [], files: new Map(), results: {}, written: {} }],
])('%s is read as it was written', (_name, from: MadeFrom) => {
  const path = fileIn();
  writeMadeFrom(path, 'inputs', from);
  expect(readMadeFrom(path, 'inputs')).toEqual(from);
});

test('what another build left, or half a file, tells nothing', () => {
  const path = fileIn();
  expect(readMadeFrom(path, 'inputs')).toBeUndefined();
  writeMadeFrom(path, 'inputs', FROM);
  expect(readMadeFrom(path, 'others')).toBeUndefined();
  for (const share of [0.3, 0.7, 0.99]) {
    writeMadeFrom(path, 'inputs', FROM);
    truncateSync(path, Math.floor(statSync(path).size * share));
    expect(readMadeFrom(path, 'inputs')).toBeUndefined();
  }
  writeMadeFrom(path, 'inputs', FROM);
  const bytes = readFileSync(path);
  writeFileSync(path, bytes.fill(0, bytes.length - 8));
  expect(readMadeFrom(path, 'inputs')).toBeUndefined();
  writeFileSync(path, '{"inputs":"inputs","names":"a');
  expect(readMadeFrom(path, 'inputs')).toBeUndefined();
});
