import { describe, expect, it, test } from 'vitest';
import { linked } from './linked.ts';

/** What years a sentence tells of without a comma, in words, or several of them. */

const DISTRICT = { area: 'tan-ha', period: '2025-9M' };
const COMMUNE = { area: 'phu-lam', period: '2025' };

describe('a year that a sentence opens with', () => {
  test.each([
    [
      'Năm 2024 thu ngân sách trên địa bàn đạt 212 tỷ đồng.',
      'thu-ngan-sach: 212 tỷ đồng (role: reference; period: 2024)',
    ],
    ['Trong năm 2024 huyện trồng mới 412 ha rừng.', 'trong-rung-moi: 412 ha (role: reference; period: 2024)'],
    ['Năm ngoái, huyện trồng mới 412 ha rừng.', 'trong-rung-moi: 412 ha (role: reference; period: 2024)'],
    ['Năm trước huyện trồng mới 412 ha rừng.', 'trong-rung-moi: 412 ha (role: reference; period: 2024)'],
  ])('needs no comma, and may be told in words: “%s”', (text, figure) => {
    expect(linked(text, DISTRICT)).toEqual([figure]);
  });

  test.each([
    ['Trong năm 2025 huyện trồng mới 412 ha rừng.', 'trong-rung-moi: 412 ha'],
    ['Năm ngoái mưa bão nhiều, năm nay huyện vẫn trồng mới 412 ha rừng.', 'trong-rung-moi: 412 ha'],
  ])('may be the report’s own: “%s”', (text, figure) => {
    expect(linked(text, DISTRICT)).toEqual([figure]);
  });
});

describe('the same of a later year', () => {
  it('goes on from an earlier one', () => {
    expect(
      linked(
        'Năm 2021 thu nhập bình quân 36 triệu đồng/người thì năm 2025 là 57,5 triệu đồng/người.',
        COMMUNE,
      ),
    ).toEqual([
      'thu-nhap-binh-quan: 36 triệu đồng/người (role: reference; period: 2021)',
      'thu-nhap-binh-quan: 57,5 triệu đồng/người',
    ]);
    expect(linked('Tỷ lệ hộ nghèo từ 8,2% năm 2021 giảm còn 2,1% năm 2025.', COMMUNE)).toEqual([
      'ty-le-ho-ngheo: 2,1%',
    ]);
  });

  it('is not what else that year had', () => {
    expect(
      linked('Năm 2021 thu ngân sách đạt 2,1 tỷ đồng, năm 2025 vốn vay đạt 4,6 tỷ đồng.', COMMUNE),
    ).toEqual(['thu-ngan-sach: 2,1 tỷ đồng (role: reference; period: 2021)']);
  });
});

describe('several years', () => {
  test.each([
    'Hai năm gần đây, huyện trồng mới 412 ha rừng.',
    'Những năm qua, huyện trồng mới 412 ha rừng.',
    'Hằng năm huyện giải quyết việc làm cho 2.120 lao động.',
    'Sau gần 5 năm, huyện trồng 1.412 ha rừng.',
    'Đến nay, sau 10 năm, huyện đã trồng 4.412 ha rừng.',
    'Từ nguồn vốn chương trình, 3 năm 2022 - 2024 huyện xóa 412 nhà tạm.',
  ])('are no period: “%s”', (text) => {
    expect(linked(text, DISTRICT)).toEqual([]);
  });

  test.each([
    ['Những năm qua rừng được chăm lo, năm 2025 huyện trồng mới 412 ha rừng.', 'trong-rung-moi: 412 ha'],
    ['Cao nhất sau 5 năm, thu ngân sách đạt 412 tỷ đồng.', 'thu-ngan-sach: 412 tỷ đồng'],
    ['Diện tích cây hằng năm gieo trồng 4.120 ha.', 'dien-tich-gieo-trong: 4.120 ha'],
  ])('may only stand beside this one: “%s”', (text, figure) => {
    expect(linked(text, { area: 'tan-ha', period: '2025' })).toEqual([figure]);
  });
});
