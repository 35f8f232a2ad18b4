import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeAtomically } from '../../import/keep-files.ts';
import * as words from '../../words/vi/desk.ts';
import { DeskRefusal } from '../server/refusal.ts';
import { archivePath } from './archive-path.ts';

/** A file as it was read. */
export interface ReadFile {
  readonly bytes: Buffer;
  /** The bytes as UTF-8, as they are: line ends and a byte order mark stay. */
  readonly text: string;
  /** SHA-256 of the bytes: what a write names to say which version it follows. */
  readonly digest: string;
}

/** What a file is to be before it is written: the version that was read, by its digest, or not there at all. */
export type Expected = string | 'absent';

/** The files of one archive: the only way by which the desk reads and writes them. */
export interface ArchiveFiles {
  readonly contentDir: string;
  /** A file, or `undefined` where there is none. */
  read(path: string): Promise<ReadFile | undefined>;
  /** The names of a folder's files, in no order; none where there is no such folder. */
  list(folder: 'reports' | 'indicators' | 'originals'): Promise<readonly string[]>;
  /** @throws DeskRefusal `not-found` where there is none */
  mustRead(path: string): Promise<ReadFile>;
  /**
   * Writes a file whole or not at all: beside it, then renamed, so that a full disk or a killed process leaves the
   * version before. Writes of one path wait for each other.
   *
   * @returns the new version's digest
   * @throws DeskRefusal `changed-outside` where what lies there is not what was expected, `not-written` where the disk
   *   is full or the folder can't be written
   */
  write(path: string, content: string | Uint8Array, expected: Expected): Promise<string>;
}

export const digestOf = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('hex');

/** @param onWrite told of each file that was written, with its digest: what the desk itself wrote is no change from outside */
export function archiveFiles(
  contentDir: string,
  onWrite: (path: string, digest: string) => void = () => {},
): ArchiveFiles {
  const writing = new Map<string, Promise<unknown>>();

  const read = async (path: string): Promise<ReadFile | undefined> => {
    try {
      const bytes = await readFile(archivePath(contentDir, path));
      return { bytes, text: bytes.toString('utf8'), digest: digestOf(bytes) };
    } catch (error) {
      if (codeOf(error) === 'ENOENT') return undefined;
      if (error instanceof DeskRefusal) throw error;
      throw new DeskRefusal('failed', words.notReadable(path));
    }
  };

  const writeNow = async (
    path: string,
    content: string | Uint8Array,
    expected: Expected,
  ): Promise<string> => {
    const there = await read(path);
    if ((there?.digest ?? 'absent') !== expected) {
      const say = expected === 'absent' ? words.appearedOutside : words.changedOutside;
      throw new DeskRefusal('changed-outside', say(path));
    }
    const digest = digestOf(content);
    if (there?.digest === digest) return digest;
    onWrite(path, digest);
    try {
      await writeAtomically(archivePath(contentDir, path), content);
    } catch (error) {
      throw writeRefusal(path, error);
    }
    return digest;
  };

  return {
    contentDir,
    read,
    list: (folder) => readdir(join(contentDir, folder)).catch(() => []),
    async mustRead(path) {
      const file = await read(path);
      if (!file) throw new DeskRefusal('not-found', words.noFile(path));
      return file;
    },
    write(path, content, expected) {
      const before = writing.get(path) ?? Promise.resolve();
      const done = before.catch(() => {}).then(() => writeNow(path, content, expected));
      writing.set(path, done);
      const forget = (): void => {
        if (writing.get(path) === done) writing.delete(path);
      };
      done.then(forget, forget);
      return done;
    },
  };
}

const codeOf = (error: unknown): unknown =>
  error instanceof Error && 'code' in error ? error.code : undefined;

/** Why a file could not be written, as the keeper is told. */
export function writeRefusal(path: string, error: unknown): unknown {
  const code = codeOf(error);
  if (code === 'ENOSPC' || code === 'EDQUOT' || code === 'EFBIG')
    return new DeskRefusal('not-written', words.diskFull(path));
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS' || code === 'EBUSY') {
    return new DeskRefusal('not-written', words.notWritable(path));
  }
  return error;
}
