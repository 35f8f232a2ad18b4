import { describe, expect, it, test } from 'vitest';
import { lookedFor, understand, type Known } from '../../../../src/search/query/understand.ts';

const known: Known = {
  areas: [
    { id: 'cao-bang', names: ['Tỉnh Cao Bằng', 'Cao Bằng', 'Cao Bang Province'] },
    { id: 'lang-son', names: ['Tỉnh Lạng Sơn', 'Lạng Sơn'] },
    { id: 'thanh-pho-lang-son', names: ['Thành phố Lạng Sơn'] },
  ],
  reporting: {
    'khu-vuc': new Set(['cao-bang', 'lang-son']),
    nam: new Set(['2015', '2016', '2024']),
    'trong-nam': new Set(['Q1', 'M01', 'M05', '9M', 'H1', 'H2', 'year']),
  },
};
const read = (typed: string): string =>
  [...understand(typed, known).map(({ value }) => value), lookedFor(typed, understand(typed, known))].join(
    ' | ',
  );

describe('a query with a time and a place', () => {
  test.each([
    ['thu ngân sách Cao Bằng 2015', 'cao-bang | 2015 | thu ngân sách'],
    ['thu ngan sach cao bang 2015', 'cao-bang | 2015 | thu ngan sach'],
    ['thu ngân sách của tỉnh Cao Bằng năm 2015', 'cao-bang | 2015 | thu ngân sách'],
    ['2015 thu ngân sách', '2015 | thu ngân sách'],
    ['du lịch quý 1', 'Q1 | du lịch'],
    ['du lịch quý I năm 2024', 'Q1 | 2024 | du lịch'],
    ['du lịch quý I/2024', 'Q1 | 2024 | du lịch'],
    ['Q1 2016', 'Q1 | 2016 | '],
    ['du lịch Q1/2024', 'Q1 | 2024 | du lịch'],
    ['du lịch QI/2024', 'Q1 | 2024 | du lịch'],
    ['xuất khẩu 9T/2024', '9M | 2024 | xuất khẩu'],
    ['du lịch quí I/2024', 'Q1 | 2024 | du lịch'],
    ['du lich qui 1', 'Q1 | du lich'],
    ['báo cáo tháng 1 năm 2024', 'M01 | 2024 | '],
    ['số liệu Cao Bằng', 'cao-bang | '],
    ['báo cáo', 'báo cáo'],
    ['du lịch từ 2015 đến 2016', 'du lịch từ 2015 đến 2016'],
    ['du lịch quý một', 'Q1 | du lịch'],
    ['du lich quy 1', 'Q1 | du lich'],
    ['dịch bệnh tháng 1', 'M01 | dịch bệnh'],
    ['dịch bệnh tháng 01/2024', 'M01 | 2024 | dịch bệnh'],
    ['dịch bệnh tháng Giêng', 'M01 | dịch bệnh'],
    ['dich benh thang 5', 'M05 | dich benh'],
    ['xuất khẩu 9 tháng đầu năm 2024', '9M | 2024 | xuất khẩu'],
    ['xuất khẩu 9 tháng', '9M | xuất khẩu'],
    ['xuất khẩu chín tháng đầu năm', '9M | xuất khẩu'],
    ['xuất khẩu 6 tháng cuối năm 2016', 'H2 | 2016 | xuất khẩu'],
    ['xuất khẩu 6 tháng đầu năm', 'H1 | xuất khẩu'],
    ['xuất khẩu cả năm 2016', 'year | 2016 | xuất khẩu'],
    ['Cao Bằng 2015', 'cao-bang | 2015 | '],
  ])('“%s” is %s', (typed, expected) => {
    expect(read(typed)).toBe(expected);
  });

  test.each([
    'kế hoạch 2021-2025',
    'giai đoạn 2015 - 2020',
    'Quyết định 23/2015/QĐ-TTg',
    'thu ngân sách 2013',
    'thu 2.015 tỷ',
    '"Cao Bằng" "năm 2015"',
    'du lịch -2015',
    'Thành phố Lạng Sơn',
    'quý 2',
    'quý tư nhân',
    'quỹ 1',
    'cao bẳng',
    'tháng 7,5',
  ])('“%s” is nothing but words', (typed) => {
    expect(read(typed)).toBe(typed);
  });

  it('is told by where in it each stands', () => {
    const typed = 'thu Cao Bằng 2015';
    expect(understand(typed, known).map(({ start, end }) => typed.slice(start, end))).toEqual([
      'Cao Bằng',
      '2015',
    ]);
  });
});
