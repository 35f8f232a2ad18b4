import { describe, expect, it } from 'vitest';
import { linked } from '../linked.ts';

describe('growth of an area’s economy', () => {
  it.each([
    ['Kinh tế An Bình ghi nhận mức tăng 8,9%.', 'tăng 8,9%'],
    ['Kinh tế của tỉnh tăng trưởng 7,4%.', 'tăng trưởng 7,4%'],
    ['Kinh tế 9 tháng tăng trưởng 7,4%.', 'tăng trưởng 7,4%'],
    ['Kinh tế tăng trưởng 7,4% so với cùng kỳ.', 'tăng trưởng 7,4% so với cùng kỳ'],
  ])('is that of its product: “%s”', (text, quote) => {
    expect(linked(text)).toEqual([`grdp-tang-truong: ${quote}`]);
  });

  it('is only leaned on in a report on the country, whose product is none of the catalogue’s', () => {
    const text = 'Kinh tế Việt Nam 9 tháng tăng 6,8%, trong đó khu vực dịch vụ tăng 7,1%.';
    expect(linked(text, { area: 'viet-nam' })).toEqual(['tang-truong-dich-vu: tăng 7,1%']);
  });

  it.each([
    'Kinh tế số của tỉnh tăng 14%.',
    'Kinh tế Phú Hải tăng 9%.',
    'Kinh tế cả nước tăng 9%.',
    'Tỷ trọng kinh tế số An Bình tăng 2%.',
    'Năm 2024, kinh tế của tỉnh khởi sắc, thương mại điện tử tăng 10%.',
  ])('is not what grows otherwise: “%s”', (text) => {
    expect(linked(text)).toEqual([]);
  });
});
