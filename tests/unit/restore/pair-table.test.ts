import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PairTable } from '../../../src/restore/pair-table.ts';

describe('numbers of pairs', () => {
  it('are those that a map of the pairs would give, in the order that they came in', () => {
    const pairs = fc.array(fc.tuple(fc.nat(2 ** 31 - 1), fc.nat(60)), { maxLength: 4000 });
    fc.assert(
      fc.property(pairs, (list) => {
        const table = new PairTable();
        const map = new Map<string, number>();
        for (const [first, second] of list) {
          const key = `${first} ${second}`;
          if (!map.has(key)) map.set(key, map.size);
          expect(table.add(first, second)).toBe(map.get(key));
        }
        for (const [first, second] of list)
          expect(table.get(first, second)).toBe(map.get(`${first} ${second}`));
        expect(table.size).toBe(map.size);
        expect(table.get(0, 61)).toBe(-1);
      }),
      { numRuns: 30 },
    );
  });
});
