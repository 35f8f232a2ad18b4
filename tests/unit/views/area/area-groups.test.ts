import { expect, test } from 'vitest';
import { areaGroups } from '../../../../src/views/area/area-groups.ts';
import { archive, report } from '../../publish/small-archive.ts';

test('areas that report lead, with how much there is; the others stand below their parents', () => {
  const area = (id: string, parent?: string) => ({
    id,
    name: id,
    level: 'province' as const,
    aliases: [],
    ...(parent ? { parent } : {}),
  });
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
