import { describe, expect, it, test } from 'vitest';
import { scanFacts } from '../../../src/domain/scan-facts.ts';

const values = (text: string) => scanFacts(text).filter((fact) => fact.type === 'value');

describe('so many of so many', () => {
  test.each([
    ['điều tra 329/351 vụ', 329, 351],
    ['giải ngân 118,6/312,4 tỷ đồng', 118.6, 312.4],
    ['gieo cấy 51,8/50ha', 51.8, 50],
    ['có 98/115 xã đạt chuẩn', 98, 115],
  ])('“%s” counts the first, and knows of how many', (text, value, whole) => {
    expect(values(text)).toMatchObject([{ number: { value }, whole: { value: whole } }]);
  });

  test.each([
    ['đến 15/3 vụ việc mới rõ'],
    ['ngày 20/9 xã báo cáo'],
    ['tháng 4/2024 doanh nghiệp tăng'],
    ['theo 12/2023 hồ sơ'],
    ['Nghị quyết số 21/45 dự án'],
  ])('a day, a month or a code is no such thing: “%s”', (text) => {
    expect(values(text)).toEqual([]);
  });
});

it('counts on both sides of a stroke are two', () => {
  expect(values('bắt 18 vụ/47 đối tượng')).toMatchObject([
    { number: { value: 18 } },
    { number: { value: 47 } },
  ]);
});

it('thousands of milliards may have their rest behind them', () => {
  expect(values('đạt 106 nghìn 400 tỷ đồng')).toMatchObject([
    { number: { value: 106_400 }, unit: { dimension: 'VND', factor: 1e9 } },
  ]);
});
