import { describe, expect, it, test } from 'vitest';
import { linked } from './linked.ts';

const INDEX = 'Chỉ số sản xuất công nghiệp tháng 9 tăng 2,2% so với tháng trước, tăng 11% so với cùng kỳ';
const whole = 'chi-so-iip: tăng 11% so với cùng kỳ (period: 2024-M09)';

describe('two changes of a part', () => {
  test.each([
    [`${INDEX}; trong đó khai khoáng giảm 1,1% và tăng 5,9%.`],
    [`${INDEX}. Trong đó, khai khoáng giảm 1,1% và tăng 5,9%.`],
  ])('are on what its whole is on, in their order: “%s”', (text) => {
    expect(linked(text)).toEqual([whole, 'iip-khai-khoang: tăng 5,9% (period: 2024-M09)']);
  });

  test.each([
    `${INDEX}. Trong đó, khai khoáng giảm 1,1% và tăng 5,9%; sản xuất điện tăng 3% so với tháng trước.`,
  ])('stay open where others say their own: “%s”', (text) => {
    expect(linked(text)).toEqual([whole]);
  });

  it('are on what stands in front of both', () => {
    expect(
      linked('Chỉ số tiêu thụ tháng 9 so với tháng trước và cùng kỳ tăng lần lượt 5,2% và 16,4%.'),
    ).toEqual(['chi-so-tieu-thu: 16,4% (period: 2024-M09)']);
  });
});

describe('values in turn', () => {
  test.each([
    [
      'Sản lượng cà phê nhân và hồ tiêu lần lượt đạt 18.400 tấn và 3.260 tấn.',
      ['san-luong-ca-phe: 18.400 tấn', 'san-luong-ho-tieu: 3.260 tấn'],
    ],
    ['Đàn trâu, bò lần lượt là 6.400 con và 3.260 con.', ['dan-trau: 6.400 con', 'dan-bo: 3.260 con']],
    [
      'Năng suất lúa, ngô toàn tỉnh lần lượt đạt 56,2 tạ/ha và 48 tạ/ha.',
      ['nang-suat-lua: 56,2 tạ/ha', 'nang-suat-ngo: 48 tạ/ha'],
    ],
  ])('share the head of the first: “%s”', (text, figures) => {
    expect(linked(text, { period: '2024' })).toEqual(figures);
  });

  it('are of neither where one of the names is unknown', () => {
    expect(linked('Sản lượng cà phê nhân và mắc ca lần lượt đạt 18.400 tấn và 260 tấn.')).toEqual([]);
  });

  it('have a change each behind them, though nothing says “in turn” again', () => {
    expect(
      linked('Diện tích lúa và ngô lần lượt đạt 18.400 ha và 3.260 ha, tăng 3,2% và giảm 6,5%.', {
        period: '2024',
      }),
    ).toEqual([
      'dien-tich-lua: 18.400 ha',
      'dien-tich-ngo: 3.260 ha',
      'dien-tich-lua: tăng 3,2%',
      'dien-tich-ngo: giảm 6,5%',
    ]);
  });
});

describe('what rules ask for', () => {
  test.each([
    'Xã đạt chuẩn nông thôn mới nâng cao phải có tỷ lệ dân số tham gia BHYT 95%.',
    'Bộ tiêu chí quy định tỷ lệ hộ nghèo 4%, thu nhập bình quân 55 triệu đồng/người.',
    'Tỷ lệ dân số tham gia BHYT đạt từ 95%.',
    'Tỷ lệ dân số tham gia BHYT đạt 95% trở lên.',
    'Thu nhập bình quân 55 triệu đồng/người trở lên.',
  ])('has not been reached: “%s”', (text) => {
    expect(linked(text, { area: 'phu-lam' })).toEqual([]);
  });

  it('says nothing of what is told behind it', () => {
    expect(
      linked('Tiêu chí quy định tỷ lệ hộ nghèo 4%, hiện tỷ lệ hộ nghèo của xã còn 3,2%.', {
        area: 'phu-lam',
      }),
    ).toEqual(['ty-le-ho-ngheo: 3,2%']);
  });
});

describe('cooperatives by their names', () => {
  test.each([
    'HTX Nông nghiệp Phú Lâm trồng 42 ha chè, sản lượng chè búp tươi 380 tấn.',
    'Hợp tác xã chè Tân Tiến có 62 thành viên, tạo việc làm cho 40 lao động.',
  ])('are told of alone: “%s”', (text) => {
    expect(linked(text, { area: 'phu-lam' })).toEqual([]);
  });

  test.each([
    ['Toàn tỉnh có 142 hợp tác xã với 3.180 thành viên.', 2],
    ['Theo Liên minh Hợp tác xã tỉnh, toàn tỉnh có 142 hợp tác xã.', 1],
    ['Hợp tác xã: Toàn tỉnh có 142 hợp tác xã.', 1],
  ])('and not where all are counted: “%s”', (text, count) => {
    expect(linked(text)).toHaveLength(count);
  });
});

describe('years', () => {
  it('of a plan do not silence the report’s own', () => {
    expect(
      linked('Giai đoạn 2021-2025, huyện trồng mới 2.860 ha rừng; riêng năm 2025 trồng mới 640 ha rừng.', {
        area: 'tan-ha',
        period: '2025',
      }),
    ).toEqual(['trong-rung-moi: 640 ha']);
  });

  it('that a count runs over are no period', () => {
    expect(linked('Trong 5 năm, huyện giải quyết việc làm cho 2.860 lao động.', { area: 'tan-ha' })).toEqual(
      [],
    );
  });
});

describe('the product of an area', () => {
  test.each(['theo giá so sánh', '(giá so sánh 2010)'])('is told at prices behind it: “%s”', (prices) => {
    expect(
      linked(`Tổng sản phẩm trên địa bàn tỉnh đạt 58.610 tỷ đồng ${prices}, tăng 6,4% so với cùng kỳ.`),
    ).toEqual(['grdp-gia-so-sanh: 58.610 tỷ đồng', 'grdp-tang-truong: tăng 6,4% so với cùng kỳ']);
  });

  it('raises the growth of a longer span', () => {
    expect(linked('Tăng trưởng GRDP quý III chạm mức 10,4%, kéo tăng trưởng 9 tháng lên 9,6%.')).toEqual([
      'grdp-tang-truong: 10,4% (period: 2024-Q3)',
      'grdp-tang-truong: 9,6%',
    ]);
  });
});

it('takes a ratio that “đạt” tells', () => {
  expect(linked('Sản lượng chè búp tươi 24.160 tấn, so với cùng kỳ đạt 103,7%.')).toEqual([
    'san-luong-che: 24.160 tấn, so với cùng kỳ đạt 103,7%',
  ]);
  expect(linked('Sản lượng chè búp tươi 24.160 tấn, so với kế hoạch đạt 103,7%.')).toEqual([
    'san-luong-che: 24.160 tấn, so với kế hoạch đạt 103,7%',
  ]);
});
