import { expect, test } from 'vitest';
import { linked } from '../linked.ts';

test.each<[text: string, figures: string[]]>([
  [
    'Về đầu tư FDI, tỉnh đã cấp mới 16 dự án với tổng vốn đăng ký mới 152,6 triệu USD, nâng tổng số dự án FDI đến nay là 964 dự án với tổng vốn đăng ký 7.418 triệu USD.',
    [
      'du-an-fdi-moi: 16 dự án',
      'von-fdi-moi: 152,6 triệu USD',
      'tong-du-an-fdi: 964 dự án',
      'tong-von-fdi: 7.418 triệu USD',
    ],
  ],
  [
    'Tỉnh cấp mới và điều chỉnh vốn 13 dự án đầu tư nước ngoài (FDI) với tổng vốn đăng ký tăng thêm hơn 1,18 tỷ USD.',
    ['thu-hut-fdi: 1,18 tỷ USD'],
  ],
  [
    'Có 31 dự án FDI được cấp mới với số vốn đăng ký 241 triệu USD; 18 lượt dự án tăng vốn, vốn đăng ký tăng thêm 132 triệu USD, nâng tổng vốn đăng ký cấp mới và tăng thêm lên 373 triệu USD.',
    [
      'du-an-fdi-moi: 31 dự án',
      'von-fdi-moi: 241 triệu USD',
      'von-fdi-dieu-chinh: 132 triệu USD',
      'thu-hut-fdi: 373 triệu USD',
    ],
  ],
  [
    'Tỉnh cấp mới cho 22 dự án trong nước, vốn đăng ký 3.914 tỷ đồng; 58 dự án FDI, vốn đăng ký 1.106 triệu USD.',
    ['du-an-fdi-moi: 58 dự án', 'von-fdi-moi: 1.106 triệu USD'],
  ],
  [
    'Tổng vốn đầu tư FDI đạt 21,4 tỷ USD; có 912 lượt dự án đăng ký điều chỉnh vốn đầu tư với tổng vốn đăng ký tăng thêm 5,2 tỷ USD; các dự án FDI đã giải ngân 13,9 tỷ USD.',
    ['thu-hut-fdi: 21,4 tỷ USD', 'von-fdi-dieu-chinh: 5,2 tỷ USD', 'von-fdi-thuc-hien: 13,9 tỷ USD'],
  ],
])('projects of foreign investors are told apart by what was done: “%s”', (text, figures) => {
  expect(linked(text)).toEqual(figures);
});

test.each([
  ['Các khu công nghiệp có 314 dự án FDI với tổng vốn đầu tư 5.102 triệu USD.', 'the parks'],
  ['Có 45 lượt doanh nghiệp tăng vốn với tổng vốn đăng ký tăng thêm 1.200 tỷ đồng.', 'companies at home'],
  ['Trong đó, Nhật Bản có 42 dự án FDI được cấp mới với tổng vốn đăng ký 96 triệu USD.', 'one country'],
  ['Tỉnh ghi nhận 174 dự án mới và tăng vốn, trong đó có 68 dự án FDI.', 'both what is new and what grew'],
])('“%s” links no project: it counts those of %s', (text) => {
  expect(linked(text)).toEqual([]);
});

test('capital that was added is an amount, and no change of any', () => {
  const text = 'Điều chỉnh vốn cho 17 dự án FDI với số vốn điều chỉnh tăng 98,4 triệu USD.';
  expect(linked(text)).toEqual(['von-fdi-dieu-chinh: 98,4 triệu USD']);
});
