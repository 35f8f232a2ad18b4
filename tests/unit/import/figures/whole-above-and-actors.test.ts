import { describe, expect, it, test } from 'vitest';
import { linked } from './linked.ts';

/** Numbers of the place above, of one site, person, case or few days, and of rates that only some of all have. */

const ids = (text: string, ...options: [Parameters<typeof linked>[1]?]): string[] =>
  linked(text, ...options).map((line) => line.replace(/:.*$/u, ''));

const COMMUNE = { area: 'phu-lam', period: '2024' };
const DISTRICT = { area: 'tan-ha', period: '2024' };

describe('the whole of a place above the report’s own', () => {
  test.each([
    ['Toàn huyện đã gieo cấy xong 3.120 ha lúa mùa.', COMMUNE],
    ['Toàn tỉnh đạt 4.820 tỷ đồng thu ngân sách.', DISTRICT],
    ['Cả thành phố có 42.000 lao động được giải quyết việc làm.', { area: 'binh-hai', period: '2024' }],
  ])('is not counted as its own: “%s”', (text, setting) => {
    expect(linked(text, setting)).toEqual([]);
  });

  it('ends where the text turns to the report’s own place', () => {
    expect(linked('Toàn huyện trồng mới 420 ha rừng, riêng xã trồng mới 36 ha rừng.', COMMUNE)).toEqual([
      'trong-rung-moi: 36 ha',
    ]);
    expect(
      linked('Là xã dẫn đầu toàn huyện về trồng rừng, năm qua xã trồng mới 36 ha rừng.', COMMUNE),
    ).toEqual(['trong-rung-moi: 36 ha']);
    expect(
      linked('Toàn thành phố giải quyết việc làm cho 2.140 lao động.', { area: 'yen-son', period: '2024' }),
    ).toEqual(['viec-lam-moi: 2.140 lao động']);
  });

  it('is what a ratio is measured on, and no year before', () => {
    expect(
      linked(
        'Thu nhập bình quân đầu người đạt 92 triệu đồng/năm, gấp 1,2 lần bình quân chung toàn tỉnh.',
        COMMUNE,
      ),
    ).toEqual(['thu-nhap-binh-quan: 92 triệu đồng/năm']);
  });
});

describe('one site, chain or person', () => {
  test.each([
    'Làng du lịch cộng đồng Suối Mơ đón 18.000 lượt khách, doanh thu du lịch 3,6 tỷ đồng.',
    'Chuỗi siêu thị Minh Tâm đạt doanh thu bán lẻ 1.240 tỷ đồng.',
    'Bãi biển Hòn Sơn đón 640 nghìn lượt khách du lịch.',
    'Trang trại của anh Hùng nuôi đàn lợn 600 con.',
    'Anh Nguyễn Văn Hùng trồng mới 12 ha rừng.',
  ])('is not the place: “%s”', (text) => {
    expect(linked(text)).toEqual([]);
  });

  it('may be set apart behind what the place has', () => {
    expect(
      ids(
        'Tỉnh có 14 dự án FDI tăng vốn thêm 210 triệu USD, riêng một nhà máy điện tử tăng vốn thêm 120 triệu USD.',
      ),
    ).not.toContain('von-fdi-dieu-chinh: 120 triệu USD');
    expect(
      linked('Thành phố thu hút 386 triệu USD vốn FDI, riêng một nhà máy tăng vốn thêm 120 triệu USD.'),
    ).toEqual(['thu-hut-fdi: 386 triệu USD']);
  });

  test.each([
    ['Ông Nguyễn Văn Nam, Chủ tịch UBND xã, cho biết: Toàn tỉnh có 1.240 hộ nghèo.', 'so-ho-ngheo'],
    ['Trang trại trên địa bàn tỉnh có đàn lợn 186.000 con.', 'dan-lon'],
  ])('is not what a like word begins: “%s”', (text, indicator) => {
    expect(ids(text)).toContain(indicator);
  });
});

describe('what one of them brings the whole to', () => {
  test.each([
    [
      'Trường Tiểu học Hòa An 2 được công nhận, đưa tỷ lệ trường đạt chuẩn lên 80%.',
      'ty-le-truong-dat-chuan: 80%',
    ],
    ['Xã Phú Lâm về đích, nâng tổng số xã đạt chuẩn nông thôn mới lên 14 xã.', 'xa-nong-thon-moi: 14 xã'],
  ])('is the whole’s: “%s”', (text, figure) => {
    expect(linked(text)).toEqual([figure]);
  });

  it('says which whole it is', () => {
    expect(linked('Nhà máy đi vào sản xuất, đưa sản lượng xi măng lên 2 triệu tấn.')).toEqual([]);
  });
});

describe('one accident or case', () => {
  test.each([
    'Ngày 12/10 xảy ra vụ tai nạn giao thông giữa xe khách và xe tải làm 3 người chết, 12 người bị thương.',
    'Vụ cháy tại chợ Trung tâm làm 2 người bị thương, thiệt hại 18 tỷ đồng.',
    'Đường dây này vận chuyển 48 kg heroin, 62.000 viên ma túy tổng hợp.',
  ])('is no count of a span: “%s”', (text) => {
    expect(linked(text)).toEqual([]);
  });

  test.each([
    ['Chín tháng xảy ra 46 vụ tai nạn giao thông làm 21 người chết.', 'nguoi-chet-tngt'],
    ['Xảy ra 5 vụ cháy, thiệt hại 1,2 tỷ đồng.', 'thiet-hai-chay'],
    ['Số vụ tai nạn giao thông giảm 4 vụ; tai nạn giao thông làm chết 12 người.', 'nguoi-chet-tngt'],
    ['Triệt phá 3 đường dây, thu giữ 12 kg heroin.', 'heroin-thu-giu'],
  ])('is not what several are: “%s”', (text, indicator) => {
    expect(ids(text)).toContain(indicator);
  });
});
