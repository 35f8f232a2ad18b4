import { expect, test } from 'vitest';
import { linked } from './linked.ts';

test.each<[text: string, figures: string[]]>([
  [
    'Tổng lượt khách lưu trú đạt 2,1 triệu lượt, tăng 9%. Trong đó, khách quốc tế đạt 640 nghìn lượt.',
    ['khach-luu-tru: 2,1 triệu lượt, tăng 9%'],
  ],
  [
    'Giá trị sản xuất công nghiệp đạt 4.100 tỷ đồng, doanh thu thương mại - dịch vụ đạt 6.300 tỷ đồng.',
    ['gia-tri-san-xuat-cong-nghiep: 4.100 tỷ đồng'],
  ],
  ['Huyện có 9 sản phẩm được công nhận sản phẩm OCOP 3 sao; nghiệm thu 12km đường.', []],
])('what opens a sentence is a part of what the one before counts: “%s”', (text, figures) => {
  expect(linked(text)).toEqual(figures);
});

test.each<[text: string, figures: string[]]>([
  [
    'Thu nội địa 21.400 tỷ đồng, đạt 81% dự toán, chiếm 62% tổng thu cân đối và tăng 14,2% so với cùng kỳ.',
    ['thu-noi-dia: 21.400 tỷ đồng, đạt 81% dự toán, chiếm 62% tổng thu cân đối và tăng 14,2% so với cùng kỳ'],
  ],
  [
    'Chỉ số sản xuất của một số ngành tăng cao: sản xuất trang phục tăng 11,2%; sản xuất da và các sản phẩm có liên quan tăng 8,6%; chế biến gỗ và sản xuất sản phẩm từ gỗ, tre, nứa tăng 7,1%.',
    ['iip-trang-phuc: tăng 11,2%', 'iip-da-giay: tăng 8,6%', 'iip-che-bien-go: tăng 7,1%'],
  ],
  [
    'Tăng trưởng GRDP trong quý III/2024 đạt 9,1% và 9 tháng qua đã tăng 7,4% so với cùng kỳ.',
    ['grdp-tang-truong: đạt 9,1% (period: 2024-Q3)', 'grdp-tang-truong: tăng 7,4% so với cùng kỳ'],
  ],
  [
    'Giá trị sản xuất nông lâm nghiệp - thủy sản ước đạt 71 tỷ đồng, tăng 6,2%.',
    ['gia-tri-san-xuat-nong-nghiep: 71 tỷ đồng, tăng 6,2%'],
  ],
])('names of many words, and changes behind a share of a whole, are read: “%s”', (text, figures) => {
  expect(linked(text)).toEqual(figures);
});

test.each<[text: string, figures: string[]]>([
  [
    'Trong năm công nhận mới 38 sản phẩm, đưa tổng số sản phẩm OCOP toàn tỉnh lên 226 sản phẩm, gồm 2 sản phẩm 5 sao, 51 sản phẩm 4 sao và 173 sản phẩm 3 sao.',
    ['san-pham-ocop: 226 sản phẩm', 'san-pham-ocop-4-sao: 51 sản phẩm', 'san-pham-ocop-3-sao: 173 sản phẩm'],
  ],
  [
    'Toàn tỉnh có 118 sản phẩm OCOP còn hiệu lực của 84 chủ thể, trong đó 29 sản phẩm 4 sao, 89 sản phẩm 3 sao.',
    ['san-pham-ocop: 118 sản phẩm', 'san-pham-ocop-4-sao: 29 sản phẩm', 'san-pham-ocop-3-sao: 89 sản phẩm'],
  ],
])('products are told by rank behind what there is of them: “%s”', (text, figures) => {
  expect(linked(text)).toEqual(figures);
});

test('products of a rank that were acknowledged within the year are not all of that rank', () => {
  expect(linked('Trong năm công nhận 38 sản phẩm, gồm 12 sản phẩm 4 sao và 26 sản phẩm 3 sao.')).toEqual([]);
});
