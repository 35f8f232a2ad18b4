import { describe, expect, it, test } from 'vitest';
import type { Observation } from '../../../src/domain/observation.ts';
import { reconcile } from '../../../src/domain/reconciliation.ts';
import { indicator, observation } from './observations.ts';

const catalogue = [
  indicator({ id: 'thu', parts: ['noi-dia', 'xuat-nhap'] }),
  indicator({ id: 'noi-dia' }),
  indicator({ id: 'xuat-nhap' }),
];
const stated = (id: string, value: number, given: Partial<Observation> = {}): Observation =>
  observation({ indicator: id, value, valueHalfUnit: 0.05, ...given });
const ofParts = (...rows: Observation[]) => {
  const { findings, uncompared } = reconcile(catalogue, rows, []);
  return {
    finding: findings.find(({ check }) => check === 'parts'),
    uncompared: uncompared.find(({ check }) => check === 'parts'),
  };
};
const verdict = (...rows: Observation[]) => ofParts(...rows).finding?.comparison.verdict;

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

  it('can’t be told where the zeros of a round number may hide the difference', () => {
    const round = stated('noi-dia', 1400, { valueHalfUnit: 0.5, valuePrinted: '1.400' });
    const rows = [stated('thu', 2040), round, stated('xuat-nhap', 600, { valuePrinted: '600,0' })];
    expect(verdict(...rows)).toBe('round-number');
    expect(verdict(stated('thu', 2060), round, stated('xuat-nhap', 600))).toBe('differs');
  });

  it('tells sum, difference and what rounding explains without noise', () => {
    const { finding } = ofParts(stated('thu', 10.2), stated('noi-dia', 5.1), stated('xuat-nhap', 5.2));
    expect(finding?.comparison).toMatchObject({ difference: -0.1, tolerance: 0.15 });
    expect(finding?.sides.map(({ origin, number }) => [origin, number.value])).toEqual([
      ['stated', 10.2],
      ['sum', 10.3],
    ]);
  });

  it('adds parts that are counted in another unit', () => {
    const millions = { unit: 'triệu đồng', valueHalfUnit: 0.5 };
    const { finding } = ofParts(
      stated('thu', 10.2),
      stated('noi-dia', 5100, millions),
      stated('xuat-nhap', 5100, millions),
    );
    expect(finding?.comparison.verdict).toBe('agrees');
    expect(finding?.sides[1]?.number).toMatchObject({ value: 10.2, low: 10.199, high: 10.201 });
    expect(finding?.sides[1]?.statements.map(({ value, unit }) => [value, unit])).toEqual([
      [5.1, 'tỷ đồng'],
      [5.1, 'tỷ đồng'],
    ]);
  });

  it('can’t be told where a part measures another thing', () => {
    const { finding, uncompared } = ofParts(
      stated('thu', 10.2),
      stated('noi-dia', 5.1),
      stated('xuat-nhap', 5.1, { unit: 'vụ' }),
    );
    expect([finding, uncompared?.reason]).toEqual([undefined, 'parts-missing']);
  });

  it('names the parts that the report does not state', () => {
    const { finding, uncompared } = ofParts(stated('thu', 10), stated('noi-dia', 5));
    expect(finding).toBeUndefined();
    expect(uncompared).toMatchObject({ reason: 'parts-missing', missing: ['xuat-nhap'] });
  });

  it('leads to the statements of whole and parts', () => {
    const rows = [stated('thu', 10), stated('noi-dia', 5), stated('xuat-nhap', 5)];
    expect(ofParts(...rows).finding?.sides.flatMap(({ statements }) => statements)).toEqual(rows);
  });
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
  expect(ofParts(...rows).finding).toBeUndefined();
});

test('an indicator without parts and with one statement leaves nothing to compare', () => {
  expect(reconcile([indicator()], [observation()], [])).toEqual({ findings: [], uncompared: [] });
});

describe('values counted up through a year', () => {
  const falls = (...rows: Observation[]) =>
    reconcile([indicator()], rows, []).findings.filter(({ check }) => check === 'accumulation');

  it('are a finding where a later one is lower', () => {
    const [fall] = falls(
      observation({ period: '2024-H1', value: 900 }),
      observation({ period: '2024-9M', value: 800 }),
    );
    expect(fall).toMatchObject({ period: '2024-9M', comparison: { verdict: 'differs', difference: 100 } });
  });

  it('may rise, may belong to different years, and a quarter by itself is none of them', () => {
    expect(falls(observation({ value: 1 }), observation({ period: '2024-H1', value: 2 }))).toEqual([]);
    expect(falls(observation({ period: '2023', value: 9 }), observation({ value: 2 }))).toEqual([]);
    expect(falls(observation({ value: 9 }), observation({ period: '2024-Q2', value: 2 }))).toEqual([]);
  });
});

describe('statements of one figure in one report', () => {
  const repeats = (given: Partial<Observation>) =>
    reconcile(
      [indicator()],
      [
        observation({ planPct: 27.3, planPctHalfUnit: 0.05, yoyPct: 21.6, yoyPctHalfUnit: 0.05 }),
        observation({ primary: false, statement: 'table', anchor: 'f-2', ...given }),
      ],
      [],
    ).findings.filter(({ check }) => check === 'repeat');

  it('are compared in value, share of plan and change', () => {
    const found = repeats({
      value: 654,
      planPct: 27.3,
      planPctHalfUnit: 0.05,
      yoyPct: 12.6,
      yoyPctHalfUnit: 0.05,
    });
    expect(found.map(({ measure, comparison }) => [measure, comparison.verdict])).toEqual([
      [undefined, 'differs'],
      ['plan-share', 'agrees'],
      ['change', 'differs'],
    ]);
  });

  it('are two figures where they count other days', () => {
    expect(repeats({ value: 600, statement: 'text', end: '2024-02-29' })).toEqual([]);
    // A table says nothing of its days.
    expect(repeats({ value: 600, end: '2024-02-29' })).toHaveLength(1);
  });

  it('are not compared in the shares of different plans', () => {
    const found = repeats({ planPct: 50, planPctHalfUnit: 0.5, planBy: 'tinh' });
    expect(found.map(({ measure }) => measure)).toEqual([undefined]);
  });
});
