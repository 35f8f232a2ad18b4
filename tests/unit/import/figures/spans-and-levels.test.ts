import { describe, expect, it, test } from 'vitest';
import { linked } from './linked.ts';

/** Numbers of a span, a term, a part of the country, a level of school or a field of dossiers that are not the report's own. */

const COMMUNE = { area: 'phu-lam', period: '2025-9M' };
const DISTRICT = { area: 'tan-ha', period: '2024-9M' };

describe('a school year or season before', () => {
  test.each([
    'Năm học trước, huyện có 46 trường với 18.200 học sinh, tỷ lệ tốt nghiệp THPT đạt 98,1%.',
    'Niên vụ trước, sản lượng mía đạt 186.000 tấn.',
    'Vụ đông xuân năm ngoái, năng suất lúa đông xuân đạt 62,4 tạ/ha.',
  ])('has none of this one’s figures: “%s”', (text) => {
    expect(linked(text, DISTRICT)).toEqual([]);
  });

  it('is only what this one is compared with', () => {
    expect(
      linked('So với năm học trước, số trường tăng 2; huyện có 46 trường với 18.200 học sinh.', DISTRICT),
    ).toEqual(['so-truong-hoc: 46 trường', 'so-hoc-sinh: 18.200 học sinh']);
    expect(linked('Vụ trước mất mùa, vụ này năng suất lúa đông xuân đạt 62,4 tạ/ha.', DISTRICT)).toEqual([
      'nang-suat-lua-dong-xuan: 62,4 tạ/ha',
    ]);
  });
});

describe('what a congress resolved on for its term', () => {
  test.each([
    'Nghị quyết Đại hội Đảng bộ xã nhiệm kỳ 2025 - 2030 đề ra: thu nhập bình quân 85 triệu đồng/người, tỷ lệ hộ nghèo còn 1%.',
    'Đại hội Đảng bộ xã lần thứ I, nhiệm kỳ 2025 - 2030 xác định thu nhập bình quân đầu người 85 triệu đồng.',
  ])('has not come: “%s”', (text) => {
    expect(linked(text, COMMUNE)).toEqual([]);
  });

  it('may be what was reached', () => {
    expect(
      linked(
        'Thực hiện Nghị quyết Đại hội Đảng bộ xã nhiệm kỳ 2020 - 2025, đến nay thu nhập bình quân đầu người đạt 62 triệu đồng.',
        COMMUNE,
      ),
    ).toEqual(['thu-nhap-binh-quan: 62 triệu đồng']);
  });
});

describe('some months since a new office began', () => {
  test.each([
    'Sau ba tháng vận hành chính quyền 2 cấp, tỷ lệ hồ sơ giải quyết đúng hạn đạt 97,8%.',
    'Qua 4 tháng hoạt động, tỷ lệ hồ sơ giải quyết đúng hạn đạt 97,8%.',
  ])('are no quarter of the year: “%s”', (text) => {
    expect(linked(text, { period: '2025-10M' }).filter((line) => /Q1|-4M/u.test(line))).toEqual([]);
  });
});

describe('a part of the country', () => {
  it('needs no word before its name', () => {
    expect(
      linked(
        'Đồng bằng sông Cửu Long gieo 1.468 nghìn ha lúa hè thu, năng suất 59,8 tạ/ha; Đông Nam Bộ có 245 nghìn ha cao su.',
        { area: 'viet-nam', period: '2025-9M' },
      ),
    ).toEqual([]);
    expect(
      linked('Do gió mùa đông bắc, cả nước chỉ gieo 1.468 nghìn ha lúa hè thu.', {
        area: 'viet-nam',
        period: '2025-9M',
      }),
    ).toEqual(['dien-tich-lua-he-thu: 1.468 nghìn ha']);
  });
});

describe('one level of school', () => {
  it('has pupils of its own behind its schools', () => {
    expect(linked('Bậc THCS có 148 trường, 62.000 học sinh.')).toEqual([]);
    expect(linked('Toàn tỉnh có 512 trường, 238.000 học sinh.')).toEqual([
      'so-truong-hoc: 512 trường',
      'so-hoc-sinh: 238.000 học sinh',
    ]);
  });
});

describe('an estimate of the budget', () => {
  it('has estimates as its parts', () => {
    expect(linked('Dự toán chi 84,2 tỷ đồng, trong đó chi thường xuyên 61 tỷ đồng.', COMMUNE)).toEqual([]);
    expect(
      linked('Chi ngân sách đạt 88% dự toán chi, trong đó chi thường xuyên 61 tỷ đồng.', COMMUNE),
    ).toContain('chi-thuong-xuyen: 61 tỷ đồng');
  });
});

describe('dossiers of one field or of offices below', () => {
  test.each([
    'Lĩnh vực hộ tịch tiếp nhận 2.860 hồ sơ, đúng hạn 100%.',
    'Cấp xã tiếp nhận 31.720 hồ sơ, đúng hạn 99,7%.',
  ])('have a rate of their own: “%s”', (text) => {
    expect(linked(text, DISTRICT)).toEqual([]);
  });

  it('are not all dossiers, whose rate stays', () => {
    expect(linked('Huyện tiếp nhận 2.860 hồ sơ, tỷ lệ hồ sơ giải quyết đúng hạn 99,2%.', DISTRICT)).toContain(
      'ty-le-ho-so-dung-han: 99,2%',
    );
  });
});

describe('a list that a verb governs', () => {
  it('may have an item of two kinds', () => {
    expect(
      linked('Đã tiêm phòng cho 12.400 con trâu, bò, 46.000 con lợn, 386.000 con gia cầm.', DISTRICT),
    ).toEqual([]);
    expect(linked('Huyện có 12.400 con trâu, bò, 46.000 con lợn, 386.000 con gia cầm.', DISTRICT)).toEqual([
      'dan-trau-bo: 12.400 con',
      'dan-lon: 46.000 con',
      'dan-gia-cam: 386.000 con',
    ]);
  });
});

it('what rooms are taken on a feast day is no level of the span', () => {
  expect(linked('Dịp 2/9, công suất phòng lên tới 96%.')).toEqual([]);
  expect(linked('Công suất sử dụng phòng bình quân đạt 61%.')).toEqual(['cong-suat-phong: đạt 61%']);
});
