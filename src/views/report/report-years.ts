import type { Archive, Report } from '../../archive/model.ts';
import { yearOf } from '../../words/vi/periods.ts';
import { areaOf, catalogueOf } from '../catalogue.ts';
import { areaYearPath } from '../paths.ts';

/** Lists with more reports than this, or of more years, show the newest and lead on to years. */
const MOST_REPORTS = 60;
const MOST_YEARS = 8;
/** So many of the newest are shown then. */
const NEWEST = 12;
/** More areas than this are not named beside every year. */
const FEW_AREAS = 12;

/** A list of reports, cut short where it is long; newest first. */
export interface ReportList {
  readonly shown: readonly Report[];
  /** The years of all reports of the list, where not all are shown. */
  readonly years: readonly ReportYear[];
}

/** A year of a long list. */
export interface ReportYear {
  readonly year: string;
  readonly count: number;
}

/** Shows all reports of a list, or of a long one the newest and its years. */
export function reportList(reports: readonly Report[]): ReportList {
  if (reports.length <= NEWEST) return { shown: reports, years: [] };
  const years = [...Map.groupBy(reports, ({ period }) => yearOf(period))]
    .map(([year, ofYear]) => ({ year, count: ofYear.length }))
    .sort((a, b) => Number(b.year) - Number(a.year));
  if (reports.length <= MOST_REPORTS && years.length <= MOST_YEARS) return { shown: reports, years: [] };
  return { shown: reports.slice(0, NEWEST), years };
}

/** Ways from a year to the pages of its areas, each with its number of reports; none where areas are many. */
export function areasOfYear(archive: Archive, year: string): { href: string; text: string }[] {
  const reports = catalogueOf(archive).reportsOfYear.get(year) ?? [];
  const byArea = Map.groupBy(reports, ({ area }) => area);
  const { areasWithReports } = catalogueOf(archive);
  if (areasWithReports.length < 2 || areasWithReports.length > FEW_AREAS) return [];
  return areasWithReports.flatMap(({ id }) => {
    const count = byArea.get(id)?.length;
    return count === undefined
      ? []
      : [{ href: areaYearPath(id, year), text: `${areaOf(archive, id).name} (${count})` }];
  });
}
