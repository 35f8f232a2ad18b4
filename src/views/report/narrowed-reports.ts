import { withoutAccents } from '../../domain/orthography.ts';
import { parsePeriod, seriesOf } from '../../domain/period.ts';
import type { IndexedReport, ReportIndex } from './report-index.ts';

/** What a reader has chosen to see of the list of reports; what is empty leaves all. */
export interface ReportChoice {
  /** `2023` */
  readonly year: string;
  /** Key of a kind of period, see `seriesOf`. */
  readonly kind: string;
  /** Id of an area, or letters of its name, with or without accents. */
  readonly area: string;
}

/** The reports of an index that a choice leaves, newest first. */
export function narrowedReports(index: ReportIndex, { year, kind, area }: ReportChoice): IndexedReport[] {
  const own = index.areas.findIndex(([id]) => id === area);
  const asked = plain(area);
  const isAsked = index.areas.map(([, name], place) =>
    own < 0 ? plain(name).includes(asked) : place === own,
  );
  return index.reports.filter(
    ([, period, place]) =>
      (year === '' || period.startsWith(year)) &&
      (kind === '' || kindOf(period) === kind) &&
      (area === '' || isAsked[place]),
  );
}

/** Browsers ask for this file: it takes the key of a period from the domain, not from the views around it. */
function kindOf(code: string): string {
  const period = parsePeriod(code);
  return period ? seriesOf(period) : code;
}

const plain = (text: string): string => withoutAccents(text).toLowerCase().trim();
