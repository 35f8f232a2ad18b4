import { describe, expect, it } from 'vitest';
import { checkMisreadings } from '../../../src/archive/likely-misreadings.ts';
import type { Report } from '../../../src/archive/model.ts';
import type { Observation } from '../../../src/domain/observation.ts';
import { archive, indicator, observation, report } from '../publish/small-archive.ts';

const share = { planPctHalfUnit: 0.05, yoyPct: undefined };
const first = observation({ ...share, value: 250, planPct: 25 });
const later = (given: Partial<Observation>) =>
  observation({
    ...share,
    period: '2024-9M',
    report: 'tinh-thu-2024-9m',
    planPct: 75,
    quote: 'chỗ nghi',
    ...given,
  });
const rules = (rows: Observation[], given: Partial<Report> = {}) => {
  const nine = report({ slug: 'tinh-thu-2024-9m', file: 'reports/nine.md', period: '2024-9M', ...given });
  return checkMisreadings([indicator()], rows, [...archive().reports, nine]).map(({ rule, file, source }) => [
    ...[rule, file, source],
  ]);
};
const scan = { source: { transcription: 'ocr' }, status: 'draft' } as const;

describe('what the keeper is told to look at again', () => {
  it('is a difference that rests on a draft read by OCR', () => {
    expect(rules([first, later({ value: 900 })], scan)).toEqual([
      ['reconcile-scan', 'reports/nine.md', 'chỗ nghi'],
    ]);
  });

  it('is a value ten times out of line, in any report', () => {
    expect(rules([first, later({ value: 7500 })])).toEqual([
      ['reconcile-unit', 'reports/tinh-thu-2024-q1.md', first.quote],
    ]);
    expect(rules([first, later({ value: 7500 })], scan)).toEqual([
      ['reconcile-unit', 'reports/nine.md', 'chỗ nghi'],
    ]);
  });

  it('is a value a thousand times out of line with all others', () => {
    const plain = { planPct: undefined, yoyPct: undefined };
    const rows = ['2021', '2022', '2023'].map((period, index) =>
      observation({ ...plain, period, value: 100 + index }),
    );
    const [fault] = rules([...rows, later({ ...plain, period: '2024', value: 110_000 })]);
    expect(fault).toEqual(['reconcile-unit', 'reports/nine.md', 'chỗ nghi']);
  });

  it.each<[string, Observation[], Partial<Report>]>([
    [
      'a difference in a report that a person has reviewed',
      [first, later({ value: 900 })],
      { ...scan, status: 'reviewed' },
    ],
    ['a difference in a clean text', [first, later({ value: 900 })], { status: 'draft' }],
    ['numbers that agree', [first, later({ value: 750 })], scan],
  ])('is not %s', (_what, rows, given) => {
    expect(rules(rows, given)).toEqual([]);
  });
});

describe('what was likely typed wrong within one report', () => {
  const plain = { planPct: undefined, yoyPct: undefined };
  const catalogue = [
    indicator({ parts: ['mot', 'hai'] }),
    indicator({ id: 'mot' }),
    indicator({ id: 'hai' }),
  ];
  const told = (rows: Observation[], status: Report['status'] = 'reviewed') =>
    checkMisreadings(catalogue, rows, [report({ status })]).map(({ rule, source, also }) => [
      rule,
      source,
      ...(also ?? []).map((place) => place.source),
    ]);
  const stated = (id: string, value: number, given: Partial<Observation> = {}) =>
    observation({
      ...plain,
      indicator: id,
      value,
      valuePrinted: undefined,
      quote: `${id} ${value}`,
      ...given,
    });

  it('names the number and the others that it does not fit, each at its place', () => {
    expect(told([stated('thu', 600), stated('mot', 4181), stated('hai', 181.9)])).toEqual([
      ['reconcile-slip', 'mot 4181', 'thu 600', 'hai 181.9'],
    ]);
    expect(told([stated('thu', 4181), stated('mot', 400), stated('hai', 18.1)])).toEqual([
      ['reconcile-unit', 'thu 4181', 'mot 400', 'hai 18.1'],
    ]);
  });

  it('is a sum that is far off, in a draft one that is off at all', () => {
    const off = (whole: number) => [stated('thu', whole), stated('mot', 400), stated('hai', 200)];
    expect(told(off(800))).toEqual([['reconcile-slip', 'thu 800', 'mot 400', 'hai 200']]);
    expect(told(off(602))).toEqual([]);
    expect(told(off(602), 'draft')).toEqual([['reconcile-slip', 'thu 602', 'mot 400', 'hai 200']]);
  });

  it('is a share that its value and plan contradict', () => {
    const share = { planPctHalfUnit: 0.05, planValueHalfUnit: 0.5, planValue: 1000 };
    expect(told([stated('thu', 250, { ...share, planPct: 52 })])).toEqual([['reconcile-slip', 'thu 250']]);
    expect(told([stated('thu', 250, { ...share, planPct: 2.5 })])).toEqual([['reconcile-unit', 'thu 250']]);
    expect(told([stated('thu', 250, { ...share, planPct: 25 })])).toEqual([]);
  });
});
