import { expect, test } from 'vitest';
import { linked } from './linked.ts';

test.each([
  [
    'Tổng nguồn vốn huy động 17.260 tỷ đồng. Dư nợ 20.940 tỷ đồng, tăng 7,9%.',
    ['von-huy-dong: 17.260 tỷ đồng', 'du-no-tin-dung: 20.940 tỷ đồng, tăng 7,9% (base: ytd)'],
  ],
  ['Dư nợ 20.940 tỷ đồng.', []],
  ['Tỷ lệ nợ xấu giảm. Hội Nông dân nhận ủy thác, dư nợ 940 tỷ đồng.', []],
])('what is owed is all credit where a passage tells of banks: “%s”', (text, figures) => {
  expect(linked(text).map((figure) => figure.replace(' (base: ytd)', ''))).toEqual(
    figures.map((figure) => figure.replace(' (base: ytd)', '')),
  );
});

test.each([
  [
    'Về đầu tư công, kế hoạch vốn năm 2024 Thủ tướng Chính phủ giao 4.320 tỷ đồng. Hết 30/9 toàn tỉnh giải ngân 2.196 tỷ đồng, đạt 50,8%.',
    ['ke-hoach-von-dau-tu-cong: 4.320 tỷ đồng', 'giai-ngan-dau-tu-cong: 2.196 tỷ đồng, đạt 50,8%'],
  ],
  ['Về tín dụng chính sách, toàn tỉnh giải ngân 196 tỷ đồng.', []],
  ['Đầu tư công được đẩy nhanh; dự án kéo dài có kế hoạch vốn 320 tỷ đồng.', []],
])('a plan of money is public investment’s where that is told of: “%s”', (text, figures) => {
  expect(linked(text)).toEqual(figures);
});

test.each([
  [
    'Sản lượng thịt hơi xuất chuồng 9 tháng: trâu 1.240 tấn, bò 5.310 tấn, lợn 58.600 tấn.',
    ['san-luong-thit-trau: 1.240 tấn', 'san-luong-thit-bo: 5.310 tấn', 'san-luong-thit-lon: 58.600 tấn'],
  ],
  ['Một số sản phẩm giảm như gạch 164 triệu viên, giảm 6,8%.', ['gach-cac-loai: 164 triệu viên, giảm 6,8%']],
  ['Thức ăn cho chăn nuôi: trâu 1.240 tấn, bò 5.310 tấn.', []],
])('a list behind a head has the head’s name: “%s”', (text, figures) => {
  expect(linked(text)).toEqual(figures);
});

test('what says how much a branch weighs stands aside from its growth', () => {
  expect(
    linked(
      'Chỉ số sản xuất công nghiệp 9 tháng giảm 2,1% so với cùng kỳ. Trong đó ngành chế biến, chế tạo, chiếm tỷ trọng lớn nhất, giảm 2,9%.',
    ).at(-1),
  ).toBe('iip-che-bien: giảm 2,9%');
});
