import { markdownFiles } from '../../archive/content-files.ts';
import { loadArchive } from '../../archive/load-archive.ts';
import { readReview, reviewText } from '../../archive/review-file.ts';
import type { ArchiveSettings } from '../../archive/settings.ts';
import { EMPTY_REVIEW } from '../../domain/review-record.ts';
import { compareDraft } from '../review/compare-draft.ts';
import { progressOf } from '../review/may-publish.ts';
import { reviewQueue } from '../review/queue.ts';
import { readDraft } from '../review/read-draft.ts';
import { answerInThread } from '../server/in-thread.ts';
import type { ReadArchive, ReadReport } from './read-shelf.ts';
import { headOfReport } from './report-head.ts';

const MOST = 200;

/** Reads the archive as `npm run check` does, drafts included, and what is still open in each draft. */
await answerInThread<ArchiveSettings, ReadArchive>(async ({ contentDir, ...settings }) => {
  const archive = await loadArchive({ ...settings, contentDir, drafts: true });
  const context = {
    indicators: new Map(archive.indicators.map((indicator) => [indicator.id, indicator])),
    areas: new Set(archive.areas.map(({ id }) => id)),
    reports: new Set(archive.reports.map(({ slug }) => slug)),
  };
  const areas = new Map(archive.areas.map(({ id, name }) => [id, name]));
  const reports: ReadReport[] = [];
  for (const { name: slug, text } of await markdownFiles(contentDir, 'reports')) {
    const head = headOfReport(slug, text);
    if (!head) {
      reports.push({ slug, title: slug, area: '', period: '' });
      continue;
    }
    const { title, area, period, status } = head;
    const reading = readDraft(slug, text, context);
    const kept = await reviewText(contentDir, slug);
    const record = (kept === undefined ? undefined : readReview(kept)) ?? EMPTY_REVIEW;
    const queue = reviewQueue(reading, compareDraft(reading, archive), record);
    const facts = { slug, title, area: areas.get(area) ?? area, period, status };
    reports.push({ ...facts, progress: progressOf(queue) });
  }
  const isError = ({ severity }: { readonly severity: string }): boolean => severity === 'error';
  const errors = archive.faults.filter(isError);
  const warnings = archive.faults.filter((fault) => !isError(fault));
  // Keepers know indicators by their names; ids are for files.
  const named = (message: string): string =>
    message.replace(/“([a-z0-9-]+)”/gu, (said, id: string) => {
      const indicator = context.indicators.get(id);
      return indicator ? `“${indicator.name}”` : said;
    });
  const shown = [...errors, ...warnings]
    .slice(0, MOST)
    .map((fault) => ({ ...fault, message: named(fault.message) }));
  return { reports, faults: { errors: errors.length, warnings: warnings.length, faults: shown } };
});
