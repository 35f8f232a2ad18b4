import { userInfo } from 'node:os';
import { REVIEW } from '../../domain/review-record.ts';
import * as deskWords from '../../words/vi/desk.ts';
import * as words from '../../words/vi/review.ts';
import type { OpenArchive } from '../desk.ts';
import { removeFile } from '../files/remove-file.ts';
import { digestOfFile, undone, type FileChange } from '../review/file-changes.ts';
import type { KeeperDecision } from '../review/keeper-decision.ts';
import { DeskRefusal } from '../server/refusal.ts';
import { benchThread } from './bench-thread.ts';
import type { UndoStack } from './undo-stack.ts';

/**
 * Makes a decision on the archive's files. They are compared with what was read right before each is written.
 *
 * @param digest of the text that the keeper saw
 * @throws DeskRefusal where the decision can't be made; then no file has changed
 */
export async function decideOnDisk(
  archive: OpenArchive,
  slug: string,
  decision: KeeperDecision,
  digest: string,
  undo: UndoStack,
): Promise<void> {
  const at = new Date().toISOString();
  const changes = await benchThread(archive).ask('decide', { slug, decision, digest, by: keeper(), at });
  if (changes.length === 0) return;
  await writeAll(archive, changes);
  await undo.push({ what: decision.what, changes });
}

/** Takes the last decision back. @throws DeskRefusal where a file has changed since */
export async function undoOnDisk(archive: OpenArchive, undo: UndoStack): Promise<void> {
  const last = await undo.last();
  if (!last) throw new DeskRefusal('bad-request', words.nothingToUndo);
  const now = new Map<string, string | undefined>();
  for (const { path } of last.changes) now.set(path, (await archive.files.read(path))?.text);
  const texts = undone(last.changes, now);
  if ('changed' in texts) {
    await undo.pop();
    throw new DeskRefusal('changed-outside', words.changedSince(String(texts.changed)));
  }
  for (const [path, text] of texts) await put(archive, path, text, now.get(path));
  await undo.pop();
}

/** Catalogue first, then the report, then what is noted of it; where one can't be written the others are put back. */
async function writeAll(archive: OpenArchive, changes: readonly FileChange[]): Promise<void> {
  const order = [...changes].sort((a, b) => rank(a.path) - rank(b.path));
  const written: { path: string; text: string; old: string | undefined }[] = [];
  try {
    for (const { path, at, removed, inserted, before } of order) {
      const old = (await archive.files.read(path))?.text;
      if ((old === undefined ? undefined : digestOfFile(old)) !== before)
        throw new DeskRefusal('changed-outside', deskWords.changedOutside(path));
      const base = old ?? '';
      const text = base.slice(0, at) + inserted + base.slice(at + removed.length);
      await put(archive, path, text, old);
      written.push({ path, text, old });
    }
  } catch (error) {
    for (const { path, text, old } of written.reverse()) await put(archive, path, old, text);
    throw error;
  }
}

const rank = (path: string): number => (path.startsWith('indicators/') ? 0 : path.endsWith(REVIEW) ? 2 : 1);

/** Makes a file say what it is to say, if it still says what was read. */
async function put(
  { files }: OpenArchive,
  path: string,
  text: string | undefined,
  was: string | undefined,
): Promise<void> {
  const expected = was === undefined ? 'absent' : digestOfFile(was);
  if (text === undefined) await removeFile(files, path, expected);
  else await files.write(path, text, expected);
}

function keeper(): string {
  try {
    return userInfo().username;
  } catch {
    return '';
  }
}
