import { describe, expect, test } from 'vitest';
import { linked } from './linked.ts';

describe('the change of another span', () => {
  test('is of the same amount where nothing else is named since', () => {
    const text =
      'Kim ngạch xuất khẩu trên địa bàn tháng 8 ước tăng 22,4%; 8 tháng ước tăng 19,7% so với cùng kỳ.';
    expect(linked(text, { period: '2024-8M' })).toEqual([
      'tong-xuat-khau: tăng 22,4% (period: 2024-M08)',
      'tong-xuat-khau: tăng 19,7% so với cùng kỳ',
    ]);
  });

  test('is of the same growth, however it is estimated', () => {
    const text =
      'Tổng sản phẩm trên địa bàn (GRDP) quý II ước tính tăng 7,4%; 6 tháng đầu năm ước tính tăng 6,5%.';
    expect(linked(text, { period: '2024-H1' })).toEqual([
      'grdp-tang-truong: tăng 7,4% (period: 2024-Q2)',
      'grdp-tang-truong: tăng 6,5%',
    ]);
  });
});

test('the last month of the year before is the start of a level’s year', () => {
  const text =
    'Tổng dư nợ cho vay ước đạt 74.310 tỷ đồng, tăng 7,6% so với cùng kỳ và tăng 2,9% so với tháng 12 năm 2023.';
  expect(linked(text)).toEqual([
    'du-no-tin-dung: 74.310 tỷ đồng, tăng 7,6% so với cùng kỳ và tăng 2,9% so với tháng 12 năm 2023',
  ]);
});

describe('a share behind an amount', () => {
  test('does not part it from its change', () => {
    const text = 'Thu nội địa ước đạt 1.038 tỷ đồng (chiếm 86,4%), giảm 2,7% so với cùng kỳ năm trước.';
    expect(linked(text)).toEqual([
      'thu-noi-dia: 1.038 tỷ đồng (chiếm 86,4%), giảm 2,7% so với cùng kỳ năm trước',
    ]);
  });

  test('names what it is of, and nothing anew', () => {
    const text =
      'Doanh thu bán lẻ hàng hóa ước đạt 18.640 tỷ đồng, chiếm 57,2% trong tổng mức bán lẻ hàng hóa và doanh thu dịch vụ, tăng 9,8% so với cùng kỳ.';
    expect(linked(text)).toEqual([
      'ban-le-hang-hoa: 18.640 tỷ đồng, chiếm 57,2% trong tổng mức bán lẻ hàng hóa và doanh thu dịch vụ, tăng 9,8% so với cùng kỳ',
    ]);
  });

  test('is the catalogue’s where it has one, and the change behind it goes on from that', () => {
    const text = 'Toàn tỉnh còn 8.640 hộ nghèo, chiếm 4,1%, giảm 312 hộ so với cùng kỳ.';
    expect(linked(text)).toEqual([
      'so-ho-ngheo: 8.640 hộ',
      'ty-le-ho-ngheo: chiếm 4,1%',
      'so-ho-ngheo: giảm 312 hộ so với cùng kỳ',
    ]);
  });
});

describe('a plan', () => {
  test('may be a resolution, and a second one goes on', () => {
    const text =
      'Tổng thu ngân sách 5,4 tỷ đồng, đạt 128,6% so với nghị quyết HĐND xã, 136,2% so với kế hoạch huyện giao.';
    expect(linked(text, { area: 'phu-lam' })).toEqual([
      'thu-ngan-sach: 5,4 tỷ đồng, đạt 128,6% so với nghị quyết HĐND xã',
      'thu-ngan-sach: 136,2% so với kế hoạch huyện giao',
    ]);
  });

  test('told with its amount in a bracket does not part the value from its change', () => {
    const text =
      'Tổng thu ngân sách nhà nước là 10.240 tỷ đồng, đạt 49,1% so với dự toán (20.855 tỷ đồng) và tăng 2,3% so với cùng kỳ.';
    expect(linked(text)).toEqual([
      'thu-ngan-sach: 10.240 tỷ đồng, đạt 49,1% so với dự toán',
      'thu-ngan-sach: tăng 2,3% so với cùng kỳ',
    ]);
  });
});

describe('what is carried', () => {
  test('has changes by weight and by distance', () => {
    const text =
      'Tính chung 9 tháng, vận chuyển hàng hóa đạt 14.620 nghìn tấn, luân chuyển 1.064 triệu tấn.km, tăng 8,1% về tấn và tăng 10,2% về tấn.km so với cùng kỳ.';
    expect(linked(text)).toEqual([
      'van-chuyen-hang-hoa: 14.620 nghìn tấn',
      'luan-chuyen-hang-hoa: 1.064 triệu tấn.km',
      'van-chuyen-hang-hoa: tăng 8,1%',
      'luan-chuyen-hang-hoa: tăng 10,2%',
    ]);
  });

  test('may be thousands of people, who are counted by trips', () => {
    expect(linked('Vận chuyển hành khách ước đạt 11.482 nghìn người.')).toEqual([
      'van-chuyen-hanh-khach: 11.482 nghìn người',
    ]);
  });

  test('is not what single people are told from', () => {
    expect(linked('Các cơ quan đã tiếp 968 lượt công dân với 742 người.')).toEqual([
      'luot-tiep-cong-dan: 968 lượt',
    ]);
  });
});

test('the same in another currency has no change of its own', () => {
  const text = 'GRDP bình quân đầu người đạt 58,6 triệu đồng, tương đương 2.410 USD, tăng 14,2% so cùng kỳ.';
  expect(linked(text)).toEqual(['grdp-binh-quan: 58,6 triệu đồng', 'grdp-binh-quan-usd: 2.410 USD']);
});

test('shares that a list gives its parts are of the plan that the first names', () => {
  const text =
    'Tổng thu ngân sách nhà nước ước đạt 53,2% dự toán cả năm, trong đó thu nội địa đạt 50,8%, thu từ dầu thô đạt 60,4%.';
  expect(linked(text, { period: '2024-H1' })).toEqual([
    'thu-ngan-sach: đạt 53,2% dự toán cả năm',
    'thu-noi-dia: đạt 50,8%',
    'thu-dau-tho: đạt 60,4%',
  ]);
});

test('what is sown in a list is sown also where the verb only reaches its first', () => {
  const text =
    'Các địa phương đã gieo trồng đạt 3.614 ha ngô, giảm 6,8%; 98,4 ha khoai lang, giảm 14,2%; 352 ha lạc.';
  expect(linked(text)).toEqual([
    'dien-tich-ngo: 3.614 ha ngô, giảm 6,8%',
    'dien-tich-khoai-lang: 98,4 ha khoai lang, giảm 14,2%',
    'dien-tich-lac: 352 ha',
  ]);
});
