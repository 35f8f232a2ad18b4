import type { Report } from '../../archive/model.ts';
import { partFor } from '../../archive/reads.ts';
import { comparePeriods, parsePeriod, seriesOf } from '../../domain/period.ts';
import { catalogueOf } from '../catalogue.ts';

export interface Neighbours {
  readonly previous: ReportLink | undefined;
  readonly next: ReportLink | undefined;
}

/** A report as another one leads to it. */
export type ReportLink = Pick<Report, 'slug' | 'period'>;

/** The reports before and after one, of the same area and kind of period. */
export function neighboursOf(report: Report, reports: readonly Report[]): Neighbours {
  const series = seriesOfReport(report);
  const alike = inOrderOfTime(
    reports.filter((other) => other.area === report.area && seriesOfReport(other) === series),
  );
  const place = alike.findIndex(({ slug }) => slug === report.slug);
  return { previous: alike[place - 1], next: alike[place + 1] };
}

/** The neighbours of a report in the archive. */
export const neighboursInArchive = partFor('neighbours', (archive, slug): Neighbours => {
  const { reports, reportsOfArea } = catalogueOf(archive);
  const report = reports.get(slug);
  if (!report) return { previous: undefined, next: undefined };
  const { previous, next } = neighboursOf(report, reportsOfArea.get(report.area) ?? []);
  const link = (other: ReportLink | undefined) => other && { slug: other.slug, period: other.period };
  return { previous: link(previous), next: link(next) };
});

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
