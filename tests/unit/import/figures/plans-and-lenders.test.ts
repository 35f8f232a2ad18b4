import { expect, test } from 'vitest';
import { linked } from './linked.ts';

test.each<[text: string, figures: string[]]>([
  ['HĐND xã phê chuẩn dự toán thu ngân sách nhà nước trên địa bàn 84 tỷ đồng.', []],
  ['Kỳ họp quyết định dự toán ngân sách, gồm: thu nội địa 92 tỷ đồng; chi thường xuyên 61 tỷ đồng.', []],
  [
    'Tổng thu ngân sách năm 2024 sau điều chỉnh gần 184 tỷ đồng. Trong đó, thu bổ sung từ ngân sách cấp trên hơn 160 tỷ đồng.',
    [],
  ],
  [
    'Thu ngân sách nhà nước trên địa bàn ước đạt 84 tỷ đồng, bằng 104% dự toán giao; thu nội địa 61 tỷ đồng.',
    ['thu-ngan-sach: 84 tỷ đồng, bằng 104% dự toán giao', 'thu-noi-dia: 61 tỷ đồng'],
  ],
])('a budget that is only resolved upon is not what came in: “%s”', (text, figures) => {
  expect(linked(text)).toEqual(figures);
});

test.each<[text: string, figures: string[]]>([
  [
    'Các ngân hàng cho vay 180 tỷ đồng, nâng tổng số dư nợ lên 690 tỷ đồng, thu nợ 160 tỷ đồng và huy động 51 tỷ đồng.',
    ['du-no-tin-dung: 690 tỷ đồng'],
  ],
  [
    'Doanh số cho vay đạt 62 tỷ đồng với 1.140 hộ nghèo và các đối tượng chính sách vay vốn, tổng dư nợ 396 tỷ đồng.',
    ['doanh-so-cho-vay: 62 tỷ đồng'],
  ],
  [
    'Tín dụng chính sách được quan tâm. Tổng dư nợ tín dụng trên địa bàn tỉnh đạt 41.200 tỷ đồng.',
    ['du-no-tin-dung: 41.200 tỷ đồng'],
  ],
])(
  'what one bank lends, and what came in to the banks, is not all that is owed to them or kept there: “%s”',
  (text, figures) => {
    expect(linked(text)).toEqual(figures);
  },
);

test.each<[text: string, figures: string[]]>([
  ['Toàn tỉnh giải ngân vốn đầu tư công đạt 61,4%.', ['giai-ngan-dau-tu-cong: đạt 61,4%']],
  [
    'Kế hoạch vốn đầu tư công năm 2024 là 320 tỷ đồng; đến 30/9 đã giải ngân đạt 58,2%.',
    ['ke-hoach-von-dau-tu-cong: 320 tỷ đồng', 'giai-ngan-dau-tu-cong: đạt 58,2%'],
  ],
])('what is paid out can only be so much of its plan: “%s”', (text, figures) => {
  expect(linked(text)).toEqual(figures);
});

test('what is sown with crops that stand for years is no area of annual ones', () => {
  const text = 'Tổng diện tích gieo trồng là 864 ha. Trong đó diện tích trồng cây cao su là 702 ha.';
  expect(linked(text)).toEqual(['dien-tich-cao-su: 702 ha']);
});

test.each([
  ['Chi nhánh NHCSXH tỉnh có tổng dư nợ 3.640 tỷ đồng.', ['du-no-chinh-sach: 3.640 tỷ đồng']],
  ['Chi nhánh Agribank tỉnh có tổng dư nợ 3.640 tỷ đồng.', []],
  [
    'Toàn tỉnh giải ngân vốn đầu tư công 2.040 tỷ đồng. Ngoài ra, kế hoạch vốn các năm trước kéo dài sang giải ngân 88 tỷ đồng.',
    ['giai-ngan-dau-tu-cong: 2.040 tỷ đồng'],
  ],
])(
  'of lenders one has all credit of its kind, and what is carried over is none of the year’s: “%s”',
  (text, figures) => {
    expect(linked(text)).toEqual(figures);
  },
);
