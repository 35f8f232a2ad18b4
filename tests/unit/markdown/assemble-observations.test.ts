import { expect, it } from 'vitest';
import { renderReport } from '../../../src/markdown/render-report.ts';
import { context } from './report-context.ts';

it('a second plan that a continuing passage states is a statement of its own, and not lost', () => {
  const { observations, messages } = renderReport(
    'Tổng thu [645 tỷ đồng (dự toán 1.900 tỷ đồng)](../indicators/thu-ngan-sach.md), sau điều chỉnh ' +
      '[(dự toán 2.000 tỷ đồng)](../indicators/thu-ngan-sach.md).',
    context,
  );
  expect(messages).toEqual([]);
  expect(observations.map(({ value, planValue }) => [value, planValue])).toEqual([
    [645, 1900],
    [645, 2000],
  ]);
});
