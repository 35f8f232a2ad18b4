import type { On } from '../server/router.ts';

/** The bench's routes: a draft, what is to be settled in it, and what the keeper decides. */
export function draftRoutes(on: On): void {
  on('GET /api/drafts/:slug', async ({ desk, params: { slug } }) => {
    const { text, digest } = await desk.openArchive().files.mustRead(`reports/${slug}.md`);
    return { slug, text, digest };
  });
}
