import { describe, expect, test } from 'vitest';
import { linked } from './linked.ts';

describe('a product at constant prices', () => {
  test('has an amount and a growth, wherever the prices are told', () => {
    const text =
      'Tổng sản phẩm trên địa bàn (GRDP) 6 tháng đầu năm (giá so sánh 2010) ước tính 26.214 tỷ đồng, đạt 43,2% kế hoạch năm, tăng 4,36% so với cùng kỳ.';
    expect(linked(text, { period: '2024-H1' })).toEqual([
      'grdp-gia-so-sanh: 26.214 tỷ đồng, đạt 43,2% kế hoạch năm',
      'grdp-tang-truong: tăng 4,36% so với cùng kỳ',
    ]);
  });
});

describe('a change on the plan', () => {
  test('is no change on the year before', () => {
    const text =
      'Năng suất lúa hè thu đạt 5,24 tấn/ha, so kế hoạch giảm gần 0,06 tấn/ha và tăng 0,07 tấn/ha so với vụ này năm trước.';
    expect(linked(text)).toEqual([
      'nang-suat-lua-he-thu: 5,24 tấn/ha, so kế hoạch giảm gần 0,06 tấn/ha và tăng 0,07 tấn/ha so với vụ này năm trước',
    ]);
  });

  test('in a bracket parts the value from its changes, which go on', () => {
    const text =
      'Diện tích lúa hè thu 78.300 ha, đạt 101,4% so kế hoạch (tăng 1.080 ha) và tăng 3,9% so với cùng kỳ.';
    expect(linked(text)).toEqual([
      'dien-tich-lua-he-thu: 78.300 ha, đạt 101,4% so kế hoạch',
      'dien-tich-lua-he-thu: tăng 3,9% so với cùng kỳ',
    ]);
  });
});

describe('a season', () => {
  test('yields rice by the hectare', () => {
    const text =
      '* Vụ Hè thu: Diện tích gieo trồng 214.600 ha. Năng suất đạt 5,28 tấn/ha. Sản lượng đạt 1.133.000 tấn.';
    expect(linked(text)).toEqual([
      'dien-tich-vu-he-thu: 214.600 ha',
      'nang-suat-lua-he-thu: 5,28 tấn/ha',
      'san-luong-lua-he-thu: 1.133.000 tấn',
    ]);
  });

  test('gives no output of rice where only its area is told', () => {
    const text = 'Tổng diện tích gieo trồng vụ xuân đạt 284 ha, với sản lượng ước đạt 3.640 tấn.';
    expect(linked(text, { area: 'phu-lam' })).toEqual(['dien-tich-vu-dong-xuan: 284 ha']);
  });

  test('before a colon opens its paragraph', () => {
    const text = 'Sản xuất vụ Đông: Các địa phương gieo trồng xong. Diện tích gieo trồng ước đạt 7.840 ha.';
    expect(linked(text)).toEqual(['dien-tich-vu-dong: 7.840 ha']);
  });

  test('has all its crops and its rice', () => {
    const text =
      'Sản xuất vụ Mùa, toàn tỉnh gieo trồng 68.400 ha lúa và cây rau màu các loại; gồm 61.200 ha lúa.';
    expect(linked(text)).toContain('dien-tich-lua-mua: 61.200 ha');
    expect(linked(text)).not.toContain('dien-tich-lua-mua: 68.400 ha');
  });
});

test('projects that a sentence lists as parts are what the sentence before says of all', () => {
  const text =
    'Tỉnh thu hút thêm 88 dự án đầu tư mới. Trong số đó có 74 dự án trong nước với tổng số vốn đăng ký 4.600 tỷ đồng, và 14 dự án vốn đầu tư nước ngoài với tổng số vốn đăng ký gần 58 triệu USD.';
  expect(linked(text)).toEqual([
    'du-an-cap-moi: 88 dự án',
    'du-an-fdi-moi: 14 dự án',
    'von-fdi-moi: 58 triệu USD',
  ]);
});

test('what a list is of stands before its colon', () => {
  const text = 'Sản lượng một số cây chủ lực của tỉnh: nhãn 4.112 tấn, tăng 15,2%; cam 942 tấn.';
  expect(linked(text)).toEqual(['san-luong-nhan: 4.112 tấn, tăng 15,2%', 'san-luong-cam: 942 tấn']);
});
