import { describe, expect, it } from 'vitest';
import { linked } from './linked.ts';

/** What is told of an event or of a part of something else, in words of our own, is no total of the catalogue. */

describe('a level', () => {
  it.each([
    'Quý III, tỉnh quyết định chủ trương đầu tư cho 7 dự án trong nước, vốn 640 tỷ đồng và 2 dự án FDI, vốn 9,4 triệu USD.',
    'Riêng năm 2024, có 11 xã đạt chuẩn nông thôn mới.',
    'Trong tháng, tỉnh thu hút 12 dự án trong nước; 5 dự án FDI.',
  ])('“%s” is not what so many came to in a span', (text) => {
    expect(linked(text).filter((line) => /^(?:tong-|xa-nong)/u.test(line))).toEqual([]);
  });

  it('is told by what there is', () => {
    expect(linked('Đến nay, toàn tỉnh có 84 dự án FDI, 61 xã đạt chuẩn nông thôn mới.')).toEqual([
      'tong-du-an-fdi: 84 dự án',
      'xa-nong-thon-moi: 61 xã',
    ]);
  });
});

describe('a part of what the catalogue does not count', () => {
  it.each([
    'Còn 340 hồ sơ đang giải quyết, trong đó 331 hồ sơ chưa đến hạn, 9 hồ sơ quá hạn.',
    'Số dự án còn hiệu lực trong các khu công nghiệp là 210 dự án, gồm 48 dự án trong nước; 162 dự án FDI.',
    'Trong đó, Thanh tra tỉnh triển khai 14 cuộc thanh tra; kết thúc 9 cuộc thanh tra.',
    'Thanh tra các sở, ngành triển khai 14 cuộc thanh tra, kiến nghị thu hồi 3,2 tỷ đồng.',
  ])('“%s”', (text) => {
    expect(linked(text)).toEqual([]);
  });
});

describe('a season', () => {
  it('frames what a list names by its crop alone', () => {
    expect(linked('Toàn tỉnh gieo trồng vụ mùa 9.120 ha, trong đó lúa 6.840 ha, ngô 1.310 ha.')).toContain(
      'dien-tich-lua-mua: 6.840 ha',
    );
  });
});

describe('a head that says nothing of what', () => {
  it('goes on from what stands before a closed bracket, not from what stands in it', () => {
    const lines = linked(
      'Toàn tỉnh gieo cấy được 71.400 ha lúa (lúa đông xuân 30.100 ha; lúa thu đông 8.200 ha); năng suất bình quân đạt 61,4 tạ/ha.',
    );
    expect(lines.filter((line) => line.startsWith('nang-suat'))).toEqual(['nang-suat-lua: 61,4 tạ/ha']);
  });

  it('goes on from nothing where another thing was measured in between', () => {
    const lines = linked(
      'Sản lượng nuôi trồng thủy sản 9 tháng đạt 4.120 tấn, tăng 3%. Diện tích nuôi tôm nước lợ đạt 610 ha, tăng 2,4%, sản lượng ước đạt 1.890 tấn.',
    );
    expect(lines).toEqual(['san-luong-thuy-san-nuoi-trong: 4.120 tấn, tăng 3%']);
  });
});

describe('the time of a figure', () => {
  it('is not that of what it is more or less than, a sentence before', () => {
    const text =
      'Tăng trưởng GRDP quý III ước đạt 6,4%, thấp hơn mức tăng 7,05% của quý I nhưng cao hơn mức tăng 6,12% của quý II. Trong đó, khu vực dịch vụ tăng 7,3%.';
    expect(linked(text).at(-1)).toBe('tang-truong-dich-vu: tăng 7,3% (period: 2024-Q3)');
  });

  it('is not that of a season’s year', () => {
    expect(
      linked(
        'Tháng 9/2024, vụ lúa hè thu năm 2024 toàn tỉnh gieo cấy được 4.120 ha; sản lượng thủy sản ước đạt 815 tấn.',
      ),
    ).toContain('san-luong-thuy-san: 815 tấn (period: 2024-M09)');
  });
});
