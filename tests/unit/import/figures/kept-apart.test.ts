import { describe, expect, it, test } from 'vitest';
import type { Area } from '../../../../src/domain/area.ts';
import { propose, type Proposal } from './catalogue.ts';

/** What looks like an indicator's figure and is another one's, in words of our own. */
const proposed = (...args: Parameters<typeof propose>): readonly Proposal[] => propose(...args).proposals;

describe('a smaller place', () => {
  test.each([
    ['Huyện Cao Sơn có đàn lợn 5.000 con.', 'named before the indicator'],
    ['Tại xã Tân Lập, đàn lợn đạt 500 con, đàn trâu 90 con.', 'for all the clause'],
    ['Thành phố Lạng Sơn có đàn lợn 3.000 con.', 'though it bears the name of the province'],
    ['Đàn lợn đạt 5.000 con tại huyện Cao Sơn.', 'named behind the number'],
  ])('“%s” is not the province’s figure: %s', (text) => {
    expect(proposed([text])).toEqual([]);
  });

  test.each([
    ['Các huyện đã tiêm phòng, đàn lợn đạt 174.600 con.'],
    ['Huyện Cao Sơn đi đầu; đàn lợn đạt 174.600 con.'],
    ['Sau dịch ở huyện Cao Sơn, toàn tỉnh có đàn lợn 174.600 con.'],
    ['Hợp tác xã Cao Sơn mở rộng chuồng trại, đàn lợn đạt 174.600 con.'],
  ])('“%s” is', (text) => {
    expect(proposed([text])).toEqual([{ indicator: 'lon', quote: '174.600 con' }]);
  });

  it('that the report is about is no smaller place', () => {
    const city: Area = { id: 'da-nang', name: 'Đà Nẵng', level: 'city', aliases: [] };
    expect(
      proposed(['Thành phố Đà Nẵng có đàn lợn 3.000 con.'], [], { area: 'da-nang', areas: [city] }),
    ).toEqual([{ indicator: 'lon', quote: '3.000 con' }]);
  });
});

describe('a range', () => {
  test.each([
    ['Chỉ số giá tiêu dùng bình quân tăng 5-6%.'],
    ['Chỉ số giá tiêu dùng bình quân tăng 5% đến 6%.'],
    ['Chỉ số giá tiêu dùng bình quân tăng từ 5% đến 6% so với cùng kỳ.'],
  ])('“%s” is not one of its ends', (text) => {
    expect(proposed([text])).toEqual([]);
  });

  test.each([
    ['Tổng thu ngân sách nhà nước đạt 700 tỷ đồng, tăng 5%-6% so với cùng kỳ.'],
    ['Tổng thu ngân sách nhà nước đạt 700 tỷ đồng, đạt 20 - 25% dự toán.'],
  ])('“%s” states a value without a change or share', (text) => {
    expect(proposed([text])).toEqual([{ indicator: 'thu', quote: '700 tỷ đồng' }]);
  });

  it('is not what runs to a date', () => {
    expect(proposed(['Chỉ số giá tiêu dùng bình quân tăng 5% đến 31/3/2024.'])).toEqual([
      { indicator: 'cpi', quote: 'tăng 5%' },
    ]);
  });
});

describe("the year before's value", () => {
  test.each([
    ['Tổng thu ngân sách nhà nước cùng kỳ là 600 tỷ đồng.'],
    ['Tổng thu ngân sách nhà nước (cùng kỳ năm trước đạt 600 tỷ đồng).'],
  ])('“%s” is not this year’s', (text) => {
    expect(proposed([text])).toEqual([]);
  });

  it('leaves the name to the value that follows', () => {
    expect(proposed(['Tổng thu ngân sách nhà nước (cùng kỳ 600 tỷ đồng) đạt 645 tỷ đồng.'])).toEqual([
      { indicator: 'thu', quote: '645 tỷ đồng' },
    ]);
    expect(proposed(['Tổng thu ngân sách nhà nước (kế hoạch 900 tỷ đồng) đạt 645 tỷ đồng.'])).toEqual([
      { indicator: 'thu', quote: '645 tỷ đồng' },
    ]);
  });
});

describe('another period of the report’s year', () => {
  const MAY = { period: '2024-M05' };
  test.each([
    ['Tổng thu ngân sách nhà nước tháng 5 ước 600 tỷ đồng.', MAY, 'period: 2024-M05'],
    ['Tháng 5 năm 2024, tổng thu ngân sách nhà nước ước 600 tỷ đồng.', MAY, 'period: 2024-M05'],
    ['Tổng thu ngân sách nhà nước tháng này ước 600 tỷ đồng.', MAY, 'period: 2024-M05'],
    ['Tổng thu ngân sách nhà nước tháng 4 đạt 600 tỷ đồng.', MAY, 'period: 2024-M04'],
    ['Tháng 5/2023, tổng thu ngân sách nhà nước 600 tỷ đồng.', MAY, 'role: reference; period: 2023-M05'],
    ['Tổng thu ngân sách nhà nước đến hết tháng 5 ước 600 tỷ đồng.', MAY, undefined],
    ['Trong tháng 5, lũy kế tổng thu ngân sách nhà nước ước 600 tỷ đồng.', MAY, undefined],
    ['Tổng thu ngân sách nhà nước 5 tháng ước 600 tỷ đồng.', MAY, undefined],
    ['Tổng thu ngân sách nhà nước 4 tháng đạt 600 tỷ đồng.', MAY, 'period: 2024-4M'],
    ['So với tháng 4, tổng thu ngân sách nhà nước khá hơn, đạt 600 tỷ đồng.', MAY, undefined],
    ['Tổng thu ngân sách nhà nước quý II ước 600 tỷ đồng.', { period: '2024-H1' }, 'period: 2024-Q2'],
    ['Tổng thu ngân sách nhà nước quý I ước 600 tỷ đồng.', { period: '2024-Q1' }, undefined],
    ['Trong quý, tổng thu ngân sách nhà nước ước 600 tỷ đồng.', { period: '2024-Q3' }, 'period: 2024-Q3'],
  ])('“%s” in %o has the title %s', (text, head, title) => {
    expect(proposed([text], [], head)).toEqual([
      { indicator: 'thu', quote: '600 tỷ đồng', ...(title === undefined ? {} : { title }) },
    ]);
  });

  it('that is still to come is not proposed', () => {
    expect(proposed(['Tổng thu ngân sách nhà nước tháng 6 ước 600 tỷ đồng.'], [], MAY)).toEqual([]);
  });

  it('is told from the span from January that follows it', () => {
    const text =
      'Tổng thu ngân sách nhà nước tháng 5 ước 600 tỷ đồng, tăng 4%; lũy kế 5 tháng đầu năm ước đạt 2.900 tỷ đồng, đạt 45% dự toán.';
    expect(proposed([text], [], MAY)).toEqual([
      { indicator: 'thu', quote: '600 tỷ đồng, tăng 4%', title: 'period: 2024-M05' },
      { indicator: 'thu', quote: '2.900 tỷ đồng, đạt 45% dự toán' },
    ]);
  });
});

describe('a link', () => {
  it('holds the bracket that closes what it opens', () => {
    const [figure] = proposed(['Xảy ra 90 vụ tai nạn giao thông (tăng 40 vụ), làm chết 20 người.']);
    expect(figure).toEqual({ indicator: 'tai-nan', quote: '90 vụ tai nạn giao thông (tăng 40 vụ)' });
  });

  it('of a note counts to the day that the citing sentence counts to', () => {
    const [, inNote] = proposed(
      ['Tổng thu ngân sách nhà nước từ ngày 01/01/2024 đến 26/3/2024 đạt 900 tỷ đồng[1].'],
      ['Trong đó nhập khẩu 588 triệu USD.'],
    );
    expect(inNote).toEqual({ indicator: 'nhap-khau', quote: '588 triệu USD', title: 'end: 2024-03-26' });
  });
});
