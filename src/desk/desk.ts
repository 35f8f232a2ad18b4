import type { ChosenArchive } from '../archive/chosen-archive.ts';
import * as words from '../words/vi/desk.ts';
import type { DeskEvent } from './api.ts';
import { archiveFiles, type ArchiveFiles } from './files/archive-files.ts';
import { DeskRefusal } from './server/refusal.ts';

/** What every route works on: the archive that is open, and who listens to what happens in it. */
export interface Desk {
  /** The archive that is open; `undefined` where none is yet. */
  readonly archive: OpenArchive | undefined;
  /** @throws DeskRefusal `no-archive` where none is open */
  openArchive(): OpenArchive;
  /** The folder that a new archive is proposed in, where none is open. */
  readonly proposedFolder: string;
  /** Opens another archive. */
  open(archive: ChosenArchive): void;
  /** Tells every page that is open. */
  tell(event: DeskEvent): void;
  /** @returns what ends it */
  listen(listener: (event: DeskEvent) => void): () => void;
}

export interface OpenArchive {
  readonly files: ArchiveFiles;
  readonly contentDir: string;
  /** Whether it is the demonstration, which the desk never changes. */
  readonly readOnly: boolean;
}

export function makeDesk(chosen: ChosenArchive | undefined, proposedFolder: string): Desk {
  const listeners = new Set<(event: DeskEvent) => void>();
  const opened = ({ contentDir, isDemonstration }: ChosenArchive): OpenArchive => ({
    contentDir,
    files: archiveFiles(contentDir),
    readOnly: isDemonstration,
  });
  let archive = chosen && opened(chosen);
  return {
    get archive() {
      return archive;
    },
    openArchive() {
      if (!archive) throw new DeskRefusal('no-archive', words.noArchive);
      return archive;
    },
    proposedFolder,
    open(next) {
      archive = opened(next);
    },
    tell(event) {
      for (const listener of listeners) listener(event);
    },
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
