import { describe, expect, it } from 'vitest';
import { ALTERNATIVE } from '../../../../src/search/prepare/text.ts';
import { termHash, termsOf } from '../../../../src/search/prepare/terms.ts';

describe('the terms of a text', () => {
  it('are its words without accents and each two neighbours', () => {
    expect([...termsOf('Đầu tư: 2.045,7')]).toEqual(['dau', 'tu', 'dau tu', '2045٫7', 'tu 2045٫7']);
  });

  it('are of each reading of a damaged word', () => {
    const terms = [...termsOf(`nhà xa${ALTERNATIVE}xoa cửa`)];
    expect(terms).toEqual(expect.arrayContaining(['xa', 'xoa', 'nha xa', 'nha xoa', 'xa cua', 'xoa cua']));
  });

  it('have different numbers, spread evenly', () => {
    const hashes = Array.from({ length: 4000 }, (_, at) => termHash(`dau tu ${at}`));
    expect(new Set(hashes).size).toBe(4000);
    const counts = new Map<number, number>();
    for (const hash of hashes) counts.set(hash % 10, (counts.get(hash % 10) ?? 0) + 1);
    expect(Math.max(...counts.values())).toBeLessThan(480);
  });
});
