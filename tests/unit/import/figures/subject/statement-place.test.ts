import { describe, expect, it } from 'vitest';
import { linked } from '../linked.ts';

describe('a city that is written with a full stop behind its level', () => {
  const area = 'vinh-an';

  it.each([
    ['Thu nội địa trên địa bàn TP. Vĩnh An ước 1.080 tỷ đồng.', 'thu-noi-dia: 1.080 tỷ đồng'],
    ['Kim ngạch xuất khẩu của TP. Vĩnh An ước 986 triệu USD.', 'tong-xuat-khau: 986 triệu USD'],
  ])('is the report’s own: “%s”', (text, figure) => {
    expect(linked(text, { area })).toEqual([figure]);
  });

  it.each([
    'Thu nội địa tại TP. Hạ Long ước 1.080 tỷ đồng.',
    'Riêng TX. Hạ An thu nội địa 200 tỷ đồng.',
    'Thu nội địa đạt 200 tỷ đồng tại TP. Hạ Long.',
  ])('is another one: “%s”', (text) => {
    expect(linked(text, { area })).toEqual([]);
  });
});

describe('a province that leads the country', () => {
  it('is whose figure is told', () => {
    expect(
      linked('Phú Hải tiếp tục dẫn đầu cả nước với GRDP tăng 13,8%; GDP cả nước tăng 6,8%.', {
        area: 'viet-nam',
      }),
    ).toEqual(['grdp-tang-truong: tăng 13,8% (area: phu-hai)']);
  });
});
