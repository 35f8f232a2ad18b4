import { describe, expect, test } from 'vitest';
import { renderReport } from '../../../src/markdown/render-report.ts';
import { context } from './report-context.ts';

const TABLE = '| Chỉ tiêu | Thực hiện |\n|---|---|\n| Thu nội địa | 645.000 |';

describe('a unit that the caption alone tells', () => {
  test.each([
    ['Biểu 1. Thu ngân sách. Đơn vị tính: triệu đồng'],
    ['Đơn vị: triệu đồng.'],
    ['ĐVT: Triệu đồng'],
    ['Phụ lục 2 (ĐVT: 1.000.000 đồng)'],
  ])('“%s” holds for every row', (caption) => {
    const { observations, messages } = renderReport(`${caption}\n\n${TABLE}`, context);
    expect(messages).toEqual([]);
    expect(observations.map(({ indicator, value, unit }) => [indicator, value, unit])).toEqual([
      ['thu-noi-dia', 645, 'tỷ đồng'],
    ]);
  });
});
