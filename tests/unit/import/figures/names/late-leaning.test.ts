import { expect, test } from 'vitest';
import { linked } from '../linked.ts';

test('a short name leans on the count right before it, whatever words that was read by', () => {
  expect(linked('Lũy kế trên địa bàn có 9.120 doanh nghiệp với tổng vốn đăng ký 126.000 tỷ đồng.')).toEqual([
    'tong-doanh-nghiep: 9.120 doanh nghiệp',
    'tong-von-doanh-nghiep: 126.000 tỷ đồng',
  ]);
});

test.each([
  'Cây ăn quả: tổng diện tích 42.600 ha, trong đó thanh long 3.200 ha; sản lượng thu hoạch quý III ước 96.000 tấn.',
  'Lũy kế trên địa bàn có 9.120 doanh nghiệp; hợp tác xã có vốn điều lệ 126 tỷ đồng.',
])('but on none behind which another clause begins: “%s”', (text) => {
  expect(linked(text).filter((figure) => /thanh-long: 96|tong-von-doanh-nghiep/u.test(figure))).toEqual([]);
});
