import { createHash } from 'node:crypto';
import { markdownFiles, type ContentFile } from '../../archive/content-files.ts';
import { loadArchive } from '../../archive/load-archive.ts';
import type { Archive } from '../../archive/model.ts';
import { readAreas } from '../../archive/read-catalogue.ts';
import { readReview, reviewText } from '../../archive/review-file.ts';
import { EMPTY_REVIEW, type ReviewRecord } from '../../domain/review-record.ts';
import { compareDraft, comparedWith } from '../review/compare-draft.ts';
import { progressOf } from '../review/may-publish.ts';
import { reviewQueue } from '../review/queue.ts';
import { readDraft } from '../review/read-draft.ts';
import { answerInThread } from '../server/in-thread.ts';
import type { ArchiveFaults } from './api.ts';
import type { ReadArchive, ReadReport, ShelfTask } from './read-shelf.ts';
import { headOfReport } from './report-head.ts';

/** No more faults are listed. */
const MOST = 200;

/**
 * Reads what the reports' heads say, and tells it; then the archive as `npm run check` does, drafts included, and what
 * is still open in each draft. What is reviewed has been settled: hundreds of reports would take minutes.
 */
await answerInThread<ShelfTask, ReadArchive, readonly ReadReport[]>(async ({ settings, known }, tell) => {
  const { contentDir } = settings;
  const files = await markdownFiles(contentDir, 'reports');
  const areas = new Map((await readAreas(contentDir)).map(({ id, name }) => [id, name]));
  const heads = await Promise.all(
    files.map(async (file) => {
      const record = await recordOf(contentDir, file.name);
      return { file, record, report: headOf(file, record, areas) };
    }),
  );
  tell(heads.map(({ report }) => report));

  const archive = await loadArchive({ ...settings, drafts: true });
  const progress = progressIn(archive);
  const before = new Map(known.map((report) => [report.slug, report]));
  const reports = heads.map(({ file, record, report }): ReadReport => {
    if (report.status !== 'draft') return report;
    const key = progress.key(file, record);
    const same = before.get(report.slug);
    const isSame = same?.key === key && same.progress !== undefined;
    return { ...report, key, progress: isSame ? same.progress : progress.read(file, record) };
  });
  return { reports, faults: faultsOf(archive) };
});

async function recordOf(contentDir: string, slug: string): Promise<ReviewRecord> {
  const text = await reviewText(contentDir, slug);
  return (text === undefined ? undefined : readReview(text)) ?? EMPTY_REVIEW;
}

function headOf(
  { name: slug, text }: ContentFile,
  { decisions }: ReviewRecord,
  areas: ReadonlyMap<string, string>,
): ReadReport {
  const head = headOfReport(slug, text);
  const hasDecisions = decisions.length > 0;
  if (!head) return { slug, title: slug, area: '', period: '', hasDecisions };
  const { title, area, period, status } = head;
  return { slug, title, area: areas.get(area) ?? area, period, status, hasDecisions };
}

/** How the progress of an archive's drafts is read, and by what it is known to be the same. */
function progressIn(archive: Archive) {
  const context = {
    indicators: new Map(archive.indicators.map((indicator) => [indicator.id, indicator])),
    areas: new Set(archive.areas.map(({ id }) => id)),
    reports: new Set(archive.reports.map(({ slug }) => slug)),
  };
  const own = Map.groupBy(archive.observations, ({ report }) => report);
  const catalogue = digestOf([archive.indicators, archive.areas]);
  return {
    key({ name, text }: ContentFile, record: ReviewRecord): string {
      const { others } = comparedWith(name, own.get(name) ?? [], archive);
      return digestOf([catalogue, text, record, others]);
    },
    read({ name, text }: ContentFile, record: ReviewRecord) {
      const reading = readDraft(name, text, context);
      return progressOf(reviewQueue(reading, compareDraft(reading, archive), record));
    },
  };
}

function digestOf(what: unknown): string {
  return createHash('sha256').update(JSON.stringify(what)).digest('hex');
}

function faultsOf({ faults, indicators }: Archive): ArchiveFaults {
  const isError = ({ severity }: { readonly severity: string }): boolean => severity === 'error';
  const errors = faults.filter(isError);
  const warnings = faults.filter((fault) => !isError(fault));
  const names = new Map(indicators.map(({ id, name }) => [id, name]));
  // Keepers know indicators by their names; ids are for files.
  const named = (message: string): string =>
    message.replace(/“([a-z0-9-]+)”/gu, (said, id: string) => {
      const name = names.get(id);
      return name === undefined ? said : `“${name}”`;
    });
  const shown = [...errors, ...warnings]
    .slice(0, MOST)
    .map((fault) => ({ ...fault, message: named(fault.message) }));
  return { errors: errors.length, warnings: warnings.length, faults: shown };
}
