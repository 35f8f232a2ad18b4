import type { Archive } from '../../src/archive/model.ts';
import { readReview } from '../../src/archive/review-file.ts';
import { agreeingFigures } from '../../src/desk/review/agreeing.ts';
import { compareDraft } from '../../src/desk/review/compare-draft.ts';
import { progressOf } from '../../src/desk/review/may-publish.ts';
import { reviewQueue } from '../../src/desk/review/queue.ts';
import { readDraft } from '../../src/desk/review/read-draft.ts';
import { readGold } from './gold.ts';
import { readAllowList, scoreProposals } from './proposals.ts';

/** Which share of a report's figures may be left to be looked at one by one; a scan's digits are all to be seen. */
const MOST_LEFT = 0.25;

/**
 * Measures “Chấp nhận mọi số khớp” on an imported report: how many of its figures are accepted together, how many remain,
 * and whether any that was taken is not what a person read.
 *
 * @param markdown the draft as it was imported, and `review` the file beside it
 */
export function reportAgreeing(
  key: string,
  slug: string,
  { markdown, review }: { readonly markdown: string; readonly review: string },
  archive: Archive,
  line: (name: string, text: string) => void,
  expect: (holds: boolean, what: string) => void,
): void {
  const record = readReview(review);
  const gold = readGold()[key];
  if (!record || !gold) {
    expect(false, `${key}: its review file is read`);
    return;
  }
  const context = {
    indicators: new Map(archive.indicators.map((indicator) => [indicator.id, indicator])),
    areas: new Set(archive.areas.map(({ id }) => id)),
    reports: new Set(archive.reports.map((report) => report.slug)),
  };
  const reading = readDraft(slug, markdown, context);
  const queue = reviewQueue(reading, compareDraft(reading, archive), record);
  const taken = agreeingFigures(queue, reading);
  const { figures, must, should } = progressOf(queue);
  const statements = [...new Set(taken.flatMap(({ figure }) => figure.observation ?? []))];
  const { wrong } = scoreProposals(gold, readAllowList()[key] ?? [], statements);
  const left = figures - taken.length;
  line(
    'taken together',
    `${taken.length} of ${figures} figures, ${left} remain (${((100 * left) / figures).toFixed(1)} %); ${wrong.length} of those taken not as read by hand; ${must} must, ${should} should be looked at`,
  );
  for (const proposal of wrong) line('  taken', proposal);
  expect(wrong.length === 0, `${key}: no figure that is accepted together is wrong`);
  if (reading.frontmatter?.source.transcription !== 'ocr') {
    expect(left <= MOST_LEFT * figures, `${key}: at most ${MOST_LEFT * 100} % of the figures remain`);
  }
}
