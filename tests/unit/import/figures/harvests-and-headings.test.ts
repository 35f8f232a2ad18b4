import { expect, test } from 'vitest';
import { linked, linkedInOrder } from './linked.ts';

test.each<[text: string, figures: string[]]>([
  [
    'Tổng nguồn vốn huy động đạt 41.200 tỷ đồng, tăng 1.640 tỷ đồng (tăng 4,1%) so với cuối năm 2023.',
    ['von-huy-dong: 41.200 tỷ đồng, tăng 1.640 tỷ đồng (tăng 4,1%) so với cuối năm 2023'],
  ],
  [
    'Dư nợ tín dụng đạt 36.100 tỷ đồng, giảm 380 tỷ đồng (-1,0%) so với đầu năm.',
    ['du-no-tin-dung: 36.100 tỷ đồng, giảm 380 tỷ đồng (-1,0%) so với đầu năm'],
  ],
])('what a change and its bracket are measured on stands behind both: “%s”', (text, figures) => {
  expect(linked(text)).toEqual(figures);
});

test.each<[text: string, figures: string[]]>([
  ['Toàn tỉnh đã xuống giống được 61.300 ha lúa.', ['dien-tich-lua: 61.300 ha']],
  ['Tỉnh chuyển 1.300 ha đất trồng lúa giống sang rau.', []],
  [
    'Đến nay, các huyện thu hoạch được 41.800 tấn ngô, 9.400 tấn rau các loại.',
    ['san-luong-ngo: 41.800 tấn', 'san-luong-rau: 9.400 tấn'],
  ],
  ['Tỉnh đã thu hoạch 85.200 ha lúa, năng suất thu hoạch đạt 61,4 tạ/ha.', ['nang-suat-lua: 61,4 tạ/ha']],
  [
    'Trong lĩnh vực thủy sản, sản lượng ước đạt 31.500 tấn, tăng 2,9%.',
    ['san-luong-thuy-san: 31.500 tấn, tăng 2,9%'],
  ],
  [
    'Sản xuất lúa vụ đông xuân thuận lợi, đủ nước tưới; tính đến giữa tháng 3, toàn tỉnh gieo trồng được 21,4 ngàn ha, tăng 0,2%.',
    ['dien-tich-lua-dong-xuan: 21,4 ngàn ha, tăng 0,2%'],
  ],
])('harvests and areas are of what their verb or field is of: “%s”', (text, figures) => {
  expect(linked(text)).toEqual(figures);
});

test.each<[text: string, figures: string[]]>([
  [
    'Xây dựng nông thôn mới có kết quả tốt, với 52/64 xã đạt chuẩn, 3 xã đạt kiểu mẫu.',
    ['xa-nong-thon-moi: 52/64 xã', 'xa-nong-thon-moi-kieu-mau: 3 xã'],
  ],
  ['Về y tế, 52/64 xã đạt chuẩn.', []],
  [
    'Có 41/64 xã được công nhận đạt chuẩn NTM, trong đó có 7 xã đạt chuẩn NTM nâng cao.',
    ['xa-nong-thon-moi: 41/64 xã', 'xa-nong-thon-moi-nang-cao: 7 xã'],
  ],
  ['Tỷ lệ hộ nghèo giảm 2,1% so với năm 2023 xuống còn 6,4%.', ['ty-le-ho-ngheo: 6,4%']],
  [
    'Chi ngân sách địa phương ước đạt 2.140 tỷ đồng, đạt 41,3% nhiệm vụ chi và tăng 5,2%.',
    ['chi-ngan-sach: 2.140 tỷ đồng, đạt 41,3% nhiệm vụ chi và tăng 5,2%'],
  ],
  ['GRDP ước đạt 8.300 tỷ đồng, tốc độ tăng trưởng đạt xấp xỉ 6,2%.', ['grdp-tang-truong: đạt xấp xỉ 6,2%']],
  [
    'Năm nay tỉnh cấp giấy chứng nhận đầu tư FDI cho 31 dự án (tăng 6 dự án), vốn đầu tư cấp mới 214,5 triệu USD.',
    ['du-an-fdi-moi: 31 dự án (tăng 6 dự án)', 'von-fdi-moi: 214,5 triệu USD'],
  ],
])('levels are read behind what they fell by, and beside what leads to them: “%s”', (text, figures) => {
  expect(linked(text)).toEqual(figures);
});

test('a line with a colon heads the items below it, up to another sign', () => {
  expect(
    linkedInOrder([
      '- Cơ cấu tổng sản phẩm trên địa bàn:',
      '+ Nông, lâm nghiệp và thủy sản chiếm 24,6%;',
      '+ Dịch vụ chiếm 41,2%.',
      '- Công nghiệp và xây dựng chiếm 30%.',
    ]),
  ).toEqual(['co-cau-nong-lam-thuy-san: chiếm 24,6%', 'co-cau-dich-vu: chiếm 41,2%']);
});

test.each([
  ['Chăn nuôi gia cầm phát triển khá với tổng đàn 9,4 triệu con.', ['dan-gia-cam: 9,4 triệu con']],
  ['Về chăn nuôi lợn, hiện thành phố có 1.042 nghìn con.', ['dan-lon: 1.042 nghìn con']],
  ['Chăn nuôi trâu, bò ổn định với tổng đàn 94 nghìn con.', []],
  ['Chăn nuôi lợn gặp khó, tổng đàn tiêu hủy 4.200 con.', []],
])('a herd is of the one animal whose keeping is told: “%s”', (text, figures) => {
  expect(linked(text)).toEqual(figures);
});

test('crops under a heading bear what is weighed', () => {
  expect(linked('Cây ăn quả cho sản lượng khá: cam 26,2 nghìn tấn, bưởi 11,8 nghìn tấn.')).toEqual([
    'san-luong-cam: 26,2 nghìn tấn',
    'san-luong-buoi: 11,8 nghìn tấn',
  ]);
});
