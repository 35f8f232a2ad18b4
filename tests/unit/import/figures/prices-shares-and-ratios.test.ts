import { describe, expect, it } from 'vitest';
import { linked, linkedInOrder } from './linked.ts';

describe('the product at two prices', () => {
  it('grows by what stands behind the constant ones, in whichever order', () => {
    expect(
      linked(
        'Tổng sản phẩm trên địa bàn (GRDP) theo giá hiện hành đạt 98.640 tỷ đồng; theo giá so sánh 2010 đạt 51.280 tỷ đồng, tăng 7,4%.',
      ),
    ).toEqual([
      'grdp-gia-hien-hanh: 98.640 tỷ đồng',
      'grdp-gia-so-sanh: 51.280 tỷ đồng',
      'grdp-tang-truong: tăng 7,4%',
    ]);
    expect(
      linked(
        'GRDP theo giá so sánh đạt 51.280 tỷ đồng, tăng 7,4%; theo giá hiện hành đạt 98.640 tỷ đồng, tăng 14%.',
      ),
    ).toEqual([
      'grdp-gia-so-sanh: 51.280 tỷ đồng',
      'grdp-tang-truong: tăng 7,4%',
      'grdp-gia-hien-hanh: 98.640 tỷ đồng, tăng 14%',
    ]);
  });
});

describe('two ratios in a row', () => {
  it('are left out where neither says what it is measured on', () => {
    const text =
      'Chỉ số sản xuất công nghiệp tháng 9 bằng 98,4% so với tháng trước và bằng 112,6% so với cùng kỳ; trong đó ngành chế biến, chế tạo bằng 96,2% và 113,8%.';
    expect(linked(text)).toEqual(['chi-so-iip: bằng 112,6% so với cùng kỳ (period: 2024-M09)']);
  });
});

describe('what a share is of', () => {
  it('has nothing of what stands behind it', () => {
    expect(linked('Thu từ khu vực doanh nghiệp FDI chiếm 22,4% thu nội địa và giảm 3,1%.')).toEqual([
      'thu-fdi: giảm 3,1%',
    ]);
    expect(linked('Du lịch chiếm 12% GRDP, tăng 3,1%.')).toEqual([]);
  });
});

describe('money that was paid out, named before it', () => {
  it.each([
    ['Vốn ODA mới giải ngân 14,2% kế hoạch.', 'giai-ngan-von-oda: 14,2% kế hoạch'],
    [
      'Vốn ngân sách trung ương đã giải ngân đạt 44,2% kế hoạch.',
      'giai-ngan-von-trung-uong: đạt 44,2% kế hoạch',
    ],
  ])('“%s”', (text, figure) => {
    expect(linked(text)).toEqual([figure]);
  });
});

describe('parts of revenue in the next paragraph', () => {
  it.each(['Một số khoản thu chủ yếu', 'Các khoản thu lớn'])('are named shortly behind “%s:”', (lead) => {
    expect(
      linkedInOrder([
        'Thu nội địa đạt 14.120 tỷ đồng, bằng 51,4% dự toán.',
        `${lead}: khu vực doanh nghiệp nhà nước 112 tỷ đồng; khu vực ngoài quốc doanh 640 tỷ đồng.`,
      ]),
    ).toEqual([
      'thu-noi-dia: 14.120 tỷ đồng, bằng 51,4% dự toán',
      'thu-dnnn: 112 tỷ đồng',
      'thu-ngoai-quoc-doanh: 640 tỷ đồng',
    ]);
  });
});

describe('capital named behind its number', () => {
  it('is of the new enterprises in front of it, and of no projects', () => {
    expect(linked('Có 64 doanh nghiệp thành lập mới với 240 tỷ đồng vốn đăng ký.')).toEqual([
      'doanh-nghiep-moi: 64 doanh nghiệp',
      'von-doanh-nghiep-moi: 240 tỷ đồng',
    ]);
    expect(
      linked('Có 64 doanh nghiệp thành lập mới, 12 dự án FDI với 240 tỷ đồng vốn đăng ký.'),
    ).not.toContain('von-doanh-nghiep-moi: 240 tỷ đồng');
  });
});

describe('what a total takes in again', () => {
  it('leaves it the total', () => {
    expect(linked('Nếu gồm cả hai khoản này, thu nội địa là 12.960 tỷ đồng.')).toEqual([
      'thu-noi-dia: 12.960 tỷ đồng',
    ]);
    expect(linked('Nếu gồm cả thu viện trợ, thu nội địa là 12.960 tỷ đồng.')).toEqual([]);
  });
});

describe('a list that says once what it counts', () => {
  it('limits all of it by what limits the last', () => {
    expect(linked('Triệt phá 9 vụ/41 đối tượng đánh bạc.')).toEqual([
      'vu-danh-bac: 9 vụ',
      'doi-tuong-danh-bac: 41 đối tượng',
    ]);
    expect(linked('Triệt phá 9 vụ/41 đối tượng đánh bạc qua mạng.')).toEqual([]);
  });
});

describe('shares of one budget in a row', () => {
  it('are of its plan where the first and the last say so', () => {
    expect(
      linked(
        'Thu tiền sử dụng đất đạt 31,4% dự toán; thuế bảo vệ môi trường đạt 48,6%, lệ phí trước bạ 52% dự toán.',
      ),
    ).toEqual([
      'thu-tien-su-dung-dat: đạt 31,4% dự toán',
      'thue-bao-ve-moi-truong: đạt 48,6%',
      'le-phi-truoc-ba: 52% dự toán',
    ]);
  });
});

describe('consumer prices of a month in words', () => {
  it('are those of the month', () => {
    expect(
      linked('CPI tháng Chín nhích 0,1% so với tháng trước, tăng 2,7% so với cùng tháng năm trước.'),
    ).toEqual(['cpi-thang: tăng 2,7% so với cùng tháng năm trước (period: 2024-M09)']);
  });
});

describe('petitions', () => {
  it('that one office takes in are not all', () => {
    expect(linked('Công an tỉnh tiếp 42 lượt công dân; tiếp nhận 96 đơn khiếu nại, tố cáo.')).toEqual([]);
    expect(linked('Toàn tỉnh tiếp 42 lượt công dân; tiếp nhận 96 đơn khiếu nại, tố cáo.')).toEqual([
      'luot-tiep-cong-dan: 42 lượt',
      'don-khieu-nai-to-cao: 96 đơn',
    ]);
  });
});

describe('meat', () => {
  it('is named behind its verb and number, and not where it is traded', () => {
    expect(linked('Toàn tỉnh xuất chuồng 142.000 tấn thịt hơi, thu hái 168.000 tấn chè búp tươi.')).toEqual([
      'san-luong-thit: 142.000 tấn',
      'san-luong-che: 168.000 tấn',
    ]);
    expect(linked('Nhập khẩu 20 tấn thịt hơi.')).toEqual([]);
  });
});

describe('changes with verbs of their own behind a row of values', () => {
  it('are each of the value of their place', () => {
    expect(
      linked(
        'Sản lượng xi măng và thép lần lượt đạt 4,8 triệu tấn và 1,6 triệu tấn, giảm 2,1% và tăng 8,4% so với cùng kỳ.',
      ),
    ).toEqual([
      'xi-mang: 4,8 triệu tấn',
      'thep: 1,6 triệu tấn',
      'xi-mang: giảm 2,1%',
      'thep: tăng 8,4% so với cùng kỳ',
    ]);
  });
});

describe('consumer prices of a quarter behind those of a month', () => {
  it('are no month’s', () => {
    expect(
      linked('CPI tháng 9 tăng 2,8% so với cùng kỳ; quý III tăng 2,9%; bình quân 9 tháng tăng 3,1%.'),
    ).toEqual(['cpi-thang: tăng 2,8% so với cùng kỳ (period: 2024-M09)', 'cpi: tăng 3,1%']);
  });
});

it.each([
  [
    'Bình quân 9 tháng, CPI tăng 3,1% so với bình quân cùng kỳ; chỉ số giá vàng tăng 26,8%, đô la Mỹ tăng 4,6%.',
    ['cpi: tăng 3,1% so với bình quân cùng kỳ', 'gia-vang: tăng 26,8%', 'gia-usd: tăng 4,6%'],
  ],
  ['CPI tháng 9 tăng 0,2% so với tháng trước; chỉ số giá vàng tăng 1,8%, đô la Mỹ tăng 0,4%.', []],
])('other prices behind an average are averages, behind a month’s none: “%s”', (text, figures) => {
  expect(linked(text)).toEqual(figures);
});

it('reads the dollar behind gold by its own average', () => {
  expect(
    linked(
      'Bình quân 9 tháng, CPI tăng 3,04%. Giá vàng tháng 9 tăng 1,1%, bình quân 9 tháng tăng 1,9%; đô la Mỹ bình quân 9 tháng tăng 2,2%.',
    ),
  ).toEqual(['cpi: tăng 3,04%', 'gia-vang: tăng 1,9%', 'gia-usd: tăng 2,2%']);
});
