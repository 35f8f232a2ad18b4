import { describe, expect, it } from 'vitest';
import { linked } from './linked.ts';

/** Numbers that are an actor's, a week's, what is left out, or what is still to come, in words of our own. */

const ids = (
  text: string,
  ...options: Parameters<typeof linked> extends [string, ...infer R] ? R : never
): string[] => linked(text, ...options).map((line) => line.replace(/:.*$/u, ''));

describe('a count of one of many', () => {
  it.each([
    ['Quý III, Cục Thuế tỉnh thu ngân sách được 4.910 tỷ đồng, đạt 26% dự toán.', 'thu-ngan-sach'],
    [
      'Trong đó: Lực lượng công an phát hiện, xử lý 61 vụ buôn bán, vận chuyển trái phép hàng cấm, hàng lậu.',
      'vu-buon-lau',
    ],
    ['Trả trước thời hạn 18.240 hồ sơ TTHC.', 'tong-ho-so'],
    ['Trong tuần qua, trung tâm giải quyết đúng hạn 1.204 hồ sơ.', 'ho-so-dung-han'],
    ['Thu hút 312 doanh nghiệp mới làm thủ tục xuất nhập khẩu qua địa bàn.', 'doanh-nghiep-moi'],
    [
      'Đến nay, huyện có 9/12 xã nông thôn mới và có thêm 2 xã đạt chuẩn nông thôn mới nâng cao.',
      'xa-nong-thon-moi-nang-cao',
    ],
  ])('“%s” is not all of %s', (text, indicator) => {
    expect(ids(text)).not.toContain(indicator);
  });
});

it('what a total leaves out is not stated by the sum of several', () => {
  expect(
    ids(
      'Không tính số thu từ tiền sử dụng đất và thu xổ số kiến thiết (3.910 tỷ đồng) thì thu nội địa đạt 8.240 tỷ đồng.',
    ),
  ).toEqual([]);
});

it('the year of a plan in front says nothing of what is counted behind it', () => {
  const text =
    'Thu xuất nhập khẩu tăng 2,1% so với cùng kỳ 2023, đạt 61% chỉ tiêu điều hành năm 2023, hải quan là đơn vị dẫn đầu; kim ngạch xuất nhập khẩu hàng hóa đạt 5,2 tỷ USD.';
  expect(linked(text).filter((line) => line.includes('reference'))).toEqual([]);
});

it('what the last months of a year are to reach is not reached', () => {
  expect(
    ids(
      'HĐND xã thống nhất nhiệm vụ trọng tâm những tháng cuối năm với các chỉ tiêu: tăng trưởng kinh tế đạt 14%; thu nhập bình quân đầu người 61 triệu đồng.',
      { area: 'phu-lam', period: '2024-H1' },
    ),
  ).toEqual([]);
});

it('a growth by itself is none of what is told at current prices', () => {
  expect(ids('Quy mô kinh tế 9 tháng ước tăng 8,7% so với cùng kỳ.')).not.toContain('grdp-gia-hien-hanh');
});
