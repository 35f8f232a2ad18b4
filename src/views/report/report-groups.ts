import type { Report } from '../../archive/model.ts';
import { comparePeriods, parsePeriod } from '../../domain/period.ts';
import { seriesOfReport } from './neighbours.ts';
import { kindOfPeriod, yearOf } from '../../words/vi/periods.ts';

export interface KindGroup {
  /** Kind of period, as a heading. */
  readonly kind: string;
  readonly reports: readonly Report[];
}

/** The kinds of period that reports cover, by key, each with the heading that readers know it by. */
export function kindsOf(reports: readonly Report[]): { series: string; name: string }[] {
  const kinds = new Map(
    newestFirst(reports).map((report) => [seriesOfReport(report), kindOfPeriod(report.period)]),
  );
  return [...kinds].map(([series, name]) => ({ series, name }));
}

export interface YearGroup {
  readonly year: string;
  readonly kinds: readonly KindGroup[];
}

/** Reports by year (newest first), then by kind of period (the longest reach first), then by area. */
export function byYearAndKind(reports: readonly Report[]): YearGroup[] {
  return [...Map.groupBy(reports, ({ period }) => yearOf(period))]
    .sort(([a], [b]) => b.localeCompare(a))
    .map(([year, ofYear]) => ({ year, kinds: byKind(ofYear) }));
}

/** Reports by kind of period, the one that ends last first. */
export function byKind(reports: readonly Report[]): KindGroup[] {
  return [...Map.groupBy(newestFirst(reports), ({ period }) => kindOfPeriod(period))].map(
    ([kind, ofKind]) => ({
      kind,
      reports: ofKind,
    }),
  );
}

function newestFirst(reports: readonly Report[]): Report[] {
  return [...reports].sort((a, b) => {
    const [periodA, periodB] = [parsePeriod(a.period), parsePeriod(b.period)];
    const order = periodA && periodB ? comparePeriods(periodB, periodA) : 0;
    return order || a.area.localeCompare(b.area) || a.slug.localeCompare(b.slug);
  });
}
