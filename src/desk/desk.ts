import type { ChosenArchive } from '../archive/chosen-archive.ts';
import * as words from '../words/vi/desk.ts';
import type { DeskEvent } from './api.ts';
import { archiveFiles, type ArchiveFiles } from './files/archive-files.ts';
import { lockArchive } from './files/archive-lock.ts';
import { watchArchive } from './files/watch-archive.ts';
import { DeskRefusal } from './server/refusal.ts';

/** What every route works on: the archive that is open, and who listens to what happens in it. */
export interface Desk {
  /** The archive that is open; `undefined` where none is yet. */
  readonly archive: OpenArchive | undefined;
  /** @throws DeskRefusal `no-archive` where none is open */
  openArchive(): OpenArchive;
  /** The folder that a new archive is proposed in, where none is open. */
  readonly proposedFolder: string;
  /** The folder that the site is built in. */
  readonly site: string;
  /**
   * Opens an archive in place of the one that is open.
   *
   * @throws DeskRefusal `not-yet` where another desk has it open
   */
  open(archive: Pick<ChosenArchive, 'contentDir' | 'isDemonstration'>): void;
  /** Tells every page that is open. */
  tell(event: DeskEvent): void;
  /** @returns what ends it */
  listen(listener: (event: DeskEvent) => void): () => void;
  /** Lets go of the archive. */
  close(): void;
}

export interface OpenArchive {
  readonly files: ArchiveFiles;
  readonly contentDir: string;
  /** Whether it is the demonstration, which the desk never changes. */
  readonly readOnly: boolean;
  /** Is told of what the desk is about to write by other ways than `files`, by path and digest. */
  wrote(path: string, digest: string): void;
  /** What is to end with the archive: threads that have it open. */
  onClose(end: () => void): void;
}

export interface DeskOptions {
  readonly proposedFolder: string;
  readonly site: string;
}

export function makeDesk({ proposedFolder, site }: DeskOptions): Desk {
  const listeners = new Set<(event: DeskEvent) => void>();
  let archive: OpenArchive | undefined;
  let letGo = (): void => {};
  const tell = (event: DeskEvent): void => {
    for (const listener of listeners) listener(event);
  };
  return {
    get archive() {
      return archive;
    },
    openArchive() {
      if (!archive) throw new DeskRefusal('no-archive', words.noArchive);
      return archive;
    },
    proposedFolder,
    site,
    open({ contentDir, isDemonstration: readOnly }) {
      // Who only looks keeps nobody from writing.
      const unlock = readOnly ? () => {} : lockArchive(contentDir);
      letGo();
      const watching = watchArchive(contentDir, (paths) => tell({ kind: 'changed-outside', paths }));
      const ends: (() => void)[] = [];
      archive = {
        ...{ contentDir, readOnly, files: archiveFiles(contentDir, watching.wrote) },
        wrote: (path, digest) => watching.wrote(path, digest),
        onClose: (end) => ends.push(end),
      };
      // All that is called below works on it too.
      process.env.ARCHIVE_CONTENT = contentDir;
      letGo = () => {
        for (const end of ends) end();
        watching.close();
        unlock();
      };
    },
    tell,
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close() {
      letGo();
      letGo = () => {};
      archive = undefined;
    },
  };
}
