import { describe, expect, it, test } from 'vitest';
import { linked } from './linked.ts';

describe('words of comparison', () => {
  test.each(['Đem so với', 'Đặt bên cạnh', 'Nếu đối chiếu với', 'So sánh với', 'Trong tương quan với'])(
    'say in whatever way what a change is measured on: “%s cùng kỳ”',
    (words) => {
      expect(
        linked(
          `Toàn tỉnh xảy ra 96 vụ tai nạn giao thông, làm 41 người chết. ${words} cùng kỳ năm 2023, giảm 12 vụ và giảm 5 người chết.`,
        ),
      ).toEqual([
        'tai-nan-giao-thong: 96 vụ',
        'nguoi-chet-tngt: 41 người',
        `tai-nan-giao-thong: ${words} cùng kỳ năm 2023, giảm 12 vụ`,
        'nguoi-chet-tngt: giảm 5 người',
      ]);
    },
  );

  it('name the month before as a base, and no period of the figures', () => {
    expect(
      linked(
        'Trong tháng 9, toàn tỉnh xảy ra 14 vụ tai nạn giao thông, làm 6 người chết. Đối chiếu tháng 8, số vụ tai nạn giao thông giảm 12,5%, số người chết giảm 14,3%.',
      ),
    ).toEqual([
      'tai-nan-giao-thong: 14 vụ (period: 2024-M09)',
      'nguoi-chet-tngt: 6 người (period: 2024-M09)',
    ]);
  });
});

describe('counts that changed since the year’s end', () => {
  it('have no change on the year before, where the last of a list says so', () => {
    expect(
      linked(
        'Toàn tỉnh có 46 xã đạt chuẩn nông thôn mới nâng cao, tăng 9 xã, và 11 xã đạt chuẩn nông thôn mới kiểu mẫu, tăng 3 xã so với cuối năm 2023.',
      ),
    ).toEqual([
      'xa-nong-thon-moi-nang-cao: 46 xã',
      'xa-nong-thon-moi-kieu-mau: 11 xã đạt chuẩn nông thôn mới kiểu mẫu, tăng 3 xã so với cuối năm 2023',
    ]);
  });

  it('nor where they are parts of what did', () => {
    expect(
      linked(
        'Toàn tỉnh có 92 xã đạt chuẩn nông thôn mới (tăng 4 xã so với cuối năm 2023). Trong số này có 31 xã đạt chuẩn nông thôn mới nâng cao (tăng 6 xã).',
      ).at(-1),
    ).toBe('xa-nong-thon-moi-nang-cao: 31 xã');
  });
});

it('gives a change to no cases before those that it stands behind and that no indicator takes', () => {
  expect(
    linked(
      'Công an huyện bắt 22 vụ, 35 đối tượng phạm tội về ma túy; làm rõ 17 vụ lừa đảo với 20 đối tượng, giảm 6 vụ so với cùng kỳ.',
    ),
  ).toEqual(['vu-ma-tuy: 22 vụ', 'doi-tuong-ma-tuy: 35 đối tượng']);
});

it('reads what share of the money was recovered as of no plan', () => {
  expect(
    linked(
      'Qua thanh tra phát hiện sai phạm 4.120 triệu đồng; kiến nghị thu hồi 3.200 triệu đồng (đã thu hồi 2.880 triệu đồng, đạt 90%).',
    ).at(-1),
  ).toBe('thu-hoi-sau-thanh-tra: 2.880 triệu đồng');
});

it('counts guests from abroad among those that stay overnight as no part of all', () => {
  expect(
    linked(
      'Các khách sạn đón lượng khách lưu trú ước 812 nghìn lượt; chia ra, khách quốc tế 96 nghìn lượt, khách trong nước 716 nghìn lượt.',
    ).filter((figure) => /^khach-(?:quoc-te|noi-dia)/u.test(figure)),
  ).toEqual([]);
});

it('gives the month of a paragraph’s first sentence to the next that says no time', () => {
  expect(
    linked(
      'Doanh thu vận tải của tỉnh tháng 9 năm 2024 ước 316 tỷ đồng, tăng 4,2% so với tháng trước. Vận chuyển hành khách phục vụ 812 nghìn lượt khách.',
    ).at(-1),
  ).toBe('van-chuyen-hanh-khach: 812 nghìn lượt khách (period: 2024-M09)');
});

describe('dossiers', () => {
  it('that the communes’ offices settled are not those of all', () => {
    expect(
      linked(
        'Bộ phận một cửa của 71 xã, phường giải quyết 412.300 hồ sơ, gồm 412.210 hồ sơ trước và đúng hạn, đạt tỷ lệ 99,98%, và 90 hồ sơ quá hạn.',
      ),
    ).toEqual([]);
  });

  it('that are taken in at the point of public service are the centre’s', () => {
    expect(
      linked(
        'Tại điểm phục vụ hành chính công, cán bộ đã tiếp nhận tổng số 1.906 hồ sơ, gồm tiếp nhận trực tuyến 812 hồ sơ.',
        { area: 'hoa-an' },
      ),
    ).toEqual(['ho-so-tiep-nhan: 1.906 hồ sơ', 'ho-so-truc-tuyen: 812 hồ sơ']);
  });
});

it('reads capital newly registered as that of new enterprises, though those at work are named last', () => {
  expect(
    linked(
      'Tỉnh thêm 208 doanh nghiệp thành lập mới, đưa số doanh nghiệp đang hoạt động lên 6.140 doanh nghiệp. Vốn đăng ký mới là 2.315 tỷ đồng.',
    ).at(-1),
  ).toBe('von-doanh-nghiep-moi: 2.315 tỷ đồng');
});
