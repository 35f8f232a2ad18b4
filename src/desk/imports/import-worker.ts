import { markdownFiles } from '../../archive/content-files.ts';
import { readCatalogue } from '../../archive/read-catalogue.ts';
import { pipelineDigest } from '../../archive/report-cache.ts';
import { writeReview } from '../../archive/review-file.ts';
import { importDocument } from '../../import/import-document.ts';
import { ImportError } from '../../import/import-error.ts';
import { keepReview } from '../../import/keep-review.ts';
import { answerInThread } from '../server/in-thread.ts';
import type { ImportNews } from './api.ts';
import type { ImportTask, MadeOrRefused } from './run-import.ts';

await answerInThread<ImportTask, MadeOrRefused, ImportNews>(async (task, tell) => {
  const { contentDir, cacheDir, document } = task;
  tell({ stage: 'catalogue' });
  const catalogue = await readCatalogue(contentDir, { cacheDir, code: await pipelineDigest() });
  try {
    const result = await importDocument(document, catalogue, {
      onStage: (stage) => tell({ stage }),
      onScannedPage: (done, total) => tell({ stage: 'scan', done, total }),
    });
    const { slug, markdown, missing = [], stats, scan } = result;
    const facts = missing.map(({ fact }) => fact);
    const context = {
      indicators: new Map(catalogue.indicators.map((indicator) => [indicator.id, indicator])),
      areas: new Set(catalogue.areas.map(({ id }) => id)),
      reports: new Set((await markdownFiles(contentDir, 'reports')).map(({ name }) => name)),
    };
    const review = facts.length > 0 ? '' : writeReview(keepReview(result, context));
    const counts = { words: stats.wordsIn, figures: stats.figuresProposed };
    return { slug, markdown, review, missing: facts, ...counts, ...(scan ? { scan } : {}) };
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    return { refused: error.message };
  }
});
