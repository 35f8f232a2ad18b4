import type { Report } from '../../archive/model.ts';
import { comparePeriods, parsePeriod, seriesOf } from '../../domain/period.ts';

export interface Neighbours {
  readonly previous: Report | undefined;
  readonly next: Report | undefined;
}

/** The reports before and after one, of the same area and kind of period. */
export function neighboursOf(report: Report, reports: readonly Report[]): Neighbours {
  const series = seriesOfReport(report);
  const alike = inOrderOfTime(
    reports.filter((other) => other.area === report.area && seriesOfReport(other) === series),
  );
  const place = alike.findIndex(({ slug }) => slug === report.slug);
  return { previous: alike[place - 1], next: alike[place + 1] };
}

/** Key of the kind of period a report covers (`quarter`, `9M`). */
export function seriesOfReport({ period }: Pick<Report, 'period'>): string {
  const parsed = parsePeriod(period);
  return parsed ? seriesOf(parsed) : period;
}

/** Reports from the earliest period to the latest. */
export function inOrderOfTime(reports: readonly Report[]): Report[] {
  return [...reports].sort((a, b) => {
    const [periodA, periodB] = [parsePeriod(a.period), parsePeriod(b.period)];
    const order = periodA && periodB ? comparePeriods(periodA, periodB) : 0;
    return order || (a.slug < b.slug ? -1 : 1);
  });
}
