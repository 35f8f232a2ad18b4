import { expect, test } from 'vitest';
import { linked, linkedInOrder } from './linked.ts';

const withoutTitles = (figures: readonly string[]): string[] =>
  figures.map((figure) => figure.replace(/ \([^()]*\)$/u, ''));

test.each([
  [
    'Chăn nuôi phát triển ổn định. Tính đến 01/4, trâu, bò có trên 132.600 con, tăng 2,1%; lợn trên 254.300 con; gia cầm gần 1,98 triệu con.',
    ['dan-trau-bo: 132.600 con, tăng 2,1%', 'dan-lon: 254.300 con', 'dan-gia-cam: 1,98 triệu con'],
  ],
  ['Chăn nuôi phát triển ổn định. Trong kỳ đã tiêm phòng cho lợn 254.300 con.', []],
  ['Công tác thú y được chú trọng. Lợn trên 254.300 con.', []],
])('animals are herds behind a sentence that tells of them: “%s”', (text, figures) => {
  expect(withoutTitles(linked(text))).toEqual(figures);
});

test.each([
  [
    'Tháng 9 đánh bắt hải sản được 7.260 tấn, đưa sản lượng 9 tháng lên 61.400 tấn.',
    ['san-luong-thuy-san-khai-thac: 7.260 tấn', 'san-luong-thuy-san-khai-thac: 61.400 tấn'],
  ],
  [
    'Thu ngân sách trên địa bàn tháng 9 đạt 412 tỷ đồng, nâng tổng thu 9 tháng lên 3.860 tỷ đồng.',
    ['thu-ngan-sach: 412 tỷ đồng', 'thu-ngan-sach: 3.860 tỷ đồng'],
  ],
  [
    'Thu ngân sách trên địa bàn tháng 9 đạt 412 tỷ đồng, nâng dư nợ cho vay 9 tháng lên 3.860 tỷ đồng.',
    ['thu-ngan-sach: 412 tỷ đồng', 'du-no-tin-dung: 3.860 tỷ đồng'],
  ],
])('the month raises what all months have: “%s”', (text, figures) => {
  expect(withoutTitles(linked(text))).toEqual(figures);
});

test.each([
  [
    'Trong tháng không xảy ra cháy rừng; lũy kế từ đầu năm 6 vụ, giảm 2 vụ.',
    ['vu-chay-rung: 6 vụ, giảm 2 vụ'],
  ],
  ['Trong tháng không xảy ra cháy rừng; phát hiện 6 vụ khác.', []],
])('what did not happen this month has been counted before: “%s”', (text, figures) => {
  expect(linked(text)).toEqual(figures);
});

test.each([
  [
    'Xoài hiện có 5.840 ha, sản lượng 61,2 nghìn tấn. Diện tích bưởi 4.310 ha, 58,4 nghìn tấn; diện tích dừa 17.600 ha, cho 196 nghìn tấn trái.',
    [
      'dien-tich-xoai: 5.840 ha',
      'san-luong-xoai: 61,2 nghìn tấn',
      'dien-tich-buoi: 4.310 ha',
      'san-luong-buoi: 58,4 nghìn tấn',
      'dien-tich-dua: 17.600 ha',
      'san-luong-dua: 196 nghìn tấn',
    ],
  ],
  ['Diện tích bưởi 4.310 ha, xuất khẩu 58,4 nghìn tấn.', ['dien-tich-buoi: 4.310 ha']],
])('what an area bears stands behind it: “%s”', (text, figures) => {
  expect(linked(text)).toEqual(figures);
});

test.each([
  ['Cây ăn trái được mở rộng, đến cuối năm toàn tỉnh có 74.600 ha.', ['dien-tich-cay-an-qua: 74.600 ha']],
  ['Cây ăn trái được mở rộng, toàn tỉnh có 600 ha bị hạn.', []],
  ['Công tác trồng rừng đạt kết quả tốt: 9 tháng trồng mới 5.920 ha.', ['trong-rung-moi: 5.920 ha']],
  ['Công tác trồng cây cà phê đạt kết quả tốt: 9 tháng trồng mới 5.920 ha.', []],
])('an area is that of what its sentence opens with: “%s”', (text, figures) => {
  expect(linked(text)).toEqual(figures);
});

test.each([
  [
    'Vốn đầu tư toàn xã hội 5.840 tỷ đồng, trong đó 1.960 tỷ đồng là vốn khu vực nhà nước, còn lại 380 tỷ đồng là vốn khu vực có vốn đầu tư nước ngoài.',
    [
      'von-dau-tu-xa-hoi: 5.840 tỷ đồng',
      'von-dau-tu-nha-nuoc: 1.960 tỷ đồng',
      'von-dau-tu-nuoc-ngoai: 380 tỷ đồng',
    ],
  ],
  ['Tỉnh chi 1.960 tỷ đồng là thu nội địa vượt dự toán.', []],
])('one of a list says behind its number what it is: “%s”', (text, figures) => {
  expect(linked(text)).toEqual(figures);
});

test('a change behind a count without a unit is that count’s', () => {
  expect(linked('Số doanh nghiệp quay trở lại hoạt động 254, tăng 4,1%.')).toEqual([]);
  expect(linked('Số doanh nghiệp quay trở lại hoạt động tháng 9 tăng 4,1% so với cùng kỳ.')).toHaveLength(1);
});

test('two changes of a list are on the bases of its first, and the one on the month is in no passage', () => {
  expect(
    withoutTitles(
      linked(
        'Doanh thu bán lẻ hàng hóa 2.610 tỷ đồng, tăng 1,4% so tháng trước, tăng 11,9% so cùng kỳ; lữ hành 16,8 tỷ đồng, giảm 2,1% và tăng 13,2%.',
      ).slice(1),
    ),
  ).toEqual(['doanh-thu-lu-hanh: 16,8 tỷ đồng', 'doanh-thu-lu-hanh: tăng 13,2%']);
});

test('guests of hotels have parts that are none of all guests', () => {
  expect(
    linked(
      '9 tháng, các cơ sở lưu trú phục vụ 5,92 triệu lượt khách, trong đó khách quốc tế 1,84 triệu lượt.',
    ),
  ).toEqual(['khach-luu-tru: 5,92 triệu lượt khách']);
});

test('stocks at the end of a month are that month’s', () => {
  expect(
    linked(
      'Mười tháng, chỉ số tiêu thụ ngành chế biến, chế tạo tăng 7,6%; chỉ số tồn kho cuối tháng 10 giảm 4,8% so với cùng thời điểm năm trước.',
      { period: '2018-10M' },
    ),
  ).toEqual([
    'chi-so-tieu-thu: tăng 7,6%',
    'chi-so-ton-kho: giảm 4,8% so với cùng thời điểm năm trước (period: 2018-M10)',
  ]);
});

test('a sentence that opens with what is expected of some months counts on', () => {
  expect(
    linkedInOrder([
      'Tháng 9, vốn đầu tư thực hiện từ ngân sách nhà nước ước 361 tỷ đồng. Ước 9 tháng được 2.940 tỷ đồng, bằng 68% kế hoạch.',
    ]),
  ).toHaveLength(2);
});

test('growths of quarters stand behind what is said of them', () => {
  expect(
    withoutTitles(
      linked('GRDP năm 2024 tăng 6,31%, quý sau cao hơn quý trước: quý I tăng 5,4%, quý II tăng 6,7%.', {
        period: '2024',
      }),
    ),
  ).toEqual(['grdp-tang-truong: tăng 6,31%', 'grdp-tang-truong: tăng 5,4%', 'grdp-tang-truong: tăng 6,7%']);
});
