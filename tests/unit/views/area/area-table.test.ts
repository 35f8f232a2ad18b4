import { expect, test } from 'vitest';
import { areasInYear, areasWithReports } from '../../../../src/views/area/area-table.ts';
import { archive, indicator, observation, report } from '../../publish/small-archive.ts';

const own = archive({
  site: { ...archive().site, headlineIndicators: ['thu'] },
  areas: ['a', 'b', 'c'].map((id) => ({ id, name: `Tỉnh ${id}`, level: 'province' as const, aliases: [] })),
  indicators: [indicator({ id: 'thu' })],
  reports: [
    report({ slug: '1', area: 'a', period: '2024' }),
    report({ slug: '2', area: 'b', period: '2023' }),
    report({ slug: '3', area: 'b', period: '2024-H1' }),
  ],
  observations: [
    observation({ indicator: 'thu', area: 'a', period: '2024', value: 5 }),
    observation({ indicator: 'thu', area: 'b', period: '2023', value: 7 }),
    observation({ indicator: 'thu', area: 'c', period: '2023', value: 1 }),
  ],
});

const told = ({ rows }: ReturnType<typeof areasWithReports>) =>
  rows.map(({ area, reports, cells }) => [area.id, reports, ...cells.map((cell) => cell?.value)]);

test('areas that report stand with their newest numbers', () => {
  expect(told(areasWithReports(own))).toEqual([
    ['a', 1, 5],
    ['b', 2, 7],
  ]);
});

test('a year has the areas that figures alone speak of too, after those with reports', () => {
  expect(told(areasInYear(own, '2023'))).toEqual([
    ['b', 1, 7],
    ['c', 0, 1],
  ]);
});
