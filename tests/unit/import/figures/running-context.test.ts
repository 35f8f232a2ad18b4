import { expect, test } from 'vitest';
import { linked } from './linked.ts';

test.each([
  [
    'Việc xuống giống vụ hè thu đã xong. Tổng diện tích ước 26.180 ha, trong đó lúa 8.940 ha, rau các loại 6.310 ha.',
    ['dien-tich-vu-he-thu: 26.180 ha', 'dien-tich-lua-he-thu: 8.940 ha', 'dien-tich-rau: 6.310 ha'],
  ],
  [
    'Vụ đông năm nay toàn tỉnh trồng 17.260 ha cây các loại, gồm: ngô 4.890 ha, năng suất 46,2 tạ/ha; lạc 870 ha.',
    [
      'dien-tich-vu-dong: 17.260 ha',
      'dien-tich-ngo: 4.890 ha',
      'nang-suat-ngo: 46,2 tạ/ha',
      'dien-tich-lac: 870 ha',
    ],
  ],
  ['Sản xuất vụ hè thu tập trung chăm sóc lúa. Tổng diện tích ước 26.180 ha.', []],
  ['Công tác thu hoạch vụ hè thu đã xong. Tổng diện tích ước 26.180 ha.', []],
  ['Sản xuất vụ đông xuân và vụ hè thu thuận lợi. Tổng diện tích ước 26.180 ha.', []],
])('an area is all of the season that the sentence before is of: “%s”', (text, figures) => {
  expect(linked(text)).toEqual(figures);
});

test.each([
  [
    'Năng suất lúa mùa ước 46,8 tạ/ha; do diện tích gieo cấy thu hẹp còn 19,4 nghìn ha nên sản lượng toàn vụ chỉ đạt 90,8 nghìn tấn.',
    [
      'nang-suat-lua-mua: 46,8 tạ/ha',
      'dien-tich-lua-mua: 19,4 nghìn ha',
      'san-luong-lua-mua: 90,8 nghìn tấn',
    ],
  ],
  [
    'Cây lâu năm: cà phê hiện có 38.640 ha, sản lượng nhân 104.200 tấn; cao su 11.920 ha, sản lượng mủ khô 15.870 tấn.',
    ['san-luong-ca-phe: 104.200 tấn', 'san-luong-cao-su: 15.870 tấn'],
  ],
])('a head with words of its own goes on with the crop: “%s”', (text, figures) => {
  expect(linked(text)).toEqual(expect.arrayContaining(figures));
});

test.each([
  ['Về bảo vệ rừng, trên địa bàn xảy ra 5 vụ cháy.', ['vu-chay-rung: 5 vụ']],
  ['Lĩnh vực lâm nghiệp ổn định, chỉ xảy ra 2 vụ cháy, giảm 3 vụ.', ['vu-chay-rung: 2 vụ cháy, giảm 3 vụ']],
  ['Trên địa bàn xảy ra 5 vụ cháy.', ['vu-chay: 5 vụ']],
])('fires are of forests where the sentence is: “%s”', (text, figures) => {
  expect(linked(text)).toEqual(figures);
});

test.each([
  [
    'Ngư trường thuận lợi. Sản lượng khai thác 9 tháng ước 64.300 tấn.',
    ['san-luong-thuy-san-khai-thac: 64.300 tấn'],
  ],
  ['Sản lượng khai thác 9 tháng ước 64.300 tấn.', []],
  ['Ngư dân ra khơi đều. Về than, sản lượng khai thác ước 64.300 tấn.', []],
])('what is caught is fish where the passage tells of fishing: “%s”', (text, figures) => {
  expect(linked(text)).toEqual(figures);
});

test.each([
  [
    'Đàn gia cầm 8,94 triệu con (trong đó gà 6,81 triệu con), đạt 97% kế hoạch, tăng 4,2%.',
    [
      'dan-gia-cam: 8,94 triệu con',
      'dan-ga: 6,81 triệu con',
      'dan-gia-cam: đạt 97% kế hoạch',
      'dan-gia-cam: tăng 4,2%',
    ],
  ],
  [
    'Đàn gia cầm 8,94 triệu con (trong đó gà 6,81 triệu con, tăng 4,2%).',
    ['dan-gia-cam: 8,94 triệu con', 'dan-ga: 6,81 triệu con, tăng 4,2%'],
  ],
  [
    'Đàn gia cầm 8,94 triệu con (trong đó gà 6,81 triệu con), đàn vịt tăng 4,2%.',
    ['dan-gia-cam: 8,94 triệu con', 'dan-ga: 6,81 triệu con'],
  ],
])('behind a bracket with parts the whole goes on: “%s”', (text, figures) => {
  const values = linked(text).map((figure) => figure.replace(/ \(.*\)$/u, ''));
  expect([...values].sort()).toEqual([...figures].sort());
});

test.each([
  [
    'Có 512 doanh nghiệp thành lập mới với 4.860 tỷ đồng vốn đăng ký.',
    ['doanh-nghiep-moi: 512 doanh nghiệp', 'von-doanh-nghiep-moi: 4.860 tỷ đồng'],
  ],
  ['Có 12 dự án đang lập hồ sơ với 4.860 tỷ đồng vốn đăng ký.', []],
])('capital is named behind its amount: “%s”', (text, figures) => {
  expect(linked(text).map((figure) => figure.replace(/ \(.*\)$/u, ''))).toEqual(figures);
});

test.each([
  [
    'Xét về cơ cấu, tỷ trọng ba khu vực trong GRDP lần lượt là 33,8%, 30,1% và 36,1%.',
    ['co-cau-nong-lam-thuy-san: 33,8%', 'co-cau-cong-nghiep-xay-dung: 30,1%', 'co-cau-dich-vu: 36,1%'],
  ],
  ['Tỷ trọng ba khu vực trong GRDP lần lượt là 33,8%, 30,1%, 27,2% và 8,9%.', []],
  ['Tỷ trọng ba khu vực doanh nghiệp lần lượt là 33,8% và 30,1%.', []],
])('shares of the three sectors are told in turn: “%s”', (text, figures) => {
  expect(linked(text)).toEqual(figures);
});

test.each([
  ['Giá vàng tháng này giảm 2,9% so với tháng trước, bình quân 9 tháng giảm 3,6%.', ['gia-vang: giảm 3,6%']],
  ['Giá vàng tăng 1,2%; giá gạo bình quân 9 tháng tăng 3,6%.', []],
  ['Giá vàng tăng 1,2%. Bình quân 9 tháng tăng 3,6%.', []],
])('an average is that of the prices before it: “%s”', (text, figures) => {
  expect(linked(text)).toEqual(figures);
});

test('the change of the number and that of the money are told by a contrast', () => {
  expect(
    linked(
      'Có 118 doanh nghiệp thành lập mới, vốn đăng ký 964 tỷ đồng, so cùng kỳ tăng 8,3% về số lượng nhưng giảm 19,6% về vốn.',
    ).filter((figure) => figure.startsWith('doanh-nghiep-moi')),
  ).toHaveLength(2);
});

test.each([
  [
    'Phần lớn sản phẩm chủ lực đều tăng: xi măng 1.126 nghìn tấn, clinker 874 nghìn tấn; giảm có đường 34.260 tấn.',
    ['xi-mang: 1.126 nghìn tấn', 'clinker: 874 nghìn tấn', 'duong-kinh: 34.260 tấn'],
  ],
  ['Tồn kho: xi măng 1.126 nghìn tấn.', []],
])('products of a list are what was made: “%s”', (text, figures) => {
  expect(linked(text)).toEqual(figures);
});

test.each([
  [
    'Cộng 9 tháng khối lượng hàng hóa vận chuyển 9,8 triệu tấn. Riêng tháng 9, vận chuyển được 1,1 triệu tấn và luân chuyển 74 triệu tấn.km.',
    [
      'van-chuyen-hang-hoa: 9,8 triệu tấn',
      'van-chuyen-hang-hoa: 1,1 triệu tấn',
      'luan-chuyen-hang-hoa: 74 triệu tấn.km',
    ],
  ],
  ['Lực lượng chức năng bắt giữ xe vận chuyển 12 tấn.', []],
])('what is carried goes on from what is said to be: “%s”', (text, figures) => {
  expect(linked(text).map((figure) => figure.replace(/ \(.*\)$/u, ''))).toEqual(figures);
});

test.each([
  [
    'Lượng khách đến tỉnh ước 386 nghìn lượt, nâng tổng số khách 9 tháng lên 2,94 triệu lượt, trong đó có 142 nghìn lượt quốc tế.',
    ['khach-du-lich: 386 nghìn lượt', 'khach-du-lich: 2,94 triệu lượt', 'khach-quoc-te: 142 nghìn lượt'],
  ],
  ['Tổng số khách tham dự hội nghị là 300 lượt.', []],
])('guests of the month are raised to those of all months: “%s”', (text, figures) => {
  expect(linked(text).map((figure) => figure.replace(/ \(.*\)$/u, ''))).toEqual(figures);
});
