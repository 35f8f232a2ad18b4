import fc from 'fast-check';
import { expect, it } from 'vitest';
import { FEWEST, inShards, MOST } from '../../../../src/search/index/shard-membership.ts';

const archiveOf = (count: number) => Array.from({ length: count }, (_, at) => ({ slug: `r-${1000 + at}` }));
const namesOf = (reports: readonly { slug: string }[]): string[] =>
  inShards(reports).map((shard) => shard.map(({ slug }) => slug).join(' '));

it('an archive without reports has one index', () => {
  expect(inShards([])).toEqual([[]]);
});

it('every report is in one index, in order; none has too many, and only the first too few', () => {
  for (const count of [1, FEWEST, 340, 1000]) {
    const shards = inShards(archiveOf(count));
    expect(shards.flat()).toEqual(archiveOf(count));
    expect(Math.max(...shards.map(({ length }) => length))).toBeLessThanOrEqual(MOST);
    expect(shards.slice(1).every(({ length }) => length >= FEWEST)).toBe(true);
  }
});

it('a new report comes into the first index, and all others stay as they are', () => {
  const reports = archiveOf(340);
  const all = namesOf(reports);
  for (let newer = 1; newer <= MOST; newer += 1) {
    const [, ...others] = namesOf(reports.slice(newer - 1));
    expect(namesOf(reports.slice(newer)).slice(-others.length)).toEqual(others);
  }
  expect(all.length).toBeGreaterThan(13);
});

it('a report that is added changes few indexes, wherever it comes in', () => {
  const reports = archiveOf(1000);
  const before = new Set(namesOf(reports));
  let changed = 0;
  fc.assert(
    fc.property(fc.nat(1000), fc.string({ minLength: 1, maxLength: 8 }), (at, slug) => {
      const after = namesOf(reports.toSpliced(at, 0, { slug }));
      const fresh = after.filter((name) => !before.has(name)).length;
      changed += fresh;
      expect(fresh).toBeLessThan(before.size);
    }),
    { numRuns: 100, seed: 14 },
  );
  expect(changed / 100).toBeLessThan(3);
});
