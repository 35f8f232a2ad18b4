import { expect, test } from 'vitest';
import { linked, linkedInOrder } from './linked.ts';

test('items under a line that names the growth are its sectors', () => {
  expect(
    linkedInOrder([
      'Tổng sản phẩm trên địa bàn (GRDP) tăng 6,1% so với cùng kỳ, đóng góp của các khu vực như sau:',
      '+ Khu vực nông, lâm nghiệp và thủy sản tăng 3,2%, đóng góp 0,8 điểm phần trăm.',
      '+ Khu vực dịch vụ tăng 5,4%, đóng góp 2,4 điểm phần trăm.',
    ]),
  ).toEqual([
    'grdp-tang-truong: tăng 6,1% so với cùng kỳ',
    'tang-truong-nong-lam-thuy-san: tăng 3,2%',
    'tang-truong-dich-vu: tăng 5,4%',
  ]);
});

test('crops under a line that tells of a season are sown in it', () => {
  expect(
    linkedInOrder(
      [
        'Tiến độ gieo trồng vụ Đông Xuân toàn tỉnh ước thực hiện được 6.120 ha, tăng 0,8%. Trong đó:',
        '- Cây lúa 3.040 ha, tăng 2,1%; sản lượng ước đạt 9.120 tấn.',
        '- Cây bắp 410 ha, giảm 1,4%.',
      ],
      { period: '2024-Q1' },
    ),
  ).toEqual([
    'dien-tich-vu-dong-xuan: 6.120 ha, tăng 0,8%',
    'dien-tich-lua-dong-xuan: 3.040 ha, tăng 2,1%',
    'san-luong-lua-dong-xuan: 9.120 tấn',
    'dien-tich-ngo: 410 ha, giảm 1,4%',
  ]);
});

test.each<[text: string, figures: string[]]>([
  [
    'Sản xuất nông - lâm - thủy sản phát triển ổn định; ước giá trị sản xuất đạt 21.400 tỷ đồng, tăng 2,8%.',
    ['gia-tri-san-xuat-nong-nghiep: 21.400 tỷ đồng, tăng 2,8%'],
  ],
  [
    'Trong ngành công nghiệp, GTSX ước đạt 64.200 tỷ đồng, tăng 9,3% so với cùng kỳ.',
    ['gia-tri-san-xuat-cong-nghiep: 64.200 tỷ đồng, tăng 9,3% so với cùng kỳ'],
  ],
  ['Ở khu vực nông nghiệp, giá trị sản xuất thủy sản đạt 3.100 tỷ đồng.', []],
])('output without a sector is that of the one its sentence tells of: “%s”', (text, figures) => {
  expect(linked(text)).toEqual(figures);
});

test.each<[text: string, figures: string[]]>([
  [
    'Tính chung, do tăng cao trong quý I và khá trong quý III, nên sau 9 tháng GRDP tăng 8,4% so cùng kỳ.',
    ['grdp-tang-truong: tăng 8,4% so cùng kỳ'],
  ],
  [
    'Khu vực dịch vụ đóng góp 2,1 điểm phần trăm vào tăng trưởng GRDP của tỉnh, cao hơn 0,4% so với cùng kỳ.',
    [],
  ],
  [
    'Cơ cấu kinh tế: khu vực dịch vụ chiếm 41,6% (năm 2023 chiếm 40,9%).',
    ['co-cau-dich-vu: chiếm 41,6%', 'co-cau-dich-vu: chiếm 40,9% (role: reference; period: 2023)'],
  ],
  [
    'Năng suất lao động xã hội tiếp tục được cải thiện, ước đạt 148 triệu đồng/lao động.',
    ['nang-suat-lao-dong: 148 triệu đồng/lao động'],
  ],
  ['Toàn tỉnh gieo cấy được 31.200 ha lúa vụ hè thu và vụ mùa, giảm 1,9%.', []],
  [
    'Vụ lúa Đông xuân 2023-2024: Toàn tỉnh đã xuống giống dứt điểm được 41.300 ha, giảm 1,1%.',
    ['dien-tich-lua-dong-xuan: 41.300 ha, giảm 1,1%'],
  ],
  [
    'Năm nay có 14 dự án FDI cấp mới đạt 231 triệu USD và 9 lượt dự án điều chỉnh tăng vốn đạt 84 triệu USD.',
    ['du-an-fdi-moi: 14 dự án', 'von-fdi-moi: 231 triệu USD', 'von-fdi-dieu-chinh: 84 triệu USD'],
  ],
])('reasons, years in brackets and ways of saying how it goes are read past: “%s”', (text, figures) => {
  expect(linked(text)).toEqual(figures);
});

test('sectors behind the product at current prices are told by their shares of it', () => {
  expect(
    linked(
      'GRDP theo giá hiện hành đạt 21.480 tỷ đồng, trong đó: khu vực nông, lâm nghiệp và thủy sản chiếm 12,6%; khu vực dịch vụ chiếm 31,2%.',
    ),
  ).toEqual([
    'grdp-gia-hien-hanh: 21.480 tỷ đồng',
    'co-cau-nong-lam-thuy-san: chiếm 12,6%',
    'co-cau-dich-vu: chiếm 31,2%',
  ]);
});

test('a year in front of a bracket has the growth in it', () => {
  expect(
    linked('Chỉ số sản xuất công nghiệp tăng 8,2% so với cùng kỳ. Mức tăng IIP các năm: năm 2019 (+5,1%).'),
  ).toEqual(['chi-so-iip: tăng 8,2% so với cùng kỳ']);
});

test('a bracket goes on behind its semicolon', () => {
  expect(linked('Thu nội địa đạt 5.120 tỷ đồng (đạt 46% dự toán; +8,1%).')).toEqual([
    'thu-noi-dia: 5.120 tỷ đồng (đạt 46% dự toán; +8,1%)',
  ]);
});

test('parts of what the parks drew are the parks’ alone', () => {
  expect(
    linked(
      'Các khu công nghiệp thu hút 12 dự án mới. Trong đó, có 8 dự án đầu tư trực tiếp nước ngoài (FDI) cấp mới.',
    ),
  ).not.toContainEqual(expect.stringContaining('du-an-fdi-moi'));
});

test('a bracket that has a note in it says nothing of what follows it', () => {
  expect(
    linked(
      'GRDP quý I tăng 7,4% so với cùng kỳ (quý I/2017 tăng 6,8% (2) so với cùng kỳ); trong đó các ngành dịch vụ tăng 6,9%.',
      { period: '2018-Q1' },
    ),
  ).toContain('tang-truong-dich-vu: tăng 6,9%');
});
