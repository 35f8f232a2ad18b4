import { describe, expect, it, test } from 'vitest';
import { linked, linkedInOrder } from './linked.ts';

describe('a total', () => {
  test.each([
    'Thu nội địa (không gồm tiền sử dụng đất, xổ số kiến thiết) đạt 1.420 tỷ đồng.',
    'Tính cả dịch vụ, tổng kim ngạch xuất khẩu của tỉnh đạt 1,68 tỷ USD.',
    'Bình quân mỗi tháng có gần 140 doanh nghiệp thành lập mới.',
    'Sản lượng thịt lợn 48.200 tấn, thịt trâu, bò 5.310 tấn.',
  ])('is none of what has something left out, added, averaged or joined: “%s”', (text) => {
    expect(linked(text).filter((figure) => !figure.startsWith('san-luong-thit-lon'))).toEqual([]);
  });

  it('has oil in it, of all exports', () => {
    expect(linked('Tính cả dầu thô, tổng kim ngạch xuất khẩu hàng hóa đạt 1,42 tỷ USD.')).toEqual([
      'tong-xuat-khau: 1,42 tỷ USD',
    ]);
  });
});

describe('parts', () => {
  it('are measured on the month before where their whole alone says so', () => {
    expect(
      linked(
        'Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ tiêu dùng tháng 9 đạt 4.820 tỷ đồng, so với tháng trước tăng 1,2%. Bán lẻ hàng hóa đạt 3.640 tỷ đồng, tăng 1,1%.',
      ).at(-1),
    ).toBe('ban-le-hang-hoa: 3.640 tỷ đồng (period: 2024-M09)');
  });

  it('of credit have the year’s start as their base, in paragraphs of their own too', () => {
    expect(
      linkedInOrder([
        'Tổng dư nợ tín dụng ước đạt 54.200 tỷ đồng, tăng 4,6% so với đầu năm.',
        '+ Dư nợ ngắn hạn 31.400 tỷ đồng, tăng 5,2%;',
      ]).at(-1),
    ).toBe('du-no-ngan-han: 31.400 tỷ đồng, tăng 5,2% (base: ytd)');
  });
});

describe('lists', () => {
  it('may name behind each share of a plan what it is of', () => {
    expect(
      linked('Quận hoàn thành 103,2% chỉ tiêu giải quyết việc làm, 96% chỉ tiêu phát triển đảng viên.'),
    ).toEqual(['viec-lam-moi: 103,2% chỉ tiêu']);
  });

  it('may open each item with its crop', () => {
    expect(
      linked('Cây sắn thực hiện 2.140 ha, năng suất ước 192 tạ/ha; cây lạc 412 ha, năng suất 23,8 tạ/ha.'),
    ).toEqual([
      'dien-tich-san: 2.140 ha',
      'nang-suat-san: 192 tạ/ha',
      'dien-tich-lac: 412 ha',
      'nang-suat-lac: 23,8 tạ/ha',
    ]);
  });

  it('of what foreigners invest tell sums by “với” and “tăng thêm” alone', () => {
    expect(linked('Thu hút 384 triệu USD vốn FDI, gồm 21 dự án cấp mới với 246 triệu USD.')).toEqual([
      'thu-hut-fdi: 384 triệu USD',
      'du-an-fdi-moi: 21 dự án',
      'von-fdi-moi: 246 triệu USD',
    ]);
    expect(linked('Vốn FDI đăng ký mới 246 triệu USD, tăng thêm 114 triệu USD.')).toEqual([
      'von-fdi-moi: 246 triệu USD',
      'von-fdi-dieu-chinh: 114 triệu USD',
    ]);
  });

  it('of carriage say behind each change which it is of', () => {
    expect(
      linked(
        'Vận tải hành khách ước đạt 1,64 triệu lượt khách và 98,6 triệu lượt khách.km, tăng 7,4% về vận chuyển và 8,2% về luân chuyển so với cùng kỳ.',
      ).slice(2),
    ).toEqual([
      'van-chuyen-hanh-khach: tăng 7,4%',
      'luan-chuyen-hanh-khach: 8,2% về luân chuyển so với cùng kỳ',
    ]);
  });
});

describe('growth', () => {
  it('of a quarter goes on as a level behind a rank', () => {
    expect(
      linked('Tăng trưởng kinh tế 6 tháng của tỉnh đạt 7,62%, xếp thứ 14 cả nước; riêng quý II đạt 8,04%.', {
        period: '2024-H1',
      }),
    ).toEqual(['grdp-tang-truong: đạt 7,62%', 'grdp-tang-truong: đạt 8,04% (period: 2024-Q2)']);
  });

  it('of the own area may be told behind that of others', () => {
    expect(
      linked(
        'Chỉ số sản xuất công nghiệp của Lam Giang tăng 11,2%, còn An Bình chỉ tăng 5,4% so với cùng kỳ.',
      ),
    ).toEqual([
      'chi-so-iip: tăng 11,2% (role: reference; area: lam-giang)',
      'chi-so-iip: tăng 5,4% so với cùng kỳ',
    ]);
  });
});
