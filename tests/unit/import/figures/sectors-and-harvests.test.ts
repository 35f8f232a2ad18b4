import { expect, test } from 'vitest';
import { linked } from './linked.ts';

test.each<[text: string, figures: string[]]>([
  ['Sản xuất công nghiệp phát triển mạnh, tốc độ tăng trưởng ước đạt 17,4%.', []],
  ['Cơ cấu GRDP chuyển dịch đúng hướng, trong đó khu vực công nghiệp, xây dựng, dịch vụ chiếm trên 81%.', []],
  [
    'Một số sản phẩm công nghiệp tăng cao như: sản phẩm thuốc lá tăng 61,2%; quần áo tăng 9,4%.',
    ['thuoc-la-dieu: tăng 61,2%', 'quan-ao: tăng 9,4%'],
  ],
  [
    'Sản lượng thịt hơi gia súc, gia cầm xuất chuồng đạt 6.120 tấn, tăng 3,1%.',
    ['san-luong-thit: 6.120 tấn, tăng 3,1%'],
  ],
  ['Sản lượng thịt hơi gia súc xuất chuồng đạt 4.120 tấn, tăng 3,1%.', []],
])('a part is not read as a sector or a product that is named like it: “%s”', (text, figures) => {
  expect(linked(text)).toEqual(figures);
});

test.each<[text: string, figures: string[]]>([
  [
    'Đã thu hoạch được 21.400 ha lúa, đạt 74,2% diện tích gieo cấy và bằng 92,6% so cùng thời điểm năm trước.',
    [],
  ],
  [
    'Cây ngô năng suất ước đạt 44,8 tạ/ha; khoai lang năng suất ước đạt 71,3 tạ/ha.',
    ['nang-suat-ngo: 44,8 tạ/ha'],
  ],
  [
    'Cây lúa: Sáu tháng đầu năm, tổng diện tích đã xuống giống 148.300 ha, giảm 4,1% so cùng kỳ.',
    ['dien-tich-lua: 148.300 ha, giảm 4,1% so cùng kỳ'],
  ],
  ['Vụ Đông Xuân gieo trồng được 214,6 nghìn ha.', ['dien-tich-vu-dong-xuan: 214,6 nghìn ha']],
])('areas and yields are of the crop that is named beside them: “%s”', (text, figures) => {
  expect(linked(text, { period: '2024-H1' })).toEqual(figures);
});

test('what a coming season is to be sown with is an aim', () => {
  const text =
    'Vụ Đông Xuân 2024-2025, ngành nông nghiệp đặt chỉ tiêu gieo trồng 10.400 ha. Cụ thể, diện tích ngô 1.140 ha; rau các loại 2.610 ha.';
  expect(linked(text)).toEqual([]);
});

test.each<[text: string, figures: string[]]>([
  [
    'Thu ngân sách nhà nước ước đạt hơn 1 triệu 284 nghìn tỷ đồng, bằng 81,2% dự toán.',
    ['thu-ngan-sach: 1 triệu 284 nghìn tỷ đồng, bằng 81,2% dự toán'],
  ],
  [
    'Chỉ số sản xuất công nghiệp tháng 9 tăng 2,1% so với tháng 8 và tăng 9,4% so với tháng 9 của năm 2023.',
    ['chi-so-iip: tăng 9,4% so với tháng 9 của năm 2023 (period: 2024-M09)'],
  ],
])('numbers told in millions and thousands, and months “của năm”, are read: “%s”', (text, figures) => {
  expect(linked(text, { area: 'viet-nam' })).toEqual(figures);
});
