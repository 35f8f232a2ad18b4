import { describe, expect, it } from 'vitest';
import { linked } from './linked.ts';

describe('aims', () => {
  it('are for the later year that the sentence before tells of', () => {
    expect(
      linked(
        'Hội nghị xác định: năm 2025, huyện tập trung cải thiện môi trường đầu tư. Huyện phấn đấu đạt các chỉ tiêu: tổng thu ngân sách nhà nước đạt 860 tỷ đồng, tăng trên 12%; giải quyết việc làm cho 4.200 lao động.',
        { period: '2024' },
      ),
    ).toEqual([
      expect.stringMatching(/^thu-ngan-sach: 860 tỷ đồng.*\(role: target; period: 2025\)$/u),
      'viec-lam-moi: 4.200 lao động (role: target; period: 2025)',
    ]);
  });

  it('for a span of years are for no year of it', () => {
    expect(
      linked(
        'Năm 2025 là năm cuối của kế hoạch. Huyện phấn đấu bình quân mỗi năm giải quyết việc làm cho 4.200 lao động.',
        { period: '2024' },
      ),
    ).toEqual([]);
  });

  it('may be the plan of an area', () => {
    expect(linked('Năm 2024, kế hoạch diện tích trồng rừng của tỉnh là 420 ha.')).toEqual([
      'trong-rung-moi: 420 ha (role: target; period: 2024)',
    ]);
  });
});

describe('prices of consumers', () => {
  it('go without “chỉ số”, on the same month and on an average of the year before', () => {
    expect(
      linked(
        'Giá tiêu dùng tháng 9/2024 tăng 0,3% so với tháng trước. Giá tiêu dùng tháng 9/2024 tăng 4,2% so với cùng kỳ năm 2023 và tăng 2,1% so với tháng 12/2023. Giá tiêu dùng bình quân 9 tháng năm 2024 tăng 3,7% so với giá tiêu dùng bình quân 9 tháng năm 2023.',
      ),
    ).toEqual([
      expect.stringMatching(/^cpi-thang: tăng 4,2% so với cùng kỳ năm 2023/u),
      'cpi: tăng 3,7% so với giá tiêu dùng bình quân 9 tháng năm 2023',
    ]);
  });
});

describe('people of the country', () => {
  it('are named with it', () => {
    expect(
      linked(
        'Dân số trung bình của Việt Nam là 96,4 triệu người, số người lao động từ 15 tuổi trở lên khoảng 55,1 triệu người.',
        { area: 'viet-nam' },
      ),
    ).toEqual(['dan-so: 96,4 triệu người', 'luc-luong-lao-dong: 55,1 triệu người']);
  });

  it('have earnings that stand at a level', () => {
    expect(
      linked('Thu nhập bình quân hằng tháng của lao động làm công ăn lương đứng ở mức 7,2 triệu đồng.'),
    ).toEqual(['thu-nhap-lao-dong: 7,2 triệu đồng']);
    expect(linked('Thu nhập bình quân tháng của lao động đứng ở khoảng 6,8 triệu đồng.')).toEqual([
      'thu-nhap-lao-dong: 6,8 triệu đồng',
    ]);
  });
});

describe('a sentence that opens on a later year', () => {
  it('tells of what it is to reach', () => {
    expect(
      linked('Năm 2025, tỉnh đề ra: trồng mới 3.000 ha rừng; đàn bò 90.000 con.', { period: '2024' }),
    ).toEqual([
      'trong-rung-moi: 3.000 ha (role: target; period: 2025)',
      'dan-bo: 90.000 con (role: target; period: 2025)',
    ]);
    expect(
      linked(
        'Kế hoạch năm 2025 của tỉnh là GRDP bình quân đầu người đạt 93 triệu đồng; trong khi năm 2024 tổng vốn đầu tư toàn xã hội 63.500 tỷ đồng.',
        { period: '2024' },
      ),
    ).toEqual([
      'grdp-binh-quan: 93 triệu đồng (role: target; period: 2025)',
      'von-dau-tu-xa-hoi: 63.500 tỷ đồng',
    ]);
  });

  it('but not of what is only hoped for, nor where the year is the report’s', () => {
    expect(linked('Năm 2025, tỉnh kỳ vọng thu hút 2 tỷ USD vốn FDI.', { period: '2024' })).toEqual([]);
    expect(linked('Năm 2024, đàn bò 90.000 con.', { period: '2024' })).toEqual(['dan-bo: 90.000 con']);
  });

  it('nor of what the report’s own year is told of behind it', () => {
    expect(
      linked('Năm 2025, ngành y tế đặt chỉ tiêu 16 bác sĩ/vạn dân; năm 2024 ước có 15 bác sĩ/vạn dân.', {
        period: '2024',
      }),
    ).toEqual([
      'bac-si-van-dan: 16 bác sĩ/vạn dân (role: target; period: 2025)',
      'bac-si-van-dan: 15 bác sĩ/vạn dân',
    ]);
  });
});
