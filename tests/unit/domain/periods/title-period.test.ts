import { describe, expect, it } from 'vitest';
import { periodOfTitle } from '../../../../src/domain/periods/title-period.ts';

describe('the period a title names', () => {
  it.each([
    ['Tình hình kinh tế tháng 01, nhiệm vụ trọng tâm tháng 02 năm 2023', '2023-M01'],
    ['Tình hình sản xuất quý I, nhiệm vụ trọng tâm quý II năm 2024', '2024-Q1'],
    ['Kết quả 9 tháng đầu năm; nhiệm vụ, giải pháp chủ yếu Quý IV năm 2021', '2021-9M'],
    ['Tình hình 6 tháng đầu năm, phương hướng 6 tháng cuối năm 2022', '2022-H1'],
    ['Tình hình tháng 6 và 6 tháng đầu năm 2024', '2024-H1'],
    ['Kết quả tháng 3 và quý I năm 2025', '2025-Q1'],
    ['Tình hình 5 tháng đầu năm 2024', '2024-5M'],
    ['Kết quả năm 2023, kế hoạch năm 2024', '2023'],
    ['Tình hình tháng 12 và cả năm 2022', '2022'],
    ['Tình hình tháng 12, nhiệm vụ tháng 01 năm 2024', '2023-M12'],
    ['Kế hoạch phát triển 5 năm 2021 - 2025: kết quả quý III/2023', '2023-Q3'],
    ['Tinh hinh thuc hién ké hoach 9 thang dau nim; nhiém vu Quy 1V nam 2024', '2024-9M'],
    ['Kết quả chín tháng đầu năm 2020', '2020-9M'],
    ['Kết quả năm tháng đầu năm 2020', '2020-5M'],
    ['Tình hình kinh tế tháng Bảy năm 2024', '2024-M07'],
    ['Tình hình tháng Giêng năm 2024', '2024-M01'],
    ['Tình hình quý một, nhiệm vụ quý hai năm 2024', '2024-Q1'],
    ['TÌNH HÌNH THÁNG MƯỜI MỘT NĂM 2024', '2024-M11'],
  ])('“%s” is %s', (title, period) => {
    expect(periodOfTitle(title)).toBe(period);
  });

  it('takes the year from the date where the title has none', () => {
    expect(periodOfTitle('Tình hình tháng 4', { year: 2024, month: 5 })).toBe('2024-M04');
    expect(periodOfTitle('Tình hình tháng 12', { year: 2024, month: 1 })).toBe('2023-M12');
  });

  it('is not guessed where the title names none', () => {
    expect(periodOfTitle('Tình hình sản xuất', { year: 2024 })).toBeUndefined();
    expect(periodOfTitle('Tình hình tháng 4')).toBeUndefined();
  });
});
