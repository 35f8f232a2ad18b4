import { expect, test } from 'vitest';
import { linked } from './linked.ts';

const country = { area: 'viet-nam', period: '2024' };

test.each([
  [
    'Tại Phú Hải, tỷ lệ thất nghiệp là 2,4%; thu nhập bình quân đầu người 61 triệu đồng.',
    ['ty-le-that-nghiep: 2,4% (area: phu-hai)', 'thu-nhap-binh-quan: 61 triệu đồng (area: phu-hai)'],
  ],
  [
    'Tại Phú Hải, tỷ lệ thất nghiệp là 2,4%; cả nước có lực lượng lao động 52,4 triệu người.',
    ['ty-le-that-nghiep: 2,4% (area: phu-hai)', 'luc-luong-lao-dong: 52,4 triệu người'],
  ],
  ['Vụ mùa này Phú Hải gieo cấy 24.600 ha lúa.', ['dien-tich-lua-mua: 24.600 ha (area: phu-hai)']],
  ['Năm 2024 Lam Giang thu hút 1,2 tỷ USD vốn FDI.', ['thu-hut-fdi: 1,2 tỷ USD (area: lam-giang)']],
  [
    'PCI 2024 ghi nhận Vĩnh An đạt 74,84 điểm, Phú Hải đạt 71,2 điểm.',
    ['pci: 74,84 điểm (area: vinh-an)', 'pci: 71,2 điểm (area: phu-hai)'],
  ],
])('a place that leads a sentence is told of to its end: “%s”', (text, figures) => {
  expect(linked(text, country)).toEqual(figures);
});

test('what one place has is no month of the country’s', () => {
  const text =
    'Vĩnh An thu hút 2,1 tỷ USD vốn FDI, dẫn đầu cả nước. Tính chung, cả nước thu hút được 28,54 tỷ USD vốn FDI.';
  expect(linked(text, { area: 'viet-nam', period: '2024-9M' })).toContain(
    'thu-hut-fdi: 2,1 tỷ USD (area: vinh-an)',
  );
});

test('a comparison goes on to a second place behind the first one’s bracket', () => {
  expect(
    linked('Tỷ lệ che phủ rừng đạt 58,4%, cao hơn Phú Hải (51,2%) và thấp hơn Lam Giang (63%).').slice(1),
  ).toEqual([
    'ty-le-che-phu-rung: 51,2% (role: reference; area: phu-hai)',
    'ty-le-che-phu-rung: 63% (role: reference; area: lam-giang)',
  ]);
});

test.each([
  [
    'So với cùng kỳ năm trước, đàn lợn bằng 103,8%, đạt 46.210 con; đàn bò bằng 98%, đạt 12.400 con.',
    ['dan-lon: bằng 103,8%, đạt 46.210 con (base: yoy)', 'dan-bo: bằng 98%, đạt 12.400 con (base: yoy)'],
  ],
  ['So với kế hoạch, đàn lợn bằng 103,8%, đạt 46.210 con.', ['dan-lon: 46.210 con']],
])('ratios are of what their sentence opens with: “%s”', (text, figures) => {
  expect(linked(text)).toEqual(figures);
});

test('the plan in front of a name is of what it names', () => {
  expect(linked('Đến nay tỉnh thu được 81,6% dự toán thu ngân sách.')).toEqual([
    'thu-ngan-sach: được 81,6% dự toán',
  ]);
});

test('capital is per DN as per enterprise', () => {
  expect(
    linked('Có 1.024 DN thành lập mới, vốn đăng ký 11.680 tỷ đồng, bình quân 11,4 tỷ đồng/DN.'),
  ).toContain('von-binh-quan-doanh-nghiep: 11,4 tỷ đồng/DN');
});

test.each([
  [
    'GRDP của Phú Hải tăng 10,12%; kế đến là Lam Giang với 9,4% và An Bình với 8,86%.',
    ['tăng 10,12% (area: phu-hai)', '9,4% (area: lam-giang)', '8,86% (area: an-binh)'],
  ],
  ['GRDP của Phú Hải tăng 10,12%; kế đến là ngành dệt với 9,4%.', ['tăng 10,12% (area: phu-hai)']],
])('places follow each other: “%s”', (text, figures) => {
  expect(linked(text, country).map((figure) => figure.replace('grdp-tang-truong: ', ''))).toEqual(figures);
});

test.each([
  [
    'Vận tải hành khách tháng 9 đạt 1,86 triệu lượt khách, tăng 2,4% so với tháng trước; 9 tháng đạt 17,12 triệu lượt khách.',
    ['van-chuyen-hanh-khach', 'van-chuyen-hanh-khach'],
  ],
  ['Khách du lịch tăng nhờ mở rộng vận tải hàng không; 9 tháng đón 2,4 triệu lượt khách.', ['khach-du-lich']],
])('who is carried is no guest, and what is told of a month goes on behind its change: “%s”', (text, ids) => {
  expect(linked(text).map((figure) => figure.replace(/:.*$/u, ''))).toEqual(ids);
});

test('a change that says what it is on is followed by no other of its unit', () => {
  expect(linked('Ghi nhận 2.416 ca sốt xuất huyết, tăng 412 ca so với cùng kỳ, 01 ca tử vong.')).toEqual([
    'sot-xuat-huyet: 2.416 ca sốt xuất huyết, tăng 412 ca so với cùng kỳ',
  ]);
});

test.each([
  [
    'Thu ngân sách của Lam Giang đạt 12.400 tỷ đồng; thu nội địa 9.800 tỷ đồng.',
    ['thu-ngan-sach: 12.400 tỷ đồng (area: lam-giang)', 'thu-noi-dia: 9.800 tỷ đồng (area: lam-giang)'],
  ],
  [
    'Năm 2024 Lam Giang thu hút 1,2 tỷ USD vốn FDI; đón 4,2 triệu lượt khách du lịch; cả nước thu nội địa 9.800 tỷ đồng.',
    [
      'thu-hut-fdi: 1,2 tỷ USD (area: lam-giang)',
      'khach-du-lich: 4,2 triệu lượt khách (area: lam-giang)',
      'thu-noi-dia: 9.800 tỷ đồng',
    ],
  ],
  ['Thủ tướng thăm Lam Giang; thu nội địa 9.800 tỷ đồng.', ['thu-noi-dia: 9.800 tỷ đồng']],
])('a province that a sentence is of is that of its further clauses: “%s”', (text, figures) => {
  expect(linked(text, country)).toEqual(figures);
});

test.each([
  ['Tỷ lệ hộ nghèo của tỉnh còn 4,1%, thấp hơn của Phú Hải (7%); thu nội địa 9.800 tỷ đồng.', 2],
  ['Hợp tác với tỉnh Phú Hải mang về 120 tỷ đồng; thu nội địa 9.800 tỷ đồng.', 0],
])('what a province is compared with is not: “%s”', (text, at) => {
  expect(linked(text, { period: '2024' })[at]).toBe('thu-noi-dia: 9.800 tỷ đồng');
});

test.each([
  ['Huyện Cao Sơn thu ngân sách 86 tỷ đồng; tỷ lệ hộ nghèo còn 4,1%.', []],
  ['Tại xã Phong Phú, thu nhập bình quân đầu người 61 triệu đồng; tỷ lệ hộ nghèo còn 1,2%.', []],
  ['Chủ tịch UBND huyện Cao Sơn cho biết, thu ngân sách toàn huyện 86 tỷ đồng; tỷ lệ hộ nghèo còn 4,1%.', []],
  ['Công ty Xi măng Hòa Tân sản xuất 412 nghìn tấn xi măng; giải quyết việc làm cho 860 lao động.', []],
  ['Huyện Cao Sơn thu ngân sách 86 tỷ đồng; toàn tỉnh có tỷ lệ hộ nghèo 4,1%.', ['ty-le-ho-ngheo: 4,1%']],
  ['Đi thăm huyện Cao Sơn; tỷ lệ hộ nghèo còn 4,1%.', ['ty-le-ho-ngheo: 4,1%']],
  ['Các huyện đều giảm nghèo; tỷ lệ hộ nghèo còn 4,1%.', ['ty-le-ho-ngheo: 4,1%']],
])(
  'a smaller place or a firm that a sentence is of is that of its further clauses: “%s”',
  (text, figures) => {
    expect(linked(text, { period: '2024' })).toEqual(figures);
  },
);

test.each([
  ['Cùng kỳ năm 2023, thu nội địa 8.400 tỷ đồng; xuất khẩu hàng hóa 1,2 tỷ USD.', []],
  [
    'Cùng kỳ năm 2023, thu nội địa 8.400 tỷ đồng; năm nay xuất khẩu hàng hóa 1,2 tỷ USD.',
    ['tong-xuat-khau: 1,2 tỷ USD'],
  ],
  [
    'Cùng thời điểm, toàn tỉnh thu nội địa 8.400 tỷ đồng; xuất khẩu hàng hóa 1,2 tỷ USD.',
    ['thu-noi-dia: 8.400 tỷ đồng', 'tong-xuat-khau: 1,2 tỷ USD'],
  ],
  ['Nếu không có bão, sản lượng lúa mùa đạt 412.000 tấn.', []],
])('a sentence that opens with the year before tells of no other: “%s”', (text, figures) => {
  expect(linked(text)).toEqual(figures);
});

test.each([
  [
    'Kế hoạch năm 2024: thu nội địa 12.400 tỷ đồng; xuất khẩu hàng hóa 1,9 tỷ USD.',
    [
      'thu-noi-dia: 12.400 tỷ đồng (role: target; period: 2024)',
      'tong-xuat-khau: 1,9 tỷ USD (role: target; period: 2024)',
    ],
  ],
  [
    'Theo kế hoạch, năm 2024 tỉnh trồng 3.200 ha rừng.',
    ['trong-rung-moi: 3.200 ha (role: target; period: 2024)'],
  ],
  ['Theo kế hoạch, toàn tỉnh đã trồng 3.200 ha rừng.', ['trong-rung-moi: 3.200 ha']],
  ['Chỉ tiêu tỉnh giao thu nội địa 86 tỷ đồng.', []],
  ['So với chỉ tiêu tỉnh giao, thu nội địa 86 tỷ đồng.', ['thu-noi-dia: 86 tỷ đồng']],
])('a plan is no result: “%s”', (text, figures) => {
  expect(linked(text)).toEqual(figures);
});
