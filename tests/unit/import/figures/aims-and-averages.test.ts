import { describe, expect, it, test } from 'vitest';
import { linked, linkedInOrder } from './linked.ts';

test.each(['Kế hoạch năm 2025:', 'Năm 2025, tỉnh xác định các chỉ tiêu chủ yếu:'])(
  'what a list of a later year’s aims holds is aimed at: “%s”',
  (words) => {
    expect(
      linked(`${words} thu ngân sách trên địa bàn 10.200 tỷ đồng; tạo việc làm mới cho 18.000 lao động.`),
    ).toEqual([
      'thu-ngan-sach: 10.200 tỷ đồng (role: target; period: 2025)',
      'viec-lam-moi: 18.000 lao động (role: target; period: 2025)',
    ]);
  },
);

describe('growth', () => {
  it('is none of branches that a list measures on the month before at its end', () => {
    expect(
      linked(
        'Chỉ số sản xuất công nghiệp tháng 9 tăng 3,1% so với tháng trước. Theo ngành, chế biến, chế tạo tăng 3,4%; khai khoáng tăng 1,1%; cung cấp nước giảm 2,6% so với tháng trước.',
      ),
    ).toEqual([]);
  });

  it('is not that of all prices where it is the average of one', () => {
    expect(
      linked('CPI bình quân 9 tháng tăng 3,4% so với cùng kỳ; giá vật liệu xây dựng bình quân tăng 5,2%.'),
    ).toEqual(['cpi: tăng 3,4% so với cùng kỳ']);
  });

  it('is read past the reason of another change', () => {
    expect(
      linked(
        'Chỉ số sản xuất công nghiệp tháng 9 giảm 1,2% so với tháng 8 do thiếu đơn hàng, nhưng so với tháng 9/2023 vẫn tăng 8,4%.',
      ),
    ).toEqual(['chi-so-iip: so với tháng 9/2023 vẫn tăng 8,4% (period: 2024-M09)']);
  });

  it('“về số lượng” is of what is counted', () => {
    expect(
      linked(
        'Toàn tỉnh có 412 doanh nghiệp mới thành lập với tổng vốn điều lệ 3.860 tỷ đồng, tăng 14,2% về số lượng và 9,6% về vốn.',
      ).slice(2),
    ).toEqual(['doanh-nghiep-moi: tăng 14,2%', 'von-doanh-nghiep-moi: 9,6%']);
  });
});

it('reads what a clause tells of another province, in a report on the country', () => {
  expect(
    linked('Tỷ lệ hộ nghèo của Phú Hải còn 1,4%; tại Lam Giang, tỷ lệ hộ nghèo là 6,8%.', {
      area: 'viet-nam',
      period: '2024',
    }),
  ).toEqual(['ty-le-ho-ngheo: 1,4% (area: phu-hai)', 'ty-le-ho-ngheo: 6,8% (area: lam-giang)']);
});

it('counts no passengers as tourists', () => {
  expect(linked('Vận tải đường bộ 1.460 nghìn lượt khách, đường thủy 52 nghìn lượt khách.')).toEqual([]);
});

it('reads “năm tháng ước đạt” as five months', () => {
  expect(
    linked('Doanh thu vận tải tháng Năm ước đạt 186 tỷ đồng; năm tháng ước đạt 912 tỷ đồng.', {
      period: '2024-5M',
    }),
  ).toEqual(['doanh-thu-van-tai: 186 tỷ đồng (period: 2024-M05)', 'doanh-thu-van-tai: 912 tỷ đồng']);
});

it('reads items below “Cụ thể:” as parts of the paragraph above it', () => {
  expect(
    linkedInOrder(
      [
        'Chỉ số sản xuất công nghiệp 6 tháng tăng 7,84% so với cùng kỳ.',
        'Cụ thể:',
        '- Khai khoáng tăng 3,62%;',
        '- Công nghiệp chế biến, chế tạo tăng 8,9%.',
      ],
      { period: '2024-H1' },
    ),
  ).toEqual([
    'chi-so-iip: tăng 7,84% so với cùng kỳ',
    'iip-khai-khoang: tăng 3,62%',
    'iip-che-bien: tăng 8,9%',
  ]);
});

it('gives a change of nothing to the count that it names', () => {
  expect(
    linked(
      'Quý I, huyện xảy ra 7 vụ TNGT làm 4 người chết, 5 người bị thương, không tăng không giảm số vụ, giảm 2 người chết so với cùng kỳ.',
      { area: 'tan-ha', period: '2024-Q1' },
    ).slice(2),
  ).toEqual([
    'nguoi-bi-thuong-tngt: 5 người',
    'tai-nan-giao-thong: không tăng không giảm',
    'nguoi-chet-tngt: giảm 2 người',
  ]);
});

it('reads what a share of the plan comes to', () => {
  expect(linked('Giải ngân vốn đầu tư công đạt 48,2% kế hoạch tỉnh giao, tương ứng 2.640 tỷ đồng.')).toEqual([
    'giai-ngan-dau-tu-cong: đạt 48,2% kế hoạch tỉnh giao, tương ứng 2.640 tỷ đồng',
  ]);
});

it('tells of each province what is named beside it', () => {
  expect(
    linked(
      'Trong các địa phương, GRDP của Vĩnh An tăng 10,4%, Phú Hải tăng 9,1%; chỉ số sản xuất công nghiệp của Lam Giang tăng 12,6%.',
      { area: 'viet-nam', period: '2024' },
    ).at(-1),
  ).toBe('chi-so-iip: tăng 12,6% (area: lam-giang)');
});
