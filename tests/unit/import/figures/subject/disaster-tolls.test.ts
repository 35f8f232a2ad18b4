import { expect, test } from 'vitest';
import { linked } from '../linked.ts';

test('the dead and injured of disasters are named behind their numbers', () => {
  const text =
    'Trong tháng, mưa lũ, sạt lở, dông lốc đã khiến 12 người thiệt mạng và mất tích, hơn 40 người bị thương.';
  expect(linked(text)).toEqual([
    'nguoi-chet-thien-tai: 12 người (period: 2024-M09)',
    'nguoi-bi-thuong-thien-tai: 40 người (period: 2024-M09)',
  ]);
});

test('the dead beside the missing are no count of both', () => {
  const text = 'Từ đầu năm, thiên tai đã làm 7 người chết, 3 người mất tích, 6 người bị thương.';
  expect(linked(text)).toEqual(['nguoi-bi-thuong-thien-tai: 6 người']);
});

test.each([
  ['Do ảnh hưởng của hoàn lưu bão, mưa lũ đã làm 5 người chết, 12 ngôi nhà bị tốc mái.'],
  ['Tính đến 18 giờ ngày 2/9, mưa lũ làm 3 người chết; tổng thiệt hại ước tính 40 tỷ đồng.'],
])('one event is no count of a span: “%s”', (text) => {
  expect(linked(text)).toEqual([]);
});

test('a storm within a month is counted with the month', () => {
  const text =
    'Thiên tai xảy ra trong tháng 9 chủ yếu do hoàn lưu bão, làm 14 người chết và mất tích, 21 người bị thương.';
  expect(linked(text)).toEqual([
    'nguoi-chet-thien-tai: 14 người (period: 2024-M09)',
    'nguoi-bi-thuong-thien-tai: 21 người (period: 2024-M09)',
  ]);
});

test('what would come on a condition has not', () => {
  const text = 'Nếu thời tiết thuận lợi, sản lượng lúa mùa toàn vụ ước tính đạt 214.600 tấn.';
  expect(linked(text)).toEqual([]);
});
