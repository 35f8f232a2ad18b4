import type { Archive } from '../../archive/model.ts';
import type { Finding } from '../../domain/finding.ts';
import { catalogueOf } from '../catalogue.ts';
import { measures } from '../../words/vi/checks-page.ts';
import { figures } from '../../words/vi/figures.ts';
import { periodWords } from '../../words/vi/periods.ts';

const { planSetter } = figures;

/** What a finding is about besides its indicator: period, area (where the archive has several), plan, measure. */
export function findingPlace(archive: Archive, finding: Finding): string {
  const { check, period, area, planBy, measure } = finding;
  const { areas } = catalogueOf(archive);
  const hasSeveral = new Set(archive.reports.map((report) => report.area)).size > 1;
  const isElsewhere = hasSeveral || !archive.reports.some((report) => report.area === area);
  return [
    // A plan's year is the section's, and stands in the sentence.
    check !== 'plan' && periodWords(period),
    planSetter(planBy),
    measure && measures[measure],
    isElsewhere && (areas.get(area)?.name ?? area),
  ]
    .filter(Boolean)
    .join(', ');
}
