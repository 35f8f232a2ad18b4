import { openDraft } from '../../archive/open-drafts.ts';
import { readReportFile } from '../../archive/read-report.ts';
import type { OpenArchive } from '../desk.ts';
import type { DraftProgress } from './api.ts';

/** How far a report's review is, by its file and what lies beside it. A report is published once no `must` is open. */
export async function draftProgress(
  _archive: OpenArchive,
  slug: string,
  text: string,
): Promise<DraftProgress> {
  const { report, faults } = readReportFile({ path: `reports/${slug}.md`, name: slug, text });
  const errors = faults.filter(({ severity }) => severity === 'error').length;
  return { must: errors + (report ? openDraft(report).length : 0), decided: 0, figures: 0, should: 0 };
}
