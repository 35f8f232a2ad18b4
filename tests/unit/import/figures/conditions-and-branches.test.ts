import { describe, expect, it, test } from 'vitest';
import { linked } from './linked.ts';

/** Numbers on a condition, of so many out of many, of one branch or market, and what fell short; and names that need a topic. */

const ids = (text: string, setting?: Parameters<typeof linked>[1]): string[] =>
  linked(text, setting).map((line) => line.replace(/:.*$/u, ''));

describe('what is only said on a condition', () => {
  test.each([
    'Thu ngân sách thấp; nếu đạt, quy mô GRDP lên 96.000 tỷ đồng.',
    'Nhà máy sắp dừng; nếu dừng lâu, chỉ số sản xuất công nghiệp sẽ giảm 14%.',
  ])('has not come: “%s”', (text) => {
    expect(linked(text)).toEqual([]);
  });

  it('is not what compares or leaves out', () => {
    expect(linked('Thu ngân sách tăng; nếu tính cả dầu thô, thu ngân sách đạt 9.600 tỷ đồng.')).toEqual(
      linked('Nếu tính cả dầu thô, thu ngân sách đạt 9.600 tỷ đồng.'),
    );
  });
});

it('so many of so many are no count', () => {
  expect(linked('Cứ 10 doanh nghiệp thành lập mới thì có 6 doanh nghiệp rút lui khỏi thị trường.')).toEqual(
    [],
  );
});

describe('one branch or market', () => {
  test.each([
    'Trong 9 tháng, ngành xây dựng có 1.120 doanh nghiệp thành lập mới.',
    'Thị trường Hàn Quốc gửi 64.000 lượt khách du lịch.',
  ])('has only a part: “%s”', (text) => {
    expect(linked(text)).toEqual([]);
  });

  test.each([
    ['Ngành du lịch có 148 cơ sở lưu trú.', 'co-so-luu-tru'],
    ['Toàn tỉnh có 1.120 doanh nghiệp thành lập mới.', 'doanh-nghiep-moi'],
  ])('is not whoever keeps the count: “%s”', (text, indicator) => {
    expect(ids(text)).toContain(indicator);
  });
});

it('what fell short is no revenue', () => {
  expect(linked('Hụt thu tiền sử dụng đất 460 tỷ đồng so với dự toán.')).toEqual([]);
});

describe('a short name', () => {
  test.each([
    [
      'Thu ngân sách trên địa bàn 1.286 tỷ đồng; lệ phí trước bạ 96 tỷ đồng. Tổng chi 1.540 tỷ đồng.',
      'chi-ngan-sach',
    ],
    ['Kỳ thi tốt nghiệp THPT vừa qua, tỷ lệ đỗ của tỉnh là 99,12%.', 'ty-le-tot-nghiep-thpt'],
    ['Có 64 xã đạt chuẩn nông thôn mới; 6 đơn vị cấp huyện được công nhận.', 'huyen-nong-thon-moi'],
    ['Trung tâm Phục vụ hành chính công tỉnh tiếp nhận 3.140 hồ sơ, số hóa 96,8%.', 'ty-le-so-hoa'],
  ])('holds where its topic is spoken of: “%s”', (text, indicator) => {
    expect(ids(text)).toContain(indicator);
  });

  test.each([
    ['Quỹ bảo hiểm y tế: tổng chi 540 tỷ đồng. Thu ngân sách đạt 12 tỷ đồng.', 'chi-ngan-sach'],
    ['Sau kỳ thi tốt nghiệp THPT, tỷ lệ đỗ đại học 62%.', 'ty-le-tot-nghiep-thpt'],
    ['Về văn hóa, 6 đơn vị cấp huyện được công nhận; 64 xã nông thôn mới.', 'huyen-nong-thon-moi'],
  ])('says nothing of another: “%s”', (text, indicator) => {
    expect(ids(text)).not.toContain(indicator);
  });
});

describe('points behind the words that go on from a share', () => {
  it('are its own', () => {
    expect(linked('58,4% trường đạt chuẩn quốc gia, tăng 1,6 điểm phần trăm.')).toEqual([
      'ty-le-truong-dat-chuan: 58,4% trường đạt chuẩn quốc gia, tăng 1,6 điểm phần trăm',
    ]);
  });

  test.each([
    'Tỷ lệ hộ nghèo còn 6,1% nhưng hộ cận nghèo, tăng 0,3 điểm phần trăm.',
    'Tỷ lệ hộ nghèo còn 6,1% còn hộ cận nghèo, tăng 0,3 điểm phần trăm.',
  ])('are not what another thing changed by: “%s”', (text) => {
    expect(linked(text)).toEqual(['ty-le-ho-ngheo: 6,1%']);
  });
});
