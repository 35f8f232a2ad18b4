import { describe, expect, it, test } from 'vitest';
import { linked } from './linked.ts';

describe('aims of a later year', () => {
  test.each([
    'Thị xã quyết tâm đến năm 2030 thu nhập bình quân 130 triệu đồng/người, tỷ lệ lao động qua đào tạo 82%.',
    'Đến năm 2030, thu nhập bình quân 130 triệu đồng/người, tỷ lệ lao động qua đào tạo 82%.',
  ])('govern all that the sentence lists: “%s”', (text) => {
    expect(linked(text, { area: 'tan-ha' })).toEqual([
      'thu-nhap-binh-quan: 130 triệu đồng/người (role: target; period: 2030)',
      'lao-dong-qua-dao-tao: 82% (role: target; period: 2030)',
    ]);
  });

  it('are none where resolve is only how it was done', () => {
    expect(
      linked('Với quyết tâm cao, thu ngân sách trên địa bàn đạt 640 tỷ đồng.', { area: 'tan-ha' }),
    ).toEqual(['thu-ngan-sach: 640 tỷ đồng']);
  });
});

it('reads a second plan that is exceeded by the verb of the first', () => {
  expect(
    linked('Thu phí, lệ phí 9,2 tỷ đồng, vượt 15% dự toán tỉnh và 9% dự toán huyện.', { area: 'tan-ha' }),
  ).toHaveLength(2);
});

describe('ratios', () => {
  test.each([
    ['so kế hoạch bằng 101,4%'],
    ['so với kế hoạch năm bằng 92%'],
    ['bằng 108,3% năm 2023'],
    ['bằng 108,3% thực hiện năm 2023'],
  ])('are of the plan or the year that they name: “%s”', (words) => {
    expect(linked(`Sản lượng ngô cả năm 742 tấn, ${words}.`, { period: '2024' })).toEqual([
      `san-luong-ngo: 742 tấn, ${words}`,
    ]);
  });
});

describe('names in turn', () => {
  it('have a change each, and none has that of both', () => {
    expect(
      linked('Doanh thu vận tải hàng hóa và doanh thu vận tải hành khách lần lượt tăng 13,6% và 22%.'),
    ).toEqual(['doanh-thu-van-tai-hang-hoa: tăng 13,6%', 'doanh-thu-van-tai-hanh-khach: 22%']);
  });
});

it('gives money no name from what is counted behind it', () => {
  expect(
    linked('42 dự án FDI được cấp mới với tổng vốn đăng ký 684 triệu USD và 31 dự án điều chỉnh vốn.'),
  ).toEqual(['du-an-fdi-moi: 42 dự án', 'von-fdi-moi: 684 triệu USD']);
});

it('counts no level by what came to it', () => {
  expect(linked('Xã có 4 hợp tác xã, 2 tổ hợp tác mới.', { area: 'phu-lam' })).toEqual([
    'tong-hop-tac-xa: 4 hợp tác xã',
  ]);
});

describe('the average of prices', () => {
  test.each(['; 9 tháng tăng bình quân 3,37%', ', sau 9 tháng mức tăng bình quân là 3,37%'])(
    'goes on from the month: “%s”',
    (words) => {
      const figures = linked(`CPI tháng 9 tăng 0,18% so với tháng 8${words}.`);
      expect(figures).toHaveLength(1);
      expect(figures[0]).toMatch(/^cpi: tăng bình quân (?:là )?3,37%$/u);
    },
  );
});

describe('“this rate”', () => {
  it('is the one told of last, of the province named beside it', () => {
    expect(linked('Tỷ lệ hộ nghèo của tỉnh còn 3,06%. Tại Lam Giang, tỷ lệ này là 4,87%.')).toEqual([
      'ty-le-ho-ngheo: 3,06%',
      'ty-le-ho-ngheo: 4,87% (role: reference; area: lam-giang)',
    ]);
  });

  test.each(['Tỷ lệ này của cả nước là 4,87%.', 'Ở vùng cao, tỷ lệ này là 14,87%.'])(
    'is none of the archive’s elsewhere: “%s”',
    (text) => {
      expect(linked(`Tỷ lệ hộ nghèo của tỉnh còn 3,06%. ${text}`)).toEqual(['ty-le-ho-ngheo: 3,06%']);
    },
  );
});

it('has the change of an amount behind the prices it is told at', () => {
  expect(
    linked('Giá trị sản xuất công nghiệp ước đạt 962 tỷ đồng (giá so sánh 2010), tăng 4,3%.', {
      area: 'tan-ha',
    }),
  ).toEqual(['gia-tri-san-xuat-cong-nghiep: 962 tỷ đồng (giá so sánh 2010), tăng 4,3%']);
});

test.each([
  [
    'Ba chương trình MTQG mới giải ngân được 58 tỷ đồng, bằng 9,2% kế hoạch.',
    ['giai-ngan-mtqg: 58 tỷ đồng, bằng 9,2% kế hoạch'],
  ],
  ['Chương trình mục tiêu quốc gia giảm nghèo đã giải ngân 58 tỷ đồng.', []],
])('how far a programme is says nothing of which it is: “%s”', (text, figures) => {
  expect(linked(text)).toEqual(figures);
});
