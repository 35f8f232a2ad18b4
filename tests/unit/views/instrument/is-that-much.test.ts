import { expect, test } from 'vitest';
import { isThatMuch } from '../../../../src/views/instrument/is-that-much.ts';
import { point, series, words } from './sample-series.ts';

const points = [
  point('2021', 80, { planPct: 98, planHalf: 0.5 }),
  point('2022', 100, { planPct: 101, planHalf: 0.5 }),
  point('2023', 90, { planPct: 97, planHalf: 0.5 }),
  point('2024', 99, { planPct: 103, planHalf: 0.5, change: 10, changeHalf: 0.5 }),
];
const own = series(points);
const newest = points.at(-1) ?? point('2024', 0);

test('a figure is set against the year before, the plan, all years and the other areas', () => {
  const others = [
    series([point('2024', 200)], { area: 'b' }),
    series([point('2024', 50)], { area: 'c' }),
    series([point('2023', 500)], { area: 'd' }),
  ];
  expect(isThatMuch(own, newest, [own, ...others], words)).toEqual([
    'hơn cùng kỳ năm trước 10% (khi đó 90,0 tỷ đồng)',
    'đạt 103% kế hoạch cả năm, mức giữa các năm ở kỳ này là 99,5%',
    'cao thứ 2 trong 4 năm có số của kỳ này',
    'cao thứ 2 trong 3 khu vực',
  ]);
});

test('years before a change of definition are no company', () => {
  const broken = series(points, { breaks: ['2023-M01'] });
  expect(isThatMuch(broken, newest, [], words).join()).not.toContain('năm có số');
});

test('it is divided among people only where they were counted, not long before or after', () => {
  const said = (year: number) => isThatMuch(own, newest, [], words, { people: 800_000, year }).at(-1);
  expect(said(2023)).toBe('bình quân 124 nghìn đồng (dân số 800.000 người, năm 2023)');
  expect(said(2009)).not.toContain('bình quân');
});

test('a single figure is compared with nothing', () => {
  const alone = point('2024', 5);
  expect(isThatMuch(series([alone]), alone, [], words)).toEqual([]);
});
