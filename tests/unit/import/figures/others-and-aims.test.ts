import { expect, test } from 'vitest';
import { linked } from './linked.ts';

test.each([
  'Có 31 địa phương thu ngân sách đạt trên 75% dự toán.',
  'Hộ ông Nam có 240 con lợn.',
  'Doanh nghiệp trong lĩnh vực bất động sản thành lập mới 21 doanh nghiệp.',
  'Bảo tàng đón 96 nghìn lượt khách.',
  'Xuất chuồng 96.000 con lợn, 1,1 triệu con gia cầm.',
  'Dịch vụ chiếm 61% tổng số doanh nghiệp.',
  'Giá trị sản xuất công nghiệp nhà nước địa phương đạt 280 tỷ đồng.',
  'Trong đó, khu vực thương mại, dịch vụ đóng góp cao nhất 5,1%; khu vực công nghiệp và xây dựng đóng góp 4,2%.',
  'Tốc độ tăng giá trị sản xuất đạt 3,6%, trong đó nông nghiệp tăng 3,2%, lâm nghiệp tăng 4,1%, thủy sản tăng 4,4%.',
  'Sản lượng lúa tăng do diện tích gieo trồng đạt 41,2 nghìn ha.',
])('what some places, people, fields or sites have is not all of it: “%s”', (text) => {
  expect(linked(text)).toEqual([]);
});

test.each<[text: string, figures: string[]]>([
  [
    'Thu nhập bình quân đầu người đến năm 2030: 92 triệu đồng.',
    ['thu-nhap-binh-quan: 92 triệu đồng (role: target; period: 2030)'],
  ],
  [
    'Thu nhập bình quân đầu người năm 2023 của huyện đạt 51 triệu đồng.',
    ['thu-nhap-binh-quan: 51 triệu đồng (role: reference; period: 2023)'],
  ],
])('a level of a year to come is an aim, of a year before a comparison: “%s”', (text, figures) => {
  expect(linked(text, { area: 'tan-ha' })).toEqual(figures);
});

test('what a smaller place spends is not the report’s own', () => {
  const text = 'Chi ngân sách xã 54 tỷ đồng, đạt 61% dự toán.';
  expect(linked(text, { area: 'tan-ha' })).toEqual([]);
  expect(linked(text, { area: 'phu-lam' })).toEqual(['chi-ngan-sach: 54 tỷ đồng, đạt 61% dự toán']);
});
