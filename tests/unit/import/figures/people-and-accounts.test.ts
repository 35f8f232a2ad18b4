import { describe, expect, it, test } from 'vitest';
import { linked } from './linked.ts';

/** People and the economy's accounts once more, in sentences of our own. */

describe('what a sentence tells of a part, a plan or another thing is not the whole', () => {
  test.each([
    ['Ở mầm non có 88/140 trường đạt chuẩn quốc gia, chiếm 62,86%.', 'one level of school'],
    [
      'Nhiều nhất là số vào làm ở các nhà máy, hơn 610 người; từ những lớp dạy nghề nông thôn là hơn 270 người.',
      'who found work after courses',
    ],
    [
      'Kể từ ngày xã mới đi vào vận hành, đã giải quyết việc làm cho 640 lao động; xuất khẩu lao động 19 người.',
      'counted since a place was founded',
    ],
    [
      'Riêng tháng 9 có 4.120 doanh nghiệp quay trở lại hoạt động, tăng 8% so với tháng trước; 3.150 doanh nghiệp vì thiếu vốn phải tạm ngừng kinh doanh.',
      'those that suspended',
    ],
    [
      'Tổng thu ngân sách xã năm 2024 sau điều chỉnh là 96 tỷ đồng. Đa số là bổ sung từ ngân sách cấp trên, gần 81 tỷ đồng.',
      'a plan as it was changed',
    ],
    [
      'Trong cơ cấu GRDP, các khu vực thương mại - dịch vụ, công nghiệp, xây dựng chiếm 78%.',
      'several sectors together',
    ],
    [
      'Giá trị sản xuất toàn ngành tăng 3,1%, trong đó lâm nghiệp tăng 5,2%, thủy sản tăng 4,4%, nông nghiệp (gồm trồng trọt, chăn nuôi) tăng 2,6%.',
      'farming beside what the sector has else',
    ],
    [
      'Lượt khách do nhà nghỉ, khách sạn lưu trú phục vụ ước đạt 1,62 triệu lượt. Trong đó, khách nội địa 1,24 triệu lượt, tăng 6,1%; khách quốc tế 0,38 triệu lượt, tăng 19%.',
      'parts of guests that stay',
    ],
  ])('“%s”: %s', (text) => {
    expect(linked(text).filter((line) => !line.startsWith('doanh-nghiep-quay-lai'))).toEqual([]);
  });

  it('nor is what is sown where a crop that stands for years is told of it', () => {
    const text = 'Cả xã có tổng diện tích gieo trồng 640 ha. Riêng diện tích cây cà phê là 455 ha.';
    expect(linked(text, { area: 'phu-lam' })).toEqual(['dien-tich-ca-phe: 455 ha']);
  });

  it('nor is a change of poor households one of the near-poor', () => {
    const text = 'Xã còn 64 hộ nghèo, 97 hộ cận nghèo, giảm 23 hộ nghèo so với năm trước.';
    expect(linked(text, { period: '2024' })).toContain('so-ho-can-ngheo: 97 hộ');
  });
});

describe('a time that is told in other words', () => {
  it('may be the end of a month at the head of a sentence', () => {
    const text =
      'Đến cuối tháng 8, chỉ số tồn kho ngành chế biến, chế tạo giảm 9,4% so với cùng kỳ năm trước.';
    expect(linked(text)).toEqual(['chi-so-ton-kho: giảm 9,4% so với cùng kỳ năm trước (period: 2024-M08)']);
  });

  it('is a quarter told before, where the count from January follows', () => {
    const text =
      'Về trồng trọt, giá trị sản xuất quý III tăng 2,1%. Sản lượng thịt hơi các loại đạt 12,4 nghìn tấn; cả 9 tháng vào khoảng 36,8 nghìn tấn.';
    expect(linked(text)).toEqual([
      'san-luong-thit: 12,4 nghìn tấn (period: 2024-Q3)',
      'san-luong-thit: 36,8 nghìn tấn',
    ]);
  });

  it('is an aim where it is a year to come', () => {
    expect(linked('Thu nhập bình quân đầu người vào năm 2027: 71 triệu đồng.')).toEqual([
      'thu-nhap-binh-quan: 71 triệu đồng (role: target; period: 2027)',
    ]);
  });
});

test.each<[text: string, figures: string[]]>([
  ['Tỷ lệ hộ nghèo của tỉnh giảm tính theo chuẩn mới còn 2,31%.', ['ty-le-ho-ngheo: 2,31%']],
  [
    'Trạm y tế khám, chữa bệnh cho 4.870 lượt người dân, đạt 66% kế hoạch.',
    ['luot-kham-chua-benh: 4.870 lượt người dân, đạt 66% kế hoạch'],
  ],
  [
    'Sản lượng thịt hơi gia cầm, gia súc xuất chuồng 9 tháng đạt 51.200 tấn, tăng 3,2%.',
    ['san-luong-thit: 51.200 tấn, tăng 3,2%'],
  ],
  [
    'Tỷ lệ trẻ dưới 5 tuổi bị suy dinh dưỡng chiều cao theo tuổi còn 16,4%.',
    ['suy-dinh-duong-thap-coi: 16,4%'],
  ],
  [
    'Số liệu rà soát cho thấy tỉnh còn 11,8 nghìn hộ nghèo, chiếm 2,9% số hộ cả tỉnh.',
    ['so-ho-ngheo: 11,8 nghìn hộ', 'ty-le-ho-ngheo: chiếm 2,9%'],
  ],
  [
    'Bước vào năm học, tỉnh có 318 trường THPT, THCS, tiểu học, mầm non với trên 120 nghìn học sinh.',
    ['so-truong-hoc: 318 trường', 'so-hoc-sinh: 120 nghìn học sinh'],
  ],
  ['Ước tính năm học này tỉnh có 744 trường phổ thông và mầm non.', ['so-truong-hoc: 744 trường']],
  [
    'Tính 9 tháng, lượt khách do cơ sở lưu trú phục vụ ở An Bình ước đạt 1,3 triệu lượt, tăng 8%.',
    ['khach-luu-tru: 1,3 triệu lượt, tăng 8%'],
  ],
  [
    'Giải quyết cho 1.460 lao động mất việc được hưởng bảo hiểm thất nghiệp.',
    ['tro-cap-that-nghiep: 1.460 lao động'],
  ],
])('a name is known with words beside it or in another order: “%s”', (text, figures) => {
  expect(linked(text)).toEqual(figures);
});
