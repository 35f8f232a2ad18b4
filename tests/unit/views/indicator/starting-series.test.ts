import { expect, test } from 'vitest';
import type { Archive } from '../../../../src/archive/model.ts';
import { startingSeries } from '../../../../src/views/indicator/starting-series.ts';
import { indicator, observation } from '../../domain/observations.ts';

function archive(stated: [indicator: string, period: string, area?: string][], headlines: string[] = []) {
  const ids = [...new Set(stated.map(([id]) => id))];
  return {
    site: { headlineIndicators: headlines },
    indicators: ids.map((id) => indicator({ id })),
    observations: stated.map(([id, period, area = 'tren']) => observation({ indicator: id, period, area })),
    areas: [],
    topics: [],
    reports: [],
  } as unknown as Archive;
}

test('the comparison opens on two indicators that share a kind of period', () => {
  const given = archive([
    ['thu', '2024-Q1'],
    ['gao', '2024-9M'],
    ['chi', '2024-Q1'],
  ]);
  expect(startingSeries(given)).toEqual({ indicators: ['thu', 'chi'], area: 'tren' });
});

test('headline indicators come before others', () => {
  const given = archive(
    [
      ['gao', '2024-Q1'],
      ['ngo', '2024-Q1'],
      ['chi', '2024-Q1'],
      ['thu', '2024-Q1'],
    ],
    ['thu', 'chi'],
  );
  expect(startingSeries(given)?.indicators).toEqual(['thu', 'chi']);
});

test('the area is the one where both have most periods in common', () => {
  const given = archive([
    ['thu', '2024-Q1', 'tren'],
    ['chi', '2024-Q1', 'tren'],
    ['thu', '2023-Q1', 'duoi'],
    ['thu', '2024-Q1', 'duoi'],
    ['chi', '2023-Q1', 'duoi'],
    ['chi', '2024-Q1', 'duoi'],
  ]);
  expect(startingSeries(given)?.area).toBe('duoi');
});

test('where no two can be compared it opens on one, for others to be set beside', () => {
  const given = archive([
    ['thu', '2024-Q1'],
    ['gao', '2024-9M'],
  ]);
  expect(startingSeries(given)).toEqual({ indicators: ['thu'], area: 'tren' });
});

test('without figures there is nothing to open on', () => {
  expect(startingSeries(archive([]))).toBeUndefined();
});

test('two of one unit with several periods in common come before a pair with one', () => {
  const given = archive(
    [
      ['tang', '2024-Q1'],
      ['thu', '2024-Q1'],
      ['thu', '2023-Q1'],
      ['chi', '2024-Q1'],
      ['chi', '2023-Q1'],
    ],
    ['tang', 'thu', 'chi'],
  );
  expect(startingSeries(given)?.indicators).toEqual(['thu', 'chi']);
});
