import { describe, expect, it, test } from 'vitest';
import { linked } from './linked.ts';

describe('a count of one span behind that of another', () => {
  test.each([
    [
      'Số lao động đi làm việc ở nước ngoài là 2.480 người; riêng tháng 9 là 312 người.',
      'lao-dong-xuat-khau: 312 người (period: 2024-M09)',
    ],
    [
      'Có 2.480 người được đưa đi làm việc ở nước ngoài (62% kế hoạch), trong đó tháng 9 đi 312 người.',
      'lao-dong-xuat-khau: 312 người (period: 2024-M09)',
    ],
    [
      'Xuất khẩu lao động 2.480 người (trong đó quý III: 905 người).',
      'lao-dong-xuat-khau: 905 người (period: 2024-Q3)',
    ],
    [
      'Trong tháng 9, số lao động có việc làm mới là 1.160 người (488 người là nữ); lũy kế 9 tháng đạt 9.840 người.',
      'viec-lam-moi: 9.840 người',
    ],
    [
      'Tháng 9 xảy ra 22 vụ phạm pháp hình sự, liên quan 31 đối tượng. Cộng dồn 9 tháng có 204 vụ, 287 đối tượng.',
      'doi-tuong-hinh-su: 287 đối tượng',
    ],
    [
      'Chín tháng xảy ra 96 vụ tai nạn giao thông, 41 người chết. Trong đó tháng 9 xảy ra 12 vụ, chết 5 người.',
      'nguoi-chet-tngt: 5 người (period: 2024-M09)',
    ],
    [
      'Tỷ lệ thất nghiệp là 2,31%; tính riêng quý III là 2,24%.',
      'ty-le-that-nghiep: 2,24% (period: 2024-Q3)',
    ],
  ])('is of the same thing: “%s”', (text, last) => {
    expect(linked(text).at(-1)).toBe(last);
  });

  it('is none of a whole that is less', () => {
    expect(
      linked('Số lao động đi làm việc ở nước ngoài là 312 người, riêng tháng 9 là 2.480 người.'),
    ).toEqual(['lao-dong-xuat-khau: 312 người']);
  });
});

describe('what was exceeded', () => {
  test.each([
    ['vượt kế hoạch năm 2,2%', 'lao-dong-xuat-khau: 2.044 người, vượt kế hoạch năm 2,2%'],
    ['vượt 2,2% kế hoạch năm', 'lao-dong-xuat-khau: 2.044 người, vượt 2,2% kế hoạch năm'],
  ])('is a plan, on whichever side of the number it stands: “%s”', (words, figure) => {
    expect(linked(`Xuất khẩu lao động 2.044 người, ${words}.`)).toEqual([figure]);
  });

  it('is none where a level is so many points above it', () => {
    expect(linked('Tỷ lệ bao phủ BHYT đạt 93,4%, vượt 0,4% chỉ tiêu giao (93%).')).toEqual([
      'ty-le-bhyt: đạt 93,4%',
    ]);
  });
});

it('gives what stands behind a bracket with the plan to the value before it', () => {
  expect(
    linked(
      'Số lao động đi làm việc ở nước ngoài là 3.640 người (kế hoạch 3.500 người), tăng 6,4% so với cùng kỳ.',
    ),
  ).toEqual(['lao-dong-xuat-khau: 3.640 người', 'lao-dong-xuat-khau: tăng 6,4% so với cùng kỳ']);
});

test.each(['14/35 trường', '14 trong số 35 trường', '14 trên tổng số 35 trường'])(
  'a fraction is told by a stroke or in words: “%s”',
  (fraction) => {
    expect(linked(`Đến nay tỉnh có ${fraction} học được công nhận đạt chuẩn quốc gia, tỷ lệ 40%.`)).toEqual([
      `tong-truong-dat-chuan: ${fraction}`,
      'ty-le-truong-dat-chuan: 40%',
    ]);
  },
);

it('leaves a number to a name that has a bare one of its own', () => {
  expect(
    linked(
      'Tuyển sinh đào tạo nghề 9.300 người, gồm trung cấp 1.200, sơ cấp 4.700 và dưới 3 tháng 3.400 người.',
    ),
  ).toEqual(['tuyen-sinh-day-nghe: 9.300 người']);
});

it('takes what one group of dossiers reaches for no rate of its own', () => {
  expect(linked('Tỷ lệ hồ sơ giải quyết đúng hạn đạt 97,8%; riêng nhóm hồ sơ trực tuyến là 99,1%.')).toEqual([
    'ty-le-ho-so-dung-han: đạt 97,8%',
  ]);
});

test.each(['hậu quả:', 'hậu quả làm', 'làm'])('says nothing of whom it befell: “%s”', (words) => {
  expect(
    linked(`Toàn tỉnh xảy ra 96 vụ tai nạn giao thông; ${words} 41 người chết, 70 người bị thương.`),
  ).toEqual(['tai-nan-giao-thong: 96 vụ', 'nguoi-chet-tngt: 41 người', 'nguoi-bi-thuong-tngt: 70 người']);
});
