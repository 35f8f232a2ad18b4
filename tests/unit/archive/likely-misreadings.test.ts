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
