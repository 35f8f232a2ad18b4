import { join } from 'node:path';
import { takeLock } from '../../archive/process-lock.ts';
import * as words from '../../words/vi/desk.ts';
import { DeskRefusal } from '../server/refusal.ts';

/** In the archive itself, so that desks of two copies of the program see it; hidden files are no content. */
const LOCK = '.ban-soat.lock';

/**
 * Makes this process the only desk of an archive.
 *
 * @returns what ends it
 * @throws DeskRefusal `not-yet` where another desk runs on it, `not-written` where the folder can't be written
 */
export function lockArchive(contentDir: string): () => void {
  const release = takeLock(join(contentDir, LOCK));
  if (!release) throw new DeskRefusal('not-yet', words.secondDesk(contentDir));
  return release;
}
