import { expect, test } from 'vitest';
import { linked, linkedInOrder } from '../linked.ts';

test('of a whole and a part that is named like it, the whole is the indicator’s', () => {
  const text =
    'Tổng giá trị sản xuất nông, lâm, thủy sản của tỉnh đạt 36,4 ngàn tỷ đồng, tăng 5,1%. Trong đó, giá trị sản xuất nông nghiệp gần 11,9 ngàn tỷ đồng.';
  expect(linked(text, { period: '2024' })).toEqual([
    'gia-tri-san-xuat-nong-nghiep: 36,4 ngàn tỷ đồng, tăng 5,1%',
  ]);
});

test('of all crops, the annual ones among them, there is no area of annual ones', () => {
  const text =
    'Tổng diện tích gieo trồng ước đạt 314.200 ha, tăng 1,1%. Trong đó, cây hàng năm 79.604 ha, tăng 0,7%.';
  expect(linked(text)).toEqual([]);
});

test('a share of an aim does not turn to what is aimed at', () => {
  const text =
    'Hết năm 2024, diện tích lúa gieo cấy đạt 28.614 ha, đạt 104,2% mục tiêu; diện tích chè 6.014 ha.';
  expect(linked(text, { period: '2024' })).toEqual(['dien-tich-lua: 28.614 ha', 'dien-tich-che: 6.014 ha']);
});

test('under the head of a season what is sown in all is no total of the year', () => {
  const lines = [
    'a. Vụ Xuân',
    '- Tổng diện tích gieo trồng 214 ha.',
    '2. Cả năm',
    '- Tổng diện tích gieo trồng 640 ha.',
  ];
  expect(linkedInOrder(lines)).toEqual(['dien-tich-gieo-trong: 640 ha']);
});

test('of counts that are named alike the whole is not taken for what the part is', () => {
  const text =
    'Đã điều tra làm rõ 164 vụ phạm tội về hình sự và trật tự xã hội. Trong đó, tội phạm hình sự xảy ra 102 vụ, đã tập trung truy xét làm rõ 97 vụ.';
  expect(linked(text, { period: '2024-Q1' })).not.toContain('vu-hinh-su-lam-ro: 164 vụ');
});
