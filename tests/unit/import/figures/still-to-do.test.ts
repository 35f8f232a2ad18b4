import { describe, expect, test } from 'vitest';
import { linked } from './linked.ts';

/** What is set, promised, asked for or forecast without a year, and what was done of it. */

const DISTRICT = { area: 'tan-ha', period: '2025-9M' };

describe('what is still to be done', () => {
  test.each([
    'Chỉ tiêu giao trồng mới 412 ha rừng.',
    'Kế hoạch giao năm 2025 thu ngân sách 212 tỷ đồng.',
    'Tỉnh giao huyện thu ngân sách 212 tỷ đồng.',
    'Từ nay đến cuối năm, huyện sẽ trồng mới 412 ha rừng.',
    'Huyện đăng ký giải quyết việc làm cho 2.120 lao động.',
    'Dự báo đàn lợn cuối năm đạt 62.000 con.',
    'Huyện nỗ lực để thu nhập bình quân đạt 60 triệu đồng/người.',
    'Huyện tập trung hoàn thành mục tiêu thu ngân sách 212 tỷ đồng.',
    'Theo kế hoạch, huyện trồng mới 412 ha rừng.',
    'Tới đây, huyện mở rộng diện tích chè lên 1.200 ha.',
    'Thời gian tới, huyện đào tạo nghề cho 1.200 lao động.',
    'Đề án đặt ra trồng mới 1.200 ha rừng.',
    'Huyện đề nghị tỉnh hỗ trợ xóa 412 nhà tạm.',
    'Cần tuyển 1.200 lao động đi làm việc ở nước ngoài.',
  ])('is no figure: “%s”', (text) => {
    expect(linked(text, DISTRICT)).toEqual([]);
  });

  test.each([
    ['Huyện được giao trồng mới 412 ha rừng, đến nay trồng được 210 ha rừng.', 'trong-rung-moi: 210 ha'],
    ['Kế hoạch trồng 412 ha rừng, đã trồng 210 ha rừng.', 'trong-rung-moi: 210 ha'],
    ['Thực hiện chỉ tiêu được giao, huyện trồng mới 412 ha rừng.', 'trong-rung-moi: 412 ha'],
    ['Theo kế hoạch, huyện đã trồng mới 412 ha rừng.', 'trong-rung-moi: 412 ha'],
    ['Vượt dự báo, đàn lợn đạt 62.000 con.', 'dan-lon: 62.000 con'],
  ])('is not what was done of it: “%s”', (text, figure) => {
    expect(linked(text, DISTRICT)).toEqual([figure]);
  });

  test('ends with its plan: “bằng 96% dự toán được giao, …”', () => {
    expect(
      linked(
        'Thu ngân sách đạt 212 tỷ đồng, bằng 96% dự toán được giao, chi ngân sách 180 tỷ đồng.',
        DISTRICT,
      ),
    ).toEqual(['thu-ngan-sach: 212 tỷ đồng, bằng 96% dự toán được giao', 'chi-ngan-sach: 180 tỷ đồng']);
  });
});
