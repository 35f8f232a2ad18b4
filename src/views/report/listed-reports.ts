import type { Archive, Report } from '../../archive/model.ts';
import { keptFor, partFor } from '../../archive/reads.ts';
import { yearOf } from '../../words/vi/periods.ts';
import { catalogueOf } from '../catalogue.ts';
import { seriesOfReport } from './neighbours.ts';
import { kindsOf } from './report-groups.ts';

// Lists that pages show, by slug: a report that is added elsewhere leaves them, and the pages, as they are.

/** The kinds of period that an archive's reports cover, see {@link kindsOf}. */
export const kindsInArchive = (archive: Archive): ReturnType<typeof kindsOf> => kindsOfAll(archive, '');

const kindsOfAll = partFor('kindsOfReports', (archive) => kindsOf(archive.reports));

/** The reports of one kind of period, of one year where one is given; newest first. */
export function reportsOfKind(archive: Archive, series: string, year?: string): Report[] {
  return reportsAt(archive, slugsOfKind(archive, year === undefined ? series : `${series} ${year}`));
}

const slugsOfKind = partFor('reportsOfKind', (archive, key) => byKindAndYear(archive, '').get(key) ?? []);

const byKindAndYear = keptFor('reportsByKindAndYear', (archive) => {
  const lists = new Map<string, string[]>();
  for (const report of archive.reports) {
    const series = seriesOfReport(report);
    for (const key of [series, `${series} ${yearOf(report.period)}`]) {
      const list = lists.get(key) ?? [];
      lists.set(key, list);
      list.push(report.slug);
    }
  }
  return lists;
});

/** The years of an area's reports, the earliest first. */
export const yearsOfArea = partFor('yearsOfArea', (archive, area): readonly string[] =>
  [...slugsByYear(archive, area).keys()].sort(),
);

/** An area's reports of one year, newest first. */
export function reportsOfAreaYear(archive: Archive, area: string, year: string): Report[] {
  return reportsAt(archive, slugsOfAreaYear(archive, `${area} ${year}`));
}

const slugsOfAreaYear = partFor('reportsOfAreaYear', (archive, key): readonly string[] => {
  const [area = '', year = ''] = key.split(' ');
  return slugsByYear(archive, area).get(year) ?? [];
});

const slugsByYear = keptFor('reportsOfAreaByYear', (archive, area): ReadonlyMap<string, string[]> => {
  const reports = catalogueOf(archive).reportsOfArea.get(area) ?? [];
  const byYear = Map.groupBy(reports, ({ period }) => yearOf(period));
  return new Map([...byYear].map(([year, own]) => [year, own.map(({ slug }) => slug)]));
});

function reportsAt(archive: Archive, slugs: readonly string[]): Report[] {
  const { reports } = catalogueOf(archive);
  return slugs.flatMap((slug) => reports.get(slug) ?? []);
}
