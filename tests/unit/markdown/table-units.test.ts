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

describe('a unit per head or per thing', () => {
  const beds = {
    id: 'giuong',
    name: 'Số giường bệnh trên một vạn dân',
    unit: 'giường bệnh/vạn dân',
    kind: 'stock' as const,
    aliases: ['số giường bệnh/10.000 dân'],
  };
  const income = {
    id: 'thu-nhap',
    name: 'Thu nhập bình quân đầu người',
    unit: 'triệu đồng/người',
    kind: 'stock' as const,
    aliases: [],
  };
  const indicators = new Map([...context.indicators, [beds.id, beds], [income.id, income]]);
  const values = (row: string): unknown[] =>
    renderReport(`| Chỉ tiêu | ĐVT | Thực hiện |\n|---|---|---|\n${row}`, {
      ...context,
      indicators,
    }).observations.map(({ value }) => value);

  test('need not say again what the name says', () => {
    expect(values('| Số giường bệnh/10.000 dân | Giường | 33,0 |')).toEqual([33]);
    expect(values('| Thu nhập bình quân đầu người | Nghìn đồng | 51.500 |')).toEqual([51.5]);
  });

  test('must be one of the same thing', () => {
    expect(values('| Thu nhập bình quân đầu người | Ha | 51,5 |')).toEqual([]);
  });
});
