import { describe, expect, it, test } from 'vitest';
import { linked } from './linked.ts';

describe('rates in turn', () => {
  test.each([
    [
      'Tỷ lệ hộ nghèo và tỷ lệ hộ cận nghèo lần lượt còn 2,1% và 3,4%.',
      ['ty-le-ho-ngheo: 2,1%', 'ty-le-ho-can-ngheo: 3,4%'],
    ],
    [
      'Tỷ lệ suy dinh dưỡng thể nhẹ cân và thể thấp còi lần lượt là 8,4% và 16,2%.',
      ['suy-dinh-duong: 8,4%', 'suy-dinh-duong-thap-coi: 16,2%'],
    ],
  ])('have a level each: “%s”', (text, figures) => {
    expect(linked(text)).toEqual(figures);
  });

  it('have no change for a level', () => {
    expect(linked('Tỷ lệ hộ nghèo và tỷ lệ hộ cận nghèo lần lượt giảm 2,1% và 3,4%.')).toEqual([]);
  });
});

describe('one park by its name', () => {
  it('is not all of them', () => {
    expect(linked('Khu công nghiệp Đông Hòa có tỷ lệ lấp đầy khu công nghiệp 82%.')).toEqual([]);
  });

  it('says nothing of what all have', () => {
    expect(linked('Toàn tỉnh có 8 khu công nghiệp, tỷ lệ lấp đầy 64%.')).toEqual([
      'so-khu-cong-nghiep: 8 khu công nghiệp',
      'ty-le-lap-day-kcn: 64%',
    ]);
  });
});

it('tells of the hamlet that a sentence opens with to its end', () => {
  const text = 'Bản Nậm Khao có 61 hộ, 9 hộ nghèo; đàn bò 84 con.';
  expect(linked(text, { area: 'phu-lam' })).toEqual([]);
  expect(linked(`${text} Đàn bò toàn xã 512 con.`, { area: 'phu-lam' })).toEqual(['dan-bo: 512 con']);
});

test.each([
  ['thành phố', 'yen-son'],
  ['thị xã', 'hong-phong'],
  ['quận', 'binh-hai'],
])('tells of all of a place alike, whatever its level: “toàn %s”', (level, area) => {
  expect(linked(`Toàn ${level} có 48 hợp tác xã với 1.460 thành viên.`, { area })).toEqual([
    'tong-hop-tac-xa: 48 hợp tác xã',
    'thanh-vien-hop-tac-xa: 1.460 thành viên',
  ]);
});

it('reads the product at other prices behind a semicolon, and its growth', () => {
  expect(
    linked(
      'GRDP theo giá hiện hành ước đạt 84.620 tỷ đồng; theo giá so sánh 2010 đạt 42.180 tỷ đồng, tăng 8,06%.',
    ),
  ).toEqual([
    'grdp-gia-hien-hanh: 84.620 tỷ đồng',
    'grdp-gia-so-sanh: 42.180 tỷ đồng',
    'grdp-tang-truong: tăng 8,06%',
  ]);
});

it('takes a month in words for the time of the sentences behind it', () => {
  expect(
    linked('Trong tháng Chín, tỉnh đón 146 nghìn lượt khách quốc tế. Doanh thu du lịch đạt 140 tỷ đồng.'),
  ).toEqual([
    'khach-quoc-te: 146 nghìn lượt khách (period: 2024-M09)',
    'doanh-thu-du-lich: 140 tỷ đồng (period: 2024-M09)',
  ]);
});

it('takes what heads the list of a later year for its aims', () => {
  expect(
    linked('Phương hướng năm 2025 của phường: thu ngân sách 31 tỷ đồng; tạo việc làm mới cho 540 lao động.', {
      area: 'hoa-an',
      period: '2024',
    }),
  ).toEqual([
    'thu-ngan-sach: 31 tỷ đồng (role: target; period: 2025)',
    'viec-lam-moi: 540 lao động (role: target; period: 2025)',
  ]);
});
