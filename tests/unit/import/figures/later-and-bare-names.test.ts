import { describe, expect, it, test } from 'vitest';
import { linked } from './linked.ts';

/** Aims that a colon lists, levels of before, and what a clause tells of a place or a person by the bare name. */

const COMMUNE = { area: 'phu-lam', period: '2025' };
const COUNTRY = { area: 'viet-nam', period: '2025-9M' };
const ids = (text: string, setting?: Parameters<typeof linked>[1]): string[] =>
  linked(text, setting).map((line) => line.replace(/:.*$/u, ''));

describe('what a colon lists', () => {
  it('is aimed at for the later year in front of it', () => {
    expect(
      linked(
        'Xã đề ra đến năm 2030: thu nhập bình quân đầu người 95 triệu đồng/năm; hộ nghèo còn 1%.',
        COMMUNE,
      ),
    ).toEqual([
      'thu-nhap-binh-quan: 95 triệu đồng/năm (role: target; period: 2030)',
      'ty-le-ho-ngheo: 1% (role: target; period: 2030)',
    ]);
    expect(linked('Kế hoạch sản xuất vụ xuân 2026: gieo cấy 180 ha lúa, 24 ha ngô.', COMMUNE)).toEqual([
      'dien-tich-lua: 180 ha (role: target; period: 2026)',
      'dien-tich-ngo: 24 ha (role: target; period: 2026)',
    ]);
  });

  it('is none of this year where a congress resolved on it', () => {
    expect(
      linked(
        'Đại hội Đảng bộ xã lần thứ nhất đề ra: thu nhập bình quân đầu người 95 triệu đồng/năm.',
        COMMUNE,
      ),
    ).toEqual([]);
  });

  it('is a sum of years where it is done piece by piece', () => {
    expect(
      linked('Mục tiêu đến năm 2030: kết nạp mới 150 đảng viên; thu ngân sách đạt 24 tỷ đồng.', COMMUNE),
    ).toEqual(['thu-ngan-sach: 24 tỷ đồng (role: target; period: 2030)']);
    expect(linked('Năm 2026, xã phấn đấu kết nạp mới 24 đảng viên.', COMMUNE)).toEqual([
      'thu-hut-dang-vien: 24 đảng viên (role: target; period: 2026)',
    ]);
  });

  it('is of now where the year has come', () => {
    expect(linked('Đến năm 2025: thu nhập bình quân đầu người đạt 62 triệu đồng/năm.', COMMUNE)).toEqual([
      'thu-nhap-binh-quan: 62 triệu đồng/năm',
    ]);
  });
});

it('an aim ends where the sentence tells of what there is', () => {
  expect(
    linked('Huyện phấn đấu đến năm 2027 có 25 sản phẩm OCOP; hiện huyện có 18 sản phẩm OCOP.', {
      area: 'tan-ha',
      period: '2024',
    }),
  ).toContain('san-pham-ocop: 18 sản phẩm');
});

describe('a level of before', () => {
  test.each([
    'Trước khi sáp nhập, xã có 42 hộ nghèo, thu nhập bình quân 48 triệu đồng/người.',
    'Trước đây, thu nhập bình quân đầu người chỉ 20 triệu đồng.',
    'Đầu năm, xã có 18 hộ nghèo.',
    'Qua rà soát đầu năm, xã có 18 hộ nghèo.',
  ])('is none of the report’s time: “%s”', (text) => {
    expect(linked(text, COMMUNE)).toEqual([]);
  });

  test.each([
    ['Đầu năm có 18 hộ nghèo, đến nay còn 9 hộ nghèo.', 'so-ho-ngheo: 9 hộ'],
    ['Sau khi sáp nhập, xã có 42 hộ nghèo.', 'so-ho-ngheo: 42 hộ'],
    ['Trước khi sáp nhập rất khó khăn, nay xã chỉ có 42 hộ nghèo.', 'so-ho-ngheo: 42 hộ'],
  ])('is not what is told of now: “%s”', (text, figure) => {
    expect(linked(text, COMMUNE)).toContain(figure);
  });
});

describe('a bare name that a clause opens with', () => {
  test.each([
    ['Hà Nội có 2.954 trường học, 2,3 triệu học sinh.', COUNTRY],
    ['Cả nước gieo 1.486 nghìn ha lúa hè thu; Long An gieo 214 nghìn ha lúa hè thu.', COUNTRY],
    ['Nguyễn Văn Bảy trồng mới 12 ha rừng.', COMMUNE],
    ['Suối Mơ đón 18.000 lượt khách du lịch.', { area: 'lam-giang', period: '2025' }],
  ])('is not the report’s own place: “%s”', (text, setting) => {
    expect(linked(text, setting).filter((line) => !line.includes('1.486'))).toEqual([]);
  });

  test.each([
    ['Lam Giang có 512 trường học.', { area: 'lam-giang', period: '2025' }, 'so-truong-hoc'],
    ['Phú Lâm trồng mới 36 ha rừng.', COMMUNE, 'trong-rung-moi'],
    ['Bộ Y tế ghi nhận 97.350 ca mắc sốt xuất huyết.', COUNTRY, 'sot-xuat-huyet'],
    ['Đông Xuân đạt 62,4 tạ/ha năng suất lúa.', COUNTRY, 'nang-suat-lua-dong-xuan'],
    ['Tháng Ba có 1.240 doanh nghiệp thành lập mới.', COUNTRY, 'doanh-nghiep-moi'],
    ['Việt Nam đón 15,4 triệu lượt khách quốc tế.', COUNTRY, 'khach-quoc-te'],
  ])('may be its own, an office or a time: “%s”', (text, setting, indicator) => {
    expect(ids(text, setting)).toContain(indicator);
  });
});

describe('what one of many has', () => {
  test.each(['Mỗi hộ nuôi bình quân 20 con lợn, 150 con gà.', 'Bình quân mỗi thôn có 12 hộ nghèo.'])(
    'is not what all have: “%s”',
    (text) => {
      expect(linked(text, COMMUNE)).toEqual([]);
    },
  );

  it('may be what is counted', () => {
    expect(linked('Bình quân mỗi xã đạt 17,6 tiêu chí nông thôn mới.')).toEqual([
      'tieu-chi-nong-thon-moi: 17,6 tiêu chí',
    ]);
    expect(linked('Thu nhập bình quân của mỗi người dân đạt 62 triệu đồng/năm.', COMMUNE)).toEqual([
      'thu-nhap-binh-quan: 62 triệu đồng/năm',
    ]);
  });
});

it('days of a feast are no period', () => {
  expect(linked('Ba ngày khai hội, tỉnh đón 86.000 lượt khách du lịch.')).toEqual([]);
});

it('the average of a place above is not its own', () => {
  expect(
    linked('Mức thu nhập bình quân chung của tỉnh là 58 triệu đồng/người/năm.', {
      area: 'tan-ha',
      period: '2024',
    }),
  ).toEqual([]);
});

describe('accidents on motorways and highways', () => {
  it('are not all accidents', () => {
    expect(
      linked('Trên các tuyến cao tốc xảy ra 86 vụ tai nạn giao thông, làm chết 42 người.', COUNTRY),
    ).toEqual([]);
    expect(ids('Trên địa bàn xảy ra 86 vụ tai nạn giao thông, làm chết 42 người.')).toEqual([
      'tai-nan-giao-thong',
      'nguoi-chet-tngt',
    ]);
  });
});

it('a movement that a colon heads says nothing of what is counted', () => {
  expect(
    linked(
      'Phong trào xây dựng đời sống văn hóa: 94,2% gia đình văn hóa, 91,6% tổ dân phố văn hóa.',
      COMMUNE,
    ),
  ).toEqual(['gia-dinh-van-hoa: 94,2%', 'thon-van-hoa: 91,6%']);
  expect(linked('Khách đến bằng đường biển đạt 7.420 lượt khách.')).toEqual([]);
});
