import { describe, expect, it, test } from 'vitest';
import { isOfAnotherHead, limitsIn } from '../../../../../src/import/figures/subject/subject-phrase.ts';

const OWN = { name: 'Thành phố Vĩnh An', level: 'city' } as const;

describe('words between a name and its number', () => {
  test.each([
    [' trên địa bàn tỉnh 6 tháng đầu năm 2024 ước đạt '],
    [' thành phố vĩnh an ước '],
    [' tính đến ngày 31/5/2024 được khoảng '],
    [' (theo giá so sánh 2010) của thành phố đạt '],
    [' lũy kế đến hết quý i thực hiện '],
    [', mặc dù gặp nhiều khó khăn, vẫn đạt '],
  ])('limit nothing: “%s”', (words) => {
    expect(limitsIn(words, OWN)).toBe('');
  });

  test.each([
    [' ngắn hạn ', 'ngắn hạn'],
    [' hành khách đạt ', 'hành khách'],
    [', các doanh nghiệp fdi nộp ', 'doanh nghiệp fdi nộp'],
    [' (trừ dầu thô) tăng ', 'trừ dầu thô'],
    [' của huyện sơn lâm là ', 'sơn lâm'],
  ])('limit it: “%s”', (words, limits) => {
    expect(limitsIn(words, OWN)).toBe(limits);
  });

  it('may say again what the indicator is', () => {
    expect(limitsIn(', bảo hiểm y tế ', OWN, new Set(['bảo', 'hiểm', 'y', 'tế']))).toBe('');
  });

  it('may name the country in its own report alone', () => {
    expect(limitsIn(' cả nước ', { name: 'Việt Nam', level: 'country' })).toBe('');
    expect(limitsIn(' cả nước ', OWN)).not.toBe('');
  });
});

describe('words before a name', () => {
  test.each([['doanh thu từ '], ['nếu loại trừ tiền sử dụng đất, '], ['không kể xổ số, ']])(
    'make it part of another thing: “%s”',
    (before) => {
      expect(isOfAnotherHead(before)).toBe(true);
    },
  );

  test.each([['ngoài ra, '], ['trong 6 tháng, '], ['']])('leave it what it is: “%s”', (before) => {
    expect(isOfAnotherHead(before)).toBe(false);
  });
});
