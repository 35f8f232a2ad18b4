import { describe, expect, test } from 'vitest';
import { linked, linkedInOrder } from './linked.ts';

const month = { area: 'viet-nam', period: '2022-M10' };

describe('pairs of changes on the month before and the year before', () => {
  test('an amount of a list has them on the bases of the first', () => {
    expect(
      linked(
        'Cả nước có 3.942 doanh nghiệp quay trở lại hoạt động, giảm 23,7% so với tháng trước và giảm 9,3% so với cùng kỳ năm 2021; có 4.058 doanh nghiệp tạm ngừng kinh doanh, tăng 38,3% và tăng 16,2%; có 1.602 doanh nghiệp giải thể, tăng 5,7% và 98,8%.',
        month,
      ).map((figure) => figure.replace(/ \(.*$/u, '')),
    ).toEqual([
      'doanh-nghiep-quay-lai: 3.942 doanh nghiệp quay trở lại hoạt động, giảm 23,7% so với tháng trước và giảm 9,3% so với cùng kỳ năm 2021',
      'doanh-nghiep-tam-ngung: 4.058 doanh nghiệp',
      'doanh-nghiep-tam-ngung: tăng 16,2%',
      'doanh-nghiep-giai-the: 1.602 doanh nghiệp',
      'doanh-nghiep-giai-the: 98,8%',
    ]);
  });

  test.each([
    'Vận chuyển hành khách 412 nghìn lượt khách, tăng 1,9% so với tháng trước và tăng 16,4% so với cùng kỳ; đàn lợn 32.000 con, đàn bò 12.000 con, tăng 2,5% và tăng 12,8%.',
    'Vận chuyển hành khách 412 nghìn lượt khách, tăng 1,9% so với tháng trước và tăng 16,4% so với cùng kỳ. Đàn bò 12.000 con, tăng 2,5% và tăng 12,8%.',
  ])('two amounts, or another sentence, have them not: “%s”', (text) => {
    expect(linked(text).join(' ')).not.toMatch(/12,8%|2,5%/u);
  });
});

test.each([
  ['Thu nội địa 842 tỷ đồng (tiền sử dụng đất 290 tỷ đồng), tăng 12%.', 'thu-noi-dia: tăng 12%'],
  [
    'Khách lưu trú 842 nghìn lượt (khách quốc tế lưu trú 96 nghìn lượt), tăng 12%.',
    'khach-luu-tru: tăng 12%',
  ],
])('behind a bracket with a part it is the whole that changes: “%s”', (text, change) => {
  const figures = linked(text).map((figure) => figure.replace(/ \(.*$/u, ''));
  expect(figures).toContain(change);
  expect(figures.filter((figure) => figure.includes('tăng 12%'))).toHaveLength(1);
});

test.each([
  [
    'Sản lượng thủy sản 286.400 tấn, đạt 95,5% kế hoạch Bộ giao, đạt 93,2% kế hoạch tỉnh, tăng 4,4% so với cùng kỳ.',
    ['286.400 tấn, đạt 95,5% kế hoạch Bộ giao', '93,2% kế hoạch tỉnh', 'tăng 4,4% so với cùng kỳ'],
  ],
  [
    'Thu nội địa 842 tỷ đồng, đạt 118% so với dự toán cấp trên giao, đạt 104% chỉ tiêu HĐND huyện thông qua.',
    ['842 tỷ đồng, đạt 118% so với dự toán cấp trên giao', 'đạt 104% chỉ tiêu HĐND huyện thông qua'],
  ],
])('a plan is named with who set it: “%s”', (text, passages) => {
  for (const passage of passages) expect(linked(text).join('\n')).toContain(passage);
});

test('a ratio to the season before is a change on it', () => {
  expect(linked('Diện tích lúa đông xuân 29.520 ha, bằng 99,9% vụ trước.')).toEqual([
    'dien-tich-lua-dong-xuan: 29.520 ha, bằng 99,9% vụ trước',
  ]);
});

test.each([
  [
    'Tăng trưởng GRDP quý I là 6,92%, quý II vươn lên 8,35%, 6 tháng là 7,66%.',
    ['6,92% (period: 2024-Q1)', '8,35% (period: 2024-Q2)', '7,66%'],
  ],
  [
    'Tăng trưởng GRDP quý I là 6,92%, khu vực dịch vụ là 8,35%, tỷ trọng vươn lên 42%.',
    ['6,92% (period: 2024-Q1)', '8,35% (period: 2024-Q1)'],
  ],
])('a growth goes on to other spans: “%s”', (text, figures) => {
  expect(linked(text, { period: '2024-H1' }).map((figure) => figure.replace(/^[^:]*: /u, ''))).toEqual(
    figures,
  );
});

test('an amount that goes on from January has its growth too', () => {
  const text =
    'GRDP quý III theo giá so sánh ước 12.380 tỷ đồng, tăng 7,05% so cùng kỳ; lũy kế 9 tháng 35.940 tỷ đồng, tăng 6,41%.';
  expect(linked(text)).toContain('grdp-tang-truong: tăng 6,41%');
  expect(linked(text.replace('6,41%', '6,41% so với quý trước')).join(' ')).not.toContain('6,41%');
});

test.each([
  ['CPI của tỉnh trong năm 2023 tăng bình quân 2,64%.', ['cpi: tăng bình quân 2,64%']],
  ['CPI tháng 12 tăng 2,64% so với tháng trước.', []],
])('a year’s prices rise on average: “%s”', (text, figures) => {
  expect(linked(text, { period: '2023' })).toEqual(figures);
});

describe('aims that a council sets', () => {
  const setting = { period: '2025' };
  test.each([
    'HĐND tỉnh thông qua kế hoạch năm 2026 với các chỉ tiêu: đón 4,5 triệu lượt khách du lịch; xuất khẩu hàng hóa 1,9 tỷ USD.',
    'Kế hoạch năm 2026 của ngành đề ra một số chỉ tiêu chủ yếu: đón 4,5 triệu lượt khách du lịch; xuất khẩu hàng hóa 1,9 tỷ USD.',
  ])('of a later year: “%s”', (text) => {
    expect(linked(text, setting).every((figure) => figure.endsWith('(role: target; period: 2026)'))).toBe(
      true,
    );
    expect(linked(text, setting)).toHaveLength(2);
  });

  test.each([
    [
      'HĐND tỉnh giao chỉ tiêu năm 2025: thu nội địa 8.000 tỷ đồng.',
      ['thu-noi-dia: 8.000 tỷ đồng (role: target; period: 2025)'],
    ],
    [
      'Kết quả thực hiện các chỉ tiêu HĐND tỉnh giao năm 2025: thu nội địa 8.000 tỷ đồng.',
      ['thu-noi-dia: 8.000 tỷ đồng'],
    ],
  ])('of the report’s own year: “%s”', (text, figures) => {
    expect(linked(text, setting)).toEqual(figures);
  });
});

test('parts by kind stand in a paragraph of their own', () => {
  expect(
    linkedInOrder([
      'Doanh thu vận tải ước 1.864 tỷ đồng, tăng 13,5%.',
      'Phân theo loại hình: vận tải hành khách 386 tỷ đồng, tăng 16%.',
    ]),
  ).toContain('doanh-thu-van-tai-hanh-khach: 386 tỷ đồng, tăng 16%');
});

test('others were injured', () => {
  expect(
    linked('Xảy ra 42 vụ tai nạn giao thông, làm chết 23 người và khiến 29 người khác bị thương.'),
  ).toContain('nguoi-bi-thuong-tngt: 29 người');
});

test.each([
  [
    'Tỷ lệ hộ nghèo còn 2,3% (1.200 hộ), giảm 0,5% so với năm 2023.',
    ['ty-le-ho-ngheo: 2,3%', 'so-ho-ngheo: 1.200 hộ'],
  ],
  ['Xảy ra 42 vụ cháy (3 vụ cháy rừng), giảm 5 vụ.', ['vu-chay: 42 vụ', 'vu-chay-rung: 3 vụ']],
])('what a bracket holds does not change with its whole: “%s”', (text, figures) => {
  expect(linked(text, { period: '2024' })).toEqual(figures);
});

test.each([
  ['IIP tháng 9 giảm 0,6% do thiếu đơn hàng, song tăng 6,3% so với cùng kỳ.', []],
  [
    'Xuất khẩu hàng hóa tháng 9 đạt 86 triệu USD, giảm 0,6%, nhưng thu nội địa tăng 6,3% so với cùng kỳ.',
    ['tong-xuat-khau: 86 triệu USD, giảm 0,6%', 'thu-noi-dia: tăng 6,3% so với cùng kỳ'],
  ],
])('a change set against one on the year before is not on it: “%s”', (text, figures) => {
  expect(
    linked(text)
      .map((figure) => figure.replace(/ \([^()]*\)$/u, ''))
      .filter((figure) => !figure.includes('tăng 6,3% so với cùng kỳ') || figure.startsWith('thu-noi-dia')),
  ).toEqual(figures);
});

test('a reason between two changes limits nothing', () => {
  expect(linked('IIP tháng 9 giảm 0,6% so với tháng 8 do thiếu đơn hàng, so với cùng kỳ tăng 6,3%.')).toEqual(
    ['chi-so-iip: so với cùng kỳ tăng 6,3% (period: 2024-M09)'],
  );
});

test.each([
  [
    'Bình quân 9 tháng, CPI tăng 3,21%; giá vàng tăng 46,8%; giá đô la Mỹ tăng 3,4%.',
    ['cpi: tăng 3,21%', 'gia-vang: tăng 46,8%', 'gia-usd: tăng 3,4%'],
  ],
  ['Bình quân 9 tháng, CPI tăng 3,21%; giá vàng tháng 9 tăng 6,8% so với tháng trước.', ['cpi: tăng 3,21%']],
  ['Bình quân 9 tháng, CPI tăng 3,21%. Giá vàng tăng 6,8%.', ['cpi: tăng 3,21%']],
])('an average that a list opens with is of all its prices: “%s”', (text, figures) => {
  expect(linked(text)).toEqual(figures);
});

test('income per head is aimed at for the year that the sentence before names', () => {
  expect(
    linked(
      'Bước sang năm 2025, tỉnh kỳ vọng bứt phá. Tỉnh phấn đấu thu nhập bình quân đầu người đạt 62 triệu đồng, đón 9,5 triệu lượt khách du lịch.',
      { period: '2024' },
    ),
  ).toEqual([
    'thu-nhap-binh-quan: 62 triệu đồng (role: target; period: 2025)',
    'khach-du-lich: 9,5 triệu lượt khách (role: target; period: 2025)',
  ]);
});
