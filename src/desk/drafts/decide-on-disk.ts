import { userInfo } from 'node:os';
import { REVIEW } from '../../domain/review-record.ts';
import * as words from '../../words/vi/review.ts';
import type { OpenArchive } from '../desk.ts';
import { removeFile } from '../files/remove-file.ts';
import { decide } from '../review/decide.ts';
import { digestOfFile, undone, type FileChange } from '../review/file-changes.ts';
import type { KeeperDecision } from '../review/keeper-decision.ts';
import { DeskRefusal } from '../server/refusal.ts';
import { slugify } from '../../domain/orthography.ts';
import type { ReadBench } from './read-bench.ts';
import type { UndoStack } from './undo-stack.ts';

/**
 * Makes a decision on the archive's files. They are compared with what was read right before each is written.
 *
 * @param digest of the text that the keeper saw
 * @throws DeskRefusal where the decision can't be made; then no file has changed
 */
export async function decideOnDisk(
  archive: OpenArchive,
  bench: ReadBench,
  decision: KeeperDecision,
  digest: string,
  undo: UndoStack,
): Promise<void> {
  const { slug } = bench.reading;
  // Offsets and whole texts mean the very text that was looked at; items are found again by what they say.
  if ((decision.what === 'note' || decision.what === 'text') && digest !== bench.file.digest) {
    const isText = decision.what === 'text';
    throw new DeskRefusal('changed-outside', isText ? words.textChanged : words.gone);
  }
  const paths = [`reports/${slug}${REVIEW}`, ...indicatorPaths(decision)];
  const files = new Map<string, string | undefined>([[`reports/${slug}.md`, bench.file.text]]);
  for (const path of paths) files.set(path, (await archive.files.read(path))?.text);
  const { archive: around, context } = bench.around;
  const decided = decide(
    {
      reading: bench.reading,
      queue: bench.queue,
      files,
      catalogue: around,
      archive: context,
      by: keeper(),
      at: new Date().toISOString(),
    },
    decision,
  );
  if ('error' in decided) throw new DeskRefusal('bad-request', decided.error);
  if (decided.changes.length === 0) return;
  await writeAll(archive, decided.changes, files);
  undo.push({ what: decision.what, changes: decided.changes });
}

/** Takes the last decision back. @throws DeskRefusal where a file has changed since */
export async function undoOnDisk(archive: OpenArchive, undo: UndoStack): Promise<void> {
  const last = undo.last();
  if (!last) throw new DeskRefusal('bad-request', words.nothingToUndo);
  const now = new Map<string, string | undefined>();
  for (const { path } of last.changes) now.set(path, (await archive.files.read(path))?.text);
  const texts = undone(last.changes, now);
  if ('changed' in texts) {
    undo.pop();
    throw new DeskRefusal('changed-outside', words.changedSince(String(texts.changed)));
  }
  for (const [path, text] of texts) await put(archive, path, text, now.get(path));
  undo.pop();
}

/** Indicators' files that a decision reads and writes. */
function indicatorPaths(decision: KeeperDecision): string[] {
  if (decision.what === 'indicator') return [`indicators/${decision.indicator}.md`];
  if (decision.what === 'new-indicator')
    return [`indicators/${slugify(decision.name.normalize('NFC').trim())}.md`];
  return [];
}

/** Catalogue first, then the report, then what is noted of it; where one can't be written the others are put back. */
async function writeAll(
  archive: OpenArchive,
  changes: readonly FileChange[],
  before: ReadonlyMap<string, string | undefined>,
): Promise<void> {
  const order = [...changes].sort((a, b) => rank(a.path) - rank(b.path));
  const written: { path: string; text: string }[] = [];
  try {
    for (const { path, at, removed, inserted } of order) {
      const old = before.get(path);
      const base = old ?? '';
      const text = base.slice(0, at) + inserted + base.slice(at + removed.length);
      await put(archive, path, text, old);
      written.push({ path, text });
    }
  } catch (error) {
    for (const { path, text } of written.reverse()) await put(archive, path, before.get(path), text);
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
