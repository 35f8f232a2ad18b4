import { expect, it } from 'vitest';
import { tallyTexts } from '../../../../src/search/tally/shard-tally.ts';
import { tallyFiles } from '../../../../src/search/tally/write-tally.ts';

const words = (first: number): string => Array.from({ length: 8_000 }, (_, at) => `w${first + at}`).join(' ');
const pathsOf = (texts: readonly (readonly string[])[]): string[] =>
  tallyFiles(texts.map((shard) => tallyTexts(shard.map((text) => ({ text }))))).files.map(({ path }) => path);

it('an edit leaves the files as they are that have none of its words', () => {
  const before = pathsOf([[], [words(0)], [words(5_000), 'một câu']]);
  const after = new Set(pathsOf([[], [words(0)], [words(5_000), 'một câu khác']]));
  const changed = before.filter((path) => !after.has(path));
  expect(before.length).toBeGreaterThan(8);
  // Of a word, and of it with the one before.
  expect(changed.length).toBeLessThanOrEqual(2);
  expect(after.size).toBe(before.length);
});

it('the same texts in another index are other files', () => {
  const [, one] = pathsOf([[], ['thu ngân sách'], []]);
  expect(pathsOf([[], [], ['thu ngân sách']])).not.toContain(one);
});

it('a report that joins the newest leaves the files of all others as they are', () => {
  const before = pathsOf([[words(0)], [words(0), words(5_000)]]);
  const after = pathsOf([
    [words(20_000), words(0)],
    [words(0), words(5_000)],
  ]);
  const own = new Set(pathsOf([[words(0)]]));
  const others = before.filter((path) => !own.has(path));
  expect(others.length).toBeGreaterThan(8);
  expect(after).toEqual(expect.arrayContaining(others));
});
