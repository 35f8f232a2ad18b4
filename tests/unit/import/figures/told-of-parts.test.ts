import { describe, expect, it } from 'vitest';
import { linked, linkedInOrder } from './linked.ts';

describe('accidents on one way', () => {
  const all =
    'Tháng 9 (từ ngày 15/8 đến ngày 14/9), toàn tỉnh xảy ra 46 vụ tai nạn giao thông, làm 21 người chết, 34 người bị thương.';
  const ways =
    'Tuyến đường bộ xảy ra 44 vụ tai nạn giao thông, làm chết 20 người, bị thương 33 người; giảm 6 vụ so với cùng kỳ.';

  it('are that way’s, of the month that the paragraph above tells of', () => {
    expect(linkedInOrder([all, ways]).slice(3)).toEqual([
      expect.stringMatching(/^tngt-duong-bo: 44 vụ \(period: 2024-M09/u),
      'tngt-duong-bo: giảm 6 vụ so với cùng kỳ',
    ]);
  });

  it('are not the total of another way', () => {
    expect(
      linked('Đường thủy: xảy ra 3 vụ tai nạn giao thông, làm chết 2 người, bị thương 1 người.'),
    ).toEqual([]);
  });
});

describe('parts that bear the name of a whole, and wholes that bear that of a part', () => {
  it('shrimps among all fishery are not those of ponds alone', () => {
    const text = 'Sản lượng thủy sản đạt 48.200 tấn, trong đó sản lượng tôm 12.400 tấn.';
    expect(linked(text)).toEqual(['san-luong-thuy-san: 48.200 tấn']);
    expect(linked('Sản lượng tôm đạt 12.400 tấn.')).toEqual(['san-luong-tom: 12.400 tấn']);
  });

  it('what one kind of inspection found', () => {
    expect(
      linked(
        'Về thanh tra hành chính, đã kết thúc 26 cuộc, phát hiện vi phạm số tiền 3.840 triệu đồng.',
      ).some((link) => link.startsWith('sai-pham-kinh-te')),
    ).toBe(false);
  });

  it('rice of two seasons', () => {
    expect(
      linked('Vụ xuân và vụ mùa năm nay, toàn tỉnh gieo cấy 52,4 nghìn ha lúa.').some((link) =>
        link.startsWith('dien-tich-lua-mua'),
      ),
    ).toBe(false);
  });

  it('branches of an index and items behind a colon', () => {
    expect(
      linked(
        'Công nghiệp khai khoáng tháng 9 tăng khá. Trong đó, khai thác muối biển tăng 31,2%; khai thác đá xây dựng tăng 18,4%.',
      ),
    ).toEqual([]);
    expect(
      linked(
        'Giá trị sản xuất công nghiệp đạt 18.400 tỷ đồng, tăng 9,6%. Khu vực dịch vụ, thương mại tăng khá: thương mại tăng 4,2%; lữ hành tăng 28%.',
      ),
    ).toEqual(['gia-tri-san-xuat-cong-nghiep: 18.400 tỷ đồng, tăng 9,6%']);
  });

  it('capital that grew with the number of new enterprises', () => {
    expect(
      linked(
        'Trong 9 tháng có 412 doanh nghiệp thành lập mới; nâng tổng số doanh nghiệp đang hoạt động lên 8.640 doanh nghiệp. Tổng số vốn đăng ký 5.120 tỷ đồng (tăng 21% về số doanh nghiệp và tăng 64% về số vốn đăng ký so với cùng kỳ).',
      ).some((link) => link.startsWith('tong-von-doanh-nghiep')),
    ).toBe(false);
  });
});
