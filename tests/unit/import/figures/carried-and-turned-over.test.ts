import { expect, test } from 'vitest';
import { linked } from './linked.ts';

test.each([
  [
    'Hành khách vận chuyển 2,71 triệu lượt, luân chuyển 172 triệu lượt.km, tăng 5,8% và 5,1%.',
    [
      'van-chuyen-hanh-khach: 2,71 triệu lượt',
      'luan-chuyen-hanh-khach: 172 triệu lượt.km',
      'van-chuyen-hanh-khach: tăng 5,8%',
      'luan-chuyen-hanh-khach: 5,1%',
    ],
  ],
  [
    'Hành khách vận chuyển 2,71 triệu lượt, luân chuyển 172 triệu lượt.km; doanh thu tăng 5,8% và 5,1%.',
    ['van-chuyen-hanh-khach: 2,71 triệu lượt', 'luan-chuyen-hanh-khach: 172 triệu lượt.km'],
  ],
])('what is carried and how far have a change each: “%s”', (text, figures) => {
  expect(linked(text).map((figure) => figure.replace(/ \([^()]*\)$/u, ''))).toEqual(figures);
});

test.each([
  ['Vụ mùa, toàn tỉnh cấy 38.940 ha, giảm 0,6%.', ['dien-tich-lua-mua: 38.940 ha, giảm 0,6%']],
  ['Cây ngô vụ này trồng 3.640 ha, giảm 4,8%.', ['dien-tich-ngo: 3.640 ha, giảm 4,8%']],
  ['Vụ mùa, toàn tỉnh cấy mạ khay 940 ha.', []],
])('what is planted is of its season: “%s”', (text, figures) => {
  expect(linked(text)).toEqual(figures);
});
