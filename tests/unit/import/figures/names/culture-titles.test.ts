import { expect, test } from 'vitest';
import { linked } from '../linked.ts';

test.each([
  ['Toàn huyện có 64/91 thôn đạt danh hiệu làng văn hóa, chiếm tỷ lệ 70,3%.', 'thon-van-hoa: 70,3%'],
  ['Toàn xã có 7/9 ấp đạt tiêu chuẩn văn hóa (chiếm 77,8%).', 'thon-van-hoa: chiếm 77,8%'],
  ['Tỷ lệ ấp, khóm được công nhận danh hiệu văn hóa đạt 96,4%.', 'thon-van-hoa: đạt 96,4%'],
  ['Gần 18.200 hộ đạt danh hiệu gia đình văn hóa, chiếm tỷ lệ trên 81%.', 'gia-dinh-van-hoa: 81%'],
  [
    'Toàn huyện có 21.604 hộ/24.180 hộ, đạt 89,3% hộ được công nhận gia đình văn hóa.',
    'gia-dinh-van-hoa: đạt 89,3%',
  ],
  ['Tỷ lệ hộ dân được công nhận gia đình văn hóa là 93,1%.', 'gia-dinh-van-hoa: 93,1%'],
])('titles of culture are known in whatever words they are given: “%s”', (text, figure) => {
  expect(linked(text)).toEqual([figure]);
});

test('a title of another kind is none', () => {
  expect(linked('Tỷ lệ hộ đạt danh hiệu gia đình văn hóa tiêu biểu là 4,1%.')).toEqual([]);
});
