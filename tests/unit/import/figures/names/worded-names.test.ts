import { describe, expect, it, test } from 'vitest';
import { linked, linkedInOrder } from '../linked.ts';

describe('a name by its words in another order', () => {
  test.each([
    ['Lúa mùa toàn tỉnh đạt 41,6 nghìn ha.', 'dien-tich-lua-mua: 41,6 nghìn ha'],
    ['Bà con ngư dân đã khai thác được 31.250 tấn hải sản.', 'san-luong-thuy-san-khai-thac: 31.250 tấn'],
    ['Nông dân thu hoạch được 12.480 tấn cà phê.', 'san-luong-ca-phe: 12.480 tấn'],
    ['Toàn huyện gieo trồng 4.310 ha cây hằng năm.', 'dien-tich-gieo-trong: 4.310 ha'],
    [
      'Tổng vốn đầu tư thực hiện 9 tháng trên địa bàn khoảng 11.870 tỷ đồng.',
      'von-dau-tu-xa-hoi: 11.870 tỷ đồng',
    ],
  ])('has its measure of the unit alone: “%s”', (text, figure) => {
    expect(linked(text)).toEqual([figure]);
  });

  test.each([
    'Mưa đá làm 240 ha lúa, 64 ha ngô bị thiệt hại.',
    'Trạm thú y đã tiêm phòng cho 3.900 con trâu, 5.240 con bò.',
    'Toàn tỉnh trồng cây ăn quả 740 ha.',
    'Trong đó: ngô 6.120 ha, giảm 2,1%.',
    'Cây lương thực có hạt: trong tháng gieo trồng 385 ha.',
    'Trong 5 năm, các trường nghề tuyển sinh đạt 54.300 người.',
    'Dư nợ của các ngân hàng thương mại là 14.230 tỷ đồng.',
    'Không tính tiền sử dụng đất và thu xổ số (3.120 tỷ đồng) thì thu nội địa thực hiện 9.640 tỷ đồng.',
  ])('is not that of what something was done to, or of a part: “%s”', (text) => {
    expect(linked(text)).toEqual([]);
  });

  it('is no harvest where a passage tells of exports', () => {
    expect(
      linkedInOrder([
        'Xuất khẩu của tỉnh được 580 triệu USD. Dẫn đầu là cà phê với 96.000 tấn, rồi tới hồ tiêu 7.400 tấn.',
      ]),
    ).toEqual(['tong-xuat-khau: 580 triệu USD']);
  });
});

test.each(['vượt mốc', 'cán đích với', 'neo ở mức', 'ngót nghét', 'bứt phá, đạt'])(
  'how a number moves limits nothing: “%s”',
  (words) => {
    expect(linked(`Thu nội địa ${words} 8.420 tỷ đồng.`)).toEqual(['thu-noi-dia: 8.420 tỷ đồng']);
  },
);

test('what so many places have reached is not the whole’s', () => {
  expect(
    linked('41/63 địa phương có kết quả thu nội địa vượt mốc 55% dự toán.', { area: 'viet-nam' }),
  ).toEqual([]);
});
