import { describe, expect, it } from 'vitest';
import { verbOfList } from '../../../src/domain/bracketed-changes.ts';

describe('the verb of a bracket', () => {
  it('leads the list that the bracket stands in', () => {
    expect(verbOfList('giảm ở ngành sản xuất điện (', ')')).toBe('giảm');
    expect(verbOfList('tăng mạnh ở các nhóm ngành: dệt (14,2%); da giày (', ')')).toBe('tăng');
    expect(verbOfList('tăng ở 2 ngành: khai khoáng (3,1%). và giảm ở ngành cấp nước (', '')).toBe('giảm');
  });

  it('is none where another number stands between', () => {
    expect(verbOfList('tăng ở các ngành: dệt 420 tấn, chiếm (', ')')).toBeUndefined();
    expect(verbOfList('có 12 ngành (', ')')).toBeUndefined();
  });
});
