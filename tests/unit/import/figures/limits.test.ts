import { describe, expect, it, test } from 'vitest';
import { linked } from './linked.ts';

describe('words that limit what is counted', () => {
  test.each([
    ['Điều tra, làm rõ 98/103 vụ phạm pháp hình sự đặc biệt nghiêm trọng.', 'behind the number'],
    ['Về chăn nuôi, giá trị sản xuất ước đạt 4.310 tỷ đồng.', 'as a topic in front of a bare head'],
    ['Doanh nghiệp bán lẻ chiếm 58,3% trong tổng mức bán lẻ hàng hóa, tăng 10,4%.', 'as the part of a share'],
    ['Các địa phương phía Bắc gieo cấy 712,4 nghìn ha lúa mùa.', 'as a region'],
    ['Quận 3 hoàn thành xóa 42 nhà tạm.', 'as a district with a number for a name'],
    ['Diện tích ngô (vụ đông) đạt 1.240 ha.', 'in a bracket, as a season'],
    ['Sản lượng lúa (chỉ tính giống lai) đạt 3.020 tấn.', 'in a bracket, as a part'],
    ['Trong bốn ngày Tết, toàn tỉnh xảy ra 19 vụ cháy.', 'as days that are no period'],
    ['Bình quân mỗi năm giải quyết việc làm cho 14.500 lao động.', 'as an average of years'],
    ['Ngành chế biến đứng đầu với 402 dự án FDI cấp mới.', 'as the largest part'],
    [
      'Toàn tỉnh đã thu hoạch 41.380 ha vụ mùa, trong đó: ngô 3.215 ha; lạc 231 ha.',
      'as what is done to land',
    ],
  ])('“%s” is not linked: they stand %s', (text) => {
    expect(linked(text)).toEqual([]);
  });

  it('left out with others make the total another', () => {
    const text = 'Nếu tính không kể dầu thô, tiền sử dụng đất thì thực hiện được 15.940 tỷ đồng.';
    expect(linked(text)).toEqual([]);
  });

  it('are none where they only name the unit again', () => {
    expect(linked('Khách quốc tế đạt 1,28 triệu lượt người.')).toEqual(['khach-quoc-te: 1,28 triệu lượt']);
  });
});

describe('a whole that has among its parts what its own area raised', () => {
  it('is what its budget got in all', () => {
    const text =
      'Tổng thu ngân sách nhà nước thực hiện 285 tỷ đồng; trong đó, thu trên địa bàn huyện 24 tỷ đồng.';
    expect(linked(text, { area: 'tan-ha' })).toEqual([
      'thu-ngan-sach-dia-phuong: 285 tỷ đồng',
      'thu-ngan-sach: 24 tỷ đồng',
    ]);
  });
});

describe('two values of one thing in one passage', () => {
  it('are the month’s and the year’s where the second counts from January', () => {
    const text = 'Cả nước trồng được 18,6 nghìn ha rừng. Lũy kế 11 tháng, trồng được 231 nghìn ha rừng.';
    expect(linked(text, { area: 'viet-nam', period: '2023-11M' })).toEqual([
      'trong-rung-moi: 18,6 nghìn ha (period: 2023-M11)',
      'trong-rung-moi: 231 nghìn ha',
    ]);
  });

  it('are both left to the keeper where nothing tells them apart', () => {
    const text = 'Khách quốc tế đạt 982 nghìn lượt; khách quốc tế đạt 498 nghìn lượt.';
    expect(linked(text)).toEqual([]);
  });
});

describe('a change', () => {
  it('behind the value of something unknown is that one’s', () => {
    const text = 'Diện tích lúa hè thu 2.096 ha, trong đó vùng ven biển 179 ha, tăng 12 ha.';
    expect(linked(text)).toEqual(['dien-tich-lua-he-thu: 2.096 ha']);
  });

  it('by which a value is above its plan is none on the year before', () => {
    expect(linked('Diện tích ngô 66/64 ha, tăng 3,1%.')).toEqual(['dien-tich-ngo: 66/64 ha']);
  });

  it('in a bracket says again what stands before it', () => {
    const text = 'Tổng sản lượng thủy sản đạt 74.205 tấn, giảm 0,74% so với tháng trước (giảm 553 tấn).';
    expect(linked(text)).toEqual([
      'san-luong-thuy-san: 74.205 tấn, giảm 0,74% so với tháng trước (period: 2024-M09)',
    ]);
  });

  it('against another year than the one before is none', () => {
    expect(linked('So với 6 tháng năm 2019, GRDP của tỉnh đã tăng 12,2%.')).toEqual([]);
  });
});

it('a year that a closed bracket compares with is not that of what follows', () => {
  const text =
    'GRDP của tỉnh ước tăng 7,64% so với cùng kỳ (sơ bộ quý I/2023 tăng 7,51%); ngành dịch vụ tăng 6,05%.';
  expect(linked(text, { period: '2024-Q1' }).at(-1)).toBe('tang-truong-dich-vu: tăng 6,05%');
});

test.each([
  ['Khách quốc tế chiếm 264 nghìn lượt, tăng 8,4%.', 'khach-quoc-te: 264 nghìn lượt, tăng 8,4%'],
  ['Khách du lịch 9 tháng tổng cộng 3,42 triệu lượt.', 'khach-du-lich: 3,42 triệu lượt'],
  ['Kim ngạch xuất khẩu tiếp tục là điểm sáng, đạt 912 triệu USD.', 'tong-xuat-khau: 912 triệu USD'],
  ['Từ đầu năm giải thể 9 hợp tác xã yếu kém.', 'hop-tac-xa-giai-the: 9 hợp tác xã'],
  ['Toàn tỉnh có 1.140 tổ hợp tác cùng 3 liên hiệp hợp tác xã.', 'to-hop-tac: 1.140 tổ hợp tác'],
])('how a number stands to others limits nothing: “%s”', (text, figure) => {
  expect(linked(text)).toContain(figure);
});

test.each([
  'Có 9 hợp tác xã yếu kém.',
  'Thành lập mới 9 hợp tác xã yếu kém về vốn.',
  'Khách du lịch chiếm đa số là 264 nghìn lượt khách nội tỉnh.',
])('but a kind of what is counted does: “%s”', (text) => {
  expect(linked(text)).toEqual([]);
});

test.each([
  [
    'Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ tháng qua ước đạt 6.120 tỷ đồng.',
    /^ban-le: 6\.120 tỷ đồng/u,
  ],
  ['Tai nạn giao thông được kéo giảm cả ba tiêu chí: 9 tháng xảy ra 187 vụ.', /^tai-nan-giao-thong: 187 vụ/u],
  ['GRDP bật tăng 8,6%.', /^grdp-tang-truong: tăng 8,6%/u],
  [
    'Lực lượng quản lý thị trường và các ngành xử lý 642 vụ buôn lậu, gian lận thương mại.',
    /^vu-buon-lau: 642 vụ/u,
  ],
])('when, how and by whom says nothing of what: “%s”', (text, figure) => {
  expect(linked(text)[0]).toMatch(figure);
});

test('what one of the forces settled is no sum of all', () => {
  expect(linked('Lực lượng quản lý thị trường xử lý 642 vụ buôn lậu, gian lận thương mại.')).toEqual([]);
});

test('what is set between dashes explains a name', () => {
  expect(
    linked('IIP 9 tháng tăng 10,8%, trong đó ngành chế biến, chế tạo - động lực chính - tăng 12,1%.'),
  ).toContain('iip-che-bien: tăng 12,1%');
});

test.each([
  [
    'Thủy sản khai thác và nuôi trồng đạt 3.640 tấn, tăng 2,1%.',
    ['san-luong-thuy-san: 3.640 tấn, tăng 2,1%'],
  ],
  ['Nợ xấu nội bảng 1.380 tỷ đồng.', ['no-xau: 1.380 tỷ đồng']],
])('what is told of both together is of the whole: “%s”', (text, figures) => {
  expect(linked(text)).toEqual(figures);
});
