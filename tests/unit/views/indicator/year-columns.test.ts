import { expect, test } from 'vitest';
import { figuresOfYear, yearTables } from '../../../../src/views/indicator/year-columns.ts';
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

test('a year of many periods leads with the quarters’ ends, and parts other spans from single months', () => {
  const codes = ['M01', '2M', 'M02', 'Q1', '4M', 'M04', '5M', 'H1', '7M', '8M', '9M', '10M', 'M10'];
  const own = archive({
    topics: [{ id: 'ngan-sach', name: 'Ngân sách', description: '', headings: [] }],
    indicators: [indicator()],
    observations: codes.map((code, value) => observation({ period: `2024-${code}`, value })),
  });
  const { main, spans, singles } = yearTables(figuresOfYear(own, '2024', 'tinh-thu'));
  const within = ({ periods }: { periods: readonly string[] }) => periods.map((code) => code.slice(5));
  expect(within(main)).toEqual(['Q1', 'H1', '9M', '10M']);
  expect(within(spans)).toEqual(['M01', '2M', '4M', '5M', '7M', '8M']);
  expect(within(singles)).toEqual(['M02', 'M04', 'M10']);
  expect(main.topics[0]?.rows[0]?.cells.map((cell) => cell?.value)).toEqual([3, 7, 10, 11]);
});
