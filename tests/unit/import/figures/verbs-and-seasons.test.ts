import { describe, expect, test } from 'vitest';
import { linked } from './linked.ts';

describe('the verb in front of a count', () => {
  test('says that so many of what happened were solved', () => {
    const text =
      'Lực lượng công an đã điều tra, khám phá 386 vụ phạm tội về trật tự xã hội, bắt giữ, xử lý 714 đối tượng.';
    expect(linked(text)).toEqual(['vu-hinh-su-lam-ro: 386 vụ', 'doi-tuong-hinh-su: 714 đối tượng']);
  });

  test('may end with what else only leads to a number', () => {
    const text = 'Sáu tháng đầu năm thành lập mới 352 DN, tổng số vốn đăng ký 2.914 tỷ đồng.';
    expect(linked(text, { period: '2024-H1' })).toEqual([
      'doanh-nghiep-moi: 352 DN',
      'von-doanh-nghiep-moi: 2.914 tỷ đồng',
    ]);
  });
});

describe('a season in front', () => {
  test('frames the total, and the rice among its parts', () => {
    const text =
      'Sản xuất vụ Hè thu: đến nay kết thúc xuống giống; tổng diện tích gieo trồng ước 32.406 ha. Trong đó, lúa 4.918 ha; ngô 8.214 ha.';
    expect(linked(text)).toEqual([
      'dien-tich-vu-he-thu: 32.406 ha',
      'dien-tich-lua-he-thu: 4.918 ha',
      'dien-tich-ngo: 8.214 ha',
    ]);
  });

  test('is the main one also where it is named after autumn', () => {
    const text = 'Vụ thu mùa năm nay, toàn tỉnh gieo cấy được 96 nghìn ha lúa.';
    expect(linked(text)).toEqual(['dien-tich-lua-mua: 96 nghìn ha']);
  });

  test('frames no total behind an area of its own', () => {
    const text = 'Vụ Đông xuân gieo cấy 21.300 ha lúa; tổng diện tích gieo trồng ước 36.800 ha.';
    expect(linked(text).filter((figure) => figure.startsWith('dien-tich-vu'))).toEqual([]);
  });
});

test('a month behind a number is the number’s', () => {
  const text = 'Bệnh tay chân miệng ghi nhận 912 ca mắc trong tháng, không có ca tử vong.';
  expect(linked(text, { period: '2024-10M' })).toEqual(['tay-chan-mieng: 912 ca mắc (period: 2024-M10)']);
});

test('a month in the middle of a name is no word of it', () => {
  const text = 'Thiên tai trong tháng 9 đã làm 14 người chết và mất tích, 8 người bị thương.';
  expect(linked(text)).toEqual([
    'nguoi-chet-thien-tai: 14 người (period: 2024-M09)',
    'nguoi-bi-thuong-thien-tai: 8 người (period: 2024-M09)',
  ]);
});

test('courses of under three months count no months', () => {
  const text =
    'Đào tạo nghề cho 8.914 người, trong đó trung cấp 1.702 người, sơ cấp và dưới 3 tháng 6.840 người.';
  expect(linked(text)).toEqual(['tuyen-sinh-day-nghe: 8.914 người', 'dao-tao-so-cap: 6.840 người']);
});

test('a sum joined to a count by “với” is that one’s', () => {
  const text =
    'Quận có 64 doanh nghiệp đăng ký thành lập mới, cấp 172 giấy chứng nhận đăng ký hộ kinh doanh với tổng vốn 35,2 tỷ đồng.';
  expect(linked(text, { area: 'binh-hai' })).toEqual([
    'doanh-nghiep-moi: 64 doanh nghiệp',
    'ho-kinh-doanh-moi: 172 giấy chứng nhận đăng ký hộ kinh doanh',
  ]);
});

test('a level between a name and its verb is no word of it', () => {
  expect(linked('Nợ xấu trên địa bàn tỉnh chiếm 0,96% so với tổng dư nợ.')).toEqual([
    'ty-le-no-xau: chiếm 0,96%',
  ]);
});

test.each([
  [
    'Nông dân cơ bản thu hoạch xong vụ hè thu, tổng diện tích gieo trồng toàn vụ 41.260 ha, giảm 1,1%.',
    ['dien-tich-vu-he-thu: 41.260 ha, giảm 1,1%'],
  ],
  ['Nông dân cơ bản thu hoạch xong vụ hè thu, tổng diện tích thu hoạch 41.260 ha.', []],
])('what was sown in a whole season is of the season its sentence tells of: “%s”', (text, figures) => {
  expect(linked(text)).toEqual(figures);
});
