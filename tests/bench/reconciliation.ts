import type { Indicator } from '../../src/domain/indicator.ts';
import type { Observation } from '../../src/domain/observation.ts';
import { parsePeriod, spanOf } from '../../src/domain/period.ts';
import { reconcile } from '../../src/domain/reconciliation.ts';
import { deriveAll } from '../../src/domain/derive-all.ts';
import { indicator, observation } from '../unit/domain/observations.ts';

const AREAS = 9;
const INDICATORS = 120;
const SPANS = ['M01', '2M', 'Q1', '4M', '5M', 'H1', '7M', '8M', '9M', '10M', '11M', ''];

/**
 * Time to compare and to derive all figures of an archive of nine provinces that report every month of ten
 * years, 120 indicators each with a share of plan and a change: what every build and every check waits for.
 */
export async function benchReconciliation(): Promise<string[]> {
  const indicators = Array.from({ length: INDICATORS }, (_, index) => sampleIndicator(index));
  const reports = Array.from({ length: AREAS }, (_, area) =>
    Array.from({ length: 10 }, (_, year) =>
      SPANS.map((span) => ({ area: `area-${area}`, period: [2015 + year, span].filter(Boolean).join('-') })),
    ),
  ).flat(2);
  const observations = reports.flatMap((report, index) =>
    indicators.map((indicator) => sampleObservation(indicator, report, index)),
  );
  const lines = [`reconciliation  ${reports.length} reports, ${observations.length} figures`];
  for (const [name, run] of [
    ['compared', () => reconcile(indicators, observations, reports).findings.length],
    ['derived', () => deriveAll(indicators, observations).length],
  ] as const) {
    const start = performance.now();
    const count = run();
    lines.push(`  ${count} ${name} in ${((performance.now() - start) / 1000).toFixed(1)} s`);
  }
  return Promise.resolve(lines);
}

function sampleIndicator(index: number): Indicator {
  return indicator({
    id: `i-${index}`,
    name: `Chỉ tiêu ${index}`,
    topic: 'mau',
    parts: index === 0 ? ['i-1', 'i-2', 'i-3'] : [],
  });
}

function sampleObservation(
  { id, unit }: Indicator,
  { area, period: code }: { area: string; period: string },
  index: number,
): Observation {
  const period = parsePeriod(code);
  const span = period ? spanOf(period) : { start: '', end: '' };
  return observation({
    indicator: id,
    area,
    period: code,
    ...span,
    unit,
    value: 100 + (index % 12) * 50 + id.length,
    valueHalfUnit: 0.5,
    valuePrinted: String(100 + (index % 12) * 50 + id.length),
    planPct: 50 + (index % 7),
    planPctHalfUnit: 0.05,
    yoyPct: 5,
    yoyPctHalfUnit: 0.05,
    report: `${area}-${code.toLowerCase()}`,
    anchor: `f-${id}`,
    quote: '',
    sentence: '',
  });
}
