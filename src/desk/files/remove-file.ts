import { rm } from 'node:fs/promises';
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
