import { expect, test } from 'vitest';
import { checkPage, checkPlaces } from '../../../../src/views/check/check-pages.ts';
import { disputesOfReport, disputesOfSeries } from '../../../../src/views/check/disputes.ts';
import { findingId } from '../../../../src/views/check/finding-id.ts';
import { archive, indicator, observation, report } from '../../publish/small-archive.ts';

const reports = ['2023-Q1', '2024-Q1', '2024-9M'].map((period) => report({ slug: period, period }));
const stating = (period: string, values: Parameters<typeof observation>[0]) =>
  observation({ report: period, period, anchor: 'f-thu', ...values });

test('a plan that two reports imply differently is disputed where each of them stands, with both numbers', () => {
  const own = archive({
    indicators: [indicator()],
    reports,
    observations: [
      stating('2024-Q1', { value: 32, valueHalfUnit: 0.5, planPct: 20.8, planPctHalfUnit: 0.05 }),
      stating('2024-9M', { value: 122, valueHalfUnit: 0.5, planPct: 72.2, planPctHalfUnit: 0.05 }),
    ],
  });
  for (const slug of ['2024-Q1', '2024-9M']) {
    const [dispute, ...more] = disputesOfReport(own, slug)[`${slug}#f-thu`] ?? [];
    expect(dispute?.said).toBe('kế hoạch 154 hay 169');
    expect(dispute?.href).toBe('/doi-chieu/2024/#dc_plan_thu_tinh-thu_2024');
    expect(more).toEqual([]);
  }
  expect(disputesOfReport(own, '2023-Q1')).toEqual({});
  expect(Object.keys(disputesOfSeries(own, 'thu tinh-thu'))).toEqual(['2024-Q1#f-thu', '2024-9M#f-thu']);
  expect(disputesOfSeries(own, 'chi tinh-thu')).toEqual({});
});

test('a figure that a later report’s change does not fit is disputed in both, each in its own words', () => {
  const own = archive({
    indicators: [indicator()],
    reports,
    observations: [
      stating('2023-Q1', { value: 100, valueHalfUnit: 0.05 }),
      stating('2024-Q1', { value: 150, valueHalfUnit: 0.05, yoyPct: 25, yoyPctHalfUnit: 0.05 }),
    ],
  });
  expect(disputesOfReport(own, '2023-Q1')['2023-Q1#f-thu']?.[0]?.said).toBe('100,0 hay 120,0');
  expect(disputesOfReport(own, '2024-Q1')['2024-Q1#f-thu']?.[0]?.said).toBe(
    'quý I năm 2023 là 100,0 hay 120,0',
  );
});

test('what agrees, and what a round number leaves open, is not disputed', () => {
  const own = archive({
    indicators: [indicator()],
    reports,
    observations: [
      stating('2024-Q1', { value: 250, valueHalfUnit: 0.5, planPct: 25, planPctHalfUnit: 0.5 }),
      stating('2024-9M', { value: 700, valueHalfUnit: 0.5, planPct: 70, planPctHalfUnit: 0.5 }),
    ],
  });
  expect(disputesOfReport(own, '2024-Q1')).toEqual({});
});

test('findings of one page have different ids', () => {
  const indicators = ['thu', 'chi'].map((id) => indicator({ id }));
  const own = archive({
    indicators,
    reports,
    observations: indicators.flatMap(({ id }) => [
      stating('2024-Q1', { indicator: id, value: 32, planPct: 20.8, planBy: 'tinh' }),
      stating('2024-9M', { indicator: id, value: 122, planPct: 72.2, planBy: 'tinh' }),
      stating('2024-Q1', { indicator: id, value: 32, planPct: 10.8, planBy: 'trung-uong', anchor: 'g' }),
      stating('2024-9M', { indicator: id, value: 122, planPct: 72.2, planBy: 'trung-uong', anchor: 'g' }),
    ]),
  });
  const ids = checkPlaces(own).flatMap(
    ({ year, part }) => checkPage(own, year, part)?.shown.findings.map(findingId) ?? [],
  );
  expect(ids.length).toBeGreaterThan(3);
  expect(new Set(ids).size).toBe(ids.length);
});
