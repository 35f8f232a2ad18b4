import { describe, expect, it } from 'vitest';
import { linked } from './linked.ts';

/** What a sentence takes from the words around it, and what it does not, in words of our own. */

describe('an aim', () => {
  it('goes on over the sentences behind it that say no time', () => {
    const lines = linked(
      'Mục tiêu năm 2025, xã phấn đấu tốc độ tăng trưởng kinh tế đạt 11%. Trong đó, giá trị dịch vụ đạt 96 tỷ đồng. Thu nhập bình quân đầu người đạt 58 triệu đồng/người/năm. Tổng sản lượng lương thực đạt 2.910 tấn.',
      { area: 'phu-lam', period: '2024' },
    );
    expect(lines.slice(1)).toEqual([
      'thu-nhap-binh-quan: 58 triệu đồng/người/năm (role: target; period: 2025)',
      'san-luong-luong-thuc: 2.910 tấn (role: target; period: 2025)',
    ]);
  });

  it.each([
    'Năm 2025, tỉnh phấn đấu thu ngân sách 9.800 tỷ đồng. Năm 2024, thu nhập bình quân đầu người đạt 58 triệu đồng.',
    'Năm 2025, tỉnh phấn đấu thu ngân sách 9.800 tỷ đồng. Đến nay, thu nhập bình quân đầu người đạt 58 triệu đồng.',
  ])('ends where a sentence tells of its own time: “%s”', (text) => {
    expect(linked(text, { period: '2024' }).at(-1)).toBe('thu-nhap-binh-quan: 58 triệu đồng');
  });
});

describe('what a congress adopts', () => {
  it('is aimed at, item by item, for the years that it names', () => {
    expect(
      linked(
        'Đại hội đã thông qua 15 chỉ tiêu nhiệm kỳ 2025 - 2030. Cụ thể, thu nhập bình quân đầu người đến năm 2030 đạt 92 triệu đồng/người/năm; tỷ lệ tham gia bảo hiểm y tế đạt 98%.',
        { area: 'phu-lam', period: '2024' },
      ).filter((line) => !line.includes('role: target; period: 2030')),
    ).toEqual([]);
  });
});

describe('the place that leads', () => {
  it('has a part of what all have', () => {
    expect(
      linked('Xét về đối tác, Hàn Quốc đang dẫn đầu với tổng vốn đầu tư đăng ký gần 4,1 tỷ USD.', {
        area: 'viet-nam',
      }),
    ).toEqual([]);
  });
});

describe('a month', () => {
  it('may stand behind the number', () => {
    expect(linked('Bệnh tay chân miệng ghi nhận 640 ca mắc trong tháng, không có ca tử vong.')).toEqual([
      'tay-chan-mieng: 640 ca mắc (period: 2024-M09)',
    ]);
  });

  it('is that of an index at a date', () => {
    expect(
      linked(
        'Chỉ số tồn kho ngành công nghiệp chế biến, chế tạo tại thời điểm 01/8/2024 tăng 12,4% so với cùng thời điểm năm trước.',
        { period: '2024-8M' },
      ),
    ).toEqual(['chi-so-ton-kho: tăng 12,4% so với cùng thời điểm năm trước (period: 2024-M08)']);
  });
});

describe('a part of a part', () => {
  it('is none of the whole', () => {
    expect(linked('Khách nội địa đạt 412 nghìn lượt (trong đó khách lưu trú 196 nghìn lượt).')).toEqual([
      'khach-noi-dia: 412 nghìn lượt',
    ]);
  });
});

describe('a number of two kinds', () => {
  it.each([
    'Phát hiện 86 vụ phạm tội về kinh tế, tham nhũng.',
    'Lạc 312 ha và khoai lang, rau đậu các loại 640 ha.',
  ])('“%s” is not one kind’s', (text) => {
    expect(linked(text).filter((line) => /^(?:vu-pham-kinh-te|dien-tich-rau)/u.test(line))).toEqual([]);
  });
});

describe('a change on the month before', () => {
  it('is no other’s because it says of what it is', () => {
    expect(
      linked(
        'Tháng 9/2024, tỉnh có 412 doanh nghiệp thành lập mới với số lao động đăng ký 2.610 lao động, tăng 1,2% về số doanh nghiệp và giảm 3,4% về số lao động so với tháng 8/2024.',
      ).filter((line) => line.includes('1,2%')),
    ).toEqual([]);
  });
});

describe('new projects in a report on the country', () => {
  it('are those of foreign investors, and not of all', () => {
    expect(
      linked('Tính đến ngày 20/9, cả nước có 1.940 dự án mới được cấp giấy chứng nhận đăng ký đầu tư.', {
        area: 'viet-nam',
      }).filter((line) => line.startsWith('du-an-cap-moi')),
    ).toEqual([]);
  });
});
