import { expect, test } from 'vitest';
import { figuresOfYear } from '../../../../src/views/indicator/year-columns.ts';
import { archive, indicator, observation } from '../../publish/small-archive.ts';

const YEAR = archive({
  topics: [
    { id: 'ngan-sach', name: 'Ngân sách', description: '', headings: [] },
    { id: 'dau-tu', name: 'Đầu tư', description: '', headings: [] },
  ],
  indicators: [indicator(), indicator({ id: 'chi', name: 'Tổng chi' }), indicator({ id: 'khac' })],
  observations: [
    observation({ period: '2024-9M', value: 9 }),
    observation({ period: '2024-Q1', value: 1 }),
    observation({ period: '2023', value: 23 }),
    observation({ period: '2024-Q1', value: 2, primary: false }),
    observation({ period: '2024-H1', value: 6, role: 'target' }),
    observation({ period: '2024-Q1', value: 7, area: 'tinh-khac' }),
    observation({ indicator: 'chi', period: '2024-9M', value: 90 }),
  ],
});

test('a year’s periods stand side by side in order of time, each value in its own column', () => {
  const { periods, topics } = figuresOfYear(YEAR, '2024', 'tinh-thu');
  expect(periods).toEqual(['2024-Q1', '2024-9M']);
  const [{ topic, rows } = { topic: undefined, rows: [] }, ...others] = topics;
  expect(topic?.id).toBe('ngan-sach');
  expect(others).toEqual([]);
  expect(rows.map(({ indicator: { id }, cells }) => [id, cells.map((cell) => cell?.value)])).toEqual([
    ['thu', [1, 9]],
    ['chi', [undefined, 90]],
  ]);
});

test('a year of which nothing is stated has no columns and no topics', () => {
  expect(figuresOfYear(YEAR, '2022', 'tinh-thu')).toEqual({ periods: [], topics: [] });
});
