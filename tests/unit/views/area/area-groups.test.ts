import { expect, test } from 'vitest';
import { areaGroups, areasByReports } from '../../../../src/views/area/area-groups.ts';
import { archive, report } from '../../publish/small-archive.ts';

const area = (id: string, parent?: string) => ({
  id,
  name: id,
  level: 'province' as const,
  aliases: [],
  ...(parent ? { parent } : {}),
});

test('areas that report lead, with how much there is; the others stand below their parents', () => {
  const own = archive({
    areas: [area('nuoc'), area('tinh', 'nuoc'), area('huyen-1', 'tinh'), area('huyen-2', 'tinh')],
    reports: [report({ area: 'tinh', period: '2024' }), report({ slug: '2', area: 'tinh', period: '2023' })],
  });
  const groups = areaGroups(own).map(({ parent, areas }) => [
    parent?.id,
    areas.map(({ area: { id }, reports, newest }) => [id, reports, newest]),
  ]);
  expect(groups).toEqual([
    [undefined, [['tinh', 2, '2024']]],
    [undefined, [['nuoc', 0, undefined]]],
    [
      'tinh',
      [
        ['huyen-1', 0, undefined],
        ['huyen-2', 0, undefined],
      ],
    ],
  ]);
});

test('those with the most reports come first, of as many those that the archive lists first', () => {
  const own = archive({
    areas: [area('quan-1'), area('quan-2'), area('quan-10'), area('quan-3')],
    reports: ['quan-10', 'quan-2', 'quan-3', 'quan-3', 'khong-ro'].map((id, place) =>
      report({ slug: `${place}`, area: id, period: '2024' }),
    ),
  });
  expect(areasByReports(own).map(({ area: { id }, reports }) => [id, reports])).toEqual([
    ['quan-3', 2],
    ['quan-2', 1],
    ['quan-10', 1],
    ['khong-ro', 1],
  ]);
});
