import { describe, expect, it, test } from 'vitest';
import type { Observation } from '../../../src/domain/observation.ts';
import { reconcileParts } from '../../../src/domain/reconciliation.ts';
import { indicator, observation } from './observations.ts';

const catalogue = [
  indicator({ id: 'thu', parts: ['noi-dia', 'xuat-nhap'] }),
  indicator({ id: 'noi-dia' }),
  indicator({ id: 'xuat-nhap' }),
];
const stated = (id: string, value: number, given: Partial<Observation> = {}): Observation =>
  observation({ indicator: id, value, valueHalfUnit: 0.05, ...given });
const verdict = (...rows: Observation[]) => reconcileParts(catalogue, rows).checks[0]?.verdict;

describe('a whole against its parts', () => {
  it('agrees where the printed numbers add up, whatever binary fractions make of them', () => {
    expect(verdict(stated('thu', 0.3), stated('noi-dia', 0.1), stated('xuat-nhap', 0.2))).toBe('agrees');
    expect(verdict(stated('thu', 2045.7), stated('noi-dia', 645), stated('xuat-nhap', 1400.7))).toBe(
      'agrees',
    );
  });

  it('agrees within rounding where half units of the last digits explain the difference', () => {
    expect(verdict(stated('thu', 10.1), stated('noi-dia', 5), stated('xuat-nhap', 5))).toBe(
      'within-rounding',
    );
    expect(verdict(stated('thu', 10.15), stated('noi-dia', 5), stated('xuat-nhap', 5))).toBe(
      'within-rounding',
    );
  });

  it('differs beyond that', () => {
    expect(verdict(stated('thu', 10.2), stated('noi-dia', 5), stated('xuat-nhap', 5))).toBe('differs');
    expect(verdict(stated('thu', 9.8), stated('noi-dia', 5), stated('xuat-nhap', 5))).toBe('differs');
  });

  it('tells sum, difference and tolerance without noise', () => {
    const rows = [stated('thu', 10.2), stated('noi-dia', 5.1), stated('xuat-nhap', 5.2)];
    expect(reconcileParts(catalogue, rows).checks[0]).toMatchObject({
      sum: 10.3,
      difference: -0.1,
      tolerance: 0.15,
    });
  });
});

test('a part that is not stated leaves the sum unknown, and is named', () => {
  const { checks, unknown } = reconcileParts(catalogue, [stated('thu', 10), stated('noi-dia', 5)]);
  expect(checks).toEqual([]);
  expect(unknown.map(({ missing }) => missing)).toEqual([['xuat-nhap']]);
});

test.each<[string, Partial<Observation>]>([
  ['another report', { report: 'lang-son-2024-q1-b' }],
  ['another area', { area: 'cao-loc' }],
  ['another period', { period: '2023' }],
  ['a target', { role: 'target' }],
  ['a second statement', { primary: false }],
])('a part of %s does not count', (_what, given) => {
  const rows = [
    stated('thu', 10),
    stated('noi-dia', 5),
    stated('xuat-nhap', 5, { report: 'lang-son-2024-q1', ...given }),
  ];
  expect(reconcileParts(catalogue, rows).checks).toEqual([]);
});

test('indicators without parts are not asked', () => {
  expect(reconcileParts([indicator()], [observation()])).toEqual({ checks: [], unknown: [] });
});
