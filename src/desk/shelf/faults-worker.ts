import { loadArchive } from '../../archive/load-archive.ts';
import type { ArchiveSettings } from '../../archive/settings.ts';
import { answerInThread } from '../server/in-thread.ts';
import type { ArchiveFaults } from './api.ts';

const MOST = 200;

/** What `npm run check` does: reads the archive, drafts included, from the cache where nothing has changed. */
await answerInThread<ArchiveSettings, ArchiveFaults>(async (settings) => {
  const { faults } = await loadArchive({ ...settings, drafts: true });
  const errors = faults.filter(({ severity }) => severity === 'error');
  const warnings = faults.filter(({ severity }) => severity !== 'error');
  const shown = [...errors, ...warnings].slice(0, MOST);
  return { errors: errors.length, warnings: warnings.length, faults: shown };
});
