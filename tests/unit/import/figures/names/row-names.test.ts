import { describe, expect, test } from 'vitest';
import { linked } from '../linked.ts';

const withoutTitles = (figures: readonly string[]): string[] =>
  figures.map((figure) => figure.replace(/ \([^()]*\)$/u, ''));

describe('a row of nouns that says once what is of all', () => {
  test.each([
    [
      'Diện tích, năng suất và sản lượng lúa mùa tương ứng là 24.600 ha, 51,2 tạ/ha và 125.950 tấn.',
      ['dien-tich-lua-mua: 24.600 ha', 'nang-suat-lua-mua: 51,2 tạ/ha', 'san-luong-lua-mua: 125.950 tấn'],
    ],
    [
      'Lúa mùa có diện tích, năng suất, sản lượng lần lượt là 24.600 ha, 51,2 tạ/ha và 125.950 tấn.',
      ['dien-tich-lua-mua: 24.600 ha', 'nang-suat-lua-mua: 51,2 tạ/ha', 'san-luong-lua-mua: 125.950 tấn'],
    ],
    [
      'Năng suất lúa đông xuân và hè thu lần lượt đạt 62,4 tạ/ha và 54,1 tạ/ha.',
      ['nang-suat-lua-dong-xuan: 62,4 tạ/ha', 'nang-suat-lua-he-thu: 54,1 tạ/ha'],
    ],
    [
      'Khách quốc tế và nội địa lần lượt là 286 nghìn lượt và 2.394 nghìn lượt.',
      ['khach-quoc-te: 286 nghìn lượt', 'khach-noi-dia: 2.394 nghìn lượt'],
    ],
    [
      'Toàn tỉnh có số hộ nghèo và cận nghèo lần lượt là 1.286 hộ và 2.394 hộ.',
      ['so-ho-ngheo: 1.286 hộ', 'so-ho-can-ngheo: 2.394 hộ'],
    ],
    [
      'Tỷ lệ hộ nghèo và cận nghèo của tỉnh lần lượt giảm còn 2,86% và 3,94%.',
      ['ty-le-ho-ngheo: 2,86%', 'ty-le-ho-can-ngheo: 3,94%'],
    ],
  ])('“%s”', (text, figures) => {
    expect(withoutTitles(linked(text))).toEqual(figures);
  });

  test.each([
    'Kim ngạch xuất khẩu gạo và cà phê lần lượt đạt 30 triệu USD và 40 triệu USD.',
    'Diện tích lúa và ngô bị ngập lần lượt là 286 ha và 394 ha.',
    'Đàn lợn của doanh nghiệp và hộ dân lần lượt là 3.000 con và 4.000 con.',
    'Huyện Cao Sơn có diện tích, sản lượng ngô lần lượt là 200 ha và 800 tấn.',
  ])('is none of other things: “%s”', (text) => {
    expect(linked(text)).toEqual([]);
  });
});
