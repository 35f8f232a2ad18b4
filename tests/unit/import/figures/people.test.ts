import { describe, expect, it, test } from 'vitest';
import { linked } from './linked.ts';

/** Work, insurance, poverty, schools and health as offices of all levels write of them, in words of our own. */

describe('what only resembles a count of people is none', () => {
  test.each([
    ['Tuyển mới 2.310 lao động có việc làm nhờ doanh nghiệp mở rộng sản xuất.', 'how they came by it'],
    [
      'Có 612 lao động vay vốn tạo việc làm, 4.180 lao động có việc làm nhờ doanh nghiệp tuyển thêm.',
      'a list of ways',
    ],
    ['Qua các lớp dạy nghề cho lao động nông thôn là 380 người.', 'what others came by'],
    ['Trong quý, có thêm 1.250 người tham gia BHXH tự nguyện.', 'those who came to a level'],
    ['Phát triển mới 840 người tham gia BHYT hộ gia đình.', 'those who came to a level'],
    ['Từ năm 2020 đến nay, toàn tỉnh giải quyết việc làm cho 58.200 lao động.', 'counted over years'],
    [
      'Ngân hàng cho hộ chính sách vay tổng số tiền 412 tỷ đồng, tạo việc làm cho 6.120 lao động.',
      'what loans gave work to',
    ],
    ['Có 12 xã đạt tỷ lệ bao phủ BHYT 96%.', 'what some reach'],
    ['Tỉnh có 14/20 trường đạt tỷ lệ 100% học sinh đỗ tốt nghiệp.', 'what some reach'],
    ['Ở bậc học mầm non có 84 trường đạt chuẩn quốc gia.', 'what one level has'],
    ['Ước hết năm 2024, tỷ lệ trường đạt chuẩn quốc gia đạt 72%.', 'what is still to come'],
    [
      'Để hoàn thành kế hoạch, cần phải phát triển thêm 12.400 người tham gia BHXH bắt buộc; 1.830 người tham gia BHXH tự nguyện.',
      'what is still to be done',
    ],
    ['Toàn ngành có 222 trường mầm non với 41.300 học sinh mầm non.', 'one level of school'],
    ['Toàn tỉnh có 61 học sinh đạt giải học sinh giỏi quốc gia.', 'pupils with prizes'],
    [
      'Ghi nhận 402 ca mắc sốt xuất huyết, không có tử vong, giảm 21,1% so với tuần trước.',
      'what is measured on a week',
    ],
    [
      'Từ khi thành lập phường đến nay, đã giải quyết việc làm cho 1.124 lao động.',
      'since a place was founded',
    ],
    ['Đã tiếp nhận 5.120 hồ sơ đề nghị hưởng trợ cấp thất nghiệp.', 'files of another office'],
    ['Trường Cao đẳng nghề tuyển sinh được 1.240 người học nghề.', 'what one school took in'],
    ['Trường có 98,2% học sinh đỗ tốt nghiệp THPT.', 'what one school reaches'],
    ['Toàn tỉnh có 41.200 học sinh tham gia BHYT đạt tỷ lệ 98,6%.', 'the share of a part'],
  ])('“%s”: %s', (text) => {
    expect(linked(text)).toEqual([]);
  });

  it('nor is a share whose clause has a subject of its own', () => {
    const text =
      'Toàn tỉnh có 920.400 người tham gia BHYT, đạt 94,2% dân số; số học sinh có thẻ đạt tỷ lệ 98,9%.';
    expect(linked(text)).toEqual(['bhyt: 920.400 người', 'ty-le-bhyt: đạt 94,2%']);
  });
});

test.each([
  'Hộ nghèo có 9.640 hộ, chiếm 3,1% tổng số hộ (tăng 112 hộ so với đầu năm, chiếm tỷ lệ 0,04%).',
  'Hộ nghèo có 9.640 hộ, chiếm 3,1% tổng số hộ, giảm 412 hộ, tương đương với 0,13%.',
])('the share of a change is none of the whole: “%s”', (text) => {
  expect(linked(text, { period: '2024' }).filter((line) => line.startsWith('ty-le'))).toEqual([
    'ty-le-ho-ngheo: chiếm 3,1%',
  ]);
});

test.each<[text: string, ...figures: string[]]>([
  ['Lực lượng lao động trong quý III năm 2024 là 612.400 người.', 'luc-luong-lao-dong: 612.400 người'],
  ['Toàn tỉnh đưa được 1.240 lao động xuất cảnh.', 'lao-dong-xuat-khau: 1.240 lao động'],
  ['Tỷ lệ nghèo chung toàn tỉnh sẽ còn khoảng 2,1%.', 'ty-le-ho-ngheo: 2,1%'],
  ['Tỷ lệ hộ nghèo giảm theo tiêu chí mới còn 2,4%.', 'ty-le-ho-ngheo: 2,4%'],
  ['Tỷ lệ lao động qua đào tạo có bằng/chứng chỉ là 28,4%.', 'lao-dong-co-bang-cap: 28,4%'],
  [
    'Trong 64.300 người trong độ tuổi, có 61.200 người có việc làm, chiếm 95,2%.',
    'lao-dong-dang-lam-viec: 61.200 người',
  ],
  [
    'Có 412.600 người tham gia bảo hiểm y tế, trong đó: Bảo hiểm xã hội là 84.300 người; bảo hiểm thất nghiệp là 71.200 người.',
    'bhyt: 412.600 người',
    'nguoi-tham-gia-bhxh: 84.300 người',
    'bhtn: 71.200 người',
  ],
  [
    'Có thêm 21 ngàn người tham gia bảo hiểm y tế, nâng số người tham gia trong toàn tỉnh lên 1,3 triệu người (chiếm 86% dân số).',
    'bhyt: 1,3 triệu người',
    'ty-le-bhyt: chiếm 86%',
  ],
  [
    'Toàn tỉnh có 312/540 trường công lập đạt chuẩn quốc gia, tỷ lệ 57,8%.',
    'tong-truong-dat-chuan: 312/540 trường',
    'ty-le-truong-dat-chuan: 57,8%',
  ],
  [
    'Tỷ lệ thất nghiệp của lực lượng lao động trong độ tuổi là 2,1%, trong đó khu vực thành thị là 3,4%.',
    'ty-le-that-nghiep: 2,1%',
    'ty-le-that-nghiep-thanh-thi: 3,4%',
  ],
  [
    'Kết quả rà soát hộ nghèo, hộ cận nghèo và hộ nghèo mới phát sinh: Hộ nghèo có 9.640 hộ, chiếm 3,1%.',
    'so-ho-ngheo: 9.640 hộ',
    'ty-le-ho-ngheo: chiếm 3,1%',
  ],
  [
    'Toàn huyện có 46 trường (15 trường mầm non, 16 trường tiểu học, 15 trường THCS) với 21.400 học sinh.',
    'so-truong-hoc: 46 trường',
    'so-hoc-sinh: 21.400 học sinh',
  ],
  ['Giải quyết cho 2.960 lao động được hưởng bảo hiểm thất nghiệp.', 'tro-cap-that-nghiep: 2.960 lao động'],
  [
    'Giáo dục nghề nghiệp: 6 tháng đầu năm, tuyển sinh được 8.760 người, đạt 43,8% kế hoạch (gồm: cao đẳng 486 người).',
    'tuyen-sinh-day-nghe: 8.760 người, đạt 43,8% kế hoạch (period: 2024-H1)',
  ],
  ['Đến nay, 94,2% dân số tham gia bảo hiểm y tế.', 'ty-le-bhyt: 94,2%'],
  ['100% xã, phường, thị trấn đạt Bộ tiêu chí quốc gia về y tế.', 'ty-le-xa-chuan-y-te: 100%'],
  ['Tỷ lệ hộ nghèo đa chiều giảm 1,84%, từ 6,12% xuống còn 4,28%.', 'ty-le-ho-ngheo: 4,28%'],
  [
    'Số giường bệnh/vạn dân đạt 31,4 giường; số bác sĩ/vạn dân đạt 9,2 bác sĩ.',
    'giuong-benh-van-dan: 31,4 giường',
    'bac-si-van-dan: 9,2 bác sĩ',
  ],
  [
    'Toàn xã có 11 trường học; tổng số học sinh là 4.120 em.',
    'so-truong-hoc: 11 trường',
    'so-hoc-sinh: 4.120 em',
  ],
  [
    'Về BHXH tự nguyện có 9.810 người tham gia; về BHYT có 812.400 người.',
    'bhxh-tu-nguyen: 9.810 người',
    'bhyt: 812.400 người',
  ],
  ['Trong kỳ có 3.410 lao động được hưởng trợ cấp thất nghiệp.', 'tro-cap-that-nghiep: 3.410 lao động'],
])('“%s”', (text, ...figures) => {
  expect(linked(text)).toEqual(figures);
});

it('a level is of the year that stands behind it, and of several years the last named is the report’s', () => {
  const text = 'Tỷ lệ hộ nghèo năm 2019 là 6,2%, hết năm 2024 tỷ lệ hộ nghèo của tỉnh giảm còn 2,3%.';
  expect(linked(text, { period: '2024' })).toEqual([
    'ty-le-ho-ngheo: 6,2% (role: reference; period: 2019)',
    'ty-le-ho-ngheo: 2,3%',
  ]);
  expect(linked('Tỷ lệ hộ nghèo là 4,1% năm 2022.', { period: '2024' })).toEqual([
    'ty-le-ho-ngheo: 4,1% (role: reference; period: 2022)',
  ]);
});

it('a change by itself is of what was counted last, and of nothing where the archive has no such count', () => {
  const text =
    'Lực lượng lao động là 612.400 người. Số người thất nghiệp khoảng 12.400 người. So với cùng kỳ năm trước thì tăng 1.200 người.';
  expect(linked(text)).toEqual(['luc-luong-lao-dong: 612.400 người']);
});

it('workers of the country are those of its own reports', () => {
  const text = 'Tổng số lao động Việt Nam đi làm việc ở nước ngoài là 9.840 người.';
  expect(linked(text, { area: 'viet-nam' })).toEqual(['lao-dong-xuat-khau: 9.840 người']);
  expect(linked(text)).toEqual([]);
});

it.each([
  ['Thanh niên nhập ngũ 1.420 người, đạt 100% chỉ tiêu.', 'tuyen-quan: 1.420 người, đạt 100% chỉ tiêu'],
  ['Các cơ sở giáo dục nghề nghiệp tuyển sinh 4.110 học viên.', 'tuyen-sinh-day-nghe: 4.110 học viên'],
  ['Toàn tỉnh có 10,4 bác sĩ và 33,8 giường bệnh trên một vạn dân.', 'bac-si-van-dan: 10,4 bác sĩ'],
  [
    'Đã công nhận mới 16 trường chuẩn quốc gia, nâng tổng số lên 394 trường.',
    'tong-truong-dat-chuan: 394 trường',
  ],
])('are counted as people, and with what is told behind the last: “%s”', (text, figure) => {
  expect(linked(text)).toContain(figure);
});

it.each(['Điều trị cai nghiện cho 4.110 học viên.', 'Có 10,4 bác sĩ và 33,8 giường bệnh.'])(
  'are none of what nothing says that they are: “%s”',
  (text) => {
    expect(linked(text)).toEqual([]);
  },
);
