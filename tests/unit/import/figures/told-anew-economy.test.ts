import { expect, it, test } from 'vitest';
import { linked } from './linked.ts';

test.each([
  [
    'Tổng đàn gia súc, gia cầm giữ ổn định: trâu 3.120 con, bò 14.860 con.',
    ['dan-trau: 3.120 con', 'dan-bo: 14.860 con'],
  ],
  [
    'Số đầu con cuối tháng 9: lợn 286 nghìn con (tăng 5,1% so với cùng kỳ), trâu bò 48,2 nghìn con.',
    ['dan-lon: 286 nghìn con (tăng 5,1% so với cùng kỳ)', 'dan-trau-bo: 48,2 nghìn con'],
  ],
  ['Đàn lợn phục hồi tốt, đạt 364.500 con.', ['dan-lon: 364.500 con']],
])('animals are those of a herd where a head says so: “%s”', (text, figures) => {
  expect(linked(text)).toEqual(figures);
});

test.each([
  ['Vụ mùa toàn tỉnh gieo trồng 46,1 nghìn ha cây hằng năm.', 'dien-tich-vu-mua: 46,1 nghìn ha'],
  [
    'Kết thúc vụ đông xuân, diện tích cây hằng năm gieo trồng được 74,6 nghìn ha.',
    'dien-tich-vu-dong-xuan: 74,6 nghìn ha',
  ],
  ['Toàn huyện gieo trồng 18.960 ha các loại cây hằng năm.', 'dien-tich-gieo-trong: 18.960 ha'],
])('what is sown is that of the season in front of it: “%s”', (text, figure) => {
  expect(linked(text)).toEqual([figure]);
});

test.each([
  [
    'Xuất khẩu 9 tháng đạt 318 triệu USD, nhập khẩu 224 triệu USD.',
    ['tong-xuat-khau: 318 triệu USD', 'tong-nhap-khau: 224 triệu USD'],
  ],
  ['Các mặt hàng phục vụ xuất khẩu 318 triệu USD.', []],
])('trade by itself names something only where it opens what is said: “%s”', (text, figures) => {
  expect(linked(text)).toEqual(figures);
});

it('reads by how much an amount per head grew', () => {
  expect(
    linked(
      'Thu ngân sách 684 tỷ đồng; thu nhập bình quân 44,2 triệu đồng/người, tăng 3,7 triệu đồng so với cùng kỳ.',
    ).at(-1),
  ).toBe('thu-nhap-binh-quan: 44,2 triệu đồng/người, tăng 3,7 triệu đồng so với cùng kỳ');
});

it('gives money no change of how many there are', () => {
  expect(
    linked(
      'Có 612 doanh nghiệp thành lập mới với tổng vốn đăng ký 7.280 tỷ đồng, số doanh nghiệp tăng 18,6% so với cùng kỳ.',
    )[1],
  ).toBe('von-doanh-nghiep-moi: 7.280 tỷ đồng');
});

it('reads one share of a plan behind “tương ứng”', () => {
  expect(linked('Thu ngân sách trên địa bàn đạt 486,3 tỷ đồng, tương ứng 88,4% dự toán tỉnh giao.')).toEqual([
    'thu-ngan-sach: 486,3 tỷ đồng, tương ứng 88,4% dự toán tỉnh giao',
  ]);
});

it('tells what was farmed from all by the words around its number', () => {
  expect(linked('Toàn tỉnh thu hoạch 14.860 tấn thủy sản nuôi, đưa tổng sản lượng lên 67.240 tấn.')).toEqual([
    'san-luong-thuy-san-nuoi-trong: 14.860 tấn',
    'san-luong-thuy-san: 67.240 tấn',
  ]);
});
