import { describe, expect, it, test } from 'vitest';
import { linked } from './linked.ts';

/** How communes, districts and their papers say what provinces say in other words. */

describe('what is expected of a later year', () => {
  test.each([
    ['Sang năm 2025, tỉnh dự kiến trồng mới 3.200 ha rừng.', 'trong-rung-moi: 3.200 ha'],
    ['Năm 2025, huyện sẽ trồng thêm 180 ha quế, đưa diện tích quế lên 1.450 ha.', 'dien-tich-que: 1.450 ha'],
    ['Đến hết năm 2025, xã sẽ có 62 ha chè.', 'dien-tich-che: 62 ha'],
  ])('is its aim: “%s”', (text, figure) => {
    expect(linked(text)).toEqual([`${figure} (role: target; period: 2025)`]);
  });

  test.each([
    'Năm 2024, tỉnh dự kiến trồng mới 3.200 ha rừng.',
    'Năm 2025, tỉnh kỳ vọng thu hút 2 tỷ USD vốn FDI.',
    'Năm 2025, nhà máy sẽ sản xuất 200 nghìn tấn xi măng.',
  ])('is none where it is of this year, hoped for, or one firm’s: “%s”', (text) => {
    expect(linked(text)).toEqual([]);
  });
});

it('ends an aim where a sentence tells of this year', () => {
  expect(
    linked(
      'Năm 2026, xã phấn đấu thu nhập bình quân 61 triệu đồng. Năm nay, thu nhập bình quân đạt 56 triệu đồng.',
      {
        area: 'phu-lam',
        period: '2025',
      },
    ),
  ).toEqual([
    'thu-nhap-binh-quan: 61 triệu đồng (role: target; period: 2026)',
    'thu-nhap-binh-quan: 56 triệu đồng',
  ]);
});

describe('income', () => {
  it('is that of a head where its unit says so', () => {
    expect(linked('Xã còn 3,2% hộ nghèo, thu nhập 57,4 triệu đồng/người/năm.', { area: 'phu-lam' })).toEqual([
      'ty-le-ho-ngheo: 3,2%',
      'thu-nhap-binh-quan: 57,4 triệu đồng/người/năm',
    ]);
  });

  test.each([
    'Thu nhập đạt 57,4 triệu đồng.',
    'Người lao động có thu nhập 8,2 triệu đồng/người/tháng.',
    'Mô hình cho thu nhập 120 triệu đồng/ha.',
  ])('is none of a head: “%s”', (text) => {
    expect(linked(text).filter((figure) => figure.startsWith('thu-nhap-binh-quan'))).toEqual([]);
  });
});

describe('hamlets', () => {
  test.each([
    'Thôn Nà Lầu có 46 hộ, hộ nghèo chiếm 8,7%.',
    'Bản Nậm Khao có đàn trâu 38 con.',
    'Ấp 4 có tỷ lệ hộ nghèo 2,1%.',
    'Tổ dân phố Hòa Bình còn 3 hộ nghèo.',
  ])('are smaller places: “%s”', (text) => {
    expect(linked(text, { area: 'phu-lam' })).toEqual([]);
  });

  it('leave the commune what is its own', () => {
    expect(linked('Thôn Nà Lầu có đàn trâu 38 con, cả xã có 512 con.', { area: 'phu-lam' })).toEqual([]);
    expect(linked('Thôn Nà Lầu khá nhất; cả xã có đàn trâu 512 con.', { area: 'phu-lam' })).toEqual([
      'dan-trau: 512 con',
    ]);
    expect(linked('Cả 12 thôn 100% hộ dùng điện; đàn trâu 512 con.', { area: 'phu-lam' })).toEqual([
      'dan-trau: 512 con',
    ]);
  });
});

describe('money that is named before what is done with it', () => {
  test.each([
    [
      'Vốn sự nghiệp của huyện mới giải ngân được 31,4% kế hoạch.',
      'giai-ngan-von-su-nghiep: được 31,4% kế hoạch',
    ],
    ['Nguồn vốn sự nghiệp đã giải ngân 12,6 tỷ đồng.', 'giai-ngan-von-su-nghiep: 12,6 tỷ đồng'],
    [
      'Vốn đầu tư các chương trình mục tiêu quốc gia mới giải ngân 41% kế hoạch.',
      'giai-ngan-mtqg: 41% kế hoạch',
    ],
  ])('is paid out: “%s”', (text, figure) => {
    expect(linked(text, { area: 'tan-ha' })).toEqual([figure]);
  });

  it('is none where the catalogue has no such money', () => {
    expect(linked('Vốn ủy thác qua hội phụ nữ giải ngân 12,6 tỷ đồng.', { area: 'tan-ha' })).toEqual([]);
  });
});

describe('an average that goes on from the month', () => {
  it('is of gold where gold was told of last', () => {
    expect(
      linked(
        'CPI tháng 9 tăng 0,2% so với tháng trước. Chỉ số giá vàng tháng 9 tăng 1,8% so với tháng trước, bình quân 9 tháng tăng 27,9%.',
      ),
    ).toEqual(['gia-vang: tăng 27,9%']);
  });

  it('is of prices where they were told of last', () => {
    expect(
      linked(
        'Giá vàng tháng 9 tăng 1,8%, CPI tháng 9 tăng 0,2% so với tháng trước, bình quân 9 tháng tăng 3,4%.',
      ),
    ).toEqual(['cpi: tăng 3,4%']);
  });
});

describe('the same of another province', () => {
  test.each([
    [
      'Điểm PCI của tỉnh đạt 62,1 điểm, trong khi Lam Giang chỉ có 60,4 điểm.',
      'pci: 60,4 điểm (role: reference; area: lam-giang)',
    ],
    [
      'An Bình có 312 doanh nghiệp thành lập mới, trong khi Lam Giang có 412 doanh nghiệp.',
      'doanh-nghiep-moi: 412 doanh nghiệp (role: reference; area: lam-giang)',
    ],
    [
      'Kim ngạch xuất khẩu hàng hóa của tỉnh đạt 1,2 tỷ USD, Lam Giang nhập khẩu 410 triệu USD.',
      'tong-nhap-khau: 410 triệu USD (role: reference; area: lam-giang)',
    ],
  ])('is an amount that only names the place, or what else it is: “%s”', (text, figure) => {
    expect(linked(text).at(-1)).toBe(figure);
  });

  it('is none where more is said of it', () => {
    expect(
      linked('Tỉnh có 312 doanh nghiệp thành lập mới, trong khi Lam Giang giải quyết cho 412 doanh nghiệp.'),
    ).toEqual(['doanh-nghiep-moi: 312 doanh nghiệp']);
  });
});

it('takes a growth that stays at a level', () => {
  expect(
    linked('Tăng trưởng khu vực dịch vụ lên con số 8,14%, nông, lâm nghiệp và thủy sản dừng ở mức 3,02%.'),
  ).toEqual(['tang-truong-dich-vu: 8,14%', 'tang-truong-nong-lam-thuy-san: 3,02%']);
});
