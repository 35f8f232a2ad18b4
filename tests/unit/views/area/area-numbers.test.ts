import { expect, test } from 'vitest';
import { areaNumbers } from '../../../../src/views/area/area-numbers.ts';
import { areaList, asksForArea } from '../../../../src/views/area/area-list.ts';
import { headlinesByArea } from '../../../../src/views/area/headlines-by-area.ts';
import { numberWords } from '../../../../src/views/area/number-words.ts';
import { archive, indicator, observation, report } from '../../publish/small-archive.ts';

const areas = ['a', 'b'].map((id) => ({
  id,
  name: `Tỉnh ${id}`,
  level: 'province' as const,
  aliases: [],
}));
const indicators = Array.from({ length: 12 }, (_, place) =>
  indicator({ id: `thu-${place}`, name: `Thu ${place}` }),
);
const stating = (area: string, id: string, period: string, value = 100) =>
  observation({ area, indicator: id, period, report: `${area}-${period}`, anchor: `f-${id}`, value });
const own = archive({
  site: { ...archive({}).site, headlineIndicators: ['thu-5', 'thu-6'] },
  areas,
  indicators,
  observations: [
    ...indicators.map(({ id }) => stating('a', id, id === 'thu-0' ? '2012' : '2024')),
    stating('a', 'thu-5', '2023', 90),
    stating('b', 'thu-6', '2024', 7),
  ],
  reports: ['a', 'b'].flatMap((area) =>
    ['2012', '2023', '2024'].map((period) => report({ slug: `${area}-${period}`, area, period })),
  ),
});

test('eight numbers lead an area: the headlines first, and none that is years older than the others', () => {
  const ids = areaNumbers(own, 'a').map(({ indicator: id }) => id);
  expect(ids).toHaveLength(8);
  expect(ids.slice(0, 2)).toEqual(['thu-5', 'thu-6']);
  expect(ids).not.toContain('thu-0');
});

test('an area has its own numbers alone, each with its sentence and its course', () => {
  expect(areaNumbers(own, 'b').map(({ observation: { area, value } }) => [area, value])).toEqual([['b', 7]]);
  const [first] = numberWords(own, 'a');
  expect(first).toMatchObject({
    name: 'Thu 5',
    value: '100,0',
    unit: 'tỷ đồng',
    source: '/bao-cao/a-2024/#f-thu-5',
  });
  expect(first?.sentence).toMatch(/^Năm 2024/);
  expect(first?.bars?.stated).toMatch(/M\d.*M\d/);
});

test('an area without figures has no numbers', () => {
  expect(areaNumbers(own, 'c')).toEqual([]);
});

test('headlines of few areas stand side by side, each of its own area; of many, none stands for all', () => {
  const headlines = headlinesByArea(own);
  expect(headlines?.areas.map(({ id }) => id)).toEqual(['a', 'b']);
  expect(headlines?.rows.map(({ cells }) => cells.map((cell) => cell?.area))).toEqual([
    ['a', undefined],
    ['a', 'b'],
  ]);
  const many = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ ...areas[0]!, id }));
  const large = archive({
    ...own,
    areas: many,
    reports: many.map(({ id }) => report({ slug: id, area: id, period: '2024' })),
  });
  expect(headlinesByArea(large)).toBeUndefined();
});

test('a reader is asked for an area where several report; those with figures are offered', () => {
  expect(asksForArea(own)).toBe(true);
  expect(areaList(own, '').map(([id]) => id)).toEqual(['a', 'b']);
  expect(asksForArea(archive({ ...own, reports: [report({ area: 'a' })] }))).toBe(false);
});
