import { expect, test } from 'vitest';
import { picturesOf } from '../../../../src/publish/pictures/picture-contents.ts';
import { archive, indicator, observation, report } from '../small-archive.ts';

const content = (...[kind, ...values]: Parameters<typeof small>) =>
  new Map(picturesOf(small(kind, ...values))).get('/anh/chi-tieu/thu.png');

function small(kind: 'cumulative' | 'growth', ...values: Partial<Parameters<typeof observation>[0]>[]) {
  const unit = kind === 'growth' ? '%' : 'tỷ đồng';
  return archive({
    indicators: [indicator({ kind, unit })],
    observations: values.map((value) => observation({ unit, ...value })),
  });
}

test('an indicator’s picture shows the latest value as its page does', () => {
  expect(content('cumulative', { value: 790, valueHalfUnit: 0.05 })).toMatchObject({
    value: '790,0 tỷ đồng',
    valueWords: 'Tỉnh Thử, quý I năm 2024',
  });
  expect(content('growth', { value: 5, valueHalfUnit: 0.005 })?.value).toBe('+5,00%');
  expect(content('growth', { value: -2.2, valueHalfUnit: 0.05 })?.value).toBe('−2,2%');
});

test('its bars stand on zero, and are left out where a value falls below', () => {
  const before = { period: '2023-Q1', report: 'tinh-thu-2023-q1' };
  expect(content('cumulative', { value: 50, ...before }, { value: 100 })?.bars).toEqual([0.5, 1]);
  expect(content('growth', { value: -1, ...before }, { value: 2 })?.bars).toBeUndefined();
});

test('a report’s picture has the title that a machine read from a damaged one, and says so', () => {
  const damaged = { ...report(), title: 'Tinh hinh', titleReading: 'Tình hình' };
  const pictures = new Map(picturesOf(archive({ reports: [damaged] })));
  expect(pictures.get(`/anh/bao-cao/${damaged.slug}.png`)?.title).toBe('Tình hình (chữ máy đoán)');
});
