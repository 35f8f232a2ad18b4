import { rm } from 'node:fs/promises';
import type { ScanStore } from '../../import/scan/keep-scan.ts';
import * as words from '../../words/vi/desk.ts';
import { DeskRefusal } from '../server/refusal.ts';
import { writeRefusal, type ArchiveFiles } from './archive-files.ts';
import { archivePath } from './archive-path.ts';

/**
 * Removes a file that the desk itself made a moment ago, to take a decision back.
 *
 * @param expected digest of what was made: anything else lying there stays
 * @throws DeskRefusal `changed-outside`, `not-written`
 */
export async function removeFile(files: ArchiveFiles, path: string, expected: string): Promise<void> {
  const there = await files.read(path);
  if (there?.digest !== expected) throw new DeskRefusal('changed-outside', words.changedOutside(path));
  try {
    await rm(archivePath(files.contentDir, path));
  } catch (error) {
    throw writeRefusal(path, error);
  }
}

/** How the desk keeps what belongs to a scan: by the archive's files, over whatever an import left that was killed. */
export const scanStore = (files: ArchiveFiles): ScanStore => ({
  write: async (path, content) => files.write(path, content, (await files.read(path))?.digest ?? 'absent'),
  async remove(path) {
    const there = await files.read(path);
    if (there) await removeFile(files, path, there.digest);
  },
});
