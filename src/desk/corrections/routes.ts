import * as words from '../../words/vi/desk-corrections.ts';
import type { Desk } from '../desk.ts';
import { digestOf } from '../files/archive-files.ts';
import type { ImportJobs } from '../imports/import-jobs.ts';
import { DeskRefusal } from '../server/refusal.ts';
import type { On } from '../server/router.ts';
import { readCorrection, viewOf, writeCorrection, type Correction } from './corrections.ts';

export function correctionRoutes(on: On, jobs: ImportJobs): void {
  /** The last comparison: reading both documents takes seconds. */
  let last: { readonly key: string; readonly correction: Promise<Correction> } | undefined;
  const correctionOf = async (desk: Desk, slug: string, job: string): Promise<Correction> => {
    const document = jobs.documentOf(job);
    if (!document) throw new DeskRefusal('not-found', words.gone);
    const archive = desk.openArchive();
    const { digest } = await archive.files.mustRead(`reports/${slug}.md`);
    const key = [archive.contentDir, slug, digest, digestOf(document.bytes)].join('\n');
    if (last?.key !== key) {
      const correction = readCorrection(archive, slug, document);
      last = { key, correction };
      correction.catch(() => (last = undefined));
    }
    return last.correction;
  };
  on('GET /api/drafts/:slug/corrections/:job', async ({ desk, params: { slug, job } }) =>
    viewOf(await correctionOf(desk, slug, job)),
  );
  on('POST /api/drafts/:slug/corrections/:job', async ({ desk, params: { slug, job }, body }) => {
    const { note, date, choices, digest } = body ?? {};
    if (typeof note !== 'string' || note.trim() === '') throw new DeskRefusal('bad-request', words.needsNote);
    if (!/^\d{4}-\d{2}-\d{2}$/u.test(String(date))) throw new DeskRefusal('bad-request', words.needsDate);
    const correction = await correctionOf(desk, slug, job);
    await writeCorrection(desk.openArchive(), correction, {
      ...{ date, digest: String(digest), choices: choices ?? {} },
      note: note.replace(/\s+/gu, ' ').trim(),
    });
    jobs.remove(job);
    return null;
  });
}
