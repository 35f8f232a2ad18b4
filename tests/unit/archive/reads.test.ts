import { expect, it } from 'vitest';
import { keptFor, noteRead, storedFor, storedResults, withReads, Reads } from '../../../src/archive/reads.ts';
import { archive } from '../publish/small-archive.ts';

it('a stored result is computed once for an archive, and not where an earlier build left it', () => {
  let computed = 0;
  const count = storedFor('countOfThis', ({ reports }, id) => {
    computed += 1;
    return `${id}: ${reports.length}`;
  });
  const [one, other] = [archive(), archive({ reports: [] })];
  expect([count(one, 'a'), count(one, 'a'), count(other, 'a'), computed]).toEqual([
    'a: 1',
    'a: 1',
    'a: 0',
    2,
  ]);

  const next = archive();
  storedResults(next).set('countOfThis/a', 'as before');
  const reads = new Reads();
  expect(withReads(reads, () => count(next, 'a'))).toBe('as before');
  expect([...reads]).toEqual(['countOfThis/a']);
  expect(computed).toBe(2);
});

it('what is kept of few parts is noted by these, and of many by one name', () => {
  const partsOf = keptFor('partsOfThis', (_archive, count) => {
    for (let at = 0; at < Number(count); at += 1) noteRead(`part/${at}`);
  });
  const notedFor = (count: string): string[] => {
    const reads = new Reads();
    withReads(reads, () => {
      partsOf(archive(), count);
    });
    return [...reads];
  };
  expect(notedFor('2')).toEqual(['part/0', 'part/1']);
  expect(notedFor('20')).toEqual(['partsOfThis/20']);
});
