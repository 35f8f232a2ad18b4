import type { Report } from '../../archive/model.ts';
import { comparePeriods, parsePeriod } from '../../domain/period.ts';
import { kindOfPeriod, yearOf } from '../words/period-words.ts';

export interface KindGroup {
  /** Kind of period, as a heading. */
  readonly kind: string;
  readonly reports: readonly Report[];
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
