import { compareCodes } from '../../domain/chronology.ts';
import type { ChartData } from './chart-data.ts';

/** Two charts of one kind of period over the same periods, so that what stands in line is of one time. */
export function alignCharts(a: ChartData, b: ChartData): [ChartData, ChartData] {
  const periods = [...new Set([...a.periods, ...b.periods])].sort(compareCodes);
  const labels = periods.map((period) => labelOf(a, period) ?? labelOf(b, period) ?? [period]);
  return [over(a, periods, labels), over(b, periods, labels)];
}

function labelOf({ periods, labels }: ChartData, period: string): readonly string[] | undefined {
  return labels[periods.indexOf(period)];
}

function over(data: ChartData, periods: readonly string[], labels: ChartData['labels']): ChartData {
  const places = periods.map((period) => data.periods.indexOf(period));
  const pick = <T>(values: readonly T[], none: T): T[] => places.map((place) => values[place] ?? none);
  return {
    ...data,
    periods,
    labels,
    stated: pick(data.stated, null),
    derived: pick(data.derived, null),
    bounds: pick(data.bounds, null),
    plan: pick(data.plan, null),
    changes: pick(data.changes, null),
    words: pick(data.words, ''),
    places: pick(data.places, null),
    breaks: data.breaks.map((index) => periods.indexOf(data.periods[index] ?? '')),
  };
}
