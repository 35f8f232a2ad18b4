import { extname } from 'node:path';
import { bodyLimit } from 'hono/body-limit';
import { parsePeriod } from '../../domain/period.ts';
import { isShown } from '../../archive/originals.ts';
import * as words from '../../words/vi/desk-imports.ts';
import { isPlainName } from '../files/archive-path.ts';
import { DeskRefusal } from '../server/refusal.ts';
import type { On } from '../server/router.ts';
import { MOST_BYTES } from './api.ts';
import type { ImportJobs } from './import-jobs.ts';

/** Scans that are no PDF. */
const PICTURE = /\.(?:png|jpe?g|tiff?)$/iu;

export function importRoutes(on: On, jobs: ImportJobs): void {
  on('GET /api/imports', () => jobs.list());
  on('POST /api/imports', async ({ desk, query, context }) => {
    desk.openArchive();
    const name = (query.get('name') ?? '').normalize('NFC');
    if (!isPlainName(name)) throw new DeskRefusal('bad-request', words.badName(name.slice(0, 100)));
    // What is added is published beside its report: only kinds that no browser runs.
    if (!isShown(name) && !PICTURE.test(name))
      throw new DeskRefusal('bad-request', words.badKind(extname(name)));
    let bytes: Uint8Array | undefined;
    await limited(context, async () => {
      bytes = new Uint8Array(await context.req.arrayBuffer());
    });
    return jobs.add(name, bytes ?? new Uint8Array());
  });
  on('POST /api/imports/:id/answers', ({ params: { id }, body }) => {
    const { area, period } = body ?? {};
    if (period !== undefined && !parsePeriod(String(period))) {
      throw new DeskRefusal('bad-request', words.badPeriod);
    }
    return jobs.answer(id, {
      ...(area === undefined ? {} : { area: String(area) }),
      ...(period === undefined ? {} : { period: String(period) }),
    });
  });
  on('DELETE /api/imports/:id', ({ params: { id } }) => {
    jobs.remove(id);
    return null;
  });
}

const limited = bodyLimit({
  maxSize: MOST_BYTES,
  onError: () => {
    throw new DeskRefusal('bad-request', words.tooLarge);
  },
});
