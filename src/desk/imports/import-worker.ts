import { readCatalogue } from '../../archive/read-catalogue.ts';
import { pipelineDigest } from '../../archive/report-cache.ts';
import { importDocument } from '../../import/import-document.ts';
import { ImportError } from '../../import/import-error.ts';
import { answerInThread } from '../server/in-thread.ts';
import type { ImportStage } from './api.ts';
import type { ImportTask, MadeOrRefused } from './run-import.ts';

await answerInThread<ImportTask, MadeOrRefused, ImportStage>(async (task, tell) => {
  const { contentDir, cacheDir, document } = task;
  tell('catalogue');
  const catalogue = await readCatalogue(contentDir, { cacheDir, code: await pipelineDigest() });
  try {
    const {
      slug,
      markdown,
      missing = [],
      stats,
    } = await importDocument(document, catalogue, { onStage: tell });
    const facts = missing.map(({ fact }) => fact);
    return { slug, markdown, missing: facts, words: stats.wordsIn, figures: stats.figuresProposed };
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    return { refused: error.message };
  }
});
