import { describe, expect, test } from 'vitest';
import { linked } from '../linked.ts';

describe('a yield', () => {
  test('is of the crop that its paragraph opens with', () => {
    const text =
      'Cây ngô: Diện tích gieo trồng 6.104 ha, giảm 9,2% do trồng xen trên đất cây lâu năm. Ước năng suất bình quân chung đạt 55,8 tạ/ha, giảm 1,1%.';
    expect(linked(text)).toEqual([
      'dien-tich-ngo: 6.104 ha, giảm 9,2%',
      'nang-suat-ngo: 55,8 tạ/ha, giảm 1,1%',
    ]);
  });

  test('is of rice behind a season', () => {
    expect(linked('Vụ Đông Xuân năm nay năng suất bình quân 57,4 tạ/ha.')).toEqual([
      'nang-suat-lua-dong-xuan: 57,4 tạ/ha',
    ]);
  });

  test('is of no crop where another has been named since', () => {
    const text = 'Cây ngô: sinh trưởng khá, cây đậu các loại được mùa. Năng suất ước đạt 14 tạ/ha.';
    expect(linked(text)).toEqual([]);
  });
});

describe('an area', () => {
  test('is of the crop of its item', () => {
    const text = '- Cây lạc: 21 ha, năng suất bình quân đạt 24 tạ/ha, sản lượng 50,4 tấn.';
    expect(linked(text, { area: 'phu-lam' })).toEqual([
      'dien-tich-lac: 21 ha',
      'nang-suat-lac: 24 tạ/ha',
      'san-luong-lac: 50,4 tấn',
    ]);
  });

  test('is what was reached behind the plan that was given', () => {
    const text = 'Diện tích cây ăn quả kế hoạch giao 90 ha thực hiện được 41,6 ha đạt 46,2% kế hoạch.';
    expect(linked(text, { area: 'phu-lam' })).toEqual(['dien-tich-cay-an-qua: 41,6 ha đạt 46,2% kế hoạch']);
  });

  test('is rice’s behind a verb of rice and its season', () => {
    const text = 'Vụ Hè Thu năm 2024 toàn huyện gieo cấy được 271,4ha/300 ha kế hoạch.';
    expect(linked(text, { area: 'tan-ha' })).toEqual(['dien-tich-lua-he-thu: 271,4ha/300 ha']);
  });

  test('of a season of the year before is not the report’s', () => {
    expect(linked('Lúa Hè Thu 2023 đã gieo sạ được 64.100 ha.', { period: '2024-Q1' })).toEqual([]);
  });
});

describe('meat', () => {
  test('is of the one animal that its sentence tells of', () => {
    const text = 'Lợn xuất chuồng đạt 204.300 con; sản lượng thịt hơi xuất chuồng đạt 15.910 tấn.';
    expect(linked(text)).toEqual(['san-luong-thit-lon: 15.910 tấn']);
  });

  test('is of all behind a list', () => {
    const text = 'Đàn lợn 204.300 con, đàn bò 31.200 con; sản lượng thịt hơi xuất chuồng đạt 21.400 tấn.';
    expect(linked(text)).toEqual([
      'dan-lon: 204.300 con',
      'dan-bo: 31.200 con',
      'san-luong-thit: 21.400 tấn',
    ]);
  });
});

test('shrimps that were caught are none that were farmed', () => {
  const text =
    'Sản lượng khai thác thủy sản được 148.300 tấn, trong đó: cá các loại 108.200 tấn; tôm 9.104 tấn.';
  expect(linked(text)).toEqual(['san-luong-thuy-san-khai-thac: 148.300 tấn']);
});

test('what some places lost is no change of the whole', () => {
  const text =
    'Diện tích lúa mùa đạt 151.400 ha, bằng 96,2% cùng kỳ. Một số địa phương có diện tích giảm nhiều: Tân Hà giảm 540 ha.';
  expect(linked(text)).toEqual(['dien-tich-lua-mua: 151.400 ha, bằng 96,2% cùng kỳ']);
});

test('what a year is expected to have come to is no aim', () => {
  const text = 'Dự kiến năm 2024, tổng giá trị sản xuất của huyện ước đạt 4.912 tỷ đồng.';
  expect(linked(text, { area: 'tan-ha', period: '2024' })).toEqual(['gia-tri-san-xuat: 4.912 tỷ đồng']);
});

test('a rate that is named as one may be told by “chiếm”', () => {
  expect(linked('Tỷ lệ gia đình đạt danh hiệu văn hóa chiếm trên 91%.', { area: 'phu-lam' })).toEqual([
    'gia-dinh-van-hoa: chiếm trên 91%',
  ]);
});

test('districts are counted as units of their level', () => {
  expect(linked('Cả nước có 291 đơn vị cấp huyện đạt chuẩn nông thôn mới.', { area: 'viet-nam' })).toEqual([
    'huyen-nong-thon-moi: 291 đơn vị cấp huyện',
  ]);
});
