import { expect, test } from 'vitest';
import { linked } from './linked.ts';

test.each<[text: string, period: string, figures: string[]]>([
  ['Sản xuất công nghiệp đạt 54% kế hoạch, tăng 7,1% so với cùng kỳ.', '2024-H1', []],
  [
    'Chỉ số tồn kho tăng 8,1% so với cùng kỳ; một số ngành có chỉ số tồn kho tăng cao như: sản xuất kim loại tăng 14,5%, sản xuất hóa chất và sản phẩm hóa chất tăng 9,2%.',
    '2024-8M',
    ['chi-so-ton-kho: tăng 8,1% so với cùng kỳ'],
  ],
  [
    'Chỉ số tồn kho toàn ngành chế biến, chế tạo đến cuối tháng 7 giảm 11,3% so với cùng kỳ.',
    '2024-8M',
    ['chi-so-ton-kho: giảm 11,3% so với cùng kỳ (period: 2024-M07)'],
  ],
  [
    'Chỉ số giá tiêu dùng tháng 6 tăng 0,21% so với tháng trước; tăng 1,8% so với tháng 12/2023 và tăng 3,64% so với cùng kỳ năm trước. Bình quân 6 tháng đầu năm tăng 3,12% so với cùng kỳ năm trước.',
    '2024-H1',
    [
      'cpi-thang: tăng 3,64% so với cùng kỳ năm trước (period: 2024-M06)',
      'cpi: tăng 3,12% so với cùng kỳ năm trước',
    ],
  ],
])(
  'an index is told from a share of a plan, from other indices and by its time: “%s”',
  (text, period, figures) => {
    expect(linked(text, { period })).toEqual(figures);
  },
);

test.each<[text: string, figures: string[]]>([
  [
    'Nâng tổng số doanh nghiệp đăng ký thành lập mới và doanh nghiệp quay trở lại hoạt động trong 9 tháng lên hơn 2,1 nghìn doanh nghiệp.',
    ['doanh-nghiep-gia-nhap: 2,1 nghìn doanh nghiệp'],
  ],
  [
    'Tổng lượng khách lưu trú và khách du lịch theo tour đạt 412.600 lượt. Trong đó, khách lưu trú 370.100 lượt.',
    ['khach-luu-tru: 370.100 lượt'],
  ],
  [
    'Kế hoạch vốn đầu tư công năm 2024 là 4.600 tỷ đồng; giải ngân vốn ngân sách tỉnh 1.180 tỷ đồng, đạt 44%.',
    ['ke-hoach-von-dau-tu-cong: 4.600 tỷ đồng'],
  ],
  ['Tín dụng tăng nhanh ở lĩnh vực thương mại với mức tăng 6,1%, dư nợ tín dụng lên 21.400 tỷ đồng.', []],
  [
    'Trong quý III, chăn nuôi ổn định. Sản lượng thịt lợn đạt 14,2 nghìn tấn, tăng 4%; 9 tháng đạt 41,6 nghìn tấn, tăng 3,1%.',
    [
      'san-luong-thit-lon: 14,2 nghìn tấn, tăng 4% (period: 2024-Q3)',
      'san-luong-thit-lon: 41,6 nghìn tấn, tăng 3,1%',
    ],
  ],
])('what counts two things, one source, sector or quarter is not the whole of it: “%s”', (text, figures) => {
  expect(linked(text)).toEqual(figures);
});

test('what a list is measured on the month before is not on the year before', () => {
  const text =
    'Có 4.120 doanh nghiệp quay trở lại hoạt động, tăng 24% so với tháng trước; có 3.870 doanh nghiệp tạm ngừng hoạt động, tăng 12%.';
  expect(linked(text)).toEqual([
    'doanh-nghiep-quay-lai: 4.120 doanh nghiệp quay trở lại hoạt động, tăng 24% so với tháng trước (period: 2024-M09)',
    'doanh-nghiep-tam-ngung: 3.870 doanh nghiệp (period: 2024-M09)',
  ]);
  expect(
    linked(
      'Chỉ số sử dụng lao động của các doanh nghiệp công nghiệp tăng 0,7% so với cùng thời điểm tháng trước.',
    ),
  ).toEqual([]);
});

test('projects licensed in dollars may have their capital behind a semicolon', () => {
  const text =
    'Cụ thể, cả nước có 312 dự án mới được cấp giấy chứng nhận đăng ký đầu tư, tăng 8,2%; tổng vốn đăng ký cấp mới đạt 2,14 tỷ USD.';
  expect(linked(text, { area: 'viet-nam' })).toEqual([
    'du-an-fdi-moi: 312 dự án mới được cấp giấy chứng nhận đăng ký đầu tư, tăng 8,2%',
    'von-fdi-moi: 2,14 tỷ USD',
  ]);
});
