import { expect, test } from 'vitest';
import { linked, linkedInOrder } from './linked.ts';

test('a line with a colon heads the paragraph behind it, and the sentence before it heads that', () => {
  expect(
    linkedInOrder([
      'Thời tiết thuận lợi cho cây trồng. Ước kết quả sản xuất vụ Mùa như sau:',
      'Diện tích gieo trồng cây hàng năm toàn tỉnh đạt 28.140 ha, giảm 2,1%. Trong đó, diện tích trồng lúa đạt 20.360 ha, giảm 3,4%.',
    ]),
  ).toEqual(['dien-tich-vu-mua: 28.140 ha, giảm 2,1%', 'dien-tich-lua-mua: 20.360 ha, giảm 3,4%']);
});

test('lines with colons head each other, however deep', () => {
  expect(
    linkedInOrder([
      'Diện tích gieo trồng vụ Đông Xuân thực hiện 46.210 ha, giảm 0,3% so với vụ trước.',
      'Cụ thể như sau:',
      '- Cây lúa:',
      'Diện tích cây lúa thực hiện 25.480 ha, giảm 0,7% so với cùng kỳ.',
    ]),
  ).toEqual([
    'dien-tich-vu-dong-xuan: 46.210 ha, giảm 0,3% so với vụ trước',
    'dien-tich-lua-dong-xuan: 25.480 ha, giảm 0,7% so với cùng kỳ',
  ]);
});

test.each<[text: string, figures: string[]]>([
  [
    'GRDP theo giá so sánh năm 2010 đạt 12.300 tỷ đồng, tăng 6,8%, trong đó: khu vực dịch vụ tăng 5,9%.',
    ['grdp-gia-so-sanh: 12.300 tỷ đồng', 'grdp-tang-truong: tăng 6,8%', 'tang-truong-dich-vu: tăng 5,9%'],
  ],
  [
    'Sản lượng lúa tăng gần 3% so với cùng kỳ. Trong lĩnh vực thủy sản, sản lượng ước đạt 64.300 tấn.',
    ['san-luong-lua: tăng gần 3% so với cùng kỳ', 'san-luong-thuy-san: 64.300 tấn'],
  ],
  [
    'Công nghiệp phục hồi mạnh, chỉ số sản xuất tăng 7,2%; xuất khẩu đạt 640 triệu USD.',
    ['chi-so-iip: tăng 7,2%', 'tong-xuat-khau: 640 triệu USD'],
  ],
  ['Trong công nghiệp, một số ngành có chỉ số sản xuất tăng 7,2%.', []],
  ['Xuất khẩu tinh bột sắn đạt 30 triệu USD; xuất khẩu sang Mỹ đạt 12 triệu USD.', []],
  [
    'Năm qua thêm 9 xã được công nhận đạt chuẩn nông thôn mới, nâng tổng số xã đạt chuẩn nông thôn mới lên 52 xã.',
    ['xa-nong-thon-moi: 52 xã'],
  ],
])('short names hold where the sentence says of what they are: “%s”', (text, figures) => {
  expect(linked(text)).toEqual(figures);
});
