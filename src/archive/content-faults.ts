import { countLine, errorsOf, summaryOf } from './build-news.ts';
import { loadArchive } from './load-archive.ts';
import type { Archive } from './model.ts';
import { printFaults } from './print-faults.ts';
import type { ArchiveSettings } from './settings.ts';

/** All faults of an archive, as text for a terminal with a line that counts them. */
export interface ContentFaults {
  readonly archive: Archive;
  readonly errors: number;
  readonly text: string;
}

/** Reads an archive (from the cache, where nothing has changed) and tells its faults. */
export async function contentFaults(settings: ArchiveSettings): Promise<ContentFaults> {
  const archive = await loadArchive(settings);
  const list = archive.faults.length > 0 ? `${printFaults(archive.faults)}\n\n` : '';
  const summary = summaryOf(archive);
  return { archive, errors: errorsOf(summary), text: `${list}${countLine(summary)}` };
}
