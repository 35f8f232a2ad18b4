import { expect, it } from 'vitest';
import type { Series } from '../../../../src/domain/history.ts';
import { seriesGroups } from '../../../../src/views/indicator/series-groups.ts';

it('kinds of period come in the order in which people think of them, however many values each has', () => {
  const kinds = ['9M', 'quarter', '11M', 'H2', 'month', 'year', 'H1', '2M'];
  const members = kinds.map((series) => ({
    series: { series } as Series,
    area: { name: 'Tỉnh Mẫu' },
  }));
  expect(seriesGroups(members).map(({ series }) => series)).toEqual([
    ...['year', '11M', '9M', 'H1', 'H2', 'quarter', '2M', 'month'],
  ]);
});
