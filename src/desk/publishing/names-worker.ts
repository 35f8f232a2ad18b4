import type { ArchiveSettings } from '../../archive/settings.ts';
import { keepNames, type KeptNames } from '../../publish/keep-names.ts';
import { archiveFiles, digestOf } from '../files/archive-files.ts';
import { DeskRefusal } from '../server/refusal.ts';
import { answerInThread } from '../server/in-thread.ts';
import type { RefusalCode } from '../api.ts';

export interface NamesTask {
  /** The folder of what was published last. */
  readonly site: string;
  readonly settings: ArchiveSettings;
}

/** A file that is about to be written, with what it will be. */
export interface NamesNews {
  readonly path: string;
  readonly digest: string;
}

export type NamesOrRefused =
  KeptNames | { readonly refused: { readonly code: RefusalCode; readonly message: string } };

/** Reads the whole archive, as `npm run anchors` does, so not in the server's own thread. */
await answerInThread<NamesTask, NamesOrRefused, NamesNews>(async ({ site, settings }, tell) => {
  const files = archiveFiles(settings.contentDir, (path, digest) => tell({ path, digest }));
  try {
    return await keepNames(site, settings, {
      write: (file, text, before) => files.write(file, text, digestOf(before)),
    });
  } catch (error) {
    if (!(error instanceof DeskRefusal)) throw error;
    return { refused: { code: error.code, message: error.message } };
  }
});
