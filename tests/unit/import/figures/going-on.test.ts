import { describe, expect, it } from 'vitest';
import { linked } from './linked.ts';

describe('a count from January behind those of a month', () => {
  it('goes on from the one of its unit', () => {
    const text =
      'Tháng 9, khách du lịch đến tỉnh ước 186 nghìn lượt, tổng thu du lịch 94 tỷ đồng; lũy kế 9 tháng đón 1,62 triệu lượt, tổng thu từ khách du lịch 810 tỷ đồng.';
    expect(linked(text)).toEqual([
      'khach-du-lich: 186 nghìn lượt (period: 2024-M09)',
      'doanh-thu-du-lich: 94 tỷ đồng (period: 2024-M09)',
      'khach-du-lich: 1,62 triệu lượt',
      'doanh-thu-du-lich: 810 tỷ đồng',
    ]);
  });
});

describe('an amount of another province behind one', () => {
  it('is of the same', () => {
    expect(linked('Thu ngân sách của Phú Hải đạt 21.600 tỷ đồng, của Lam Giang 14.200 tỷ đồng.')).toEqual([
      'thu-ngan-sach: 21.600 tỷ đồng (role: reference; area: phu-hai)',
      'thu-ngan-sach: 14.200 tỷ đồng (role: reference; area: lam-giang)',
    ]);
  });

  it.each([
    'Thu ngân sách của Phú Hải đạt 21.600 tỷ đồng, Lam Giang chi 14.200 tỷ đồng.',
    'Thu ngân sách của Phú Hải đạt 21.600 tỷ đồng, vốn đầu tư của Lam Giang 14.200 tỷ đồng.',
  ])('is not, where anything else is said of it: “%s”', (text) => {
    expect(linked(text)).toEqual(['thu-ngan-sach: 21.600 tỷ đồng (role: reference; area: phu-hai)']);
  });
});
