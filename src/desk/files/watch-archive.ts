import { readFileSync, watch } from 'node:fs';
import { join } from 'node:path';
import { digestOf } from './archive-files.ts';

export interface Watching {
  /** Is told of what the desk itself is about to write, by path and digest. */
  wrote(path: string, digest: string): void;
  close(): void;
}

/** Milliseconds that several changes of one moment are told together: editors save in steps. */
const TOGETHER = 300;

const FOLDERS = ['reports', 'indicators', 'originals'];

/** Files in which nothing is lost when the desk does not tell of them: hidden and temporary ones. */
const PASSING = /^\.|\.tmp$|~$/u;

/**
 * Tells of files of an archive that another program changed. It is a convenience: what must not be written over is
 * compared with the disk at each write (see `ArchiveFiles`), whether or not the system tells of changes.
 */
export function watchArchive(contentDir: string, onChange: (paths: readonly string[]) => void): Watching {
  const written = new Map<string, string>();
  const changed = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  const isOwn = (path: string): boolean => {
    const digest = written.get(path);
    if (digest === undefined) return false;
    try {
      return digestOf(readFileSync(join(contentDir, path))) === digest;
    } catch {
      return false;
    }
  };
  const tell = (): void => {
    const paths = [...changed].filter((path) => !isOwn(path)).sort();
    changed.clear();
    if (paths.length > 0) onChange(paths);
  };
  const heard = (folder: string, name: string | null): void => {
    if (name === null || PASSING.test(name)) return;
    changed.add(folder === '' ? name : `${folder}/${name}`);
    clearTimeout(timer);
    timer = setTimeout(tell, TOGETHER);
    timer.unref();
  };
  const watchers = ['', ...FOLDERS].flatMap((folder) => {
    try {
      const watcher = watch(join(contentDir, folder), { persistent: false }, (_, name) =>
        heard(folder, name),
      );
      watcher.on('error', () => watcher.close());
      return [watcher];
    } catch {
      // Not there yet, or a disk that tells nothing.
      return [];
    }
  });
  return {
    wrote: (path, digest) => written.set(path, digest),
    close() {
      clearTimeout(timer);
      for (const watcher of watchers) watcher.close();
    },
  };
}
