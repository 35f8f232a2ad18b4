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
  const { areas, reportsOfArea } = catalogueOf(archive);
  const isElsewhere = reportsOfArea.size > 1 || !reportsOfArea.has(area);
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
