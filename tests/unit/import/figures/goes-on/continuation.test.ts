import { describe, expect, it } from 'vitest';
import { linked } from '../linked.ts';

describe('a count from January behind those of a month', () => {
  it('goes on from the one of its unit', () => {
    const text =
      'Tháng 9, khách du lịch đến tỉnh ước 186 nghìn lượt, tổng thu du lịch 94 tỷ đồng; lũy kế 9 tháng đón 1,62 triệu lượt, tổng thu từ khách du lịch 810 tỷ đồng.';
    expect(linked(text)).toEqual([
      'khach-du-lich: 186 nghìn lượt (period: 2024-M09)',
      'doanh-thu-du-lich: 94 tỷ đồng (period: 2024-M09)',
      'khach-du-lich: 1,62 triệu lượt',
      'doanh-thu-du-lich: 810 tỷ đồng',
    ]);
  });
});

describe('an amount of another province behind one', () => {
  it('is of the same', () => {
    expect(linked('Thu ngân sách của Phú Hải đạt 21.600 tỷ đồng, của Lam Giang 14.200 tỷ đồng.')).toEqual([
      'thu-ngan-sach: 21.600 tỷ đồng (role: reference; area: phu-hai)',
      'thu-ngan-sach: 14.200 tỷ đồng (role: reference; area: lam-giang)',
    ]);
  });

  it.each([
    'Thu ngân sách của Phú Hải đạt 21.600 tỷ đồng, Lam Giang chi 14.200 tỷ đồng.',
    'Thu ngân sách của Phú Hải đạt 21.600 tỷ đồng, vốn đầu tư của Lam Giang 14.200 tỷ đồng.',
  ])('is not, where anything else is said of it: “%s”', (text) => {
    expect(linked(text)).toEqual(['thu-ngan-sach: 21.600 tỷ đồng (role: reference; area: phu-hai)']);
  });
});

describe('a count from January', () => {
  it.each([
    [
      'Sản lượng thịt hơi xuất chuồng tháng 9 là 6.120 tấn; như vậy sản lượng 9 tháng đạt 54.300 tấn, tăng 2,1%.',
      'san-luong-thit: 54.300 tấn, tăng 2,1%',
    ],
    [
      'Gỗ khai thác tháng 9 đạt 52,4 nghìn m3, từ đầu năm đến nay 431,8 nghìn m3, tăng 5,2%.',
      'san-luong-go: 431,8 nghìn m3, tăng 5,2%',
    ],
    [
      'Tháng 9 trồng mới 380 ha rừng, nâng tổng diện tích trồng mới từ đầu năm lên 4.910 ha, bằng 101,7% cùng kỳ.',
      'trong-rung-moi: 4.910 ha, bằng 101,7% cùng kỳ',
    ],
    [
      'Sản lượng thủy sản tháng 9 ước 7.240 tấn; trong đó khai thác 3.900 tấn, nuôi trồng 3.340 tấn. Lũy kế sản lượng 9 tháng 62.500 tấn, tăng 3,1%.',
      'san-luong-thuy-san: 62.500 tấn, tăng 3,1%',
    ],
    [
      'Toàn tỉnh ghi nhận 312 ca mắc sốt xuất huyết trong tháng. Lũy tích đến nay, toàn tỉnh có 2.640 ca mắc.',
      'sot-xuat-huyet: 2.640 ca mắc',
    ],
  ])('goes on whatever head says it again: “%s”', (text, figure) => {
    expect(linked(text)).toContain(figure);
  });

  it.each([
    'Cấp đăng ký mới cho 3.620 hộ kinh doanh, lũy kế 39.800 hộ đang hoạt động.',
    'Sản lượng thủy sản tháng 9 ước 7.240 tấn; trong đó nuôi trồng 3.340 tấn. Lũy kế sản lượng củ quả 9 tháng 62.500 tấn.',
    'Sản lượng thủy sản tháng 9 ước 7.240 tấn; trong đó nuôi trồng 3.340 tấn. Lũy kế 9 tháng xuất bán 6.250 tấn.',
  ])('does not, where it counts something else: “%s”', (text) => {
    expect(linked(text).filter((figure) => /39\.800|62\.500|6\.250/u.test(figure))).toEqual([]);
  });
});

describe('a growth of another span', () => {
  it('goes on as an average, or as that of all', () => {
    expect(
      linked(
        'Chỉ số sản xuất công nghiệp tháng 9 giảm 2,4% so với cùng tháng năm trước; bình quân 9 tháng tăng 6,1%.',
      ),
    ).toContain('chi-so-iip: tăng 6,1%');
    expect(
      linked(
        'Sản xuất công nghiệp tháng Chín khởi sắc, chỉ số chung tăng 8,7% so với cùng tháng năm 2023. Cộng dồn chín tháng, toàn ngành tăng 7,9%.',
      ),
    ).toContain('chi-so-iip: tăng 7,9%');
  });

  it('is none of a month where it is the average of prices', () => {
    expect(
      linked(
        'CPI tháng 9 tăng 0,2% so với tháng trước, tăng 3,1% so với cùng kỳ; bình quân chín tháng tăng 2,8%.',
      ),
    ).not.toContain('cpi-thang: tăng 2,8%');
  });
});

describe('a list of counts from January', () => {
  it('goes on as the month’s did, whatever its units name', () => {
    expect(
      linked(
        'Tháng 9 vận chuyển 1.864 nghìn lượt khách, luân chuyển 141 triệu lượt khách.km; cộng dồn 9 tháng đạt 16.240 nghìn lượt khách và 1.218 triệu lượt khách.km.',
      ),
    ).toEqual([
      'van-chuyen-hanh-khach: 1.864 nghìn lượt khách (period: 2024-M09)',
      'luan-chuyen-hanh-khach: 141 triệu lượt khách.km (period: 2024-M09)',
      'van-chuyen-hanh-khach: 16.240 nghìn lượt khách',
      'luan-chuyen-hanh-khach: 1.218 triệu lượt khách.km',
    ]);
  });

  it('is none of a year’s count, to which nothing is added up', () => {
    expect(
      linked('Trong năm thành lập mới 31 hợp tác xã; lũy kế có 412 hợp tác xã.', { period: '2024' }),
    ).toEqual(['hop-tac-xa-moi: 31 hợp tác xã', 'tong-hop-tac-xa: 412 hợp tác xã']);
  });
});

describe('quarters in a list', () => {
  it('have the growth that the sentence before tells of, whatever that is compared with', () => {
    expect(
      linked(
        'GRDP 9 tháng tăng 7,4%, xếp thứ 18 cả nước. Quý sau cao hơn quý trước: quý I tăng 6,2%, quý II tăng 7,5%, quý III ước tăng 8,3%.',
      ),
    ).toEqual([
      'grdp-tang-truong: tăng 7,4%',
      'grdp-tang-truong: tăng 6,2% (period: 2024-Q1)',
      'grdp-tang-truong: tăng 7,5% (period: 2024-Q2)',
      'grdp-tang-truong: tăng 8,3% (period: 2024-Q3)',
    ]);
  });
});

describe('a sentence without a time', () => {
  it('counts the quarter that its paragraph adds up', () => {
    expect(
      linked(
        'Tính chung quý III, doanh thu bán lẻ hàng hóa đạt 7.910 tỷ đồng. Doanh thu du lịch lữ hành đạt 24 tỷ đồng.',
      ),
    ).toEqual([
      'ban-le-hang-hoa: 7.910 tỷ đồng (period: 2024-Q3)',
      'doanh-thu-lu-hanh: 24 tỷ đồng (period: 2024-Q3)',
    ]);
  });

  it('counts what its report does behind months added up', () => {
    expect(
      linked(
        'Tính chung 9 tháng, doanh thu bán lẻ hàng hóa đạt 7.910 tỷ đồng. Doanh thu du lịch lữ hành đạt 24 tỷ đồng.',
      ),
    ).toEqual(['ban-le-hang-hoa: 7.910 tỷ đồng', 'doanh-thu-lu-hanh: 24 tỷ đồng']);
  });
});

describe('cases under the head of traffic’s safety', () => {
  it('are accidents, of a month and of the whole year', () => {
    expect(
      linked(
        'Về trật tự an toàn giao thông, trong tháng 12 (từ 15/11 đến 14/12) xảy ra 22 vụ, làm 11 người chết. Cả năm 2023 xảy ra 251 vụ, làm 118 người chết.',
        { period: '2023' },
      ),
    ).toEqual([
      'tai-nan-giao-thong: 22 vụ (period: 2023-M12; start: 2023-11-15; end: 2023-12-14)',
      'nguoi-chet-tngt: 11 người (period: 2023-M12; start: 2023-11-15; end: 2023-12-14)',
      'tai-nan-giao-thong: 251 vụ',
      'nguoi-chet-tngt: 118 người',
    ]);
  });
});
